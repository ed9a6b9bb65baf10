/// Adds up the rows of a text's features: the hot loop of the built-in model.
///
/// Within a group the rows are summed as bytes in 16-bit lanes; at the end of a group the sums become numbers, with the
/// scales of the group. The lanes cannot overflow, because they are emptied after ``rowsPerFlush`` rows: 516 · 127 < 65,536.
@safe
struct ModelScorer: ModelFeatureSink {
  private static let rowsPerFlush = 512

  private let table: WeightTable
  private let scales: UnsafePointer<Float>
  private let sums: UnsafeMutablePointer<UInt16>
  private let groupScores: UnsafeMutablePointer<Int32>
  private let scores: UnsafeMutablePointer<Float>
  private let width: Int
  private var rows = 0
  private var features = 0
  private var group: ModelFeatureGroup?

  /// - Parameters:
  ///   - scales: a row of ``ModelHead/outputCount`` numbers for each group.
  ///   - sums: room for as many lanes, zero.
  ///   - groupScores: room for as many lanes, zero.
  ///   - scores: as many numbers, to which the scores are added.
  ///   - width: how many outputs are wanted, from the first; a multiple of 16.
  @unsafe
  init(
    table: WeightTable,
    scales: UnsafePointer<Float>,
    sums: UnsafeMutablePointer<UInt16>,
    groupScores: UnsafeMutablePointer<Int32>,
    scores: UnsafeMutablePointer<Float>,
    width: Int
  ) {
    self.table = table
    unsafe self.scales = scales
    unsafe self.sums = sums
    unsafe self.groupScores = groupScores
    unsafe self.scores = scores
    self.width = width
  }

  @inline(__always)
  mutating func begin(_ group: ModelFeatureGroup) {
    finish()
    self.group = group
  }

  @inline(__always)
  mutating func add(_ key: UInt64, first: Int, last: Int) {
    features &+= 1
    guard let row = unsafe table.row(key) else { return }
    var lane = 0
    while lane < width {
      // Sound: a row and the sums have `ModelHead.outputCount` lanes, the width is a multiple of 16 and no more.
      let weights = unsafe UnsafeRawPointer(row + lane).loadUnaligned(as: SIMD16<UInt8>.self)
      let sum = unsafe UnsafeMutableRawPointer(sums + lane)
      unsafe sum.storeBytes(
        of: sum.loadUnaligned(as: SIMD16<UInt16>.self) &+ SIMD16<UInt16>(truncatingIfNeeded: weights),
        as: SIMD16<UInt16>.self
      )
      lane &+= 16
    }
    rows &+= 1
    if rows == Self.rowsPerFlush { flush() }
  }

  /// Turns the sums of the group into scores.
  mutating func finish() {
    guard let group, features > 0 else { return }
    flush()
    let factor = 1 / Float(features).squareRoot()
    // Sound: there is a row of scales for each group, and all have `ModelHead.outputCount` lanes.
    let scale = unsafe scales + group.rawValue * ModelHead.outputCount
    for lane in 0..<width {
      unsafe scores[lane] += Float(groupScores[lane]) * factor * scale[lane]
      unsafe groupScores[lane] = 0
    }
    features = 0
    self.group = nil
  }

  private mutating func flush() {
    guard rows > 0 else { return }
    let offset = Int32(truncatingIfNeeded: rows) &* Int32(WeightTable.zero)
    for lane in 0..<width {
      unsafe groupScores[lane] = unsafe groupScores[lane] &+ Int32(truncatingIfNeeded: sums[lane]) &- offset
      unsafe sums[lane] = 0
    }
    rows = 0
  }
}
