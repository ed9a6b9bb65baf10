import CareModel

/// The clocks of one case, fed event by event, to be read as of any instant from the last event on.
///
/// Evaluating a history from scratch is feeding it to a new state, so both give the same answer by construction.
///
/// How it works: a clock is not moved forward at every event but only when something about it changes (it pauses, resumes,
/// stops, or gets another target or calendar). Between two such changes the calendar is asked once. A timeline of ten
/// events so costs a few dozen calendar operations, whatever time it spans.
///
/// ```swift
/// var state = ClockState(book)
/// try state.apply(ClockEvent(at: monday, .created(by: .customer, status: .new, priority: .normal, policy: office)))
/// let due = state.evaluation(asOf: monday).cycles(of: .firstResponse).first?.deadline
/// ```
public struct ClockState: Sendable {
  /// The policies and calendars by which the clocks run.
  public let book: PolicyBook
  /// The book's table, kept here too because every event looks things up in it.
  let table: PolicyTable

  var journal: [ClockConditions] = []
  /// The reasons for which the case has been held, in the order in which they first began; the journal refers to them.
  var holdReasons: [HoldReason] = []
  var records: [CycleRecord] = []
  /// The metrics that have an open cycle, commitments apart.
  var open = MetricSet()
  /// The place in ``records`` of the latest cycle of each metric, or -1.
  var latest = SIMD8<Int32>(repeating: -1)
  var breaches: [BreachMark] = []
  var commitments: [CommitmentMark] = []
  var lastSecond = Int64.min
  /// The second in which the case was last solved, dismissed, closed or merged while work went on.
  var endedAt = Int64.min

  /// A breach of a cycle, kept apart because few cycles have one.
  struct BreachMark: Sendable {
    let record: Int
    let second: Int64
  }

  /// A promise and its cycle.
  struct CommitmentMark: Sendable {
    let id: Identifier<Commitment>
    let record: Int
  }

  /// Makes the clocks of a case that has not begun.
  public init(_ book: PolicyBook) {
    self.book = book
    table = book.table
  }

  /// Forgets the case and keeps the storage, so that one state can evaluate many timelines without allocating.
  public mutating func reset() {
    journal.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    // Few cases have these, and emptying what is empty is not free.
    if !holdReasons.isEmpty { holdReasons.removeAll(keepingCapacity: true) }
    if !breaches.isEmpty { breaches.removeAll(keepingCapacity: true) }
    if !commitments.isEmpty { commitments.removeAll(keepingCapacity: true) }
    open = MetricSet()
    latest = SIMD8(repeating: -1)
    lastSecond = .min
    endedAt = .min
  }

  /// Whether the event that opens the case has been applied.
  public var hasBegun: Bool { !journal.isEmpty }

  /// What holds now. Only to be read once the case has begun.
  var conditions: ClockConditions { journal[journal.count - 1] }

  /// The options of the policy that is in force. Only to be read once the case has begun.
  var options: PolicyTable.Row { table.rows[conditions.policy] }
}

extension ClockState {
  /// The calendar by which every open cycle counts, commitments apart: a cycle adopts it with each change of what holds.
  ///
  /// Looked up once for all the clocks that an event touches. Only to be read once the case has begun.
  var calendar: ClockCalendar {
    let conditions = conditions
    return table.calendars[table.calendarIndex(conditions.policy, conditions.priority)]
  }

  /// Counts a clock up to a second and notes a breach on the way.
  @inline(__always)
  mutating func settle(_ place: Int, _ tally: inout ClockTally) {
    let breach = records[place].settle(&tally)
    if breach != CycleRecord.never { breaches.append(BreachMark(record: place, second: breach)) }
  }

  /// Begins cycles under what holds now; not for metrics of which no policy speaks.
  mutating func start(_ metrics: MetricSet, at second: Int64) {
    let (conditions, table) = (conditions, table)
    for metric in metrics.intersection(table.tracked) {
      latest[metric.index] = Int32(truncatingIfNeeded: records.count)
      open.insert(metric)
      records.append(CycleRecord(metric, start: second))
      records[records.count - 1].adopt(conditions, table)
    }
  }

  /// Ends the open cycles among the metrics.
  mutating func stop(_ metrics: MetricSet, at second: Int64, _ reason: StopReason) {
    let stopped = metrics.intersection(open)
    guard !stopped.isEmpty else { return }
    var tally = ClockTally(calendar, until: second)
    for metric in stopped {
      let place = Int(latest[metric.index])
      settle(place, &tally)
      records[place].end(at: second, reason)
    }
    open.subtract(stopped)
  }
}
