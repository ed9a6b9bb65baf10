/// The features of a text with their counts, group by group, in memory that the next text uses again.
struct FeatureCounter: FeatureSink {
  /// The features, those of one group together, in the order of their first occurrence.
  private(set) var features: [Feature] = []
  /// Which features belong to each group.
  private var ranges = [Range<Int>](repeating: 0..<0, count: FeatureGroup.allCases.count)
  private var open = FeatureGroup.word
  /// An open-addressing table of positions in ``features`` plus one; zero is free.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// Which features belong to the group.
  func range(of group: FeatureGroup) -> Range<Int> {
    ranges[group.rawValue]
  }

  mutating func removeAll() {
    for index in slots.indices { slots[index] = 0 }
    features.removeAll(keepingCapacity: true)
    for index in ranges.indices { ranges[index] = 0..<0 }
    open = .word
  }

  mutating func begin(_ group: FeatureGroup) {
    finish()
    ranges[group.rawValue] = features.count..<features.count
    open = group
  }

  /// Closes the last group.
  mutating func finish() {
    ranges[open.rawValue] = ranges[open.rawValue].lowerBound..<features.count
  }

  @inline(__always)
  mutating func add(_ id: UInt32, first: Int, second: Int) {
    let slot = slot(of: id)
    let entry = Int(truncatingIfNeeded: slots[slot])
    guard entry == 0 else {
      features[entry - 1].count &+= 1
      return
    }
    features.append(Feature(id: id, count: 1))
    slots[slot] = UInt32(truncatingIfNeeded: features.count)
    if features.count * 2 > slots.count { grow() }
  }

  /// The position of a feature, or `nil` where the text lacks it.
  func position(of id: UInt32) -> Int? {
    let entry = Int(truncatingIfNeeded: slots[slot(of: id)])
    return entry == 0 ? nil : entry - 1
  }

  /// Where the feature is, or where it belongs: the table is never more than half full.
  @inline(__always)
  private func slot(of id: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: id) & mask
    while true {
      let entry = Int(truncatingIfNeeded: slots[slot])
      if entry == 0 || features[entry - 1].id == id { return slot }
      slot = (slot + 1) & mask
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (position, feature) in features.enumerated() {
      slots[slot(of: feature.id)] = UInt32(truncatingIfNeeded: position + 1)
    }
  }
}
