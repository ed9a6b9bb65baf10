/// A name of a profile, cut in words for the comparison with tokens.
struct BrandTerm: Sendable {
  enum Kind: Sendable {
    case name
    case product
    case place
    case competitor
    case homonymCue
  }

  let kind: Kind
  /// The hashes of the words, "and" and marks left out.
  let keys: [UInt32]
  /// The small letters and digits of all words together, as a handle or hashtag writes them.
  let compact: [UInt8]
  /// The letters of the first word, which stands for the whole where the others are generic ("Torvo" of "Torvo Mobile").
  let lead: [UInt8]
  /// Whether the first word is distinctive: four letters or more and in no list of frequent or generic words.
  let leadIsDistinctive: Bool
  /// Whether the first word is one that many names share.
  let leadIsGeneric: Bool

  /// Cuts a name; `nil` where it has no letter and no digit.
  init?(_ text: String, kind: Kind) {
    self.kind = kind
    let (keys, compact, lead, classes) = text.withBytes { bytes in
      var scanner = TokenScanner()
      scanner.scan(bytes, 0..<min(bytes.count, 256))
      var keys: [UInt32] = []
      var compact: [UInt8] = []
      var lead: [UInt8] = []
      var classes: WordClasses = []
      for token in scanner.tokens where token.kind == .word || token.kind == .number {
        if token.key == TimeWord.and { continue }
        if keys.isEmpty { classes = token.classes }
        keys.append(token.kind == .number ? token.key &+ UInt32(bitPattern: token.value) : token.key)
        let letters = BrandTerm.letters(bytes, token.range)
        if lead.isEmpty { lead = letters }
        compact.append(contentsOf: letters)
      }
      return (keys, compact, lead, classes)
    }
    guard !compact.isEmpty else { return nil }
    self.keys = keys
    self.compact = compact
    self.lead = lead
    leadIsGeneric = !classes.isDisjoint(with: [.generic, .determiner])
    leadIsDistinctive = lead.count >= 4 && classes.isDisjoint(with: [.generic, .common])
  }

  /// The small ASCII letters, digits and other bytes above ASCII of a range.
  static func letters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    for index in range where bytes[index].isAlphanumeric || bytes[index] >= 0x80 {
      letters.append(bytes[index].lowercased)
    }
    return letters
  }

  /// The number of tokens from `index` that are the term's words, or `nil` where they are not.
  func length(_ tokens: [ScanToken], at index: Int) -> Int? {
    var position = index
    for (number, key) in keys.enumerated() {
      if number > 0 {
        // "Hale & Hammer", "Hale and Hammer", "Hale-Hammer".
        while position < tokens.count, position - index < 8,
          tokens[position].isMark(0x26) || tokens[position].isMark(0x2D) || tokens[position].isMark(0x27)
            || tokens[position].key == TimeWord.and
        {
          position += 1
        }
      }
      guard position < tokens.count, !tokens[position].flags.contains(.address) else { return nil }
      let token = tokens[position]
      guard
        token.kind == .number
          ? token.key &+ UInt32(bitPattern: token.value) == key : token.key == key && token.kind == .word
      else { return nil }
      position += 1
    }
    return position - index
  }
}

/// The edit distance between two words, bounded (optimal string alignment: insertion, deletion, substitution and the
/// exchange of neighbours cost one each; Boytsov, "Indexing Methods for Approximate Dictionary Searching", 2011).
func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit, !left.isEmpty, !right.isEmpty else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var current = last
  for row in 1...left.count {
    current[0] = row
    var least = row
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        value = min(value, beforeLast[column - 2] + 1)
      }
      current[column] = value
      least = min(least, value)
    }
    guard least <= limit else { return nil }
    beforeLast = last
    last = current
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
