import CareDesk
import CareLanguage
import CareModel
import CareTesting
import Testing

@Suite("Drafts")
struct DraftCheckTests {
  private func findings(
    _ text: String,
    in scene: Scene,
    _ analysis: Analysis = .made([.productFault], level: .negative),
    visibility: Visibility = .publicReply
  ) throws -> [(DraftFinding.Kind, Substring)] {
    var scene = scene
    try scene.hear(analysis, text: "write to ann@example.org or call +44 20 7946 0000")
    let message = scene.careCase.interactions.last
    let situation = Situation(careCase: scene.careCase, interaction: message, analysis: analysis, now: scene.now)
    let draft = Draft(text, on: .publicReply, visibility: visibility)
    return DraftCheck().findings(in: draft, answering: situation).map { ($0.kind, $0.range.slice(of: text) ?? "") }
  }

  static let blaming: [(String, String?)] = [
    ("You should have read the manual first.", "You should have"),
    ("Honestly, it was YOUR OWN FAULT.", "YOUR OWN FAULT"),
    ("You shouldn’t have opened it.", "You shouldn’t have"),
    ("It happened because you didn't follow the steps.", "because you didn't"),
    ("It is not your fault at all!", nil),
    ("That wasn't your mistake, do not worry.", nil),
    ("We should have told you, sorry.", nil),
    ("Sorry that you didn't get an answer.", nil),
    ("", nil),
  ]

  @Test("Blame is found with its words, and its denial is none", arguments: blaming)
  func blame(text: String, expected: String?) throws {
    let found = try findings(text, in: Scene()).filter { $0.0 == .blame }
    #expect(found.map { String($0.1) } == (expected.map { [$0] } ?? []))
  }

  @Test("A promise needs a record")
  func promise() throws {
    let text = "We will send you a new one tomorrow."
    var scene = try Scene()
    #expect(try findings(text, in: scene).map { $0.0 } == [.promiseWithoutCommitment])
    let commitment = Commitment(
      id: "c",
      kind: .promise,
      text: "new one",
      due: noon.advanced(bySeconds: 90_000),
      madeAt: noon
    )
    try scene.happen(.committed(commitment))
    #expect(try findings(text, in: scene).isEmpty)
    #expect(try findings("We will see.", in: Scene()).isEmpty)
  }

  @Test("Selling counts where nobody asked, and twice where it is advertising to somebody who denied it")
  func selling() throws {
    let text = "Why not upgrade today? Special offer!"
    let praise = Analysis.made([.praise], level: .positive)
    #expect(Set(try findings(text, in: Scene(), praise).map { $0.0 }) == [.selling, .marketingWithoutConsent])
    let question = Analysis.made([.recommendation], signals: [.question])
    #expect(try findings(text, in: Scene(), question).isEmpty)
  }

  @Test("What the person gave is not repeated in public, and a card number nowhere")
  func personalData() throws {
    #expect(try findings("We wrote to ann@example.org.", in: Scene()).map { $0.0 } == [.personalData])
    #expect(try findings("Write to help@shop.example please.", in: Scene()).isEmpty)
    #expect(try findings("We wrote to ann@example.org.", in: Scene(), visibility: .privateMessage).isEmpty)
    let card = try findings("Your card 4111 1111 1111 1111 was charged.", in: Scene(), visibility: .privateMessage)
    #expect(card.map { $0.0 } == [.personalData])
  }

  @Test("Making light of things hurts where somebody is displeased")
  func levity() throws {
    #expect(try findings("Haha, chill out!", in: Scene()).map { $0.0 } == [.levity, .levity])
    #expect(try findings("Haha, nice one!", in: Scene(), .made([.wishJoke], level: .positive)).isEmpty)
  }

  @Test("Any text at all can be checked", arguments: 0..<100 as Range<UInt64>)
  func hostile(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    for finding in try findings(text + " your fault", in: Scene()) where finding.0 == .blame {
      #expect(!finding.1.isEmpty, "seed \(seed)")
    }
  }
}
