/// The features of a text with their counts, group by group, in memory that the next text uses again.
///
/// Occurrences are written down as they come and counted when their group is complete, in one loop over plain memory.
struct FeatureCounter: FeatureSink {
  /// The features, those of one group together, in the order of their first occurrence.
  private(set) var features: [Feature] = []
  /// Which features belong to each group.
  private var ranges = [Range<Int>](repeating: 0..<0, count: FeatureGroup.allCases.count)
  private var open = FeatureGroup.word
  /// Where the open group starts in ``features``.
  private var start = 0
  /// The occurrences of the open group.
  private var pending: [UInt32] = []
  /// An open-addressing table of positions in ``features`` plus one; zero is free. Its size is a power of two.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// Which features belong to the group.
  func range(of group: FeatureGroup) -> Range<Int> {
    ranges[group.rawValue]
  }

  mutating func removeAll() {
    clearSlots()
    features.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    for index in ranges.indices { ranges[index] = 0..<0 }
    open = .word
    start = 0
  }

  mutating func begin(_ group: FeatureGroup) {
    finish()
    open = group
    start = features.count
  }

  @inline(__always)
  mutating func add(_ id: UInt32, first: Int, second: Int) {
    pending.append(id)
  }

  /// Adds a feature that the text has once, which need not be looked for among the others.
  @inline(__always)
  mutating func addOnce(_ id: UInt32) {
    features.append(Feature(id: id, count: 1))
  }

  /// Ends the last group.
  mutating func finish() {
    if !pending.isEmpty { countPending() }
    ranges[open.rawValue] = start..<features.count
  }

  private mutating func countPending() {
    let first = features.count
    if (first + pending.count) * 2 > slots.count { grow(to: first + pending.count) }
    let mask = slots.count - 1
    features.append(contentsOf: repeatElement(Feature(id: 0, count: 1), count: pending.count))
    var count = first
    unsafe slots.withUnsafeMutableBufferPointer { slots in
      unsafe features.withUnsafeMutableBufferPointer { features in
        for id in pending {
          var slot = Int(truncatingIfNeeded: id) & mask
          while true {
            // In bounds by the mask; the table is never more than half full, so a free slot ends the search. There is a feature
            // for each occurrence, and an entry is the position of one plus one.
            let entry = unsafe Int(truncatingIfNeeded: slots[slot])
            if entry == 0 {
              unsafe features[count].id = id
              count &+= 1
              unsafe slots[slot] = UInt32(truncatingIfNeeded: count)
              break
            }
            if unsafe features[entry &- 1].id == id {
              unsafe features[entry &- 1].count &+= 1
              break
            }
            slot = (slot &+ 1) & mask
          }
        }
      }
    }
    features.removeLast(features.count - count)
    pending.removeAll(keepingCapacity: true)
  }

  /// The position of a feature, or `nil` where the text lacks it.
  func position(of id: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: id) & mask
    while slots[slot] != 0 {
      let position = Int(truncatingIfNeeded: slots[slot]) - 1
      if features[position].id == id { return position }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func clearSlots() {
    unsafe slots.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: 0) }
  }

  /// Makes the table big enough for so many features and puts those that are there into it.
  private mutating func grow(to count: Int) {
    var size = slots.count
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for (position, feature) in features.enumerated() {
      var slot = Int(truncatingIfNeeded: feature.id) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: position + 1)
    }
  }
}
