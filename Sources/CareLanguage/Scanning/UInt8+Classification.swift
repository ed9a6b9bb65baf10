/// What the scanners ask of a byte of UTF-8.
extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  @inline(__always)
  var isUppercaseLetter: Bool { self &- 0x41 < 26 }

  @inline(__always)
  var isLowercaseLetter: Bool { self &- 0x61 < 26 }

  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  @inline(__always)
  var isAlphanumeric: Bool { isLetter || isDigit }

  /// Whether the byte is a blank within a line: space, tab, form feed, vertical tab.
  @inline(__always)
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0B || self == 0x0C }

  @inline(__always)
  var isLineBreak: Bool { self == 0x0A || self == 0x0D }

  /// Whether the byte continues a scalar, so that no span may begin here.
  @inline(__always)
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The ASCII letter in lower case; every other byte unchanged.
  @inline(__always)
  var lowercased: UInt8 { isUppercaseLetter ? self | 0x20 : self }

  /// The number of bytes in the scalar that begins with this byte; 1 for a stray continuation byte.
  @inline(__always)
  var scalarLength: Int { self < 0xC0 ? 1 : (self < 0xE0 ? 2 : (self < 0xF0 ? 3 : 4)) }
}
