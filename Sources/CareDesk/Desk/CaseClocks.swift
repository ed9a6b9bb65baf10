import CareModel
import CareSLA

/// The clocks of one case at a time, kept for their storage.
struct CaseClocks: Sendable {
  private var state: ClockState

  init(_ book: PolicyBook) {
    state = ClockState(book)
  }

  /// Every clock of the case as of an instant.
  mutating func evaluate(_ careCase: CareCase, asOf instant: Timestamp) throws(CareSLAError) -> SLAEvaluation {
    state.reset()
    for event in careCase.events {
      guard let kind = Self.kind(of: event, careCase) else { continue }
      try state.apply(ClockEvent(at: event.at, kind))
    }
    return state.evaluation(asOf: instant)
  }

  private static func kind(of event: CaseEvent, _ careCase: CareCase) -> ClockEvent.Kind? {
    switch event.change {
    case .opened(let opening):
      let opener: ClockEvent.Opener =
        opening.origin == .proactive || opening.origin == .agent ? .agent : .customer
      return .created(by: opener, status: .new, priority: opening.priority, policy: opening.policy)
    case .interaction(let interaction):
      if interaction.isInbound {
        // Thanks and other words that need no answer start no clock; and it is the desk that says whether they reopen.
        let isOpening = event.id == careCase.firstMessageEvent
        let awaitsAnswer = careCase.assessment(of: interaction.id)?.needsReply ?? true
        return isOpening || !awaitsAnswer ? nil : .customerMessage(mayReopen: false)
      }
      if interaction.visibility == .internalNote { return .agentNote }
      return .agentReply(isAutomatic: interaction.author.kind != .agent)
    case .status(let status): return .status(status)
    case .snoozed: return .status(.snoozed)
    case .merged: return .status(.merged)
    case .priority(let priority): return .priority(priority)
    case .policy(let policy): return .policy(policy)
    case .held(let reason): return .hold(reason)
    case .released(let reason): return .release(reason)
    case .committed(let commitment): return .commitmentMade(commitment.id, due: commitment.due)
    case .settled(let id, let outcome): return .commitmentEnded(id, outcome)
    default: return nil
    }
  }
}

extension CareCase {
  /// The event of the message that opened the case, which the clocks know as the opening itself; the second event where the
  /// first is an opening by somebody outside.
  fileprivate var firstMessageEvent: Identifier<CaseEvent>? {
    events.count > 1 ? events[1].id : nil
  }
}

extension SLAOutlook {
  /// The outlook that an evaluation of clocks gives.
  init(_ evaluation: SLAEvaluation) {
    self.init(
      evaluation.cycles.compactMap { cycle in
        guard cycle.isOpen, let due = cycle.deadline ?? cycle.deadlineIfResumedNow else { return nil }
        return Target(
          metric: cycle.metric,
          due: due,
          isBreached: cycle.isBreached,
          isRunning: cycle.state == .running
        )
      }
    )
  }
}
