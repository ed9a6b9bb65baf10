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
  /// All features are looked up first and their rows summed then, so that no look-up waits for the one before it.
  ///
  /// - Parameters:
  ///   - found: scratch memory for the rows that are found.
  ///   - scores: ``blocks`` vectors.
  func add(
    _ features: ArraySlice<Feature>,
    of group: FeatureGroup,
    value: Float,
    found: inout [UInt32],
    to scores: inout [SIMD16<Float>]
  ) {
    precondition(scores.count == blocks)
    if found.count < features.count { found = [UInt32](repeating: 0, count: features.count * 2) }
    let factor = value * scales[group.rawValue]
    unsafe found.withUnsafeMutableBufferPointer { found in
      let count = unsafe find(features, found)
      for start in stride(from: 0, to: count, by: Self.rowsInSum) {
        let end = min(start + Self.rowsInSum, count)
        // In bounds: no more rows are found than there are features.
        unsafe addRows(UnsafeMutableBufferPointer(rebasing: found[start..<end]), factor, &scores)
      }
    }
  }

  /// Writes the rows of the features that have one; returns how many these are.
  ///
  /// Nothing branches on what is found in the first two slots, where nearly every search ends.
  private func find(_ features: ArraySlice<Feature>, _ found: UnsafeMutableBufferPointer<UInt32>) -> Int {
    var count = 0
    unsafe slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      for feature in features {
        let slot = FeatureWeights.home(of: feature.id) & mask
        // In bounds by the mask, and the caller gives room for as many rows as there are features.
        let (first, second) = unsafe (slots[slot], slots[(slot + 1) & mask])
        let isFirst = first &>> 32 == UInt64(feature.id)
        let isSecond = second &>> 32 == UInt64(feature.id)
        let isKnown = (first != 0 ? 1 : 0) & (second != 0 ? 1 : 0) & (isFirst ? 0 : 1) & (isSecond ? 0 : 1)
        let entry = isFirst ? first : second
        unsafe found[count] = UInt32(truncatingIfNeeded: entry) &- 1
        // A free slot has no feature's hash but perhaps 0, and then no row.
        count &+= ((isFirst ? 1 : 0) | (isSecond ? 1 : 0) & (first != 0 ? 1 : 0)) & (entry != 0 ? 1 : 0)
        guard isKnown != 0, let row = row(of: feature.id) else { continue }
        unsafe found[count] = UInt32(truncatingIfNeeded: row)
        count &+= 1
      }
    }
    return count
  }

  /// Adds ``rowsInSum`` rows at most.
  private func addRows(
    _ found: UnsafeMutableBufferPointer<UInt32>,
    _ factor: Float,
    _ scores: inout [SIMD16<Float>]
  ) {
    let bias = Float(found.count * Self.bias)
    unsafe rows.withUnsafeBufferPointer { rows in
      for block in 0..<blocks {
        var even = SIMD8<UInt16>.zero
        var odd = SIMD8<UInt16>.zero
        for index in 0..<found.count {
          // In bounds: a row that is found has all its blocks.
          let pairs = unsafe rows[Int(truncatingIfNeeded: found[index]) &* blocks &+ block]
          even &+= pairs & 0xFF
          odd &+= pairs &>> 8
        }
        var sum = SIMD16<Float>.zero
        sum.evenHalf = SIMD8<Float>(SIMD8<Int32>(truncatingIfNeeded: even)) - bias
        sum.oddHalf = SIMD8<Float>(SIMD8<Int32>(truncatingIfNeeded: odd)) - bias
        scores[block] += sum * factor
      }
    }
  }
}
