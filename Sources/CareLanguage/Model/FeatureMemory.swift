/// Where the rows of features lie in a ``WeightTable``, as far as they were looked up already.
///
/// The table's answer depends on the upper 39 bits of a key. An entry holds them where they are and the answer in the bits below,
/// so that an entry is right or for another feature, and no text can change what another one scores. Each entry has one place,
/// and a new feature takes it from the one before.
enum FeatureMemory {
  /// How many entries there are.
  static let size = 1 << 13
  /// An entry that holds nothing.
  static let free: UInt64 = 0
  /// The bits of an entry that are the answer: 1 for a feature without a row, the number of a row and 2 for another.
  private static let answerMask: UInt64 = (1 << 25) - 1

  /// The place of a feature's entry.
  @inline(__always)
  static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key &>> 51)
  }

  /// What an entry says of a feature: whether it knows it and, where it does, whether there is a row, and its number.
  @inline(__always)
  static func answer(_ entry: UInt64, _ key: UInt64) -> (isKnown: Bool, hasRow: Bool, row: UInt32) {
    let answer = entry & answerMask
    let isKnown = (entry ^ key) & ~answerMask == 0 && answer != 0
    return (isKnown, isKnown && answer > 1, UInt32(truncatingIfNeeded: answer) &- 2)
  }

  /// The entry of a feature.
  ///
  /// - Parameter row: the number of its row, which has 18 bits, or `nil`.
  @inline(__always)
  static func entry(_ key: UInt64, row: UInt32?) -> UInt64 {
    key & ~answerMask | (row.map { UInt64($0) + 2 } ?? 1)
  }
}
