/// The features of all training texts before they have columns.
struct RawExamples {
  var starts: [Int] = [0]
  var features: [Feature] = []
  var groupStarts: [Int32] = []
  var dense: [Float] = []
  var count: Int { starts.count - 1 }
  static let groupCount = FeatureGroup.allCases.count

  mutating func append(_ text: TokenizedText, terms: inout [UInt32], counter: inout FeatureCounter, vector: inout [Float], table: TokenVectors) {
    counter.removeAll()
    FeatureExtractor.extract(from: text, terms: &terms, into: &counter)
    counter.finish()
    for group in FeatureGroup.allCases { groupStarts.append(Int32(truncatingIfNeeded: counter.range(of: group).lowerBound)) }
    features.append(contentsOf: counter.features)
    starts.append(features.count)
    text.writeVector(from: table, to: &vector)
    dense.append(contentsOf: vector)
  }

  func range(_ row: Int, _ group: FeatureGroup) -> Range<Int> {
    let base = row * Self.groupCount + group.rawValue
    let lower = starts[row] + Int(groupStarts[base])
    let upper = group.rawValue + 1 < Self.groupCount ? starts[row] + Int(groupStarts[base + 1]) : starts[row + 1]
    return lower..<upper
  }
}
