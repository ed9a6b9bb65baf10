/// The features of a text with their counts, group by group, in memory that the next text uses again.
struct FeatureCounter: FeatureSink {
  /// The features, those of one group together, in the order of their first occurrence.
  private(set) var features: [Feature] = []
  /// Where each group starts in ``features``; the last entry is the count.
  private(set) var starts: [Int] = [Int](repeating: 0, count: FeatureGroup.allCases.count + 1)
  /// An open-addressing table of positions in ``features`` plus one; zero is free.
  private var slots: [UInt32] = [UInt32](repeating: 0, count: 1024)

  /// Which features belong to the group.
  func range(of group: FeatureGroup) -> Range<Int> {
    starts[group.rawValue]..<starts[group.rawValue + 1]
  }

  mutating func removeAll() {
    features.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = 0 }
    for index in starts.indices { starts[index] = 0 }
  }

  mutating func begin(_ group: FeatureGroup) {
    for index in group.rawValue..<starts.count { starts[index] = features.count }
  }

  @inline(__always)
  mutating func add(_ id: UInt32, first: Int, second: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: id) & mask
    while true {
      let entry = Int(truncatingIfNeeded: slots[slot])
      if entry == 0 { break }
      if features[entry - 1].id == id {
        features[entry - 1].count &+= 1
        return
      }
      slot = (slot + 1) & mask
    }
    features.append(Feature(id: id, count: 1))
    slots[slot] = UInt32(truncatingIfNeeded: features.count)
    if features.count * 2 > slots.count { grow() }
  }

  mutating func finish() {
    starts[starts.count - 1] = features.count
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (position, feature) in features.enumerated() {
      var slot = Int(truncatingIfNeeded: feature.id) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: position + 1)
    }
  }
}
