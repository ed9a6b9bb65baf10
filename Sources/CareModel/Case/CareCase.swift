/// What the brand does about one concern of one person: the fold of its events.
///
/// A case has no setters. It begins with an event that opens it, changes by ``apply(_:now:)`` and by nothing else, and a
/// refused event leaves it as it was. Decoding replays the events, so no text can make a case that its events do not.
///
/// Two cases are equal when their identifiers and their events are equal; all else follows from those.
///
/// ```swift
/// var careCase = try CareCase(id: "case-1", opening)
/// try careCase.apply(CaseEvent(id: "e2", at: now, .status(.open)))
/// ```
public struct CareCase: Sendable {
  /// The case's identifier, given by the host.
  public let id: Identifier<CareCase>

  /// How it began.
  public internal(set) var opening: CaseOpening

  /// The events, oldest first.
  public internal(set) var events: [CaseEvent]

  /// Where the case stands.
  public internal(set) var status: CaseStatus = .new

  /// The rest the case is taking, while it is snoozed.
  public internal(set) var snooze: Snooze?

  /// The case into which this one was merged.
  public internal(set) var mergedInto: Identifier<CareCase>?

  /// The histories of the cases that go on inside this one.
  public internal(set) var absorbed: [CaseHistory] = []

  /// Whose case it is, where known.
  public internal(set) var customer: Identifier<Customer>?

  /// How soon it is worked on.
  public internal(set) var priority: Priority

  /// The policy that governs its clocks, where there is one.
  public internal(set) var policy: PolicyReference?

  /// Why clocks stand still; empty while they run.
  public internal(set) var holds: Set<HoldReason> = []

  /// Who works on it.
  public internal(set) var assignee: Identifier<Agent>?

  /// Service or care, as assessed last.
  public internal(set) var phase: PhaseAssessment?

  /// What was said, in the order in which it arrived, each as it stands now; what an absorbed case brought stands where it
  /// was absorbed.
  public internal(set) var interactions: [Interaction] = []

  /// What was read from the texts, in the order of reading; earlier verdicts stay.
  public internal(set) var assessments: [Assessment] = []

  /// Who is at fault, as people said.
  public internal(set) var faultClaims: [FaultClaim] = []

  /// Who is at fault, as the brand found out last.
  public internal(set) var determinedFault: FaultClaim?

  /// What was done to make good.
  public internal(set) var remedies: [Remedy] = []

  /// What was promised; it outlives the case.
  public internal(set) var commitments: [Commitment] = []

  /// What the person answered in surveys.
  public internal(set) var surveys: [SurveyResponse] = []

  /// What the person said in this case about being contacted.
  public internal(set) var consents: [ConsentRecord] = []

  /// How often the case was solved and then opened again.
  public internal(set) var reopenings = 0

  /// Whether all that identifies a person was removed.
  public internal(set) var isErased = false

  /// Whether words were taken out of ``events``, by erasure or redaction, so that they cannot be compared any more.
  var isScrubbed = false

  // Derived from the lists above and kept for speed; see ``PositionIndex`` for what they cost.
  var eventIndex = PositionIndex<CaseEvent>()
  var interactionIndex = PositionIndex<Interaction>()
  var assessmentIndex = PositionIndex<Interaction>()
  var commitmentIndex = PositionIndex<Commitment>()
  var remedyIndex = PositionIndex<Remedy>()

  /// Begins a case with its first event.
  ///
  /// - Throws: ``CareModelError/misplacedOpening(_:)`` where the event does not open a case, and
  ///   ``CareModelError/eventFromTheFuture(_:at:now:)`` where it lies after `now`.
  public init(
    id: Identifier<CareCase>,
    _ first: CaseEvent,
    now: Timestamp = .latest
  ) throws(CareModelError) {
    guard case .opened(let opening) = first.change else { throw .misplacedOpening(first.id) }
    guard first.at <= now else { throw .eventFromTheFuture(first.id, at: first.at, now: now) }
    self.id = id
    self.opening = opening
    customer = opening.customer
    priority = opening.priority
    policy = opening.policy
    events = [first]
  }

  /// Folds a whole history.
  ///
  /// - Throws: The error of the first event that does not fit.
  /// - Complexity: O(*n*) in the number of events, redactions and erasures excepted; see ``apply(_:now:)``.
  public init(
    id: Identifier<CareCase>,
    replaying events: some Sequence<CaseEvent>,
    now: Timestamp = .latest
  ) throws(CareModelError) {
    var iterator = events.makeIterator()
    guard let first = iterator.next() else { throw .emptyHistory }
    try self.init(id: id, first, now: now)
    self.events.reserveCapacity(events.underestimatedCount)
    while let next = iterator.next() {
      try apply(next, now: now)
    }
  }

  /// When the case began.
  public var openedAt: Timestamp { events[0].at }

  /// The instant of the last event.
  public var updatedAt: Timestamp { events[events.count - 1].at }

  /// The events, as another case absorbs them.
  public var history: CaseHistory { CaseHistory(of: id, events) }
}

extension CareCase: Hashable {
  /// Whether both have the same identifier and the same events.
  public static func == (left: CareCase, right: CareCase) -> Bool {
    left.id == right.id && left.events == right.events
  }

  /// Feeds the identifier and the events to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(events)
  }
}
