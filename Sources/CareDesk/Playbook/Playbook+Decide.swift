import CareModel

extension Playbook {
  /// Decides everything about one turn.
  ///
  /// Pure: the same situation always gives the same turn. Every action that a rule asks for comes back, either among the
  /// actions or, with the veto that spoke, among the vetoed.
  ///
  /// - Complexity: O(*r* + *n*) in the number of rules and of the interactions of the case; a ``DeskState`` sorts out the
  ///   rules once and not for each turn.
  public func decide(_ situation: Situation) -> Turn {
    decide(Reading(situation)) { deliberation in rules.indices.filter { rules[$0].when.holds(for: deliberation) } }
  }

  /// Decides with the index of this playbook's rules, which who decides often makes once.
  func decide(_ reading: Reading, _ index: RuleIndex) -> Turn {
    decide(reading) { index.places(for: $0) }
  }

  private func decide(_ reading: Reading, _ speaking: (Deliberation) -> [Int]) -> Turn {
    let deliberation = Deliberation(reading, self)
    let priority = self.priority.assess(reading, needsReply: deliberation.needsReply.value)
    let isUnsettled = reading.live.status.isUnsolved || deliberation.outcome.satisfaction == .denied
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
    recommend(deliberation, speaking(deliberation), into: &turn)
    turn.commitments = newFollowUps(of: turn, deliberation)
    turn.changes = changes(of: turn, deliberation)
    return turn
  }

  /// Weighs what the rules that speak ask for, and ranks what is left.
  private func recommend(_ deliberation: Deliberation, _ places: [Int], into turn: inout Turn) {
    turn.actions.reserveCapacity(places.count)
    for place in places {
      for template in rules[place].then {
        var candidate = Candidate(template, of: rules[place].id, in: deliberation, contact)
        candidate.fit(to: deliberation, self)
        if let (veto, reasons) = candidate.veto(deliberation, self) {
          turn.vetoed.append(VetoedAction(candidate.action, veto: veto, reasons: reasons))
        } else {
          insert(candidate.action, into: &turn.actions)
        }
      }
    }
    // In place, since a turn has few actions and each is wide: those of equal rank stay as they came.
    for place in turn.actions.indices.dropFirst() {
      var place = place
      while place > 0, turn.actions[place - 1].rank < turn.actions[place].rank {
        turn.actions.swapAt(place - 1, place)
        place -= 1
      }
    }
  }

  /// Two rules that ask for the same thing give one action: the better rank, and the reasons of both.
  private func insert(_ action: consuming NextAction, into actions: inout [NextAction]) {
    let twin = actions.indices.first { place in
      actions[place].recipient == action.recipient && actions[place].visibility == action.visibility
        && actions[place].kind == action.kind
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
    let open = deliberation.reading.live.commitments.filter { $0.isOpen && $0.kind == .followUp }
    return turn.actions.compactMap { action in
      guard let commitment = action.commitment, commitment.kind == .followUp else { return nil }
      return open.contains { $0.text == commitment.text } ? nil : commitment
    }
  }
}
