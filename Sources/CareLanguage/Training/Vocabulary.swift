/// The features that a set of training texts has, each with a column of the matrix and the number of texts that have it.
struct Vocabulary {
  /// The hash of each column's feature.
  private(set) var ids: [UInt32] = []
  /// In how many texts each column's feature occurs.
  private(set) var documentCounts: [UInt32] = []
  /// The group of each column's feature.
  private(set) var groups: [UInt8] = []
  /// An open-addressing table of columns plus one; zero is free.
  private var slots: [UInt32]

  init(minimumCapacity: Int) {
    var count = 1024
    while count < minimumCapacity * 2 { count *= 2 }
    slots = [UInt32](repeating: 0, count: count)
  }

  /// How many columns there are.
  var count: Int { ids.count }

  /// The column of a feature, or `nil` where the vocabulary lacks it.
  func column(of id: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Vocabulary.home(of: id) & mask
    while true {
      let entry = Int(truncatingIfNeeded: slots[slot])
      if entry == 0 { return nil }
      if ids[entry - 1] == id { return entry - 1 }
      slot = (slot + 1) & mask
    }
  }

  /// Counts one more text with the feature and gives its column.
  mutating func count(_ id: UInt32, group: FeatureGroup) -> Int {
    if let column = column(of: id) {
      documentCounts[column] &+= 1
      return column
    }
    insert(id, documentCount: 1, group: UInt8(truncatingIfNeeded: group.rawValue))
    return count - 1
  }

  private mutating func insert(_ id: UInt32, documentCount: UInt32, group: UInt8) {
    ids.append(id)
    documentCounts.append(documentCount)
    groups.append(group)
    if ids.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for index in ids.indices { place(index) }
    } else {
      place(ids.count - 1)
    }
  }

  private mutating func place(_ column: Int) {
    let mask = slots.count - 1
    var slot = Vocabulary.home(of: ids[column]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(truncatingIfNeeded: column + 1)
  }

  private static func home(of id: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(id) &* TextHash.multiplier) &>> 33)
  }

  /// The `limit` columns that most texts have, the earlier one where they are equal, and the new number of every old column (`UInt32.max`
  /// where it is gone).
  func mostFrequent(_ limit: Int) -> (kept: Vocabulary, renumbered: [UInt32]) {
    let order = ids.indices.sorted { left, right in
      documentCounts[left] != documentCounts[right] ? documentCounts[left] > documentCounts[right] : left < right
    }
    var isKept = [Bool](repeating: false, count: ids.count)
    for column in order.prefix(limit) { isKept[column] = true }
    var kept = Vocabulary(minimumCapacity: limit)
    var renumbered = [UInt32](repeating: .max, count: ids.count)
    for column in ids.indices where isKept[column] {
      renumbered[column] = UInt32(truncatingIfNeeded: kept.count)
      kept.insert(ids[column], documentCount: documentCounts[column], group: groups[column])
    }
    return (kept, renumbered)
  }
}
