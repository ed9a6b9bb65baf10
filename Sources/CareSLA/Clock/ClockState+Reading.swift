public import CareModel

extension ClockState {
  /// Reads every clock as of an instant, which changes nothing: later events may lie before it.
  ///
  /// An instant before the last event reads the clocks at that event, since what they showed before is not kept; to look
  /// back, evaluate the events up to then with `PolicyBook.evaluate(_:asOf:)`.
  ///
  /// - Complexity: O(*c* + *p*) for *c* cycles and *p* changes of state, plus two calendar operations for an open cycle.
  public func evaluation(asOf instant: Timestamp) -> SLAEvaluation {
    let second = max(instant.secondsSince1970, lastSecond)
    var cycles: [SLACycle] = []
    cycles.reserveCapacity(records.count)
    // Marks stand in the order of time and not of cycles, so they are dealt out once.
    var past: [[Timestamp]] = []
    if !breaches.isEmpty {
      past = Array(repeating: [], count: records.count)
      for mark in breaches { past[mark.record].append(Timestamp(secondsSince1970: mark.second)) }
    }
    for place in records.indices {
      cycles.append(cycle(place, asOf: second, past.isEmpty ? [] : past[place]))
    }
    return SLAEvaluation(asOf: Timestamp(secondsSince1970: second), cycles: cycles)
  }

  /// How many of the case's promises are kept, broken and open as of an instant, without building the cycles.
  ///
  /// For judging many cases: it allocates nothing, and a state can be used again after ``reset()``.
  ///
  /// - Parameter instant: As for ``evaluation(asOf:)``.
  /// - Complexity: O(*c*) for *c* cycles, plus a calendar operation for an open one.
  public func attainment(asOf instant: Timestamp) -> Attainment {
    let second = max(instant.secondsSince1970, lastSecond)
    var attainment = Attainment()
    for var record in records where record.target != PolicyTable.none {
      if record.isOpen { _ = table.settle(&record, at: second) }
      let reason = record.isOpen ? nil : record.stopReason
      attainment.add(SLAVerdict(isBreached: record.isBreached, stoppedFor: reason))
    }
    return attainment
  }

  private func cycle(_ place: Int, asOf second: Int64, _ pastBreaches: [Timestamp]) -> SLACycle {
    var record = records[place]
    let calendar = table.calendars[record.calendar]
    var breaches = pastBreaches
    if record.isOpen {
      let breach = table.settle(&record, at: second)
      if breach != CycleRecord.never { breaches.append(Timestamp(secondsSince1970: breach)) }
    }
    let outlook = Outlook(of: record, asOf: second, calendar)
    return SLACycle(
      metric: record.metric,
      commitment: record.metric == .commitmentDue ? commitments.first { $0.record == place }?.id : nil,
      start: Timestamp(secondsSince1970: record.start),
      stop: record.isOpen ? nil : Timestamp(secondsSince1970: record.stop),
      stopReason: record.isOpen ? nil : record.stopReason,
      state: record.isOpen ? (record.isPaused ? .paused : .running) : (record.isBreached ? .breached : .met),
      elapsed: record.elapsed,
      isBreached: record.isBreached,
      breaches: breaches,
      pauses: pauses(of: record, asOf: second),
      target: record.target == PolicyTable.none ? nil : record.target,
      deadline: outlook.deadline,
      deadlineIfResumedNow: outlook.deadlineIfResumedNow,
      warnAt: outlook.warnAt,
      isWarned: outlook.isWarned
    )
  }

  /// When a cycle stood still, read from the journal.
  ///
  /// Neighbouring entries that pause are one pause, but the time from a solution on is a pause of its own.
  private func pauses(of record: CycleRecord, asOf second: Int64) -> [SLACycle.Pause] {
    guard record.metric != .commitmentDue else { return [] }
    var pauses: [SLACycle.Pause] = []
    var begun: Int64?
    var wasSolved = false
    for index in firstEntry(at: record.start)..<journal.count {
      let entry = journal[index]
      let start = max(entry.start, record.start)
      if !record.isOpen && start >= record.stop { break }
      let isSolved = !entry.status.isUnsolved
      let isPaused = isSolved || entry.paused(under: entry.policy, table).contains(record.metric)
      if let from = begun, !isPaused || isSolved && !wasSolved {
        pauses.append(SLACycle.Pause(from, start))
        begun = nil
      }
      if isPaused && begun == nil { begun = start }
      wasSolved = isSolved
    }
    if let begun { pauses.append(SLACycle.Pause(begun, record.isOpen ? nil : record.stop)) }
    return pauses
  }

  /// The place in the journal of what held in a second, found by halving; the second must not lie before the beginning.
  func firstEntry(at second: Int64) -> Int {
    var (low, high) = (0, journal.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if journal[middle].start <= second { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension SLACycle.Pause {
  fileprivate init(_ start: Int64, _ end: Int64?) {
    self.init(
      start: Timestamp(secondsSince1970: start),
      end: end.map { Timestamp(secondsSince1970: $0) }
    )
  }
}

/// What lies ahead of an open cycle that has been counted up to a second.
private struct Outlook {
  var deadline: Timestamp?
  var deadlineIfResumedNow: Timestamp?
  var warnAt: Timestamp?
  var isWarned = false

  init(of record: CycleRecord, asOf second: Int64, _ calendar: ClockCalendar) {
    guard record.isOpen, record.target != PolicyTable.none else { return }
    if record.metric == .commitmentDue {
      deadline = Timestamp(secondsSince1970: record.start + record.target)
    } else if record.isBreached {
      deadline = Timestamp(secondsSince1970: record.breachedAt)
    } else if let due = record.dueInstant(from: second, calendar) {
      if record.isPaused {
        deadlineIfResumedNow = Timestamp(secondsSince1970: due)
      } else {
        deadline = Timestamp(secondsSince1970: due)
      }
    }
    guard record.warning != PolicyTable.none else { return }
    isWarned = record.elapsed >= record.warning
    if !isWarned && !record.isPaused, let warn = calendar.second(adding: record.warning - record.elapsed, to: second) {
      warnAt = Timestamp(secondsSince1970: warn)
    }
  }
}

extension PolicyBook {
  /// Evaluates a history from scratch, as of an instant; events of later seconds are not looked at.
  ///
  /// - Parameters:
  ///   - events: The events of one case, sorted by time; the first that is looked at opens the case.
  ///   - instant: The instant at which the clocks are read.
  /// - Returns: The evaluation, with no cycles where the case had not begun.
  /// - Throws: As ``ClockState/apply(_:)``.
  public func evaluate(
    _ events: some Sequence<ClockEvent>,
    asOf instant: Timestamp
  ) throws(CareSLAError) -> SLAEvaluation {
    try state(after: events, asOf: instant).evaluation(asOf: instant)
  }

  /// The clocks after the events of a history up to an instant.
  ///
  /// - Throws: As ``ClockState/apply(_:)``.
  public func state(
    after events: some Sequence<ClockEvent>,
    asOf instant: Timestamp
  ) throws(CareSLAError) -> ClockState {
    var state = ClockState(self)
    for event in events where event.at.secondsSince1970 <= instant.secondsSince1970 { try state.apply(event) }
    return state
  }
}
