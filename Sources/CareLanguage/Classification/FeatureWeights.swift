/// Weights of all labels for many features, found by the feature's hash: a row of bytes each, with one scale for each group.
///
/// A row is added as it is; the scale and the value of the group follow once for the whole group. That is exact, because
/// all features of a group have the same value in a text.
struct FeatureWeights: Sendable, Hashable {
  /// Rows are padded to whole vectors of this many bytes.
  static let lanes = 16
  /// As many rows of bytes fit into a sum of 16 bits: 256 · 127 is 32,512.
  private static let rowsInSum = 256

  let labelCount: Int
  /// The hashes, ascending.
  let ids: [UInt32]
  /// What 1 in a row stands for, for each group.
  let scales: [Float]
  /// The rows, in the order of the hashes.
  let rows: [SIMD16<Int8>]
  /// Vectors in a row.
  let blocks: Int
  /// An open-addressing table of a hash (upper half) and a row plus one (lower half); zero is free.
  private let slots: [UInt64]

  /// - Precondition: `rows` has a row of ⌈labels / 16⌉ vectors for each hash; the hashes ascend.
  init(labelCount: Int, ids: [UInt32], scales: [Float], rows: [SIMD16<Int8>]) {
    self.labelCount = labelCount
    self.ids = ids
    self.scales = scales
    self.rows = rows
    blocks = (labelCount + Self.lanes - 1) / Self.lanes
    precondition(rows.count == ids.count * blocks)
    var size = 16
    while size < ids.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for (row, id) in ids.enumerated() {
      var slot = FeatureWeights.home(of: id) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt64(id) &<< 32 | UInt64(truncatingIfNeeded: row + 1)
    }
    self.slots = slots
  }

  @inline(__always)
  private static func home(of id: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(id) &* TextHash.multiplier) &>> 33)
  }

  /// The row of a feature, or `nil` where it has none.
  @inline(__always)
  func row(of id: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = FeatureWeights.home(of: id) & mask
    // The table is at most half full, so the search ends at a free slot.
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry &>> 32 == UInt64(id) { return Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1 }
      slot = (slot + 1) & mask
    }
  }

  /// The weight of a feature for a label, in units of its group's scale.
  func weight(row: Int, label: Int) -> Int8 {
    rows[row * blocks + label / Self.lanes][label % Self.lanes]
  }

  /// Adds the features of a group, each `value` times its row, to the scores.
  ///
  /// - Parameters:
  ///   - sums: scratch memory, ``blocks`` vectors, all zero before and after.
  ///   - scores: ``blocks`` vectors.
  func add(
    _ features: ArraySlice<Feature>,
    of group: FeatureGroup,
    value: Float,
    sums: inout [SIMD16<Int16>],
    to scores: inout [SIMD16<Float>]
  ) {
    var left = Self.rowsInSum
    let factor = value * scales[group.rawValue]
    for feature in features {
      guard let row = row(of: feature.id) else { continue }
      let start = row * blocks
      for block in 0..<blocks {
        sums[block] &+= SIMD16<Int16>(truncatingIfNeeded: rows[start + block])
      }
      left -= 1
      if left == 0 {
        flush(&sums, factor, &scores)
        left = Self.rowsInSum
      }
    }
    flush(&sums, factor, &scores)
  }

  private func flush(_ sums: inout [SIMD16<Int16>], _ factor: Float, _ scores: inout [SIMD16<Float>]) {
    for block in 0..<blocks {
      scores[block] += SIMD16<Float>(sums[block]) * factor
      sums[block] = .zero
    }
  }
}
