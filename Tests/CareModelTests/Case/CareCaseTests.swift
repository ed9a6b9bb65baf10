import CareModel
import CareTesting
import Testing

@Suite("A case")
struct CareCaseTests {
  static func refusal(_ change: CaseChange, at seconds: Int64 = 3600, in careCase: CareCase) throws -> CareModelError? {
    var copy = careCase
    do throws(CareModelError) {
      try copy.apply(CaseEvent(id: "x", at: .fixture(seconds), change))
      return nil
    } catch {
      #expect(copy.firstDifference(from: careCase) == nil, "\(error)")
      return error
    }
  }

  @Test("cannot be made of nothing, nor of an event that opens nothing, nor be opened twice")
  func openings() throws {
    #expect(throws: CareModelError.emptyHistory) { try CareCase(id: "c", replaying: []) }
    let first = CaseEvent(id: "e", at: .fixture, .status(.open))
    #expect(throws: CareModelError.misplacedOpening("e")) { try CareCase(id: "c", first) }
    let again = CaseChange.opened(CaseOpening(origin: .contact, channel: .email))
    #expect(try Self.refusal(again, in: .fixture()) == .misplacedOpening("x"))
  }

  @Test("refuses an event from the future, one second after now and not at now")
  func futureEvents() throws {
    var careCase = try CareCase.fixture()
    let event = CaseEvent(id: "x", at: .fixture(61), .status(.open))
    let error = CareModelError.eventFromTheFuture("x", at: .fixture(61), now: .fixture(60))
    #expect(throws: error) { try careCase.apply(event, now: .fixture(60)) }
    #expect(throws: CareModelError.eventFromTheFuture("event-0", at: .fixture, now: .fixture(-1))) {
      try CareCase(id: "c", careCase.events[0], now: .fixture(-1))
    }
    #expect(try careCase.apply(event, now: .fixture(61)))
  }

  @Test("refuses an event from before its last one, and takes it in its place when asked to")
  func lateEvents() throws {
    let careCase = try CareCase.fixture(.status(.open), .priority(.high), .status(.pending))
    let late = CaseEvent(id: "late", at: .fixture(90), .priority(.urgent))
    var copy = careCase
    #expect(throws: CareModelError.eventOutOfOrder("late", at: .fixture(90), last: .fixture(180))) {
      try copy.apply(late)
    }
    let inserted = try careCase.inserting(late)
    #expect(inserted.events.map(\.id) == ["event-0", "event-1", "late", "event-2", "event-3"])
    #expect(inserted.priority == .high, "the later event still decides")
    let tooEarly = CaseEvent(id: "late", at: .fixture(-1), .priority(.urgent))
    #expect(throws: CareModelError.misplacedOpening("late")) { try careCase.inserting(tooEarly) }
  }

  @Test("counts an event once however often it comes, and refuses another one of its name")
  func duplicates() throws {
    var careCase = try CareCase.fixture(.status(.open))
    let event = careCase.events[1]
    #expect(try careCase.apply(event) == false)
    #expect(careCase.events.count == 2)
    let other = CaseEvent(id: event.id, at: event.at, .status(.pending))
    #expect(throws: CareModelError.identifierReused(event.id)) { try careCase.apply(other) }
  }

  @Test("refuses what names something that it does not have")
  func unknownReferences() throws {
    let careCase = try CareCase.fixture(.interaction(.fixture("naïve")))
    let revision = Interaction.Revision(text: "", at: .fixture(100))
    let promise = Commitment(id: "c", kind: .promise, text: "", due: .fixture(9), madeAt: .fixture)
    let cases: [(CaseChange, ReferenceFault)] = [
      (.edited("i9", revision), .unknownInteraction),
      (.deleted("i9"), .unknownInteraction),
      (.assessed(.fixture(of: "i9")), .unknownInteraction),
      (.assessed(.fixture(revision: 1)), .unknownRange),
      (.redacted("i9", revision: 0, ranges: []), .unknownInteraction),
      (.redacted("interaction-1", revision: 1, ranges: []), .unknownRange),
      (.redacted("interaction-1", revision: -1, ranges: []), .unknownRange),
      (.redacted("interaction-1", revision: 0, ranges: [TextRange(start: 0, end: 7)]), .unknownRange),
      (.redacted("interaction-1", revision: 0, ranges: [TextRange(start: 0, end: 3)]), .unknownRange),
      (.interaction(try .fixture()), .duplicateInteraction),
      (.interaction(try .fixture(id: "i2", at: .fixture(9000))), .revisionOutOfOrder),
      (.edited("interaction-1", .init(text: "", at: .fixture(-1))), .revisionOutOfOrder),
      (.edited("interaction-1", .init(text: "", at: .fixture(9000))), .revisionOutOfOrder),
      (.settled("c", .kept), .unknownCommitment),
      (.remedyAdvanced("r", .accepted), .unknownRemedy),
      (.released(.incident), .unknownHold),
      (.status(.snoozed), .statusNeedsItsOwnEvent),
      (.status(.merged), .statusNeedsItsOwnEvent),
      (.snoozed(Snooze(until: .fixture(3600))), .snoozeInThePast),
      (.merged(into: "case-1"), .mergedWithItself),
      (.absorbed(careCase.history), .mergedWithItself),
    ]
    for (change, fault) in cases {
      #expect(try Self.refusal(change, in: careCase) == .inconsistentReference("x", fault), "\(change)")
    }
    let promised = try CareCase.fixture(.committed(promise), .settled("c", .broken))
    #expect(try Self.refusal(.committed(promise), in: promised) == .inconsistentReference("x", .duplicateCommitment))
    #expect(try Self.refusal(.settled("c", .kept), in: promised) == .inconsistentReference("x", .settledCommitment))
  }

  @Test("keeps edits and deletions beside what was said first")
  func revisions() throws {
    let careCase = try CareCase.fixture(
      .interaction(.fixture("one")),
      .assessed(.fixture()),
      .edited("interaction-1", .init(text: "two", at: .fixture(130))),
      .assessed(.fixture(revision: 1, intent: .praise)),
      .deleted("interaction-1")
    )
    let interaction = try #require(careCase.interaction("interaction-1"))
    #expect(interaction.revisions.map(\.text) == ["one", "two"])
    #expect(interaction.deletedAt == .fixture(300))
    #expect(careCase.assessments.count == 2, "the earlier reading stays")
    #expect(careCase.assessment(of: "interaction-1")?.primaryIntent == .praise)
    let edit = CaseChange.edited("interaction-1", .init(text: "", at: .fixture(400)))
    #expect(try Self.refusal(edit, in: careCase) == .inconsistentReference("x", .deletedInteraction))
  }

  @Test("keeps a fault as it was claimed and as it was found")
  func faults() throws {
    let claim = FaultClaim(.brand, claimedBy: Author(.customer))
    let finding = FaultClaim(.customer, claimedBy: Author(.agent))
    let careCase = try CareCase.fixture(.faultClaimed(claim), .faultDetermined(finding))
    #expect(careCase.faultClaims == [claim])
    #expect(careCase.determinedFault == finding)
  }

  @Test("lets a remedy go forward only, and a promise end once, also after the case is closed")
  func promises() throws {
    let remedy = Remedy(id: "r", kind: .credit, value: Money(minorUnits: 500, currency: "EUR"), budget: .goodwill)
    let soon = Commitment(id: "soon", kind: .followUp, text: "ask", due: .fixture(1000), madeAt: .fixture)
    let late = Commitment(
      id: "late",
      kind: .remedy,
      text: "upgrade",
      due: .fixture(9000),
      occasion: "next booking",
      madeAt: .fixture
    )
    var careCase = try CareCase.fixture(
      .remedyOffered(remedy),
      .remedyAdvanced("r", .accepted),
      .committed(late),
      .committed(soon),
      .status(.solved),
      .status(.closed)
    )
    #expect(try Self.refusal(.remedyAdvanced("r", .declined), in: careCase) == .caseIsTerminal("x", status: .closed))
    #expect(careCase.remedies[0].canAdvance(to: .declined) == false)
    #expect(careCase.openCommitments.map(\.id) == ["soon", "late"])
    try careCase.apply(CaseEvent(id: "k", at: .fixture(800), .settled("soon", .kept)))
    #expect(careCase.openCommitments.map(\.id) == ["late"])
    #expect(careCase.commitments.first { $0.id == "soon" }?.settledAt == .fixture(800))
  }

  @Test("stands still for every reason given, until the last has ended")
  func holds() throws {
    var careCase = try CareCase.fixture(.held(.incident), .held(.incident), .held(.awaitingPart), .released(.incident))
    #expect(careCase.holds == [.awaitingPart])
    try careCase.apply(CaseEvent(id: "x", at: .fixture(600), .released(.awaitingPart)))
    #expect(careCase.holds.isEmpty)
  }

  @Test("takes an empty post and one of ten megabytes, on a channel that nobody knows")
  func extremePosts() throws {
    let long = String(repeating: "kettle ", count: 1_500_000)
    let careCase = try CareCase.fixture(
      .interaction(.fixture("", id: "empty")),
      .interaction(.fixture(long, id: "long", channel: Channel(rawValue: "carrier pigeon"))),
      .redacted("long", revision: 0, ranges: [TextRange(start: 0, end: 6)])
    )
    #expect(careCase.interaction("empty")?.text == "")
    #expect(careCase.interaction("long")?.text.hasPrefix("****** kettle") == true)
  }

  @Test("of a hundred thousand interactions, edits and readings is folded in linear time", .timeLimit(.minutes(2)))
  func longCase() throws {
    var careCase = try CareCase.fixture()
    for index in 0..<100_000 {
      let id = Identifier<Interaction>("i\(index)")
      let change: CaseChange =
        switch index % 4 {
        case 3: .edited(Identifier("i\(index - 3)"), .init(text: "b", at: .fixture))
        default: .interaction(try .fixture("a", id: id))
        }
      try careCase.apply(CaseEvent(id: Identifier("e\(index)"), at: .fixture, change))
    }
    #expect(careCase.interactions.count == 75_000)
    #expect(careCase.interaction("i99996")?.text == "b")
    #expect(try careCase.apply(careCase.events[50_000]) == false)
  }

  @Test("tells its errors in sentences")
  func descriptions() {
    #expect(
      CareModelError.illegalTransition("e7", from: .closed, to: .open).description
        == "event e7: a case that is closed cannot become open"
    )
    let cause = CareModelError.inconsistentReference("b1", .unknownHold)
    #expect(
      CareModelError.invalidHistory("e7", of: "case-2", cause).description
        == "event e7: the history of case-2 makes no legal case: event b1 does not fit the case: unknownHold"
    )
  }
}
