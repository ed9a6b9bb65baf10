import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Where people are answered")
struct ContactTests {
  private let question = Analysis.made([.orderStatus], signals: [.question], service: 0.9)

  @Test("A reply window closes to the second", arguments: [(86_399, true), (86_400, true), (86_401, false)])
  func window(seconds: Int64, isOpen: Bool) throws {
    var scene = try Scene(.instantMessage)
    try scene.hear(question)
    let turn = try scene.wait(seconds)
    #expect(turn.has(.reply) == isOpen)
    if !isOpen { #expect(turn.veto(of: .reply) == .replyWindow) }
  }

  @Test("When a window has closed, another private channel of the person is taken")
  func otherChannel() throws {
    var scene = try Scene(.instantMessage)
    scene.facts.privateChannels = [.email]
    try scene.hear(question)
    let turn1 = try scene.wait(2 * 86_400)
    #expect(turn1.action(.reply)?.channel == .email)
  }

  @Test("A denial of everything leaves a question on the person's own thread to be answered")
  func ownThread() throws {
    var scene = try Scene(.email)
    scene.facts.lifecycle = .inUse
    scene.consents = ConsentLedger([ConsentRecord(at: noon, isGranted: false)])
    let turn2 = try scene.hear(question)
    #expect(turn2.has(.reply))
    scene.consents = ConsentLedger([ConsentRecord(at: noon, purpose: .service, isGranted: false)])
    let turn3 = try scene.hear(question)
    #expect(turn3.veto(of: .reply) == .consent)
  }

  @Test("A wish to be left alone counts before anything is done about it")
  func optOut() throws {
    var scene = try Scene(.email)
    let request = OptOutRequest(range: TextRange(start: 0, end: 1), channel: .email, purpose: nil)
    let turn = try scene.hear(.made([.optOut], optOut: request))
    #expect(turn.actions.first?.kind == .confirmOptOut)
    #expect(turn.veto(of: .offerChannels) == .consent)
    #expect(scene.careCase.consents.map { $0.isGranted } == [false])
  }
}

@Suite("What comes later")
struct FollowUpTests {
  @Test("A solution of a displeasing matter leaves one follow-up, however often it is solved")
  func once() throws {
    var scene = try Scene(customer: .owning())
    try scene.hear(.made([.productFault], level: .negative))
    let first = try scene.happen(.status(.solved), after: 60)
    #expect(first.commitments.map { $0.due } == [scene.now.advanced(bySeconds: 9 * 86_400)])
    try scene.happen(.status(.open), after: 60)
    let second = try scene.happen(.status(.solved), after: 60)
    #expect(second.commitments.isEmpty)
  }

  @Test("A pleasant matter leaves none")
  func none() throws {
    var scene = try Scene(customer: .owning())
    try scene.hear(.made([.howTo], signals: [.question]))
    let turn4 = try scene.happen(.status(.solved), after: 60)
    #expect(turn4.commitments.isEmpty)
  }

  @Test("What is due is recommended")
  func due() throws {
    var scene = try Scene(customer: .owning())
    try scene.hear(.made([.productFault], level: .negative))
    try scene.happen(.status(.solved), after: 60)
    let turn5 = try scene.wait(8 * 86_400)
    #expect(!turn5.has(.followUp))
    let turn6 = try scene.wait(86_400)
    #expect(turn6.has(.followUp))
  }
}
