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
    if pending == Self.blockSize { addBlock() }
  }

  /// Turns the sums of the group into scores.
  mutating func finish() {
    guard let group else { return }
    addBlock()
    if features > 0 { addScores(scales: group.rawValue * ModelHead.outputCount) }
    features = 0
    self.group = nil
  }

  private func addScores(scales start: Int) {
    let factor = 1 / Float(features).squareRoot()
    // Sound: there is a row of scales for each group, and all have `ModelHead.outputCount` lanes.
    let scale = unsafe scales + start
    for lane in 0..<width {
      unsafe scores[lane] += Float(sums[lane]) * factor * scale[lane]
      unsafe sums[lane] = 0
    }
  }

  /// Looks up the keys that wait and adds their rows to the sums.
  @inline(never)
  private mutating func addBlock() {
    features &+= pending
    var found = recall()
    let first = found
    // In bounds: there is room for an entry for each key, and no more rows are found than there are keys.
    for index in 0..<pending { unsafe rows[first &+ index] = unsafe table.entry(keys[index]) }
    for index in 0..<pending {
      let position = unsafe table.position(keys[index], rows[first &+ index])
      unsafe rows[found] = position.row
      found &+= Int(truncatingIfNeeded: position.found)
      if let memory = unsafe groupMemory {
        let entry = unsafe FeatureMemory.entry(keys[index], row: position.found > 0 ? position.row : nil)
        unsafe memory[FeatureMemory.place(of: keys[index])] = entry
      }
    }
    pending = 0
    guard found > 0 else { return }
    let offset = Int32(truncatingIfNeeded: found) &* Int32(WeightTable.zero)
    // Sound: the width is a multiple of 16 and no more than the sums have lanes.
    unsafe table.add(rows, count: found, width: width, to: sums, less: offset)
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
  private mutating func recall() -> Int {
    guard let memory = unsafe groupMemory else { return 0 }
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
