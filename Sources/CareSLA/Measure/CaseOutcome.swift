public import CareModel

/// What became of a case as of an instant, apart from its clocks: solved or not, how often, with how much to and fro.
public struct CaseOutcome: Sendable, Hashable {
  /// The case.
  public let id: Identifier<CareCase>

  /// When it began.
  public let openedAt: Timestamp

  /// Who began it.
  public let openedBy: ClockEvent.Opener

  /// Where it stands.
  public private(set) var status: CaseStatus

  /// When it was first solved: the first resolution; `nil` where it never was.
  public private(set) var firstSolvedAt: Timestamp?

  /// When it was last solved: the full resolution; `nil` where it never was.
  public private(set) var lastSolvedAt: Timestamp?

  /// How often it was opened again after a solution.
  public private(set) var reopenings = 0

  /// The replies of the brand; automatic ones only where the policy counts them.
  public private(set) var replies = 0

  /// The messages of the customer after the first reply and before the first solution.
  public private(set) var messagesAfterFirstReply = 0

  /// Reads a timeline up to an instant.
  ///
  /// - Returns: `nil` where the case had not begun.
  /// - Throws: As ``ClockState/apply(_:)``.
  public init?(
    _ timeline: CaseTimeline,
    asOf instant: Timestamp,
    under book: PolicyBook
  ) throws(CareSLAError) {
    let limit = instant.secondsSince1970
    guard let first = timeline.events.first, first.at.secondsSince1970 <= limit,
      case .created(let opener, let status, _, _) = first.kind
    else { return nil }
    id = timeline.id
    openedAt = first.at
    openedBy = opener
    self.status = status
    if status == .solved { solve(at: first.at) }
    var state = ClockState(book)
    for event in timeline.events where event.at.secondsSince1970 <= limit {
      try state.apply(event)
      // The state follows from the options of the policy too: a message can open a case.
      move(to: state.conditions.status, at: event.at)
      switch event.kind {
      case .agentReply(let isAutomatic): if !isAutomatic || state.options.automaticRepliesCount { replies += 1 }
      case .customerMessage: if replies > 0 && firstSolvedAt == nil { messagesAfterFirstReply += 1 }
      default: break
      }
    }
  }

  private mutating func move(to next: CaseStatus, at instant: Timestamp) {
    guard next != status else { return }
    if status == .solved && next.isUnsolved { reopenings += 1 }
    if next == .solved { solve(at: instant) }
    status = next
  }

  private mutating func solve(at instant: Timestamp) {
    firstSolvedAt = firstSolvedAt ?? instant
    lastSolvedAt = instant
  }

  /// Whether the case is solved and was not opened again.
  public var isSolvedOnce: Bool {
    reopenings == 0 && (status == .solved || (status == .closed && firstSolvedAt != nil))
  }

  /// Whether the customer had to write only once: solved for good, with no message after the first reply.
  ///
  /// Thanks after the solution open nothing and take nothing back.
  public var isResolvedAtFirstContact: Bool { isSolvedOnce && messagesAfterFirstReply == 0 }

  /// Whether the case was solved for good with exactly one reply.
  public var isOneTouch: Bool { isSolvedOnce && replies == 1 }
}
