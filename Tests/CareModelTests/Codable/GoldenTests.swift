import CareModel
import CareTesting
import Foundation
import Testing

@Suite("The JSON form")
struct GoldenTests {
  static let evidence = Evidence(
    rule: "model.word",
    interaction: "i1",
    revision: 1,
    range: TextRange(start: 4, end: 10),
    contribution: -0.5
  )
  static let phase = PhaseAssessment(.service, basis: .content, margin: 0.25, evidence: [evidence])
  static let claim = FaultClaim(.brand, claimedBy: Author(.customer, identity: "twitter:1"), evidence: [evidence])
  static let record = ConsentRecord(
    at: .fixture,
    channel: .email,
    purpose: .marketing,
    isGranted: false,
    source: "form"
  )

  static func interaction() throws -> Interaction {
    try Interaction(
      id: "i1",
      externalID: "4711",
      channel: .publicReply,
      visibility: .publicReply,
      author: Author(.customer, identity: "twitter:1"),
      revisions: [.init(text: "It leaks. \"Nice\"…", at: .fixture), .init(text: "It leaks 💧", at: .fixture(60))],
      inReplyTo: "i0",
      repostOf: "i2",
      placeHint: "Gate 5",
      relation: .untagged,
      deletedAt: .fixture(120)
    )
  }

  static func assessment() -> Assessment {
    Assessment(
      of: "i1",
      revision: 1,
      sentiment: Sentiment(level: .negative, score: -0.5, probabilities: .init(negative: 2, neutral: 1, positive: 1)),
      emotion: .frustration,
      intents: [Scored(.productFault, confidence: 0.75), Scored(.howTo, confidence: 0.25)],
      signals: [Scored(.question, confidence: 1)],
      urgency: .today,
      deadline: .fixture(7200),
      needsReply: true,
      phase: phase,
      model: "built-in 1"
    )
  }

  static func commitment(isSettled: Bool) throws -> Commitment {
    let open = Commitment(
      id: "c1",
      kind: .followUp,
      text: "Ask again.",
      due: .fixture(777_600),
      occasion: "next booking",
      madeAt: .fixture
    )
    guard isSettled else { return open }
    return try #require(CareCase.fixture(.committed(open), .settled("c1", .kept)).commitments.first)
  }

  @Test("of every change is pinned")
  func changes() throws {
    let history = CaseHistory(of: "case-2", try CareCase.fixture(id: "case-2", .merged(into: "case-1")).events)
    let opening = CaseOpening(
      origin: .listening,
      channel: .publicPost,
      customer: "customer-1",
      priority: .high,
      policy: PolicyReference("gold", version: 3),
      follows: "case-0"
    )
    let remedy = Remedy(id: "r1", kind: .credit, value: Money(minorUnits: 1500, currency: "EUR"), budget: .compensation)
    let changes: [String: CaseChange] = [
      "opened": .opened(opening),
      "opened, at its shortest": .opened(CaseOpening(origin: .contact, channel: .email)),
      "interaction": .interaction(try Self.interaction()),
      "edited": .edited("i1", .init(text: "It leaks 💧", at: .fixture(60))),
      "deleted": .deleted("i1"),
      "assessed": .assessed(Self.assessment()),
      "status": .status(.onHold),
      "snoozed": .snoozed(Snooze(until: .fixture(3600), wake: .substantive)),
      "merged": .merged(into: "case-2"),
      "absorbed": .absorbed(history),
      "customer": .customer("customer-1"),
      "customer, taken back": .customer(nil),
      "priority": .priority(.urgent),
      "policy": .policy(PolicyReference("gold", version: 3)),
      "held": .held(.awaitingSupplier),
      "released": .released(HoldReason(rawValue: "full moon")),
      "assigned": .assigned("agent-1"),
      "assigned, to nobody": .assigned(nil),
      "phase": .phase(Self.phase),
      "faultClaimed": .faultClaimed(Self.claim),
      "faultDetermined": .faultDetermined(FaultClaim(.customer, claimedBy: Author(.agent))),
      "remedyOffered": .remedyOffered(remedy),
      "remedyAdvanced": .remedyAdvanced("r1", .accepted),
      "committed": .committed(try Self.commitment(isSettled: false)),
      "settled": .settled("c1", .cancelled),
      "surveyed": .surveyed(SurveyResponse(score: 9, minimum: 0, maximum: 10)),
      "consent": .consent(Self.record),
      "redacted": .redacted("i1", revision: 1, ranges: [TextRange(start: 3, end: 8)]),
      "erased": .erased,
    ]
    try Golden.check("CaseChange.json", changes)
  }

  @Test("of an event and of a case is pinned")
  func cases() throws {
    try Golden.check(
      "CaseEvent.json",
      ["event": CaseEvent(id: "e1", at: .fixture, author: Author(.agent, identity: "brand"), .status(.open))]
    )
    try Golden.check("CareCase.json", ["case": try CareCase.fixture(.interaction(.fixture()), .status(.open))])
  }

  @Test("of persons is pinned")
  func persons() throws {
    let customer = Customer(
      id: "customer-1",
      name: "Robin",
      relationship: .customer,
      purchases: [Purchase(id: "p1", product: "kettle", at: .fixture, price: Money(minorUnits: 4900, currency: "EUR"))],
      flags: [.minor, .vulnerable, .blocked],
      preferredChannel: .chat,
      relatedPersons: [RelatedPerson("customer-2", relation: .guardian)],
      lifetimeValue: Money(minorUnits: 90_000, currency: "EUR")
    )
    try Golden.check("Customer.json", ["full": customer, "at its shortest": Customer(id: "customer-2")])
    var graph = IdentityGraph()
    try graph.insert(
      SocialIdentity(
        id: "b",
        channel: .publicPost,
        sourceID: "1",
        handle: "@robin",
        verification: .platform,
        followers: 7
      )
    )
    try graph.insert(SocialIdentity(id: "a", channel: .email))
    try graph.link(IdentityLink(id: "l1", "a", "b", strength: .confirmed, at: .fixture))
    try Golden.check("IdentityGraph.json", ["graph": graph])
    try Golden.check(
      "ConsentLedger.json",
      ["ledger": ConsentLedger([Self.record, ConsentRecord(at: .fixture, isGranted: true)])]
    )
    try Golden.check(
      "Consent.json",
      [
        "record": Consent(isAllowed: false, basis: .record(Self.record)),
        "ownThread": Consent(isAllowed: true, basis: .ownThread),
        "unstated": Consent(isAllowed: true, basis: .unstated),
      ]
    )
  }

  @Test("of single values is pinned")
  func values() throws {
    try Golden.check("Commitment.json", ["settled": try Self.commitment(isSettled: true)])
    try Golden.check(
      "Decision.json",
      [
        "decision": Decision(
          Intent.praise,
          confidence: 0.5,
          evidence: [Self.evidence],
          alternatives: [Scored(.gratitude, confidence: 0.25)],
          version: "built-in 1"
        )
      ]
    )
    try Golden.check("Timestamp.json", ["first": Timestamp.earliest, "fixture": .fixture, "last": .latest])
    try Golden.check("CivilDate.json", ["leap day": try #require(CivilDate(year: 2024, month: 2, day: 29))])
    try Golden.check("Weekday.json", ["first": Weekday.monday, "last": .sunday])
  }

  @Test("of words is their spelling, for every word that the library knows")
  func words() throws {
    try Golden.check(
      "Words.json",
      [
        "BrandRelation": BrandRelation.allCases.map(\.rawValue), "CaseStatus": CaseStatus.allCases.map(\.rawValue),
        "Channel": Channel.known.map(\.rawValue), "Commitment.Kind": Commitment.Kind.allCases.map(\.rawValue),
        "Commitment.Outcome": Commitment.Outcome.allCases.map(\.rawValue),
        "Author.Kind": Author.Kind.allCases.map(\.rawValue),
        "ContactPurpose": ContactPurpose.known.map(\.rawValue), "Emotion": Emotion.known.map(\.rawValue),
        "FaultParty": FaultParty.known.map(\.rawValue), "HoldReason": HoldReason.known.map(\.rawValue),
        "Intent": Intent.known.map(\.rawValue), "IntentFamily": IntentFamily.allCases.map(\.rawValue),
        "Lifecycle": Lifecycle.allCases.map(\.rawValue), "PersonalDataKind": PersonalDataKind.known.map(\.rawValue),
        "Phase": Phase.allCases.map(\.rawValue),
        "PhaseAssessment.Basis": PhaseAssessment.Basis.allCases.map(\.rawValue),
        "Polarity": Polarity.allCases.map(\.rawValue), "Priority": Priority.allCases.map(\.rawValue),
        "Relation": Relation.known.map(\.rawValue),
        "Customer.Relationship": Customer.Relationship.allCases.map(\.rawValue),
        "Remedy.Budget": Remedy.Budget.allCases.map(\.rawValue), "Remedy.Step": Remedy.Step.allCases.map(\.rawValue),
        "RemedyKind": RemedyKind.known.map(\.rawValue), "Signal": Signal.known.map(\.rawValue),
        "Snooze.WakePolicy": Snooze.WakePolicy.allCases.map(\.rawValue),
        "SocialIdentity.Verification": SocialIdentity.Verification.allCases.map(\.rawValue),
        "IdentityLink.Strength": IdentityLink.Strength.allCases.map(\.rawValue),
        "CaseOpening.Origin": CaseOpening.Origin.allCases.map(\.rawValue),
        "Visibility": Visibility.allCases.map(\.rawValue),
      ]
    )
  }
}
