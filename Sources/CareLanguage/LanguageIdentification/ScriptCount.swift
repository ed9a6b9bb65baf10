/// How many letters of each script a text has, told from the first bytes of their UTF-8 (Unicode 16, blocks).
struct ScriptCount {
  private(set) var latin = 0
  private(set) var cyrillic = 0
  private var counts = InlineArray<64, Int>(repeating: 0)
  private var kana = 0
  private var han = 0
  private var arabic = 0
  private var persianLetters = 0
  private var urduLetters = 0

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte.isLetter { latin += 1 }
        index += 1
        continue
      }
      add(byte, bytes.byte(at: index + 1), bytes.byte(at: index + 2))
      index += byte.scalarLength
    }
  }

  private mutating func add(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    switch first {
    case 0xC3...0xC9: latin += 1
    case 0xCE, 0xCF: count(.greek)
    case 0xD0...0xD3: cyrillic += 1
    case 0xD4, 0xD5: count(.armenian)
    case 0xD6: count(second < 0x90 ? .armenian : .hebrew)
    case 0xD7: count(.hebrew)
    case 0xD8...0xDB:
      arabic += 1
      // پ چ ژ گ and the Persian forms of kaf and yeh; ٹ ڈ ڑ ں ے ہ are Urdu's.
      let pair = UInt16(first) << 8 | UInt16(second)
      if pair == 0xD9BE || pair == 0xDA86 || pair == 0xDA98 || pair == 0xDAAF || pair == 0xDAA9 || pair == 0xDB8C {
        persianLetters += 1
      }
      if pair == 0xD9B9 || pair == 0xDA88 || pair == 0xDA91 || pair == 0xDABA || pair == 0xDB92 || pair == 0xDB81 {
        urduLetters += 1
      }
    case 0xE0: addIndic(second)
    case 0xE1:
      if second == 0x82 || second == 0x83 { count(.georgian) } else if second >= 0x84, second <= 0x87 { count(.korean) }
      // Latin Extended Additional holds Vietnamese.
      if second >= 0xB8, second <= 0xBB { latin += 1 }
    case 0xE3: if second >= 0x81, second <= 0x83 { kana += 1 } else if second >= 0x90 { han += 1 }
    case 0xE4...0xE9: han += 1
    case 0xEA...0xED: count(.korean)
    default: break
    }
  }

  private mutating func addIndic(_ second: UInt8) {
    switch second {
    case 0xA4, 0xA5: count(.hindi)
    case 0xA6, 0xA7: count(.bengali)
    case 0xAE, 0xAF: count(.tamil)
    case 0xB0, 0xB1: count(.telugu)
    case 0xB8, 0xB9: count(.thai)
    default: break
    }
  }

  private mutating func count(_ language: WrittenLanguage) { counts[language.rawValue] += 1 }

  /// The letters of all scripts but Latin.
  var foreign: Int {
    var sum = cyrillic + kana + han + arabic
    let counts = counts.span
    for index in counts.indices { sum += counts[index] }
    return sum
  }

  /// How large the part of the winning script is.
  var confidence: Double {
    var most = max(kana + han, arabic, cyrillic)
    let counts = counts.span
    for index in counts.indices { most = max(most, counts[index]) }
    return Double(most) / Double(max(foreign + latin, 1))
  }

  /// The language of the most frequent script that is not Latin; `nil` where that is Cyrillic, whose words must decide.
  var language: WrittenLanguage? {
    var best: WrittenLanguage?
    var most = 0
    for language in WrittenLanguage.allCases where counts[language.rawValue] > most {
      best = language
      most = counts[language.rawValue]
    }
    if kana + han > most {
      most = kana + han
      // Japanese text has kana in nearly every sentence; a text of Han alone is Chinese.
      best = kana * 10 > han ? .japanese : .chinese
    }
    if arabic > most {
      most = arabic
      best = urduLetters > 0 && urduLetters * 20 > arabic ? .urdu : (persianLetters * 20 > arabic ? .persian : .arabic)
    }
    return cyrillic > most ? nil : best
  }
}

/// The languages whose letters a word has that few other languages use.
enum LetterHints {
  static func languages(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordClasses {
    var languages: WordClasses = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte >= 0x80 {
        let hint = hint(byte, bytes.byte(at: index + 1))
        languages =
          languages.isEmpty || languages.isDisjoint(with: hint) ? languages.union(hint) : languages.intersection(hint)
      }
      index += byte.scalarLength
    }
    return languages
  }

  private static func hint(_ first: UInt8, _ second: UInt8) -> WordClasses {
    func of(_ languages: WrittenLanguage...) -> WordClasses {
      languages.reduce(into: WordClasses()) { $0.formUnion($1.bit) }
    }
    // The small letter; its capital stands 0x20 before in Latin-1 and one before in Latin Extended-A.
    switch (first, first == 0xC3 ? second | 0x20 : second) {
    case (0xC3, 0xBF): return of(.german)
    case (0xC3, 0xB1): return of(.spanish)
    case (0xC3, 0xA3), (0xC3, 0xB5): return of(.portuguese)
    case (0xC3, 0xA7): return of(.french, .portuguese, .turkish, .catalan)
    case (0xC3, 0xA5): return of(.swedish, .danish, .norwegian)
    case (0xC3, 0xB8), (0xC3, 0xA6): return of(.danish, .norwegian)
    case (0xC3, 0xA4): return of(.german, .swedish, .finnish, .slovak)
    case (0xC3, 0xB6): return of(.german, .swedish, .finnish, .turkish, .hungarian)
    case (0xC3, 0xBC): return of(.german, .turkish, .hungarian)
    case (0xC3, 0xA8), (0xC3, 0xA0), (0xC3, 0xB2), (0xC3, 0xB9): return of(.french, .italian, .catalan, .vietnamese)
    case (0xC3, 0xAA), (0xC3, 0xA2), (0xC3, 0xB4): return of(.french, .portuguese, .vietnamese, .romanian)
    case (0xC4, 0x84), (0xC4, 0x85), (0xC4, 0x98), (0xC4, 0x99), (0xC5, 0x81), (0xC5, 0x82), (0xC5, 0x9A), (0xC5, 0x9B),
      (0xC5, 0xB9), (0xC5, 0xBA), (0xC5, 0xBB), (0xC5, 0xBC), (0xC5, 0x83), (0xC5, 0x84):
      return of(.polish)
    case (0xC4, 0x9A), (0xC4, 0x9B), (0xC5, 0x98), (0xC5, 0x99), (0xC5, 0xAE), (0xC5, 0xAF): return of(.czech)
    case (0xC4, 0xBD), (0xC4, 0xBE), (0xC4, 0xB9), (0xC4, 0xBA): return of(.slovak)
    case (0xC5, 0x90), (0xC5, 0x91), (0xC5, 0xB0), (0xC5, 0xB1): return of(.hungarian)
    case (0xC4, 0x9E), (0xC4, 0x9F), (0xC5, 0x9E), (0xC5, 0x9F), (0xC4, 0xB0), (0xC4, 0xB1): return of(.turkish)
    case (0xC8, 0x98...0x9B), (0xC4, 0x82), (0xC4, 0x83): return of(.romanian)
    case (0xC4, 0x8C), (0xC4, 0x8D), (0xC5, 0xA0), (0xC5, 0xA1), (0xC5, 0xBD), (0xC5, 0xBE):
      return of(.czech, .slovak, .croatian)
    case (0xC4, 0x86), (0xC4, 0x87): return of(.polish, .croatian)
    case (0xC4, 0x90), (0xC4, 0x91): return of(.croatian, .vietnamese)
    case (0xC6, 0xA0...0xB0), (0xE1, 0xBA), (0xE1, 0xBB): return of(.vietnamese)
    default: return []
    }
  }
}
