/// Which strings may have been seen: a Bloom filter of 64 bits.
///
/// It may take a string for one that it saw, more often the more it saw, and never overlooks one. So whoever is told *maybe*
/// looks closely, and of a case with few strings hardly anybody is.
struct NameFilter: Sendable, Hashable {
  private var bits: UInt64 = 0

  mutating func insert(_ name: some StringProtocol) { bits |= Self.mark(name) }

  func mayContain(_ name: some StringProtocol) -> Bool {
    let mark = Self.mark(name)
    return bits & mark == mark
  }

  /// Two of the 64 bits, by the length and the last sixteen bytes: what people write and machines number differs at the end.
  private static func mark(_ name: some StringProtocol) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: name.utf8.count)
    for byte in name.utf8.suffix(16) { hash = (hash ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15 }
    return 1 << (hash >> 58) | 1 << (hash >> 52 & 63)
  }
}
