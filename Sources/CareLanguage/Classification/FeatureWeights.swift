/// Weights of all labels for many features, found by the feature's hash: a row of bytes each, with one scale for each group.
///
/// A row is added as it is; the scale and the value of the group follow once for the whole group. That is exact, because
/// all features of a group have the same value in a text. Rows are kept as pairs of bytes with 128 added, as ``ByteSums`` adds them.
struct FeatureWeights: Sendable, Hashable {
  /// Rows are padded to whole vectors of this many bytes.
  static let lanes = 16
  /// What is added to a weight to make it a byte.
  static let bias = 128
  /// As many rows of bytes fit into a sum of 16 bits: 256 · 255 is 65,280.
  private static let rowsInSum = 256
  /// How many hashes are compared with a feature's without asking whether one was found.
  private static let comparedAtOnce = 4

  let labelCount: Int
  /// The hashes, ascending.
  let ids: [UInt32]
  /// What 1 in a row stands for, for each group.
  let scales: [Float]
  /// The rows, in the order of the hashes: for each pair of labels the even one's byte and, above it, the odd one's.
  private let rows: [SIMD8<UInt16>]
  /// Vectors in a row.
  let blocks: Int
  /// For each value of a hash's upper bits, the row of the first hash that has it or a larger one; and the number of rows at the end.
  private let starts: [UInt32]
  /// How far a hash is shifted to leave its upper bits.
  private let shift: UInt32

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
    var bits: UInt32 = 4
    while 1 &<< bits < ids.count, bits < 20 { bits += 1 }
    shift = 32 - bits
    var starts = [UInt32](repeating: 0, count: 1 &<< Int(bits) + 1)
    for id in ids { starts[Int(id &>> shift) + 1] += 1 }
    for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
    self.starts = starts
  }

  /// The row of a feature, or `nil` where it has none.
  ///
  /// - Complexity: O(log *n*) in the hashes with the same upper bits, of which there is one or two unless somebody chose them badly.
  func row(of id: UInt32) -> Int? {
    let bucket = Int(truncatingIfNeeded: id &>> shift)
    var low = Int(truncatingIfNeeded: starts[bucket])
    var high = Int(truncatingIfNeeded: starts[bucket + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < end && ids[low] == id ? low : nil
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
  /// The first hashes with the same upper bits are compared without a branch on what is found; others are as good as never there.
  private func find(_ features: ArraySlice<Feature>, _ found: UnsafeMutableBufferPointer<UInt32>) -> Int {
    var count = 0
    let last = ids.count - Self.comparedAtOnce
    guard last >= 0 else { return unsafe findOneByOne(features, found) }
    unsafe starts.withUnsafeBufferPointer { starts in
      unsafe ids.withUnsafeBufferPointer { ids in
        for feature in features {
          let bucket = Int(truncatingIfNeeded: feature.id &>> shift)
          // In bounds: there is a start for each value of the upper bits and one more, and four hashes from `first` on. Whichever hash
          // equals the feature's is its own, so those of other buckets need not be told apart.
          let (start, end) = unsafe (
            Int(truncatingIfNeeded: starts[bucket]), Int(truncatingIfNeeded: starts[bucket + 1])
          )
          let first = min(start, last)
          var row = UInt32.max
          for index in first..<first + Self.comparedAtOnce {
            row = unsafe ids[index] == feature.id ? UInt32(truncatingIfNeeded: index) : row
          }
          // The caller gives room for as many rows as there are features.
          unsafe found[count] = row
          count &+= row == .max ? 0 : 1
          guard end - first > Self.comparedAtOnce, row == .max, let row = self.row(of: feature.id) else { continue }
          unsafe found[count] = UInt32(truncatingIfNeeded: row)
          count &+= 1
        }
      }
    }
    return count
  }

  private func findOneByOne(_ features: ArraySlice<Feature>, _ found: UnsafeMutableBufferPointer<UInt32>) -> Int {
    var count = 0
    for feature in features {
      guard let row = row(of: feature.id) else { continue }
      // In bounds as above.
      unsafe found[count] = UInt32(truncatingIfNeeded: row)
      count += 1
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
    unsafe rows.withUnsafeBytes { rows in
      guard let base = rows.baseAddress else { return }
      for block in 0..<blocks {
        var bytes = ByteSums()
        for index in 0..<found.count {
          // In bounds: a row that is found has all its blocks, of sixteen bytes.
          unsafe bytes.add(base + (Int(truncatingIfNeeded: found[index]) &* blocks &+ block) &* Self.lanes)
        }
        var sum = SIMD16<Float>.zero
        sum.lowHalf = SIMD8<Float>(SIMD8<Int32>(truncatingIfNeeded: bytes.lowHalf)) - bias
        sum.highHalf = SIMD8<Float>(SIMD8<Int32>(truncatingIfNeeded: bytes.highHalf)) - bias
        scores[block] += sum * factor
      }
    }
  }
}
