/// Weights of all labels for many features, found by the feature's hash: a row of bytes each, with one scale for each group.
///
/// A row is added as it is; the scale and the value of the group follow once for the whole group. That is exact, because
/// all features of a group have the same value in a text. Rows are kept as pairs of bytes with 128 added, so that sums of even and of odd
/// labels need no more than a mask and a shift.
struct FeatureWeights: Sendable, Hashable {
  /// Rows are padded to whole vectors of this many bytes.
  static let lanes = 16
  /// What is added to a weight to make it a byte.
  static let bias = 128
  /// As many rows of bytes fit into a sum of 16 bits: 256 · 255 is 65,280.
  private static let rowsInSum = 256

  let labelCount: Int
  /// The hashes, ascending.
  let ids: [UInt32]
  /// What 1 in a row stands for, for each group.
  let scales: [Float]
  /// The rows, in the order of the hashes: for each pair of labels the even one's byte and, above it, the odd one's.
  private let rows: [SIMD8<UInt16>]
  /// Vectors in a row.
  let blocks: Int
  /// An open-addressing table of a hash (upper half) and a row plus one (lower half); zero is free.
  private let slots: [UInt64]

  /// - Precondition: `weights` has a weight of −127 … 127 for each hash and label, hash by hash; the hashes ascend.
  init(labelCount: Int, ids: [UInt32], scales: [Float], weights: [Int8]) {
    precondition(weights.count == ids.count * labelCount)
    self.labelCount = labelCount
    self.ids = ids
    self.scales = scales
    blocks = (labelCount + Self.lanes - 1) / Self.lanes
    var rows = [SIMD8<UInt16>](repeating: .zero, count: ids.count * blocks)
    for row in ids.indices {
      for label in 0..<labelCount {
        let byte = UInt16(truncatingIfNeeded: Int(weights[row * labelCount + label]) + Self.bias)
        let lane = label % Self.lanes
        rows[row * blocks + label / Self.lanes][lane / 2] |= lane & 1 == 0 ? byte : byte &<< 8
      }
    }
    self.rows = rows
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
    unsafe slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = FeatureWeights.home(of: id) & mask
      // In bounds by the mask; the table is at most half full, so the search ends at a free slot.
      while true {
        let entry = unsafe slots[slot]
        if entry == 0 { return nil }
        if entry &>> 32 == UInt64(id) { return Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1 }
        slot = (slot + 1) & mask
      }
    }
  }

  /// The weight of a feature for a label, in units of its group's scale.
  func weight(row: Int, label: Int) -> Int8 {
    let lane = label % Self.lanes
    let pair = rows[row * blocks + label / Self.lanes][lane / 2]
    return Int8(truncatingIfNeeded: Int(lane & 1 == 0 ? pair & 0xFF : pair &>> 8) - Self.bias)
  }

  /// Adds the features of a group, each `value` times its row, to the scores.
  ///
  /// - Parameters:
  ///   - sums: scratch memory, two vectors a block, all zero before and after.
  ///   - scores: ``blocks`` vectors.
  func add(
    _ features: ArraySlice<Feature>,
    of group: FeatureGroup,
    value: Float,
    sums: inout [SIMD8<UInt16>],
    to scores: inout [SIMD16<Float>]
  ) {
    precondition(sums.count == 2 * blocks && scores.count == blocks)
    let factor = value * scales[group.rawValue]
    var left = Self.rowsInSum
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        for feature in features {
          guard let row = row(of: feature.id) else { continue }
          let start = row * blocks
          for block in 0..<blocks {
            // In bounds: a row that `row(of:)` gives has all its blocks, and so have the sums by the precondition.
            let pairs = unsafe rows[start + block]
            unsafe sums[2 * block] &+= pairs & 0xFF
            unsafe sums[2 * block + 1] &+= pairs &>> 8
          }
          left -= 1
          if left == 0 {
            unsafe flush(sums, rows: Self.rowsInSum, factor, &scores)
            left = Self.rowsInSum
          }
        }
        unsafe flush(sums, rows: Self.rowsInSum - left, factor, &scores)
      }
    }
  }

  private func flush(
    _ sums: UnsafeMutableBufferPointer<SIMD8<UInt16>>,
    rows: Int,
    _ factor: Float,
    _ scores: inout [SIMD16<Float>]
  ) {
    let bias = Float(rows * Self.bias)
    for block in 0..<blocks {
      // In bounds by the precondition of the caller.
      let even = unsafe SIMD8<Float>(SIMD8<Int32>(truncatingIfNeeded: sums[2 * block])) - bias
      let odd = unsafe SIMD8<Float>(SIMD8<Int32>(truncatingIfNeeded: sums[2 * block + 1])) - bias
      var sum = SIMD16<Float>.zero
      sum.evenHalf = even
      sum.oddHalf = odd
      scores[block] += sum * factor
      unsafe sums[2 * block] = .zero
      unsafe sums[2 * block + 1] = .zero
    }
  }
}
