/// Which strings may have been seen: a Bloom filter of 64 bits.
///
/// It may take a string for one that it saw, more often the more it saw, and never overlooks one. So whoever is told *maybe*
/// looks closely, and of a case with few strings hardly anybody is.
struct NameFilter: Sendable, Hashable {
  private var bits: UInt64 = 0

  mutating func insert(_ name: String) { bits |= Self.bits(of: name) }

  func mayContain(_ name: String) -> Bool {
    let mark = Self.bits(of: name)
    return bits & mark == mark
  }

  /// Two of the 64 bits.
  private static func bits(of name: String) -> UInt64 {
    let mark = name.mark
    return 1 << (mark >> 58) | 1 << (mark >> 52 & 63)
  }
}
