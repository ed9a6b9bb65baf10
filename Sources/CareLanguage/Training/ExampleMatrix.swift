/// Texts as numbers: for each row the columns of its features with their values, and the vector of its meaning.
struct ExampleMatrix {
  /// Where each row starts in ``columns``; one entry more than rows.
  private(set) var starts: [Int] = [0]
  /// The columns of all rows, one row after another, group by group.
  private(set) var columns: [UInt32] = []
  /// The value of each entry of ``columns``.
  private(set) var values: [Float] = []
  /// The vectors of all rows, scaled by the weight of the vector.
  private(set) var vectors: [Float] = []
  /// What each column stands for.
  private(set) var vocabulary = Vocabulary(minimumCapacity: 0)

  /// How many rows there are.
  var count: Int { starts.count - 1 }

  /// Adds a text as a row.
  mutating func append(_ features: ClassifierFeatures) {
    for group in FeatureGroup.allCases {
      let value = features.value(of: group)
      for feature in features.counter.features[features.counter.range(of: group)] {
        columns.append(UInt32(truncatingIfNeeded: vocabulary.count(feature.id, group: group)))
        values.append(value)
      }
    }
    starts.append(columns.count)
    vectors.append(contentsOf: features.vector)
  }

  mutating func scaleVectors(by weight: Float) {
    for index in vectors.indices { vectors[index] *= weight }
  }

  /// The sum of the squares of a row, with 1 for the constant.
  func squaredLength(of row: Int) -> Float {
    var sum: Float = 1
    for index in starts[row]..<starts[row + 1] { sum += values[index] * values[index] }
    for index in row * TokenVectors.dimensions..<(row + 1) * TokenVectors.dimensions {
      sum += vectors[index] * vectors[index]
    }
    return sum
  }

  /// Leaves only the `limit` columns that most rows have; the others lose their entries.
  mutating func keepMostFrequent(_ limit: Int) {
    guard vocabulary.count > limit else { return }
    let (kept, renumbered) = vocabulary.mostFrequent(limit)
    var target = 0
    var start = 0
    for row in 0..<count {
      let end = starts[row + 1]
      for index in start..<end {
        let column = renumbered[Int(truncatingIfNeeded: columns[index])]
        guard column != UInt32.max else { continue }
        columns[target] = column
        values[target] = values[index]
        target += 1
      }
      start = end
      starts[row + 1] = target
    }
    columns.removeLast(columns.count - target)
    values.removeLast(values.count - target)
    vocabulary = kept
  }
}
