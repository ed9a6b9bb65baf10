/// One character read from a text: what it is and how many bytes of the original stand for it.
struct DecodedScalar {
  var value: UInt32
  var length: Int

  /// What stands for bytes that are no UTF-8.
  static let replacement: UInt32 = 0xFFFD
}

/// Reads characters from UTF-8 and from the character references of HTML.
enum ScalarDecoder {
  /// Reads the character at `index`.
  ///
  /// Bytes that are no UTF-8 become U+FFFD, one for each maximal prefix of a sequence that could have become valid
  /// (Unicode 16, section 3.9, the practice of the W3C), so every byte belongs to exactly one character.
  @inline(__always)
  static func decode(_ bytes: PaddedBytes, at index: Int) -> DecodedScalar {
    let lead = bytes[index]
    return lead < 0x80 ? DecodedScalar(value: UInt32(lead), length: 1) : decodeSequence(bytes, at: index, lead: lead)
  }

  private static func decodeSequence(_ bytes: PaddedBytes, at index: Int, lead: UInt8) -> DecodedScalar {
    let length: Int
    // The second byte's bounds exclude overlong forms, surrogates and numbers above U+10FFFF.
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { lowest = 0xA0 } else if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { lowest = 0x90 } else if lead == 0xF4 { highest = 0x8F }
    default: return DecodedScalar(value: DecodedScalar.replacement, length: 1)
    }
    var value = UInt32(lead) & (0x7F &>> UInt32(truncatingIfNeeded: length))
    for offset in 1..<length {
      // Past the end stands a zero, which is no continuation byte.
      let byte = bytes[index + offset]
      guard byte >= lowest, byte <= highest else {
        return DecodedScalar(value: DecodedScalar.replacement, length: offset)
      }
      value = value &<< 6 | UInt32(byte & 0x3F)
      lowest = 0x80
      highest = 0xBF
    }
    return DecodedScalar(value: value, length: length)
  }

  /// Reads a character reference such as `&amp;`, `&#39;` or `&#x2019;` at an ampersand, or `nil` where there is none.
  ///
  /// Only the names that platforms put into posts are known; a reference to nothing that can be a character is none.
  static func reference(_ bytes: PaddedBytes, at index: Int) -> DecodedScalar? {
    if bytes[index + 1] == UInt8(ascii: "#") {
      return numericReference(bytes, at: index)
    }
    var packed: UInt64 = 0
    var length = 0
    while length < 6, ASCII.isLetter(bytes[index + 1 + length]) {
      packed |= UInt64(bytes[index + 1 + length]) &<< UInt64(truncatingIfNeeded: length * 8)
      length += 1
    }
    guard length >= 2, bytes[index + 1 + length] == UInt8(ascii: ";") else { return nil }
    let value: UInt32
    switch packed {
    case ASCII.packed("amp"): value = 0x26
    case ASCII.packed("lt"): value = 0x3C
    case ASCII.packed("gt"): value = 0x3E
    case ASCII.packed("quot"), ASCII.packed("ldquo"), ASCII.packed("rdquo"): value = 0x22
    case ASCII.packed("apos"), ASCII.packed("lsquo"), ASCII.packed("rsquo"): value = 0x27
    case ASCII.packed("nbsp"): value = 0x20
    case ASCII.packed("hellip"): value = 0x2026
    case ASCII.packed("mdash"), ASCII.packed("ndash"): value = 0x2D
    case ASCII.packed("pound"): value = 0xA3
    case ASCII.packed("euro"): value = 0x20AC
    default: return nil
    }
    return DecodedScalar(value: value, length: length + 2)
  }

  private static func numericReference(_ bytes: PaddedBytes, at index: Int) -> DecodedScalar? {
    var cursor = index + 2
    let hexadecimal = bytes[cursor] | 0x20 == UInt8(ascii: "x")
    if hexadecimal { cursor += 1 }
    let first = cursor
    var value: UInt32 = 0
    // Seven digits reach every character, and keep the sum far below overflow.
    while cursor - first < 7, let digit = ASCII.hexadecimalValue(bytes[cursor]), hexadecimal || digit < 10 {
      value = value * (hexadecimal ? 16 : 10) + digit
      cursor += 1
    }
    guard cursor > first, bytes[cursor] == UInt8(ascii: ";"), value > 0, value <= 0x10FFFF,
      !(0xD800...0xDFFF).contains(value)
    else { return nil }
    return DecodedScalar(value: value, length: cursor + 1 - index)
  }
}

/// Questions about single bytes of ASCII.
enum ASCII {
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// A byte of a handle or a hashtag.
  @inline(__always)
  static func isNameByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x5F }

  /// White space and control characters.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  static func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte) - 0x30 }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// A text of up to eight bytes as one number, as ``ByteWriter/word(at:count:)`` reads it.
  @inline(__always)
  static func packed(_ text: StaticString) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<min(8, text.utf8CodeUnitCount) {
      // In bounds: the offset is below the count.
      word |= unsafe UInt64(text.utf8Start[offset]) &<< UInt64(truncatingIfNeeded: offset * 8)
    }
    return word
  }
}
