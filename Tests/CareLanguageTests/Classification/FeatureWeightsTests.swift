import CareTesting
import Testing

@testable import CareLanguage

@Suite("The weights of a classifier's features")
struct FeatureWeightsTests {
  /// Hashes that are spread, that all share their upper bits, and that are fewer than are compared at once.
  private static func ids(_ kind: Int, _ random: inout SeededGenerator) -> [UInt32] {
    let count = [1000, 1000, 3, 0][kind]
    let ids = (0..<count).map { _ in
      let id = UInt32(truncatingIfNeeded: random.next())
      return kind == 1 ? id & 0xFFFF | 0x7F00_0000 : id
    }
    return Set(ids).sorted()
  }

  @Test("A feature's row is found, and none for a feature without one", arguments: 0..<4)
  func rows(kind: Int) {
    var random = SeededGenerator(seed: 1)
    let ids = Self.ids(kind, &random)
    let weights = FeatureWeights(
      labelCount: 2,
      ids: ids,
      scales: [1, 1, 1, 1, 1],
      weights: [Int8](repeating: 1, count: ids.count * 2)
    )
    for (row, id) in ids.enumerated() { #expect(weights.row(of: id) == row) }
    let known = Set(ids)
    for id in ids.flatMap({ [$0 &+ 1, $0 ^ 0x8000_0000] }) + [0, .max] where !known.contains(id) {
      #expect(weights.row(of: id) == nil)
    }
  }

  @Test("The sum of rows is that of their weights, however many there are", arguments: 0..<4, [1, 16, 17, 40])
  func sums(kind: Int, labelCount: Int) {
    var random = SeededGenerator(seed: 2)
    let ids = Self.ids(kind, &random)
    let values = (0..<ids.count * labelCount).map { _ in Int8(Int(random.next() % 255) - 127) }
    let weights = FeatureWeights(labelCount: labelCount, ids: ids, scales: [0, 0.5, 0, 0, 0], weights: values)
    let unknown = (0..<300).map { _ in Feature(id: UInt32(truncatingIfNeeded: random.next()), count: 1) }
    let features = unknown.filter { !ids.contains($0.id) } + ids.map { Feature(id: $0, count: 1) }
    var scores = [SIMD16<Float>](repeating: .zero, count: weights.blocks)
    var found: [UInt32] = []
    weights.add(features[...], of: .bigram, value: 2, found: &found, to: &scores)
    for label in 0..<labelCount {
      let sum = ids.indices.reduce(0) { $0 + Int(values[$1 * labelCount + label]) }
      #expect(scores[label / 16][label % 16] == Float(sum))
    }
  }
}
