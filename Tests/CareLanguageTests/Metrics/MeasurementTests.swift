import CareLanguage
import CareTesting
import Testing

@Suite("Figures of quality")
struct MeasurementTests {
  private let matrix = ConfusionMatrix([
    (truth: "a", given: "a"), (truth: "a", given: "a"), (truth: "a", given: "b"), (truth: "b", given: "b"),
    (truth: "c", given: "a"),
  ])

  @Test("A confusion matrix counts pairs and gives the figures by their definitions")
  func confusion() {
    #expect(matrix.labels == ["a", "b", "c"])
    #expect(matrix.count(truth: "a", given: "b") == 1 && matrix.count(truth: "b", given: "a") == 0)
    #expect(matrix.total == 5 && matrix.accuracy == 0.6 && matrix.microF1 == 0.6)
    #expect(matrix.precision("a") == 2.0 / 3 && matrix.recall("a") == 2.0 / 3)
    #expect(matrix.f1("b") == 2.0 / 3 && matrix.macroRecall == (2.0 / 3 + 1 + 0) / 3)
  }

  @Test("What is undefined is nil")
  func undefined() {
    #expect(matrix.precision("c") == nil && matrix.recall("c") == 0 && matrix.recall("d") == nil)
    let empty = ConfusionMatrix([])
    #expect(empty.accuracy == nil && empty.macroF1 == nil && empty.macroRecall == nil && empty.macroPrecision == nil)
    #expect(Measurement.areaUnderCurve(positives: [], negatives: [1]) == nil)
    #expect(Measurement.areaUnderCurve(positives: [.nan], negatives: [1]) == nil)
    #expect(Measurement.calibrationError([]) == nil)
    #expect(Measurement.correlation([1, 1], [1, 2]) == nil && Measurement.correlation([1], [1]) == nil)
    #expect(Measurement.correlation([1, 2], [1]) == nil)
  }

  @Test("The area under the curve is the part of pairs in the right order", arguments: 0..<20 as Range<UInt64>)
  func area(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let positives = (0..<20).map { _ in Double(Int.random(in: 0...9, using: &random)) }
    let negatives = (0..<30).map { _ in Double(Int.random(in: 0...9, using: &random)) }
    var wins = 0.0
    for positive in positives {
      for negative in negatives { wins += positive > negative ? 1 : positive == negative ? 0.5 : 0 }
    }
    let area = try #require(Measurement.areaUnderCurve(positives: positives, negatives: negatives))
    #expect(abs(area - wins / 600) < 1e-12, "seed \(seed)")
  }

  @Test("Confidence that equals truth has no calibration error, the opposite has all")
  func calibration() {
    #expect(Measurement.calibrationError([(confidence: 1, isCorrect: true), (confidence: 0, isCorrect: false)]) == 0)
    #expect(Measurement.calibrationError([(confidence: 1, isCorrect: false)]) == 1)
    #expect(
      Measurement.calibrationError([(confidence: 0.5, isCorrect: true), (confidence: 0.5, isCorrect: false)]) == 0
    )
  }

  @Test("Correlation is 1 for a rising line and −1 for a falling one")
  func correlation() throws {
    let rising = try #require(Measurement.correlation([1, 2, 3], [2, 4, 6]))
    let falling = try #require(Measurement.correlation([1, 2, 3], [3, 2, 1]))
    #expect(abs(rising - 1) < 1e-12 && abs(falling + 1) < 1e-12)
  }
}
