import CareModel

extension ClockState {
  /// Moves the clocks by one event.
  ///
  /// - Parameter event: The next event: not in an earlier second than the one before.
  /// - Throws: ``CareSLAError/Code/invalidTimeline`` where the event goes back in time, comes before the case began,
  ///   begins it again, or holds it for a 65th reason; ``CareSLAError/Code/unknownPolicy`` where it names a policy that the
  ///   book has not. A refused event changes nothing.
  /// - Complexity: O(1) amortised, but O(*n*) in the changes of the case so far for a change of policy with the option
  ///   ``ClockOptions/PolicyChange/recompute``, and O(*n*) in the promises for an event about one.
  public mutating func apply(_ event: ClockEvent) throws(CareSLAError) {
    let second = event.at.secondsSince1970
    guard second >= lastSecond else {
      throw CareSLAError(.invalidTimeline, "an event at \(second) after one at \(lastSecond)")
    }
    guard hasBegun else {
      try begin(event, at: second)
      lastSecond = second
      return
    }
    switch event.kind {
    case .created: throw CareSLAError(.invalidTimeline, "the case begins again at \(second)")
    case .customerMessage(let mayReopen): receiveMessage(mayReopen: mayReopen, at: second)
    case .messagesWithdrawn: stop(.responses, at: second, .withdrawn)
    case .agentReply(let isAutomatic): receiveReply(isAutomatic: isAutomatic, at: second)
    case .agentNote: receiveNote(at: second)
    case .status(let status): enter(status, at: second)
    case .priority(let priority): change(to: priority, at: second)
    case .policy(let policy): change(toPolicy: try book.row(of: policy), at: second)
    case .hold(let reason): try hold(reason, at: second)
    case .release(let reason): release(reason, at: second)
    case .commitmentMade(let id, let due): promise(id, due: due.secondsSince1970, at: second)
    case .commitmentEnded(let id, let outcome): endPromise(id, outcome, at: second)
    }
    lastSecond = second
  }

  private mutating func begin(_ event: ClockEvent, at second: Int64) throws(CareSLAError) {
    guard case .created(let opener, let status, let priority, let policy) = event.kind else {
      throw CareSLAError(.invalidTimeline, "an event at \(second) before the case began")
    }
    let row = try book.row(of: policy)
    journal.reserveCapacity(8)
    records.reserveCapacity(8)
    journal.append(ClockConditions(start: second, status: status, priority: priority, policy: row))
    let awaitsResponse = opener == .customer || options.agentCasesAwaitFirstResponse
    start(awaitsResponse ? MetricSet(.firstResponse) : .updates, at: second)
    start(.caseLong, at: second)
    if let reason = StopReason(entering: status) {
      stop(.governed, at: second, reason)
      endedAt = second
    }
  }

  /// Notes what holds from a second on. Of several changes in one second the last stands, so no entry is empty.
  private mutating func note(_ conditions: ClockConditions, at second: Int64) {
    var next = conditions
    next.start = second
    if journal[journal.count - 1].start == second {
      journal[journal.count - 1] = next
    } else {
      journal.append(next)
    }
  }

  /// Lets open clocks pause or run as a new state or hold demands, which is another demand than before for few of them.
  private mutating func updatePauses(since old: ClockConditions, at second: Int64) {
    let paused = conditions.paused(under: conditions.policy, table)
    let changed = open.intersection(paused.symmetricDifference(old.paused(under: old.policy, table)))
    guard !changed.isEmpty else { return }
    var tally = ClockTally(calendar, until: second)
    for metric in changed {
      let place = Int(latest[metric.index])
      settle(place, &tally)
      records[place].isPaused = paused.contains(metric)
    }
  }
}

// MARK: - Messages

extension ClockState {
  private mutating func receiveMessage(mayReopen: Bool, at second: Int64) {
    if mayReopen && options.customerMessageReopens {
      switch conditions.status {
      case .pending, .onHold, .solved: enter(.open, at: second)
      case .new, .open, .snoozed, .dismissed, .closed, .merged: break
      }
    }
    guard conditions.status.isUnsolved, open.intersection(.responses).isEmpty else { return }
    start(MetricSet(.nextResponse), at: second)
  }

  private mutating func receiveReply(isAutomatic: Bool, at second: Int64) {
    if isAutomatic && !options.automaticRepliesCount { return }
    stop(.answeredByReply, at: second, .replied)
    if conditions.status.isUnsolved { start(.updates, at: second) }
  }

  /// A note stops the clocks that the policy lists. An update that it stops begins anew; one that was not running stays so.
  private mutating func receiveNote(at second: Int64) {
    let fulfilled = options.notesFulfil.intersection(.answeredByReply).intersection(open)
    stop(fulfilled, at: second, .noted)
    start(fulfilled.intersection(.updates), at: second)
  }
}

// MARK: - States, priorities, policies, holds

extension ClockState {
  private mutating func enter(_ status: CaseStatus, at second: Int64) {
    let old = conditions
    guard status != old.status else { return }
    var next = old
    next.status = status
    if let reason = StopReason(entering: status) {
      // Clocks are counted up to here under what has held, and are stopped before the new state can pause them.
      stop(.governed, at: second, reason)
      if old.status.isUnsolved { endedAt = second }
      note(next, at: second)
    } else {
      note(next, at: second)
      if !old.status.isUnsolved { reopen(at: second) }
      updatePauses(since: old, at: second)
    }
  }

  private mutating func reopen(at second: Int64) {
    switch options.reopening {
    case .ignore: break
    case .restart: start(.caseLong, at: second)
    case .resume:
      for metric in MetricSet.caseLong {
        let place = Int(latest[metric.index])
        // An earlier solution that stood through a reopening stands for good.
        guard place >= 0, records[place].stop == endedAt else { continue }
        records[place].stop = CycleRecord.never
        records[place].countedUntil = second
        open.insert(metric)
        records[place].adopt(conditions, table)
      }
    }
  }

  private mutating func change(to priority: Priority, at second: Int64) {
    guard priority != conditions.priority else { return }
    let restarts = options.targetChange == .restart
    var next = conditions
    next.priority = priority
    let table = table
    var tally = ClockTally(calendar, until: second)
    for metric in open {
      let place = Int(latest[metric.index])
      settle(place, &tally)
      if restarts { records[place].restart(at: second) }
      records[place].adopt(next, table)
    }
    note(next, at: second)
  }

  private mutating func change(toPolicy policy: Int, at second: Int64) {
    guard policy != conditions.policy else { return }
    let policyChange = table.rows[policy].policyChange
    var next = conditions
    next.policy = policy
    let table = table
    var tally = ClockTally(calendar, until: second)
    for metric in open {
      let place = Int(latest[metric.index])
      settle(place, &tally)
      switch policyChange {
      case .keepElapsed: break
      case .restart: records[place].restart(at: second)
      case .recompute:
        records[place].elapsed = recomputed(records[place], under: policy, at: second)
        records[place].recomputedAt = second
        records[place].recomputedUnder = policy
      }
      records[place].adopt(next, table)
    }
    note(next, at: second)
  }

  /// What a clock would have counted had a policy been in force since its beginning, with states, holds and priorities as
  /// they were.
  private func recomputed(_ record: CycleRecord, under policy: Int, at second: Int64) -> Int64 {
    var sum: Int64 = 0
    for index in journal.indices.reversed() {
      let span = journal[index]
      let end = index + 1 < journal.count ? journal[index + 1].start : second
      guard end > record.base else { break }
      guard span.status.isUnsolved, !span.paused(under: policy, table).contains(record.metric) else { continue }
      let calendar = table.calendars[table.calendarIndex(policy, span.priority)]
      sum += calendar.seconds(from: max(span.start, record.base), to: end)
    }
    return sum
  }

  private mutating func hold(_ reason: HoldReason, at second: Int64) throws(CareSLAError) {
    var place = holdReasons.firstIndex(of: reason)
    if place == nil {
      guard holdReasons.count < UInt64.bitWidth else {
        throw CareSLAError(.invalidTimeline, "more than \(UInt64.bitWidth) reasons to hold one case, with \(reason)")
      }
      place = holdReasons.count
      holdReasons.append(reason)
    }
    if let place { change(toHolds: conditions.holds | 1 << UInt64(place), at: second) }
  }

  private mutating func release(_ reason: HoldReason, at second: Int64) {
    guard let place = holdReasons.firstIndex(of: reason) else { return }
    change(toHolds: conditions.holds & ~(1 << UInt64(place)), at: second)
  }

  private mutating func change(toHolds holds: UInt64, at second: Int64) {
    let old = conditions
    guard holds != old.holds else { return }
    var next = old
    next.holds = holds
    note(next, at: second)
    updatePauses(since: old, at: second)
  }
}

// MARK: - Promises

extension ClockState {
  private mutating func promise(_ id: Identifier<Commitment>, due: Int64, at second: Int64) {
    guard !commitments.contains(where: { $0.id == id }) else { return }
    var record = CycleRecord(.commitmentDue, start: second)
    // A promise is due at an instant, not after business time, so its clock runs around the clock.
    record.target = max(due - second, 0)
    record.warning =
      table.rows[conditions.policy].commitmentWarning?.threshold(ofTarget: record.target) ?? PolicyTable.none
    commitments.append(CommitmentMark(id: id, record: records.count))
    records.append(record)
  }

  private mutating func endPromise(_ id: Identifier<Commitment>, _ outcome: Commitment.Outcome, at second: Int64) {
    guard let place = commitments.first(where: { $0.id == id })?.record, records[place].isOpen else { return }
    var tally = ClockTally(table.calendars[records[place].calendar], until: second)
    settle(place, &tally)
    records[place].stop = second
    switch outcome {
    case .kept: records[place].stopReason = .kept
    case .cancelled: records[place].stopReason = .cancelled
    case .broken:
      records[place].stopReason = .broken
      guard !records[place].isBreached else { return }
      records[place].isBreached = true
      records[place].breachedAt = second
      breaches.append(BreachMark(record: place, second: second))
    }
  }
}

extension StopReason {
  /// The reason for which clocks stop when a case enters a state, or `nil` for states in which work goes on.
  fileprivate init?(entering status: CaseStatus) {
    switch status {
    case .solved: self = .solved
    case .dismissed: self = .dismissed
    case .closed: self = .closed
    case .merged: self = .merged
    case .new, .open, .pending, .onHold, .snoozed: return nil
    }
  }
}
