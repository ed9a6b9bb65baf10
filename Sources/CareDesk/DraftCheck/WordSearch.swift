import CareModel

/// A phrase that is looked for word by word, without regard to the case of its letters A to Z.
///
/// Words are runs of letters, digits and everything outside ASCII; what stands between two words of the phrase in the text
/// may be any run of spaces, hyphens and typographic marks. Costs time linear in the text times the words of the phrase.
struct WordSearch {
  private let words: [[UInt8]]

  init(_ phrase: String) {
    let bytes = Array(phrase.utf8)
    words = Self.words(of: bytes).map { bytes[$0.start..<$0.end].map(Self.lowered) }
  }

  /// The first place of the phrase in the text, or `nil` where the text does not hold it.
  func first(in text: String) -> TextRange? {
    let bytes = Array(text.utf8)
    return all(in: bytes, words: Self.words(of: bytes), limit: 1).first
  }

  /// The places of the phrase in a text whose words were found already.
  func all(in bytes: [UInt8], words found: [TextRange], limit: Int = .max) -> [TextRange] {
    guard !words.isEmpty, found.count >= words.count else { return [] }
    var places: [TextRange] = []
    for start in 0...(found.count - words.count) {
      let matches = words.indices.allSatisfy { index in
        let range = found[start + index]
        return range.length == words[index].count
          && zip(bytes[range.start..<range.end], words[index]).allSatisfy { Self.lowered($0) == $1 }
      }
      guard matches else { continue }
      places.append(TextRange(start: found[start].start, end: found[start + words.count - 1].end))
      if places.count >= limit { break }
    }
    return places
  }

  /// The words of a text, in its order.
  static func words(of bytes: [UInt8]) -> [TextRange] {
    var ranges: [TextRange] = []
    var start: Int?
    var index = 0
    while index < bytes.count {
      let mark = markLength(bytes, at: index)
      if mark == 0 {
        start = start ?? index
        index += 1
        continue
      }
      if let first = start { ranges.append(TextRange(start: first, end: index)) }
      start = nil
      index += mark
    }
    if let first = start { ranges.append(TextRange(start: first, end: bytes.count)) }
    return ranges
  }

  /// The bytes of the mark that stands at the index, or 0 where a word goes on there.
  ///
  /// U+2010 to U+201F, the typographic hyphens, dashes and quotation marks, are E2 80 90 to E2 80 9F in UTF-8: the
  /// apostrophe of a telephone must not make another word of "shouldn't".
  private static func markLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): 0
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "%"): 0
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x90...0x9F).contains(bytes[index + 2]): 3
    case 0x80...: 0
    default: 1
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }
}
