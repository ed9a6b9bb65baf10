public import CareModel

extension Desk {
  /// Folds a log from the beginning.
  ///
  /// The same log gives the same state and outputs each time, to the byte. Between inputs the clock runs by itself: before
  /// each input every case says what became due, as if the host had sent the clock at each ``DeskState/nextAlarm``.
  ///
  /// - Parameters:
  ///   - log: The inputs, in the order in which they arrived.
  ///   - ticking: Whether the clock runs by itself; without, only clock inputs of the log let time pass.
  public func replay(
    _ log: some Sequence<DeskInput>,
    ticking: Bool = true
  ) -> (state: DeskState, outputs: [DeskOutput]) {
    var state = DeskState(self)
    var outputs: [DeskOutput] = []
    for input in log {
      if ticking { outputs += state.tick(before: input) }
      outputs += state.take(input)
    }
    return (state, outputs)
  }

  /// What would have been decided otherwise over the same log: under another playbook, other policies, another model.
  ///
  /// Only the desk differs: what people did stands in the log and is the same under both.
  ///
  /// - Returns: The inputs whose outputs differ, in the order of the log.
  public func changes(in log: some Sequence<DeskInput>, under other: Desk) -> [DecisionDifference] {
    var (mine, theirs) = (DeskState(self), DeskState(other))
    var differences: [DecisionDifference] = []
    for input in log {
      let before = mine.tick(before: input) + mine.take(input)
      let after = theirs.tick(before: input) + theirs.take(input)
      let aspects = DecisionDifference.Aspect.allCases.filter { $0.differs(before, after) }
      if !aspects.isEmpty {
        differences.append(
          DecisionDifference(input: input.id, at: input.at, aspects: aspects, before: before, after: after)
        )
      }
    }
    return differences
  }
}

extension DeskState {
  /// Lets the clock run up to an input: every case says what became due before it.
  ///
  /// The alerts answer an input named after the instant.
  public mutating func tick(before input: DeskInput) -> [DeskOutput] {
    guard let alarm = nextAlarm, alarm < input.at else { return [] }
    let instant = input.at.advanced(byMilliseconds: -1)
    return take(DeskInput(id: Identifier("clock@\(instant)"), at: instant, .clock))
  }
}

/// What one input would have led to under another desk.
public struct DecisionDifference: Sendable, Hashable {
  /// What can differ.
  public enum Aspect: String, Sendable, Hashable, CaseIterable {
    /// Whether it was taken up at all, and by which case.
    case match
    /// What the words were taken to mean.
    case reading
    /// Service or care.
    case phase
    /// Whether to answer.
    case needsReply
    /// How soon.
    case priority
    /// What to do, and what not to do.
    case actions
    /// The promises in time.
    case sla
    /// What became due.
    case alerts
  }

  /// The input.
  public let input: Identifier<DeskInput>

  /// When it happened.
  public let at: Timestamp

  /// What differs.
  public let aspects: [Aspect]

  /// What the desk said.
  public let before: [DeskOutput]

  /// What the other desk would have said.
  public let after: [DeskOutput]
}

extension DecisionDifference.Aspect {
  fileprivate func differs(_ before: [DeskOutput], _ after: [DeskOutput]) -> Bool {
    let (mine, theirs) = (before.compactMap { $0.decision }, after.compactMap { $0.decision })
    func differ<Value: Equatable>(_ value: (DeskDecision) -> Value) -> Bool { mine.map(value) != theirs.map(value) }
    switch self {
    case .match: return differ { $0.match } || before.compactMap { $0.ignored } != after.compactMap { $0.ignored }
    case .reading: return differ { $0.analysis }
    case .phase: return differ { $0.turn.phase.phase }
    case .needsReply: return differ { $0.turn.needsReply.value }
    case .priority: return differ { $0.turn.priority.value }
    case .actions: return differ { $0.turn.actions } || differ { $0.turn.vetoed }
    case .sla: return differ { $0.sla }
    case .alerts: return before.compactMap { $0.alert } != after.compactMap { $0.alert }
    }
  }
}

extension DeskOutput {
  /// The decision, where one was made.
  public var decision: DeskDecision? {
    if case .decided(let decision) = result { decision } else { nil }
  }

  /// Why what came in was left alone, where it was.
  public var ignored: IgnoredReason? {
    if case .ignored(let reason, _) = result { reason } else { nil }
  }

  /// What became due, where it is that.
  public var alert: Alert? {
    if case .alert(let alert) = result { alert } else { nil }
  }

  /// Why the input was refused, where it was.
  public var failure: DeskError? {
    if case .failed(let error) = result { error } else { nil }
  }
}
