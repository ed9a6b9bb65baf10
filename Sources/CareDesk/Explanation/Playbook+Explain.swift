import CareModel
public import CareSLA

extension Playbook {
  /// Says in words what was decided about a turn, and why: one sentence a decision.
  ///
  /// Every sentence names its rules in brackets and quotes the words on which it rests. The sentences come in this order:
  /// phase, answer, priority, feeling, churn, the promises in time, the actions from the best, the vetoes, the
  /// commitments.
  ///
  /// - Parameters:
  ///   - turn: What was decided.
  ///   - situation: About what.
  ///   - ledgers: The clocks of the case with their time accounted for, where they are at hand: a promise in time is then
  ///     told with what its clock counted and why it stood still. ``DeskState/explain(_:)`` has them.
  public func explain(_ turn: Turn, in situation: Situation, ledgers: [CycleLedger] = []) -> [String] {
    let teller = Teller(playbook: self, situation: situation, ledgers: ledgers)
    var sentences = [
      "It is \(turn.phase.phase.rawValue): \(teller.reasons(turn.phase.evidence)).",
      "\(turn.needsReply.value ? "An answer is needed" : "No answer is needed"): "
        + "\(teller.reasons(turn.needsReply.evidence)).",
      "The priority is \(turn.priority.value.rawValue): \(teller.points(turn.priority.evidence)).",
    ]
    if !turn.trajectory.levels.isEmpty {
      let levels = turn.trajectory.levels.map { $0.polarity.rawValue }.joined(separator: ", ")
      sentences.append("The feeling was \(levels); it is \(turn.trajectory.direction.rawValue).")
    }
    sentences.append(
      "The risk that the person leaves is \(Self.percent(turn.churnRisk.probability)): "
        + "\(teller.reasons(turn.churnRisk.evidence))."
    )
    for target in situation.sla.targets { sentences.append(teller.promise(target)) }
    for (place, action) in turn.actions.enumerated() {
      sentences.append("\(place + 1). \(teller.sentence(action))")
    }
    for vetoed in turn.vetoed {
      sentences.append(
        "Not \(vetoed.action.kind) (\(vetoed.action.rule)): the veto \(vetoed.veto.rawValue) speaks, "
          + "since \(teller.reasons(vetoed.reasons))."
      )
    }
    for commitment in turn.commitments {
      sentences.append("Committed: \(commitment.text), by \(commitment.due).")
    }
    return sentences
  }

  /// Says in words why an action is recommended.
  public func explain(_ action: NextAction, in situation: Situation) -> String {
    Teller(playbook: self, situation: situation, ledgers: []).sentence(action)
  }

  static func percent(_ share: Double) -> String {
    // Shares lie between 0 and 1, so the product fits any integer.
    "\(Int(share * 100 + 0.5)) %"
  }
}

/// Puts evidence into words.
private struct Teller {
  let playbook: Playbook
  let situation: Situation
  let ledgers: [CycleLedger]

  func reasons(_ evidence: [Evidence]) -> String {
    guard !evidence.isEmpty else { return "without a reason on record" }
    var reasons: [String] = []
    // Where several rules want the same action, what speaks for all of them is said once.
    for reason in evidence.map(reason) where !reasons.contains(reason) { reasons.append(reason) }
    return reasons.joined(separator: "; ")
  }

  func points(_ evidence: [Evidence]) -> String {
    guard !evidence.isEmpty else { return "nothing speaks for more" }
    return evidence.map { "\(Int($0.contribution)) points, since \(reason($0))" }.joined(separator: "; ")
  }

  func sentence(_ action: NextAction) -> String {
    var sentence = "\(action.kind)"
    if let channel = action.channel {
      sentence += " to the \(action.recipient.rawValue) on \(channel), \(action.visibility.rawValue), \(action.tone)"
    }
    if let persona = action.persona { sentence += ", as \(persona)" }
    if let limit = action.remedy?.limit { sentence += ", at most \(limit.minorUnits) \(limit.currency) in minor units" }
    if let due = action.due { sentence += ", by \(due)" }
    sentence += ": \(reasons(action.reasons))."
    if !action.requirements.isEmpty {
      sentence += " It needs first: \(action.requirements.map { $0.rawValue }.joined(separator: ", "))."
    }
    return sentence
  }

  func promise(_ target: SLAOutlook.Target) -> String {
    if let ledger = ledgers.last(where: { $0.cycle.metric == target.metric && $0.cycle.isOpen }) {
      return "The promise \(target.metric.rawValue) is \(ledger.sentence)."
    }
    let seconds = target.due.milliseconds(since: situation.now) / 1000
    let state = target.isBreached ? "is late by" : target.isRunning ? "is due in" : "stands still with"
    return "The promise \(target.metric.rawValue) \(state) \(duration(seconds)), at \(target.due)."
  }

  private func duration(_ seconds: Int64) -> String {
    let minutes = seconds.magnitude / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  private func reason(_ evidence: Evidence) -> String {
    let rule = playbook.rules.first { $0.id == evidence.rule }?.why ?? RuleText.sentences[evidence.rule]
    var words = rule.map(Self.clause) ?? "rule"
    if let quote = quote(evidence) { words += " “\(quote)”" }
    return "\(words) (\(evidence.rule))"
  }

  /// A sentence as part of another one.
  private static func clause(_ sentence: String) -> String {
    sentence.last == "." ? String(sentence.dropLast()) : sentence
  }

  private func quote(_ evidence: Evidence) -> Substring? {
    guard let range = evidence.range, let id = evidence.interaction else { return nil }
    let interaction = situation.interaction?.id == id ? situation.interaction : situation.careCase.interaction(id)
    guard let interaction, interaction.revisions.indices.contains(evidence.revision) else { return nil }
    return range.slice(of: interaction.revisions[evidence.revision].text)
  }
}
