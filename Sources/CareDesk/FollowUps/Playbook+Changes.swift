import CareLanguage
import CareModel

extension Playbook {
  /// What is to be recorded because of the turn, in an order in which the case accepts it.
  func changes(of turn: Turn, _ deliberation: Deliberation) -> [CaseChange] {
    let reading = deliberation.reading
    var changes: [CaseChange] = []
    changes.reserveCapacity(4)
    if let assessment = assessment(of: turn, deliberation) { changes.append(.assessed(assessment)) }
    if let statement = deliberation.statement, !reading.live.consents.contains(statement) {
      changes.append(.consent(statement))
    }
    changes += settlements(deliberation)
    guard !reading.live.status.isTerminal else {
      return changes + turn.commitments.map { .committed($0) }
    }
    changes += faultClaims(deliberation)
    if reading.live.phase != turn.phase.phase { changes.append(.phase(turn.phase)) }
    if reading.live.priority != turn.priority.value && reading.trigger == .message {
      changes.append(.priority(turn.priority.value))
    }
    if let status = nextStatus(turn, deliberation) { changes.append(.status(status)) }
    return changes + turn.commitments.map { .committed($0) }
  }

  private func assessment(of turn: Turn, _ deliberation: Deliberation) -> Assessment? {
    let reading = deliberation.reading
    guard reading.trigger == .message, let message = reading.interaction,
      let verdict = reading.verdict, !reading.live.status.isTerminal
    else { return nil }
    return Assessment(
      of: message.id,
      revision: message.revisions.count - 1,
      sentiment: verdict.analysis.sentiment,
      emotion: verdict.analysis.emotion.value,
      intents: verdict.analysis.intents,
      signals: verdict.analysis.signals,
      urgency: verdict.analysis.urgency,
      deadline: verdict.analysis.deadline?.latest,
      needsReply: turn.needsReply.value,
      phase: turn.phase,
      model: verdict.analysis.model
    )
  }

  private static let parties: [(Signal, FaultParty)] = [
    (.selfFault, .customer), (.brandFault, .brand), (.thirdPartyFault, .thirdParty),
  ]

  /// Who the writer says is at fault; each party once a case.
  private func faultClaims(_ deliberation: Deliberation) -> [CaseChange] {
    let reading = deliberation.reading
    guard reading.trigger == .message, let message = reading.message else { return [] }
    return Self.parties.compactMap { signal, party in
      guard reading.has(signal) else { return nil }
      let isKnown = reading.live.knowsClaim(against: party, by: message.author)
      let evidence = Evidence(
        rule: "signal." + signal.rawValue,
        interaction: message.id,
        revision: message.revisions.count - 1
      )
      return isKnown ? nil : .faultClaimed(FaultClaim(party, claimedBy: message.author, evidence: [evidence]))
    }
  }

  /// Follow-ups end when they are kept, when the matter comes up again by itself, and when the person wants to be left
  /// alone. Promises and remedies are ended by the host's events only.
  private func settlements(_ deliberation: Deliberation) -> [CaseChange] {
    let reading = deliberation.reading
    let commitments = reading.live.commitments
    guard !commitments.isEmpty else { return [] }
    let outcome: Commitment.Outcome
    if reading.interaction?.isAgentReply == true {
      outcome = .kept
    } else if reading.trigger == .message && reading.isSubstantive {
      outcome = .cancelled
    } else {
      return []
    }
    // A day early still keeps a follow-up: it is an appointment, not a race.
    let horizon = reading.now.advanced(bySeconds: 86_400)
    return commitments.compactMap { commitment in
      guard commitment.isOpen, commitment.kind == .followUp else { return nil }
      if outcome == .kept && commitment.due > horizon { return nil }
      return .settled(commitment.id, outcome)
    }
  }

  /// Where the case goes, or `nil` where it stays.
  private func nextStatus(_ turn: Turn, _ deliberation: Deliberation) -> CaseStatus? {
    let reading = deliberation.reading
    let status = reading.live.status
    switch reading.trigger {
    case .brandMessage where status == .new:
      // The brand wrote first, or answered before anybody looked.
      return reading.live.careCase.interactions.contains { $0.isInbound } ? .open : .pending
    case .message: break
    default: return nil
    }
    if status == .new {
      if turn.needsReply.value { return .open }
      let isNoise = reading.message?.repostOf != nil || reading.primary == .spamPromo || reading.primary == .offTopic
      return isNoise || reading.message?.relation == .ownEcho ? .dismissed : .solved
    }
    if deliberation.confirmsResolution && status.canBecome(.solved) { return .solved }
    let isSubstantive = turn.isSubstantive && turn.needsReply.value
    return status.next(onMessageThatIsSubstantive: isSubstantive, wake: reading.live.snooze?.wake)
  }
}
