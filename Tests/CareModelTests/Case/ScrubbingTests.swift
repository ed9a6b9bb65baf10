import CareModel
import CareTesting
import Foundation
import Testing

@Suite("Redaction and erasure")
struct ScrubbingTests {
  static func json(_ careCase: CareCase) throws -> String {
    String(decoding: try JSONEncoder().encode(careCase), as: UTF8.self)
  }

  @Test("redaction leaves no byte of the masked words in the case, in its events and in its JSON form")
  func redactionReachesEverything() throws {
    var careCase = try CareCase.fixture(
      .interaction(.fixture("my card is 4242 4242, née Zoë")),
      .edited("interaction-1", .init(text: "my card is gone", at: .fixture(100))),
      .redacted("interaction-1", revision: 0, ranges: [TextRange(start: 11, end: 20), TextRange(start: 27, end: 31)])
    )
    #expect(
      careCase.interaction("interaction-1")?.revisions.map(\.text) == [
        "my card is *********, née ****", "my card is gone",
      ]
    )
    let text = try Self.json(careCase)
    #expect(!text.contains("4242") && !text.contains("Zo"))
    #expect(try JSONDecoder().decode(CareCase.self, from: Data(text.utf8)).firstDifference(from: careCase) == nil)
    let edit = CaseChange.redacted("interaction-1", revision: 1, ranges: [TextRange(start: 0, end: 15)])
    try careCase.apply(CaseEvent(id: "x", at: .fixture(999), edit))
    #expect(!(try Self.json(careCase)).contains("gone"))
  }

  @Test("redaction reaches the histories of absorbed cases")
  func redactionReachesAbsorbedHistories() throws {
    var other = try MergingTests.named("b", customer: nil, .interaction(.fixture("secret", id: "i2")))
    var survivor = try MergingTests.named("a", customer: nil)
    try MergingTests.merge(&other, into: &survivor)
    let change = CaseChange.redacted("i2", revision: 0, ranges: [TextRange(start: 0, end: 6)])
    try survivor.apply(CaseEvent(id: "x", at: .fixture(999), change))
    #expect(!(try Self.json(survivor)).contains("secret"))
    #expect(try CareCase(id: "a", replaying: survivor.events).firstDifference(from: survivor) == nil)
  }

  @Test("a duplicate of an event whose words are gone changes nothing and does not bring them back")
  func duplicateAfterErasure() throws {
    var careCase = try CareCase.fixture(.interaction(.fixture("secret")))
    let original = careCase.events[1]
    try careCase.apply(CaseEvent(id: "x", at: .fixture(999), .erased))
    #expect(try careCase.apply(original) == false)
    #expect(!(try Self.json(careCase)).contains("secret"))
  }

  @Test("erasure keeps how promises ended")
  func erasureKeepsOutcomes() throws {
    let promise = Commitment(
      id: "c",
      kind: .promise,
      text: "secret",
      due: .fixture(9),
      occasion: "secret",
      madeAt: .fixture
    )
    let careCase = try CareCase.fixture(.committed(promise), .settled("c", .kept), .erased)
    #expect(careCase.commitments.map(\.outcome) == [.kept])
    #expect(careCase.commitments.map(\.settledAt) == [.fixture(120)])
    #expect(!(try Self.json(careCase)).contains("secret"))
  }

  @Test("erasure never makes one interaction of two, though a host uses the library's names")
  func erasedNamesAreUnique() throws {
    let careCase = try CareCase.fixture(
      .interaction(.fixture("a", id: "erased:case-1:2")),
      .interaction(.fixture("b", id: "i")),
      .erased
    )
    #expect(Set(careCase.interactions.map(\.id)).count == 2)
    #expect(try CareCase(id: careCase.id, replaying: careCase.events).firstDifference(from: careCase) == nil)
  }

  @Test("no sequence leaves a secret in the JSON form of an erased case, and every case survives its JSON form")
  func generatedSequences() throws {
    var fold = CaseFold.library
    fold.store = { careCase in
      var erased = careCase
      try erased.apply(CaseEvent(id: "the-erasure", at: careCase.updatedAt, .erased))
      if try Self.json(erased).contains(CaseEventGenerator.secret) { throw CocoaError(.coderInvalidValue) }
      return try JSONDecoder().decode(CareCase.self, from: JSONEncoder().encode(careCase))
    }
    let violation = checkLaws(of: fold, laws: [.storageIsIdentity], seeds: 0..<1_000)
    #expect(violation == nil, "\(violation?.description ?? "")")
  }
}
