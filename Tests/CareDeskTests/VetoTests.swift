import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Vetoes")
struct VetoTests {
  /// A playbook that asks for everything on every message, with ranks that no rule of the standard has.
  static let reckless: Playbook = {
    var playbook = Playbook.standard
    let kinds: [(ActionKind, Tone)] = [
      (.wittyReply, .humorous), (.sell, .warm), (.quotePublicly, .warm), (.reply, .helpful), (.survey, .courteous),
    ]
    playbook.rules.append(
      PlaybookRule(
        "test.everything",
        why: "A test asks for it.",
        when: Match(),
        then: kinds.map { ActionTemplate($0.0, rank: 1_000_000, tone: $0.1) }
      )
    )
    return playbook
  }()

  static let grave: [(Signal, Veto)] = [(.legalThreat, .legal), (.safety, .safety)]

  @Test("Lawyers or possible harm leave nothing but to escalate, whatever ranks higher", arguments: grave)
  func graveTurn(signal: Signal, veto: Veto) throws {
    var scene = try Scene(customer: .owning())
    scene.playbook = Self.reckless
    let turn = try scene.hear(.made([.productFault], level: .negative, signals: [signal]))
    #expect(turn.actions.map { $0.kind } == [.escalate])
    #expect(turn.vetoed.allSatisfy { $0.veto == veto })
    let later = try scene.hear(.made([.praise], level: .positive), after: 600)
    #expect(later.actions.allSatisfy { $0.kind == .escalate }, "what was heard once in an open case is not forgotten")
  }

  static let distress: [Analysis] = [
    .made([.wishJoke], level: .negative),
    .made([.wishJoke], signals: [.vulnerable]),
    .made([.wishJoke], emotion: .anger),
  ]

  @Test("Displeasure, grief and hardship silence wit", arguments: distress)
  func distressed(analysis: Analysis) throws {
    var scene = try Scene()
    let turn = try scene.hear(analysis)
    #expect(turn.veto(of: .wittyReply) == .distress)
  }

  @Test("Nothing is sold in care unless somebody asks")
  func selling() throws {
    var scene = try Scene()
    scene.playbook = Self.reckless
    scene.consents = ConsentLedger([ConsentRecord(at: noon, purpose: .marketing, isGranted: true)])
    let praised = try scene.hear(.made([.praise], level: .positive))
    #expect(praised.veto(of: .sell) == .unsolicitedSelling)
    let asked = try scene.hear(.made([.availabilityPrice], signals: [.question]))
    #expect(asked.has(.sell))
  }

  @Test("Personal data in public move the answer to a private channel")
  func personalData() throws {
    var scene = try Scene()
    let span = PersonalDataSpan(kind: .orderNumber, range: TextRange(start: 0, end: 5))
    let turn = try scene.hear(.made([.orderStatus], service: 0.9, personalData: [span]))
    #expect(turn.has(.moveToPrivate))
    for action in turn.actions where action.visibility.isPublic {
      #expect(action.kind == .moveToPrivate)
    }
  }

  @Test("A child is not quoted, not advertised to, and spoken about with a guardian")
  func child() throws {
    var customer = Customer.owning()
    customer.flags = .minor
    var scene = try Scene(customer: customer)
    scene.playbook = Self.reckless
    scene.consents = ConsentLedger([ConsentRecord(at: noon, purpose: .marketing, isGranted: true)])
    let turn = try scene.hear(.made([.replacementLost], signals: [.selfFault, .request]))
    #expect(turn.veto(of: .quotePublicly) == .child)
    #expect(turn.veto(of: .sell) == .child)
    #expect(turn.action(.replace)?.recipient == .guardian)
    #expect(turn.action(.replace)?.requirements.contains(.guardianAgreement) == true)
    scene.facts.guardianAgreed = false
    let turn1 = try scene.wait(60)
    #expect(turn1.veto(of: .replace) == .declined)
  }

  @Test("A parent needs no guardian")
  func parent() throws {
    var customer = Customer.owning()
    customer.relatedPersons = [RelatedPerson("kid", relation: .child)]
    var scene = try Scene(customer: customer)
    let turn = try scene.hear(.made([.replacementLost], signals: [.child, .request]))
    #expect(turn.action(.replace)?.recipient == .author)
  }

  @Test("What a rule asks for is either recommended or reported with its veto")
  func complete() throws {
    var scene = try Scene()
    scene.playbook = Self.reckless
    let turn = try scene.hear(.made([.productFault], level: .negative, signals: [.legalThreat, .brandFault]))
    let asked = scene.playbook.rules.filter { $0.id == "test.everything" }.flatMap { $0.then.map { $0.kind } }
    for kind in asked { #expect(turn.has(kind) || turn.veto(of: kind) != nil) }
  }
}
