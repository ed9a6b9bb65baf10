/// A half-open range of UTF-8 byte offsets in the original text of a post.
///
/// A struct of its own because offsets into other encodings of the same text are integers too, and mixing them up is
/// silent. Holds `0 ≤ start ≤ end`.
public struct TextRange: Sendable, Hashable {
  /// The offset of the first byte.
  public let start: Int

  /// The offset behind the last byte.
  public let end: Int

  /// Makes a range; a negative start becomes 0, and an end before the start becomes the start.
  public init(start: Int, end: Int) {
    self.start = max(start, 0)
    self.end = max(end, self.start)
  }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether both ranges hold a byte in common.
  public func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The slice of `text` that the range names, or `nil` where it passes the text's end or cuts a character's bytes apart.
  ///
  /// - Complexity: Linear in ``end`` for texts that are not stored as UTF-8, constant otherwise.
  public func slice(of text: String) -> Substring? {
    let bytes = text.utf8
    guard let lower = bytes.index(bytes.startIndex, offsetBy: start, limitedBy: bytes.endIndex),
      let upper = bytes.index(lower, offsetBy: length, limitedBy: bytes.endIndex),
      let first = lower.samePosition(in: text.unicodeScalars),
      let last = upper.samePosition(in: text.unicodeScalars)
    else { return nil }
    return text[first..<last]
  }
}

extension TextRange: Comparable {
  /// Whether the left range begins earlier or, beginning together, ends earlier.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

#if !hasFeature(Embedded)
  extension TextRange: Codable {
    private enum CodingKeys: String, CodingKey {
      case start, end
    }

    /// Reads a range.
    ///
    /// - Throws: `DecodingError` where it does not hold `0 ≤ start ≤ end`.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let start = try container.decode(Int.self, forKey: .start)
      let end = try container.decode(Int.self, forKey: .end)
      try decoder.require(start >= 0 && end >= start, else: .reversedRange)
      self.init(start: start, end: end)
    }
  }
#endif
