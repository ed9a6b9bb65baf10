import CareModel
import Testing

@testable import CareLanguage

@Suite("A classifier as a value")
struct ClassifierValueTests {
  private let classifier: Classifier

  init() throws {
    classifier = try ClassifierTrainer(maximumFeatureCount: 40).train(TrainingFixture.examples(count: 30, seed: 1))
  }

  @Test("Bytes give back the same classifier")
  func roundTrip() throws {
    let loaded = try Classifier(bytes: classifier.bytes)
    #expect(loaded == classifier && loaded.bytes == classifier.bytes)
    #expect(loaded.classify("where is my parcel") == classifier.classify("where is my parcel"))
  }

  @Test("A changed byte anywhere is refused")
  func damagedBytes() {
    let bytes = classifier.bytes
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 1 << UInt8(position % 8)
      #expect(throws: CareLanguageError.self, "byte \(position)") { _ = try Classifier(bytes: damaged) }
    }
  }

  @Test("Bytes that end early, or are none of ours, are refused")
  func truncatedBytes() {
    let bytes = classifier.bytes
    for count in stride(from: 0, to: bytes.count, by: 13) {
      #expect(throws: CareLanguageError.self, "\(count) bytes") { _ = try Classifier(bytes: Array(bytes[..<count])) }
    }
    #expect(throws: CareLanguageError.malformedClassifier(offset: 0, .notAClassifier)) {
      _ = try Classifier(bytes: [UInt8](repeating: 0, count: 1000))
    }
  }

  @Test("Counts that lie are refused before anything of their size is made, even under a right checksum")
  func hostileCounts() {
    var bytes = Array(classifier.bytes.dropLast(8))
    for position in 12..<20 { bytes[position] = 0xFF }
    bytes.append(integer: Classifier.checksum(bytes[...]))
    #expect(throws: CareLanguageError.self) { _ = try Classifier(bytes: bytes) }
  }

  @Test("Weights as large as the bytes allow still choose a label", arguments: [Float(1e9), -1e9])
  func extremeWeights(weight: Float) throws {
    var bytes = Array(classifier.bytes.dropLast(8))
    // The constants, behind the header and the labels; then, behind the scales, the weights of the vectors.
    let constants = 36 + classifier.labels.reduce(0) { $0 + 2 + $1.utf8.count }
    let vectors = constants + 4 * (classifier.labels.count + FeatureGroup.allCases.count)
    let pattern = stride(from: 0, to: 32, by: 8).map { UInt8(truncatingIfNeeded: weight.bitPattern >> $0) }
    for number in classifier.labels.indices {
      bytes.replaceSubrange(constants + 4 * number..<constants + 4 * (number + 1), with: pattern)
    }
    for number in 0..<classifier.labels.count * TokenVectors.dimensions {
      bytes.replaceSubrange(vectors + 4 * number..<vectors + 4 * (number + 1), with: pattern)
    }
    bytes.append(integer: Classifier.checksum(bytes[...]))
    let extreme = try Classifier(bytes: bytes)
    for text in ["", "where is my parcel", "thank you", "no refund, never again"] {
      let verdict = extreme.classify(text)
      #expect(extreme.labels.contains(verdict.label) && (0...1).contains(verdict.confidence))
    }
  }

  @Test("Evidence sums to the score and its ranges are slices of the text", arguments: 0..<150 as Range<UInt64>)
  func evidence(seed: UInt64) throws {
    let text = seed % 2 == 0 ? HostileText.random(seed: seed) : TrainingFixture.examples(count: 1, seed: seed)[0].text
    for label in classifier.labels {
      let evidence = classifier.evidence(for: label, in: text)
      let score = try #require(classifier.score(of: label, in: text))
      let sum = evidence.reduce(0) { $0 + $1.contribution }
      #expect(abs(sum - score) < 1e-4 * max(1, abs(score)), "seed \(seed)")
      #expect(evidence.first?.range == nil)
      for range in evidence.compactMap(\.range) { #expect(range.slice(of: text) != nil, "seed \(seed)") }
    }
    #expect(classifier.evidence(for: "no such label", in: text).isEmpty)
  }

  @Test(
    "A longer text than is read, or any bytes, gets a verdict",
    arguments: ["a", "a ", "#", "\u{301}", "😀", "won't "]
  )
  func hostileTexts(piece: String) {
    let verdict = classifier.classify(String(repeating: piece, count: 100_000))
    #expect(classifier.labels.contains(verdict.label) && verdict.confidence > 0)
  }
}
