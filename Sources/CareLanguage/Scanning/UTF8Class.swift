/// What a scalar outside ASCII is to the rule readers, told from its first bytes.
enum UTF8Class {
  case letter
  case blank
  case apostrophe
  case symbol

  /// The class of the scalar that begins at `index`, where a byte of 0x80 or more stands.
  static func of(_ bytes: Span<UInt8>, _ index: Int) -> UTF8Class {
    let second = bytes.byte(at: index + 1)
    switch bytes[index] {
    case 0xC2:
      // U+00A0 is a blank; ª, µ and º are the letters among the Latin-1 symbols.
      return second == 0xA0 ? .blank : (second == 0xAA || second == 0xB5 || second == 0xBA ? .letter : .symbol)
    case 0xC3:
      return second == 0x97 || second == 0xB7 ? .symbol : .letter
    case 0xE2:
      let third = bytes.byte(at: index + 2)
      if second == 0x80 {
        if third <= 0x8A || third == 0xAF || third == 0xA8 || third == 0xA9 { return .blank }
        return third == 0x99 ? .apostrophe : .symbol
      }
      // U+2C00 and later are Glagolitic, Latin Extended-C, Coptic; before them stand signs, arrows, boxes.
      return second >= 0xB0 && second < 0xB8 ? .letter : .symbol
    case 0xE3:
      return second == 0x80 ? .symbol : .letter
    case 0xEF:
      // Variation selectors, the byte order mark and full-width marks; the letters are the presentation forms.
      return second == 0xB8 || second == 0xBF || second == 0xBB ? .symbol : .letter
    case 0xF0:
      return second == 0x9F ? .symbol : .letter
    case 0xF3, 0xF4:
      return .symbol
    case 0x80..<0xC2:
      return .symbol
    default:
      return .letter
    }
  }

  /// Whether the letter is a capital of Latin-1, Latin Extended-A, Greek or Cyrillic.
  static func isCapital(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    let second = bytes.byte(at: index + 1)
    switch bytes[index] {
    case 0xC3: return second < 0x9F
    // Pairs stand capital first; from U+0139 to U+0148 and from U+0179 on the capital is the odd one.
    case 0xC4: return second & 1 == (second >= 0xB9 ? 1 : 0)
    case 0xC5: return second & 1 == (second <= 0x88 || second >= 0xB9 ? 1 : 0)
    case 0xCE: return second >= 0x86 && second < 0xB0
    case 0xD0: return second < 0xB0
    default: return false
    }
  }

  /// The two bytes of the small letter for the capital of those bytes.
  static func small(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch first {
    case 0xC3: return (first, second | 0x20)
    case 0xC4 where second == 0xBF: return (0xC5, 0x80)
    case 0xC4, 0xC5: return (first, second &+ 1)
    case 0xCE where second >= 0xA0: return (0xCF, second &- 0x20)
    case 0xCE where second >= 0x91: return (first, second &+ 0x20)
    case 0xD0 where second < 0x90: return (0xD1, second &+ 0x10)
    case 0xD0 where second < 0xA0: return (first, second &+ 0x20)
    case 0xD0: return (0xD1, second &- 0x20)
    default: return (first, second)
    }
  }
}
