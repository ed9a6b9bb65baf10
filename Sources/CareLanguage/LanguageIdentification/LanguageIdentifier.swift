/// Tells the language of a text, surely enough to refuse what a model for English cannot judge.
///
/// Scripts decide where a script belongs to one language; among languages of one script the small words do ("und", "não",
/// "jsem"), each shared equally by the languages that have it, and letters that few languages use ("ß", "ł", "ğ"). English
/// is the language of all further words that the library knows. Handles, links and emoji say nothing. A post too short, or
/// of two languages in like parts, is undetermined, because refusing an English post costs more than judging a foreign one.
///
/// Costs time linear in the first 4 KiB; what follows is not read.
public struct LanguageIdentifier: Sendable {
  /// Makes an identifier.
  public init() {}

  /// The language of the text, or ``LanguageGuess/undetermined``.
  public func language(of text: String) -> LanguageGuess {
    text.withBytes { bytes in
      var scanner = TokenScanner()
      return Self.language(of: bytes, scanner: &scanner)
    }
  }

  /// How many bytes of a text are read.
  static let longestText = 4096

  static func language(of bytes: Span<UInt8>, scanner: inout TokenScanner) -> LanguageGuess {
    scanner.scan(bytes, 0..<limit(bytes))
    return language(of: bytes, scanner)
  }

  private static func limit(_ bytes: Span<UInt8>) -> Int {
    guard bytes.count > longestText else { return bytes.count }
    var end = longestText
    while end > 0, bytes[end].isContinuation, end > longestText - 4 { end -= 1 }
    return end
  }

  /// The language of the scanned window.
  static func language(of bytes: Span<UInt8>, _ window: borrowing TokenScanner) -> LanguageGuess {
    let end = window.tokens.last.map { Int($0.end) } ?? 0
    let start = window.tokens.first.map { Int($0.start) } ?? 0
    let range = start..<min(end, start + longestText)
    if window.isASCII { return byWords(bytes, window, isCyrillic: false) }
    let scripts = ScriptCount(bytes, range)
    // One letter of another script is a symbol or a name; where most letters are, the text is.
    if scripts.foreign >= 3, scripts.foreign * 3 >= scripts.latin * 2 {
      if let language = scripts.language { return LanguageGuess(code: language.code, confidence: scripts.confidence) }
      return byWords(bytes, window, isCyrillic: true)
    }
    guard scripts.latin > 0 else { return .undetermined }
    return byWords(bytes, window, isCyrillic: false)
  }

  private static func byWords(
    _ bytes: Span<UInt8>,
    _ window: borrowing TokenScanner,
    isCyrillic: Bool
  ) -> LanguageGuess {
    var tally = LanguageTally(isASCII: window.isASCII)
    for token in window.tokens.prefix(600) where token.kind == .word && !token.flags.contains(.address) {
      tally.add(bytes, token)
    }
    return tally.verdict(isCyrillic: isCyrillic)
  }
}

/// What the words of a text say for each language that is written in Latin or Cyrillic letters.
struct LanguageTally {
  private let lexicon = WordLexicon.languages
  private let isASCII: Bool
  private var scores = InlineScores()
  private var words = 0
  /// The weight of the words that are no English ones, whichever languages share them.
  private var foreign = 0.0

  /// - Parameter isASCII: whether no word has a letter that could hint at its language.
  init(isASCII: Bool) {
    self.isASCII = isASCII
  }

  mutating func add(_ bytes: Span<UInt8>, _ token: ScanToken) {
    words += 1
    var languages = lexicon.entry(for: token.key).classes
    // A given name or a place says nothing about the language around it.
    let english = token.classes.subtracting([.givenName, .place, .brand])
    if !english.isEmpty { languages.formUnion(WrittenLanguage.english.bit) }
    if !languages.isEmpty {
      // A word of one letter, or in capitals of two, is often an abbreviation.
      let weight = token.range.count == 1 ? 0.3 : 1
      scores.share(weight, among: languages)
      if english.isEmpty { foreign += weight }
    } else if !isASCII {
      let hint = LetterHints.languages(bytes, token.range)
      if !hint.isEmpty {
        scores.share(1, among: hint)
        foreign += 0.5
      }
    }
  }

  func verdict(isCyrillic: Bool) -> LanguageGuess {
    let values = scores.values.span
    let english = isCyrillic ? 0 : values[WrittenLanguage.english.rawValue]
    var best = WrittenLanguage.english
    var most = 0.0
    var total = english
    var others = scores.languages.subtracting(WrittenLanguage.english.bit).rawValue
    while others != 0 {
      let index = others.trailingZeroBitCount
      others &= others &- 1
      let value = values[index]
      total += value
      if value > most, let language = WrittenLanguage(rawValue: index) {
        most = value
        best = language
      }
    }
    if isCyrillic, most < 0.5 { return LanguageGuess(code: WrittenLanguage.russian.code, confidence: 0.4) }
    // The bar for refusing is high on purpose; see the type.
    let isForeign = foreign >= 1.4 && most >= 0.5 && foreign > english * 1.4 && foreign >= Double(words) * 0.15
    if isCyrillic || isForeign { return LanguageGuess(code: best.code, confidence: total > 0 ? most / total : 0) }
    let isEnglish = english >= 1 && english >= most && english >= Double(words) * 0.2
    return isEnglish ? LanguageGuess(code: "en", confidence: english / max(total, english)) : .undetermined
  }
}

/// A score for each language.
struct InlineScores {
  private(set) var values = InlineArray<64, Double>(repeating: 0)
  /// The languages that have a score.
  private(set) var languages: WordClasses = []

  mutating func share(_ weight: Double, among languages: WordClasses) {
    self.languages.formUnion(languages)
    var bits = languages.rawValue
    // Most words belong to one language, and need no division.
    if bits & (bits &- 1) == 0 {
      if bits != 0 { values[bits.trailingZeroBitCount] += weight }
      return
    }
    let part = weight / Double(bits.nonzeroBitCount)
    while bits != 0 {
      values[bits.trailingZeroBitCount] += part
      bits &= bits &- 1
    }
  }
}
