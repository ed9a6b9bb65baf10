import CareModel
import CareSLA
import Testing

@Suite("Reading a case's history as clock events")
struct CaseEventReaderTests {
  private func event(_ name: String, _ minute: Int, _ change: CaseChange) -> CaseEvent {
    CaseEvent(id: Identifier(name), at: OfficeBook.at(2, 10, minute), change)
  }

  private func opening(
    _ origin: CaseOpening.Origin = .contact,
    channel: Channel = .directMessage,
    policy: PolicyReference? = OfficeBook.reference
  ) -> CaseEvent {
    event("open", 0, .opened(CaseOpening(origin: origin, channel: channel, policy: policy)))
  }

  private func said(
    _ name: String,
    _ minute: Int,
    by kind: Author.Kind,
    visibility: Visibility = .privateMessage,
    repostOf: Identifier<Interaction>? = nil,
    relation: BrandRelation = .tagged
  ) throws -> CaseEvent {
    let interaction = try Interaction(
      id: Identifier(name),
      channel: .directMessage,
      visibility: visibility,
      author: Author(kind),
      revisions: [.init(text: name, at: OfficeBook.at(2, 10, minute))],
      repostOf: repostOf,
      relation: relation
    )
    return event("say \(name)", minute, .interaction(interaction))
  }

  private func assessed(_ name: String, _ minute: Int, needsReply: Bool) -> CaseEvent {
    let assessment = Assessment(
      of: Identifier(name),
      sentiment: Sentiment(level: .neutral, score: 0, probabilities: .uniform),
      intents: [],
      needsReply: needsReply,
      phase: PhaseAssessment(.service, basis: .content),
      model: "test"
    )
    return event("read \(name) \(minute)", minute, .assessed(assessment))
  }

  private func kinds(_ events: [CaseEvent], choosingFrom book: PolicyBook? = nil) throws -> [ClockEvent.Kind] {
    let careCase = try CareCase(id: "case", replaying: events)
    let timeline = CaseTimeline(careCase, choosingFrom: book)
    var reader = CaseEventReader(choosingFrom: book)
    var read: [ClockEvent] = []
    for event in events { reader.read(event, into: &read) }
    #expect(read == timeline.events)
    return timeline.events.map(\.kind)
  }

  private static let created = ClockEvent.Kind.created(
    by: .customer,
    status: .new,
    priority: .normal,
    policy: OfficeBook.reference
  )

  @Test("Agents reply, programs reply automatically, notes and bystanders do neither")
  func authors() throws {
    let events = try [
      opening(), said("hello", 0, by: .customer), said("auto", 1, by: .bot), said("news", 2, by: .campaign),
      said("note", 3, by: .agent, visibility: .internalNote), said("me too", 4, by: .thirdParty),
      said("echo", 5, by: .agent, relation: .ownEcho), said("shared", 6, by: .customer, repostOf: "hello"),
      said("answer", 7, by: .agent),
    ]
    #expect(
      try kinds(events) == [
        Self.created, .customerMessage(mayReopen: false), .agentReply(isAutomatic: true),
        .agentReply(isAutomatic: true), .agentNote, .agentReply(isAutomatic: false),
      ]
    )
  }

  @Test("What the brand says in the second in which it opens a case is part of the opening")
  func proactive() throws {
    let events = try [opening(.proactive), said("hi", 0, by: .agent), said("more", 1, by: .agent)]
    #expect(try kinds(events).dropFirst() == [.agentReply(isAutomatic: false)])
  }

  @Test("A message that is deleted or needs no reply stops waiting; a second reading can find that it waits after all")
  func withdrawals() throws {
    let message = ClockEvent.Kind.customerMessage(mayReopen: false)
    let events = try [
      opening(), said("a", 0, by: .customer), said("b", 1, by: .customer),
      event("delete", 2, .deleted("a")), assessed("b", 3, needsReply: false), assessed("b", 4, needsReply: true),
      said("answer", 5, by: .agent), assessed("b", 6, needsReply: false),
    ]
    #expect(
      try kinds(events) == [
        Self.created, message, message, .messagesWithdrawn, message, .agentReply(isAutomatic: false),
      ]
    )
    let book = try OfficeBook.book()
    let timeline = CaseTimeline(try CareCase(id: "case", replaying: events))
    let evaluation = try book.evaluate(timeline, asOf: OfficeBook.at(2, 11))
    #expect(evaluation.cycles(of: .firstResponse).map(\.verdict) == [.withdrawn])
    #expect(evaluation.cycles(of: .nextResponse).map(\.stopReason) == [.replied])
  }

  @Test("A case that absorbs another takes over its promises and the customer who waits")
  func merging() throws {
    let promise = Commitment(
      id: "p",
      kind: .promise,
      text: "",
      due: OfficeBook.at(9, 12),
      madeAt: OfficeBook.at(2, 10, 2)
    )
    var other = try CareCase(
      id: "other",
      replaying: [opening(), said("x", 1, by: .customer), event("promise", 2, .committed(promise))]
    )
    var survivor = try CareCase(
      id: "survivor",
      replaying: [opening(), said("y", 1, by: .customer), said("z", 2, by: .agent)]
    )
    try survivor.absorb(
      &other,
      at: OfficeBook.at(2, 10, 30),
      author: .system,
      identifiers: (ending: "end", absorbing: "absorb")
    )
    let merged = CaseTimeline(other).events.suffix(2).map(\.kind)
    #expect(merged == [.commitmentEnded("p", .cancelled), .status(.merged)])
    let taken = CaseTimeline(survivor).events.suffix(2).map(\.kind)
    #expect(taken == [.commitmentMade("p", due: promise.due), .customerMessage(mayReopen: false)])
    let evaluation = try OfficeBook.book().evaluate(CaseTimeline(survivor), asOf: OfficeBook.at(2, 11))
    #expect(evaluation.cycles(of: .nextResponse).map(\.isOpen) == [true])
  }

  @Test("The policy follows from the conditions until an event names one, in the edition of the opening")
  func choosing() throws {
    var urgent = try OfficeBook.policy { $0.conditions.priorities = [.urgent] }
    urgent.conditions.channels = [.email]
    let general = SLAPolicy(PolicyReference("general"), targets: SLATargets())
    var later = SLAPolicy(PolicyReference("general", version: 2), targets: SLATargets())
    later.effectiveFrom = OfficeBook.at(2, 10, 1)
    let book = try PolicyBook(
      policies: [urgent, general, later],
      calendars: [OfficeBook.office: OfficeBook.calendar()]
    )
    let events = [
      opening(channel: .email, policy: nil), event("up", 1, .priority(.urgent)), event("down", 2, .priority(.low)),
      event("named", 3, .policy(later.reference)), event("up again", 4, .priority(.urgent)),
    ]
    #expect(
      try kinds(events, choosingFrom: book) == [
        .created(by: .customer, status: .new, priority: .normal, policy: general.reference),
        .priority(.urgent), .policy(urgent.reference), .priority(.low), .policy(general.reference),
        .policy(later.reference), .priority(.urgent),
      ]
    )
  }
}
