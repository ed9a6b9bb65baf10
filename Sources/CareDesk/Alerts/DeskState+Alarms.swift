public import CareModel
import CareSLA

extension DeskState {
  /// Lets time pass up to the input's instant: every case says what became due by then, in the order of instants.
  mutating func advance(to input: DeskInput) -> [DeskOutput] {
    var outputs: [DeskOutput] = []
    while let (at, slot) = agenda.first, at <= input.at {
      outputs += goOff(slot, through: input.at, input)
      // What is left is told with the next clock.
      if let left = agenda.alarm(of: slot), left <= input.at {
        agenda.set(slot, to: input.at.advanced(byMilliseconds: 1))
      }
    }
    return outputs.sorted { ($0.at, $0.careCase?.rawValue ?? "") < ($1.at, $1.careCase?.rawValue ?? "") }
  }

  /// Lets a case say what became due before an input about it. What happens at the due instant is in time.
  mutating func goOff(_ slot: Int, before input: DeskInput) -> [DeskOutput] {
    goOff(slot, through: input.at.advanced(byMilliseconds: -1), input)
  }

  /// Lets a case say what became due up to an instant, and sets its next alarm.
  private mutating func goOff(_ slot: Int, through instant: Timestamp, _ input: DeskInput) -> [DeskOutput] {
    var outputs: [DeskOutput] = []
    // Each round silences what it said; the count only guards against a playbook that promises without end.
    for _ in 0..<1024 {
      guard let at = agenda.alarm(of: slot), at <= instant else { break }
      let live = store.open(slot)
      var notes = store.notes(slot)
      // As of a moment before, since at its instant a warning is no longer ahead.
      let evaluation = evaluation(of: live, asOf: at.advanced(byMilliseconds: -1))
      let due = alarms(of: live, notes, evaluation).filter { $0.at <= at }
      for alarm in due {
        notes.fired.insert(alarm.key)
        outputs.append(DeskOutput(input: input.id, at: alarm.at, careCase: live.id, .alert(alarm.alert)))
      }
      if due.contains(where: { $0.alert.isTurn }) {
        var draft = CaseDraft(live, notes: notes, cause: "\(live.id)@\(at)", at: at)
        if due.contains(where: { $0.alert == .snoozeEnded }) { draft.recordDecided(.status(.open)) }
        let decision = decide(&draft)
        outputs.append(commit(draft, to: slot, decision, input))
      } else {
        store.replace(slot, live, notes)
        arm(slot, live, notes, asOf: max(at, live.updatedAt))
      }
    }
    return outputs
  }

  /// Sets the next alarm of a case.
  ///
  /// - Returns: The clocks of the case, for those who want to tell them.
  @discardableResult
  mutating func arm(_ slot: Int, _ live: LiveCase, _ notes: CaseNotes, asOf instant: Timestamp) -> SLAEvaluation? {
    let evaluation = evaluation(of: live, asOf: instant)
    agenda.set(slot, to: alarms(of: live, notes, evaluation).map { $0.at }.min())
    return evaluation
  }

  /// What the case will have to say as things stand, but for what it has said.
  private func alarms(of live: LiveCase, _ notes: CaseNotes, _ evaluation: SLAEvaluation?) -> [Alarm] {
    // Asked of the digest where it tells, since most cases that are told to have waited too long wait on.
    var alarms: [Alarm] = []
    if let alarm = unansweredAlarm(live, notes) { alarms.append(alarm) }
    if let snooze = live.snooze { alarms.append(Alarm(at: snooze.until, alert: .snoozeEnded)) }
    for commitment in live.commitments where commitment.isOpen {
      alarms.append(Alarm(at: commitment.due, alert: .commitmentDue(commitment)))
    }
    for cycle in evaluation?.cycles ?? [] where cycle.isOpen && cycle.metric != .commitmentDue {
      guard cycle.state == .running, let due = cycle.deadline else { continue }
      if let warning = cycle.warnAt, !cycle.isBreached {
        alarms.append(Alarm(at: warning, alert: .slaWarning(metric: cycle.metric, due: due)))
      }
      alarms.append(Alarm(at: due.advanced(bySeconds: 1), alert: .slaBreach(metric: cycle.metric, due: due)))
    }
    return notes.fired.isEmpty ? alarms : alarms.filter { !notes.fired.contains($0.key) }
  }

  /// When the first message that waits for an answer is too old; then again whenever its age has doubled.
  private func unansweredAlarm(_ live: LiveCase, _ notes: CaseNotes) -> Alarm? {
    guard live.status.isUnsolved, let waiting = live.digest.waiting else { return nil }
    let limit = settings.unansweredLimit(on: waiting.channel)
    var age = limit
    for round in 1...40 {
      let alert = Alert.unanswered(waiting.id, since: waiting.since, round: round)
      let alarm = Alarm(at: waiting.since.advanced(bySeconds: age), alert: alert)
      if notes.fired.isEmpty || !notes.fired.contains(alarm.key) { return alarm }
      let (doubled, overflow) = age.multipliedReportingOverflow(by: 2)
      if overflow { return nil }
      age = doubled
    }
    return nil
  }
}

extension Alert {
  /// Whether it makes a turn of the case, in which something is decided.
  fileprivate var isTurn: Bool {
    switch self {
    case .snoozeEnded, .commitmentDue: true
    case .unanswered, .slaWarning, .slaBreach: false
    }
  }
}

extension CareCase {
  /// The oldest message from outside that should be answered, stands, and came after the last answer of a person of the
  /// brand; `nil` where nobody waits.
  public var firstUnanswered: Interaction? {
    var waiting: Int?
    for place in interactions.indices.reversed() {
      if interactions[place].isAgentReply { break }
      guard interactions[place].isInbound, interactions[place].deletedAt == nil else { continue }
      if assessment(of: interactions[place].id)?.needsReply ?? true { waiting = place }
    }
    return waiting.map { interactions[$0] }
  }
}
