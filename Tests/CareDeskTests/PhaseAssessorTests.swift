import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Service or care")
struct PhaseAssessorTests {
  /// The rules of the annotation guide: intent, where the person stands, what the words say, and what follows.
  static let guide: [(Intent, Lifecycle, Double, Phase)] = [
    (.productFault, .inUse, 0.1, .service),
    (.orderStatus, .awaitingDelivery, 0.1, .service),
    (.productFault, .lapsed, 0.1, .service),
    (.accountAccess, .prospect, 0.9, .care),
    (.outage, .considering, 0.9, .care),
    (.environment, .unknown, 0.9, .service),
    (.accountAccess, .unknown, 0.1, .care),
    (.availabilityPrice, .inUse, 0.9, .care),
    (.recommendation, .inUse, 0.9, .care),
    (.praise, .inUse, 0.9, .care),
    (.nomination, .awaitingDelivery, 0.9, .care),
    (.howTo, .inUse, 0.1, .service),
    (.policyTerms, .considering, 0.9, .care),
    (.howTo, .unknown, 0.9, .service),
    (.policyTerms, .unknown, 0.1, .care),
    (.optOut, .inUse, 0.1, .service),
    (.optOut, .prospect, 0.9, .care),
    (.greetingClosing, .awaitingDelivery, 0.1, .service),
    (.offTopic, .unknown, 0.9, .care),
  ]

  @Test("The first turn follows the rules of the guide", arguments: guide)
  func firstTurn(intent: Intent, lifecycle: Lifecycle, service: Double, expected: Phase) throws {
    var scene = try Scene()
    scene.facts.lifecycle = lifecycle
    let turn = try scene.hear(.made([intent], service: service))
    #expect(turn.phase.phase == expected)
    #expect(!turn.phase.evidence.isEmpty)
    #expect((0...1).contains(turn.phase.margin))
  }

  @Test("Words that are not clear leave the phase of a conversation as it was")
  func held() throws {
    var scene = try Scene()
    try scene.hear(.made([.productFault], service: 0.9))
    let turn = try scene.hear(.made([.accountAccess], service: 0.45))
    #expect(turn.phase.phase == .service)
    #expect(turn.phase.evidence.first?.rule == "phase.held")
  }

  @Test("Clear words change the phase of a conversation")
  func switched() throws {
    var scene = try Scene()
    try scene.hear(.made([.productFault], service: 0.9))
    let turn = try scene.hear(.made([.gratitude], level: .positive))
    #expect(turn.phase.phase == .care)
    #expect(scene.careCase.phase?.phase == .care)
  }

  @Test("What is known about the person changes the phase without a margin")
  func lifecycle() throws {
    var scene = try Scene()
    scene.facts.lifecycle = .considering
    try scene.hear(.made([.policyTerms]))
    #expect(scene.careCase.phase?.phase == .care)
    scene.facts.lifecycle = .awaitingDelivery
    let turn = try scene.hear(.made([.orderStatus], service: 0.1))
    #expect(turn.phase.phase == .service)
    #expect(turn.phase.basis == .lifecycle)
  }

  @Test("Help to another brand's customer is care")
  func competitor() throws {
    var scene = try Scene()
    let turn = try scene.hear(.made([.urgentHelp], service: 0.95), relation: .competitor)
    #expect(turn.phase.phase == .care)
    #expect(turn.needsReply.value)
  }

  @Test("A preference goes on in the phase of the thread")
  func thread() throws {
    var scene = try Scene()
    scene.facts.lifecycle = .inUse
    try scene.hear(.made([.productFault]))
    scene.facts.lifecycle = .unknown
    let turn = try scene.hear(.made([.optOut]))
    #expect(turn.phase.phase == .service)
    #expect(turn.phase.basis == .explicit)
  }
}
