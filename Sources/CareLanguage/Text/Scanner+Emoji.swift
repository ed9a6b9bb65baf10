extension Scanner {
  private static let joiner: UInt32 = 0x200D
  private static let keycapMark: UInt32 = 0x20E3

  /// One emoji as drawn, from its first character: modifiers, joined characters and both letters of a flag belong to it.
  ///
  /// Skin tones and variation selectors are left out of the hash, so that a thumb is a thumb.
  mutating func scanEmoji(_ first: DecodedScalar) {
    let start = index
    var hash = TextHash.hash(UInt64(first.value))
    index += first.length
    var openFlag = isRegionalIndicator(first.value)
    var joined = false
    while index < bytes.count, bytes[index] >= 0x80 {
      let scalar = ScalarDecoder.decode(bytes, at: index)
      switch scalar.value {
      case 0xFE0E, 0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F, Scanner.keycapMark:
        break
      case Scanner.joiner:
        joined = true
      case 0x1F1E6...0x1F1FF where openFlag:
        openFlag = false
        hash = TextHash.fold(hash, UInt64(scalar.value))
      default:
        guard joined, ScalarClass(scalar.value) == .emoji else { return appendEmoji(from: start, hash: hash) }
        joined = false
        hash = TextHash.fold(hash, UInt64(scalar.value))
      }
      index += scalar.length
    }
    appendEmoji(from: start, hash: hash)
  }

  private func isRegionalIndicator(_ scalar: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar)
  }

  private mutating func appendEmoji(from start: Int, hash: UInt64) {
    append(.emoji, from: start, hash: hash, normalStart: output.count)
  }

  /// A digit, `#` or `*` in a keycap.
  mutating func scanKeycap() -> Bool {
    guard bytes[index + 1] >= 0x80 else { return false }
    var cursor = index + 1
    var scalar = ScalarDecoder.decode(bytes, at: cursor)
    if scalar.value == 0xFE0F {
      cursor += scalar.length
      scalar = ScalarDecoder.decode(bytes, at: cursor)
    }
    guard scalar.value == Scanner.keycapMark else { return false }
    let start = index
    let hash = TextHash.hash(UInt64(Scanner.keycapMark) &<< 8 | UInt64(bytes[index]))
    index = cursor + scalar.length
    appendEmoji(from: start, hash: hash)
    return true
  }
}
