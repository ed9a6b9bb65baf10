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

  var journal: [ClockConditions] = []
  var records: [CycleRecord] = []
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
  }

  /// Forgets the case and keeps the storage, so that one state can evaluate many timelines without allocating.
  public mutating func reset() {
    journal.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    breaches.removeAll(keepingCapacity: true)
    commitments.removeAll(keepingCapacity: true)
    latest = SIMD8(repeating: -1)
    lastSecond = .min
    endedAt = .min
  }

  /// Whether the event that opens the case has been applied.
  public var hasBegun: Bool { !journal.isEmpty }

  var table: PolicyTable { book.table }

  /// What holds now. Only to be read once the case has begun.
  var conditions: ClockConditions { journal[journal.count - 1] }
}

extension ClockState {
  /// The place of the open cycle of a metric, or `nil`.
  func openRecord(_ metric: SLAMetric) -> Int? {
    let place = Int(latest[metric.index])
    return place >= 0 && records[place].isOpen ? place : nil
  }

  /// Counts a clock up to a second and notes a breach on the way.
  mutating func settle(_ place: Int, at second: Int64) {
    let breach = records[place].settle(at: second, table.calendars[records[place].calendar])
    if breach != CycleRecord.never { breaches.append(BreachMark(record: place, second: breach)) }
  }

  /// Begins a cycle under what holds now; not for metrics of which no policy speaks.
  mutating func start(_ metric: SLAMetric, at second: Int64) {
    guard table.tracked & metric.bit != 0 else { return }
    var record = CycleRecord(metric, start: second)
    adopt(&record, conditions)
    latest[metric.index] = Int32(truncatingIfNeeded: records.count)
    records.append(record)
  }

  /// Ends the open cycle of a metric, if there is one.
  mutating func stop(_ metric: SLAMetric, at second: Int64, _ reason: StopReason) {
    guard let place = openRecord(metric) else { return }
    settle(place, at: second)
    records[place].stop = second
    records[place].stopReason = reason
    records[place].isPaused = false
  }

  /// Puts a settled clock under conditions: target, calendar, pause.
  func adopt(_ record: inout CycleRecord, _ conditions: ClockConditions) {
    let (policy, metric) = (conditions.policy, record.metric)
    record.target = table.target(policy, metric, conditions.priority)
    record.warning = table.warning(policy, metric, conditions.priority)
    record.calendar = table.calendarIndex(policy, conditions.priority)
    record.usesLatestEdge = table.rows[policy].options.deadlineEdge == .latest
    record.isPaused = isPaused(metric, conditions, under: policy)
    record.rearm()
  }

  /// Whether conditions make a clock stand still, judged by the pauses of a policy.
  func isPaused(_ metric: SLAMetric, _ conditions: ClockConditions, under policy: Int) -> Bool {
    conditions.isHeld || table.pauses(policy, metric, in: conditions.status)
  }
}
