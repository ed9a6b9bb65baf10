/// Adds up the rows of a text's features: the hot loop of the built-in model.
///
/// A group's keys are written down first, then looked up all together, then their rows are summed: no look-up waits for the
/// one before it, so that the processor fetches many rows from far memory at once. Rows are summed as bytes in 16-bit
/// lanes, which cannot overflow, because they are emptied after ``blockSize`` rows: 128 · 127 < 65,536.
@safe
struct ModelScorer: ModelFeatureSink {
  /// How many keys are looked up together at most.
  static let blockSize = 128

  private let table: WeightTable
  private let scales: UnsafePointer<Float>
  private let keys: UnsafeMutablePointer<UInt64>
  private let rows: UnsafeMutablePointer<UInt32>
  private let memory: UnsafeMutablePointer<UInt64>?
  private let sums: UnsafeMutablePointer<Int32>
  private let scores: UnsafeMutablePointer<Float>
  private let width: Int
  /// How many keys wait to be looked up.
  private var pending = 0
  private var features = 0
  private var group: ModelFeatureGroup?

  /// - Parameters:
  ///   - scales: a row of ``ModelHead/outputCount`` numbers for each group.
  ///   - keys: room for ``blockSize`` keys.
  ///   - rows: room for as many positions of rows.
  ///   - memory: ``FeatureMemory/size`` entries that earlier texts left, or `nil` where none of them is worth its making.
  ///   - sums: ``ModelHead/outputCount`` lanes, zero.
  ///   - scores: as many numbers, to which the scores are added.
  ///   - width: how many outputs are wanted, from the first; a multiple of 16.
  @unsafe
  init(
    table: WeightTable,
    scales: UnsafePointer<Float>,
    keys: UnsafeMutablePointer<UInt64>,
    rows: UnsafeMutablePointer<UInt32>,
    memory: UnsafeMutablePointer<UInt64>?,
    sums: UnsafeMutablePointer<Int32>,
    scores: UnsafeMutablePointer<Float>,
    width: Int
  ) {
    self.table = table
    unsafe self.scales = scales
    unsafe self.keys = keys
    unsafe self.rows = rows
    unsafe self.memory = memory
    unsafe self.sums = sums
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
    // In bounds: the block is emptied where it is full.
    unsafe keys[pending] = key
    pending &+= 1
    if pending == Self.blockSize { holdBlock() }
  }

  /// Turns the rows of the group into scores.
  @inline(never)
  mutating func finish() {
    guard let group else { return }
    // Nearly every group is one block, whose sums go into the scores as they are.
    let isOneBlock = features == 0
    if !isOneBlock { holdBlock() }
    let found = isOneBlock ? lookUp() : 0
    let factor = 1 / Float(features).squareRoot()
    // Sound: there is a row of scales for each group, and all have `ModelHead.outputCount` lanes, as the sums have.
    let scales = unsafe UnsafeRawPointer(scales + group.rawValue * ModelHead.outputCount)
    let scores = unsafe UnsafeMutableRawPointer(scores)
    @inline(__always)
    func score(_ lane: Int, _ sums: SIMD4<Int32>) {
      let scale = unsafe scales.loadUnaligned(fromByteOffset: 4 &* lane, as: SIMD4<Float>.self)
      let before = unsafe scores.loadUnaligned(fromByteOffset: 4 &* lane, as: SIMD4<Float>.self)
      let after = before + SIMD4<Float>(sums) * factor * scale
      unsafe scores.storeBytes(of: after, toByteOffset: 4 &* lane, as: SIMD4<Float>.self)
    }
    if isOneBlock {
      if found > 0 { unsafe table.forEachSum(ofRows: rows, count: found, width: width, score) }
    } else {
      for lane in stride(from: 0, to: width, by: 4) {
        score(lane, unsafe held(lane))
        unsafe hold(.zero, lane)
      }
    }
    features = 0
    self.group = nil
  }

  /// Looks up the keys that wait, of a group that has more than a block, and holds the sums of their rows.
  @inline(never)
  private mutating func holdBlock() {
    let found = lookUp()
    // Sound: the width is no more than there are sums.
    unsafe table.forEachSum(ofRows: rows, count: found, width: width) { lane, sums in
      unsafe hold(held(lane) &+ sums, lane)
    }
  }

  @unsafe
  private func held(_ lane: Int) -> SIMD4<Int32> {
    unsafe UnsafeRawPointer(sums + lane).loadUnaligned(as: SIMD4<Int32>.self)
  }

  @unsafe
  private func hold(_ four: SIMD4<Int32>, _ lane: Int) {
    unsafe UnsafeMutableRawPointer(sums + lane).storeBytes(of: four, as: SIMD4<Int32>.self)
  }

  /// Looks up the keys that wait and writes down where their rows are.
  ///
  /// - Returns: how many rows there are.
  @inline(__always)
  private mutating func lookUp() -> Int {
    let memory = unsafe groupMemory
    features &+= pending
    var found = unsafe recall(from: memory)
    let first = found
    // In bounds: there is room for an entry for each key, and no more rows are found than there are keys.
    for index in 0..<pending { unsafe rows[first &+ index] = unsafe table.entry(keys[index]) }
    for index in 0..<pending {
      let position = unsafe table.position(keys[index], rows[first &+ index])
      unsafe rows[found] = position.row
      found &+= Int(truncatingIfNeeded: position.found)
      if let memory = unsafe memory {
        let entry = unsafe FeatureMemory.entry(keys[index], row: position.found > 0 ? position.row : nil)
        unsafe memory[FeatureMemory.place(of: keys[index])] = entry
      }
    }
    pending = 0
    return found
  }

  /// The memory, where features of the group come again: two words seldom stand beside each other twice.
  @inline(__always)
  private var groupMemory: UnsafeMutablePointer<UInt64>? {
    group == .bigram ? nil : unsafe memory
  }

  /// Takes the keys that the memory knows from those that wait, and writes down their rows.
  ///
  /// - Returns: how many rows there are.
  @inline(__always)
  private mutating func recall(from memory: UnsafeMutablePointer<UInt64>?) -> Int {
    guard let memory = unsafe memory else { return 0 }
    var found = 0
    var unknown = 0
    for index in 0..<pending {
      // In bounds: a place is below the memory's size; neither rows nor unknown keys are more than the keys before.
      let key = unsafe keys[index]
      let answer = unsafe FeatureMemory.answer(memory[FeatureMemory.place(of: key)], key)
      unsafe rows[found] = answer.row
      found &+= answer.hasRow ? 1 : 0
      unsafe keys[unknown] = key
      unknown &+= answer.isKnown ? 0 : 1
    }
    pending = unknown
    return found
  }
}
