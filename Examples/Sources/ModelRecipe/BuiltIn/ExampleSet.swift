@_spi(ModelRecipe) import CareLanguage

/// Posts as numbers: for each, which features it has and how much each counts.
struct ExampleSet {
  /// The features of a post lie between two starts.
  private(set) var starts: [Int] = [0]
  private(set) var keys: [UInt64] = []
  private(set) var groups: [UInt8] = []
  private(set) var values: [Float] = []
  /// The vectors of text and context, one after the other, for each post.
  private(set) var vectors: [Float] = []

  /// How many values the two vectors of a post have.
  static let vectorWidth = 2 * ModelLayout.dimensions

  var count: Int { starts.count - 1 }

  init() {}

  init(_ posts: [LabelledPost]) {
    for post in posts { append(ModelExample(post.post)) }
  }

  mutating func append(_ example: ModelExample) {
    for group in example.groups where !group.keys.isEmpty {
      let value = 1 / Float(group.keys.count).squareRoot()
      for key in group.keys {
        keys.append(key)
        groups.append(UInt8(group.group.rawValue))
        values.append(value)
      }
    }
    starts.append(keys.count)
    vectors += example.textVector
    vectors += example.contextVector
  }
}

/// The features that a model has weights for.
struct FeatureIndex {
  private(set) var rows: [UInt64: Int32] = [:]
  private(set) var keys: [UInt64] = []
  private(set) var groups: [UInt8] = []

  /// The features that occur in at least `minimum` of the posts.
  init(_ set: ExampleSet, posts: [Int], minimum: Int) {
    var seen: [UInt64: (count: Int32, last: Int32)] = [:]
    seen.reserveCapacity(1 << 20)
    for post in posts {
      for position in set.starts[post]..<set.starts[post + 1] {
        let key = set.keys[position]
        var entry = seen[key] ?? (0, -1)
        guard entry.last != Int32(post) else { continue }
        entry = (entry.count + 1, Int32(post))
        seen[key] = entry
        guard entry.count == minimum else { continue }
        rows[key] = Int32(keys.count)
        keys.append(key)
        groups.append(set.groups[position])
      }
    }
  }

  /// Some of the features of another index.
  init(_ index: FeatureIndex, keeping numbers: [Int]) {
    for number in numbers {
      rows[index.keys[number]] = Int32(keys.count)
      keys.append(index.keys[number])
      groups.append(index.groups[number])
    }
  }

  var count: Int { keys.count }
}
