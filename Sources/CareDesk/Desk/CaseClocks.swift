import CareModel
import CareSLA

/// The clocks of one case at a time, kept for their storage.
struct CaseClocks: Sendable {
  private var state: ClockState
  private var events: [ClockEvent] = []

  init(_ book: PolicyBook) {
    state = ClockState(book)
  }

  /// Every clock of the case as of an instant.
  mutating func evaluate(_ careCase: CareCase, asOf instant: Timestamp) throws(CareSLAError) -> SLAEvaluation {
    try read(careCase.events)
    return state.evaluation(asOf: instant)
  }

  /// Where the time of every clock of the case went, as things were at an instant.
  mutating func ledgers(_ careCase: CareCase, asOf instant: Timestamp) throws(CareSLAError) -> [CycleLedger] {
    try read(careCase.events.prefix { $0.at <= instant })
    return state.ledgers(asOf: instant)
  }

  private mutating func read(_ history: some Sequence<CaseEvent>) throws(CareSLAError) {
    // The desk records in the case which policy it is under, so the reader chooses none.
    var reader = CaseEventReader()
    events.removeAll(keepingCapacity: true)
    for event in history { reader.read(event, into: &events) }
    state.reset()
    for event in events { try state.apply(event) }
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
