import CareModel

/// A cycle while clocks work on it: numbers only, so that a timeline can be evaluated without allocating for each.
struct CycleRecord: Sendable {
  /// Marks an instant that has not come.
  static let never = Int64.min

  let metric: SLAMetric
  let start: Int64
  var stop = never
  var stopReason = StopReason.solved
  /// The seconds counted before ``countedUntil``.
  var elapsed: Int64 = 0
  var countedUntil: Int64
  /// The beginning of what counts: the start, or the last time at which the clock began again at 0.
  var base: Int64
  /// When the time before was counted anew under the policy of that instant, or ``never``.
  var recomputedAt = never
  /// The policy's row at ``recomputedAt``.
  var recomputedUnder = 0
  var target = PolicyTable.none
  var warning = PolicyTable.none
  var calendar = 0
  var isPaused = false
  var isBreached = false
  /// The instant of the last breach, for a cycle that is breached.
  var breachedAt = never
  /// The deadline falls on the next opening instead of on closing time.
  var usesLatestEdge = false

  init(_ metric: SLAMetric, start: Int64) {
    self.metric = metric
    self.start = start
    countedUntil = start
    base = start
  }

  var isOpen: Bool { stop == Self.never }

  /// Puts a settled clock under conditions: target, calendar, pause.
  mutating func adopt(_ conditions: ClockConditions, _ table: PolicyTable) {
    let (policy, priority) = (conditions.policy, conditions.priority)
    target = table.target(policy, metric, priority)
    warning = table.warning(policy, metric, priority)
    calendar = table.calendarIndex(policy, priority)
    usesLatestEdge = table.rows[policy].usesLatestEdge
    isPaused = conditions.paused(under: policy, table).contains(metric)
    rearm()
  }

  /// Takes back a breach where the target lies above what has been used.
  private mutating func rearm() {
    if target == PolicyTable.none || elapsed < target { isBreached = false }
  }

  /// Stops a settled clock.
  mutating func end(at second: Int64, _ reason: StopReason) {
    stop = second
    stopReason = reason
    isPaused = false
  }

  /// Lets the clock begin again at 0.
  mutating func restart(at second: Int64) {
    elapsed = 0
    countedUntil = second
    base = second
    recomputedAt = Self.never
    isBreached = false
  }

  /// Counts up to the second of a tally, under what has held since ``countedUntil``.
  ///
  /// - Returns: The instant at which the clock went over its target on the way, or ``never``.
  mutating func settle(_ tally: inout ClockTally) -> Int64 {
    let (from, second) = (countedUntil, tally.second)
    guard second > from else { return Self.never }
    countedUntil = second
    if isPaused { return Self.never }
    let counted = tally.seconds(from: from)
    defer { elapsed += counted }
    guard target != PolicyTable.none, !isBreached, elapsed + counted >= target else { return Self.never }
    guard let breach = dueInstant(from: from, until: second, tally.calendar), breach < second else { return Self.never }
    isBreached = true
    breachedAt = breach
    return breach
  }

  /// When the clock runs out if it runs from a second on, at the edge that the policy asks for, or `nil` for never.
  ///
  /// - Parameter limit: A second by which the target is known to be used up, where there is one. It makes the answer
  ///   independent of the 800 days after which a calendar gives up its search.
  func dueInstant(from second: Int64, until limit: Int64? = nil, _ calendar: ClockCalendar) -> Int64? {
    let left = max(target - elapsed, 0)
    guard
      let due = calendar.second(adding: left, to: second)
        ?? limit.map({ calendar.least(after: left, from: second, until: $0) })
    else { return nil }
    return usesLatestEdge ? calendar.firstOpenSecond(atOrAfter: due) : due
  }
}

extension ClockCalendar {
  /// The least second up to `limit` by which `count` open seconds have passed, found by halving the range.
  fileprivate func least(after count: Int64, from: Int64, until limit: Int64) -> Int64 {
    var (low, high) = (from, limit)
    while low < high {
      let middle = low + (high - low) / 2
      if seconds(from: from, to: middle) >= count { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
