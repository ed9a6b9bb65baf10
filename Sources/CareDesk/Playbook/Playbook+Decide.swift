import CareModel

extension Playbook {
  /// Decides everything about one turn.
  ///
  /// Pure: the same situation always gives the same turn. Every action that a rule asks for comes back, either among the
  /// actions or, with the veto that spoke, among the vetoed.
  ///
  /// - Complexity: O(*r* + *n*) in the number of rules and of the interactions of the case.
  public func decide(_ situation: Situation) -> Turn {
    let deliberation = Deliberation(situation, self)
    let reading = deliberation.reading
    let priority = self.priority.assess(reading, situation, needsReply: deliberation.needsReply.value)
    let isUnsettled = situation.careCase.status.isUnsolved || deliberation.outcome.satisfaction == .denied
    var turn = Turn(
      phase: deliberation.phase,
      needsReply: deliberation.needsReply,
      isSubstantive: reading.trigger != .message || reading.isSubstantive,
      priority: priority,
      trajectory: deliberation.trajectory,
      churnRisk: churn.assess(reading, deliberation.trajectory, isUnsettled: isUnsettled),
      outcome: deliberation.outcome
    )
    turn.deadline = reading.deadline
    recommend(deliberation, into: &turn)
    turn.commitments = newFollowUps(of: turn, deliberation)
    turn.changes = changes(of: turn, deliberation)
    return turn
  }

  /// Asks every rule, weighs what they ask for, and ranks what is left.
  private func recommend(_ deliberation: Deliberation, into turn: inout Turn) {
    for rule in rules where rule.when.holds(for: deliberation) {
      for template in rule.then {
        let candidate = Candidate(template, of: rule, in: deliberation, self)
        if let (veto, reasons) = candidate.veto(deliberation, self) {
          turn.vetoed.append(VetoedAction(candidate.action, veto: veto, reasons: reasons))
        } else {
          insert(candidate.action, into: &turn.actions)
        }
      }
    }
    turn.actions = turn.actions.enumerated()
      .sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
      .map { $0.element }
  }

  /// Two rules that ask for the same thing give one action: the better rank, and the reasons of both.
  private func insert(_ action: NextAction, into actions: inout [NextAction]) {
    let twin = actions.firstIndex {
      $0.kind == action.kind && $0.recipient == action.recipient && $0.visibility == action.visibility
    }
    guard let twin else {
      actions.append(action)
      return
    }
    let other = actions[twin]
    var merged = action.rank > other.rank ? action : other
    merged.reasons = other.reasons + action.reasons
    // Neither rule knows of the other's conditions, so both sets must be met.
    merged.requirements = other.requirements + action.requirements.filter { !other.requirements.contains($0) }
    merged.due = [action.due, other.due].compactMap { $0 }.min()
    actions[twin] = merged
  }

  /// The follow-ups of the turn, without those that the case has already.
  private func newFollowUps(of turn: Turn, _ deliberation: Deliberation) -> [Commitment] {
    let open = deliberation.situation.careCase.commitments.filter { $0.isOpen && $0.kind == .followUp }
    return turn.actions.compactMap { action in
      guard let commitment = action.commitment, commitment.kind == .followUp else { return nil }
      return open.contains { $0.text == commitment.text } ? nil : commitment
    }
  }
}
