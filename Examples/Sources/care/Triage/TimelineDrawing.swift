import CareReport
import CustomerCare

/// Draws a desk's decisions for people: who said what, and below it what the desk makes of it.
struct TimelineDrawing {
  let terminal: Terminal

  /// The lines for an output; the words of the input stand above its first output.
  func lines(for output: DeskOutput, input: DeskInput) -> [String] {
    switch output.result {
    case .decided(let decision): heading(input) + decided(decision)
    case .ignored(let reason, _): heading(input) + [indented("left alone", reason.name)]
    case .noted, .recorded: heading(input)
    case .duplicate: heading(input) + [indented("seen before", "nothing changes")]
    case .suggested(let suggestion):
      [indented("maybe", "\(suggestion.identity) is \(suggestion.candidate), by \(suggestion.ground.rawValue)")]
    case .alert(let alert):
      ["\(stamp(output.at))  " + terminal.paint("alert: \(words(alert))", .notice)]
    case .failed(let error): heading(input) + [indented("refused", terminal.paint(error.sentence, .bad))]
    }
  }

  /// The lines for the sentences that explain an output.
  func lines(explaining sentences: [String]) -> [String] {
    sentences.map { indented("why", terminal.paint($0, .faint)) }
  }

  /// One line that sums up a case.
  func line(for careCase: CareCase) -> String {
    var parts = ["\(careCase.status.rawValue)"]
    if let phase = careCase.phase { parts.append(phase.phase.rawValue) }
    parts.append("\(careCase.interactions.count) interactions")
    if careCase.reopenings > 0 { parts.append("reopened \(careCase.reopenings) times") }
    for commitment in careCase.openCommitments { parts.append("owes “\(commitment.text)” by \(stamp(commitment.due))") }
    return terminal.paint("= \(careCase.id)", .bold) + "  " + parts.joined(separator: ", ")
  }

  private func heading(_ input: DeskInput) -> [String] {
    let at = stamp(input.at)
    switch input.body {
    case .post(let post):
      return ["\(at)  " + terminal.paint("\(post.from)", .bold) + " (\(post.channel)): “\(post.text)”"]
    case .reply(let reply): return ["\(at)  " + terminal.paint("brand", .accent) + ": “\(reply.text)”"]
    case .edit(let id, let text): return ["\(at)  \(id) now reads “\(text)”"]
    case .change(_, let change): return ["\(at)  " + terminal.paint(Self.name(change), .faint)]
    case .deletion(let id): return ["\(at)  \(id) was deleted"]
    default: return []
    }
  }

  private func decided(_ decision: DeskDecision) -> [String] {
    let turn = decision.turn
    var lines: [String] = []
    var summary = [terminal.paint(turn.phase.phase.rawValue, .accent)]
    if let analysis = decision.analysis {
      summary += [analysis.primaryIntent?.rawValue ?? "no intent", feeling(analysis.sentiment)]
    }
    summary += ["priority \(turn.priority.value.rawValue)", decision.status.rawValue]
    lines.append(indented("is", summary.joined(separator: ", ")))
    if let next = decision.sla.next {
      lines.append(indented("due", "\(next.metric.rawValue) \(stamp(next.due))"))
    }
    for action in turn.actions { lines.append(indented("next", self.action(action))) }
    for vetoed in turn.vetoed {
      lines.append(indented("not", terminal.paint("\(vetoed.action.kind): \(vetoed.veto.rawValue)", .bad)))
    }
    for commitment in turn.commitments {
      lines.append(indented("owes", "“\(commitment.text)” by \(stamp(commitment.due))"))
    }
    return lines
  }

  private func action(_ action: NextAction) -> String {
    var text = terminal.paint("\(action.kind)", .good) + " [\(action.rule)]"
    if let channel = action.channel { text += " \(action.visibility.rawValue) on \(channel)" }
    if let remedy = action.remedy {
      let limit = remedy.limit.map { " up to \(amount($0))" } ?? ""
      text += ", \(remedy.kind) from \(remedy.budget.rawValue)\(limit)"
    }
    if let due = action.due { text += ", by \(stamp(due))" }
    if !action.requirements.isEmpty {
      text += ", needs " + action.requirements.map { "\($0)" }.joined(separator: ", ")
    }
    return text
  }

  private func amount(_ money: Money) -> String {
    let cents = money.minorUnits % 100
    return "\(money.minorUnits / 100).\(cents < 10 ? "0" : "")\(cents) \(money.currency)"
  }

  private func feeling(_ sentiment: Sentiment) -> String {
    switch sentiment.polarity {
    case .negative: terminal.paint("negative", .bad)
    case .neutral: "neutral"
    case .positive: terminal.paint("positive", .good)
    }
  }

  private func indented(_ label: String, _ text: String) -> String {
    let padding = String(repeating: " ", count: max(1, 12 - label.count))
    return String(repeating: " ", count: 18) + terminal.paint(label, .faint) + padding + text
  }

  private func words(_ alert: Alert) -> String {
    switch alert {
    case .unanswered(let id, let since, _): "\(id) has waited for an answer since \(stamp(since))"
    case .commitmentDue(let commitment): "“\(commitment.text)” is due"
    case .snoozeEnded: "the rest is over"
    case .slaWarning(let metric, let due): "\(metric.rawValue) is due at \(stamp(due))"
    case .slaBreach(let metric, let due): "\(metric.rawValue) was due at \(stamp(due))"
    }
  }

  /// The minute of an instant, in UTC.
  private func stamp(_ instant: Timestamp) -> String {
    instant.iso8601.prefix(16).split(separator: "T").joined(separator: " ")
  }

  private static func name(_ change: CaseChange) -> String {
    switch change {
    case .status(let status): "status: \(status.rawValue)"
    case .faultDetermined(let claim): "fault determined: \(claim.party)"
    case .faultClaimed(let claim): "fault claimed: \(claim.party)"
    case .remedyOffered(let remedy): "remedy offered: \(remedy.kind)"
    case .remedyAdvanced(let id, let step): "remedy \(id): \(step.rawValue)"
    case .committed(let commitment): "promised: \(commitment.text)"
    case .settled(let id, let outcome): "promise \(id): \(outcome.rawValue)"
    case .surveyed(let response): "survey: \(response.score) of \(response.maximum)"
    case .assigned(let agent): agent.map { "assigned to \($0)" } ?? "assigned to nobody"
    case .priority(let priority): "priority: \(priority.rawValue)"
    default: "recorded"
    }
  }
}
