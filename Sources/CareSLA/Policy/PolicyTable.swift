import CareModel

/// The policies of a book laid out for clocks: flat arrays, so that a lookup costs an index.
///
/// A class, because clocks look things up at every event, and a struct of arrays would be retained array by array. Row 0
/// stands for "no policy": no targets, no pauses, around the clock.
final class PolicyTable: Sendable {
  /// Marks a missing number.
  static let none: Int64 = -1

  /// What does not depend on metric and priority: plain bits, so that reading it retains nothing.
  struct Row: Sendable {
    let targetChange: ClockOptions.TargetChange
    let policyChange: ClockOptions.PolicyChange
    let reopening: ClockOptions.Reopening
    let usesLatestEdge: Bool
    let customerMessageReopens: Bool
    let automaticRepliesCount: Bool
    let agentCasesAwaitFirstResponse: Bool
    let notesFulfil: MetricSet
    let commitmentWarning: WarningRule?
  }

  let rows: [Row]
  let calendars: [ClockCalendar]
  /// Seconds by row, metric and priority.
  private let targets: [Int64]
  /// Seconds until the warning, by row, metric and priority.
  private let warnings: [Int64]
  /// The metrics that pause, by row and state.
  private let pauses: [MetricSet]
  /// An index into ``calendars``, by row and priority.
  private let calendarIndices: [Int]
  /// The metrics that are kept for every case: those of conversation, and those of which some policy speaks.
  let tracked: MetricSet

  init(_ policies: [SLAPolicy], _ given: [CalendarName: CompiledCalendar]) throws(CareSLAError) {
    var names: [CalendarName] = [.alwaysOpen]
    var (rows, calendars): ([Row], [ClockCalendar]) = ([], [.alwaysOpen])
    var (targets, warnings): ([Int64], [Int64]) = ([], [])
    var (pauses, calendarIndices): ([MetricSet], [Int]) = ([], [])
    var tracked = MetricSet.always
    let none = SLAPolicy(PolicyReference(""), targets: SLATargets(), pauses: .none)
    for policy in [none] + policies {
      rows.append(Row(policy))
      for status in CaseStatus.allCases {
        pauses.append(
          SLAMetric.allCases.reduce(into: MetricSet()) { if policy.pauses[$1].contains(status) { $0.insert($1) } }
        )
      }
      for metric in SLAMetric.allCases {
        if policy.targets.hasTarget(for: metric) { tracked.insert(metric) }
        for priority in Priority.allCases {
          let target = policy.targets[metric, priority]
          let warning = target.flatMap { policy.warnings[metric]?.threshold(ofTarget: $0) }
          targets.append(target ?? Self.none)
          warnings.append(warning ?? Self.none)
        }
      }
      for priority in Priority.allCases {
        let name = policy.calendar(for: priority)
        if !names.contains(name) {
          guard let calendar = given[name] else {
            throw CareSLAError(.unknownCalendar, "no calendar is called \(name)")
          }
          names.append(name)
          calendars.append(ClockCalendar(calendar))
        }
        calendarIndices.append(names.firstIndex(of: name) ?? 0)
      }
    }
    (self.rows, self.calendars, self.targets, self.warnings) = (rows, calendars, targets, warnings)
    (self.pauses, self.calendarIndices, self.tracked) = (pauses, calendarIndices, tracked)
  }

  private static func place(_ row: Int, _ metric: SLAMetric, _ priority: Priority) -> Int {
    (row * SLAMetric.count + metric.index) * Priority.count + priority.index
  }

  /// The target, or ``none``.
  func target(_ row: Int, _ metric: SLAMetric, _ priority: Priority) -> Int64 {
    targets[Self.place(row, metric, priority)]
  }

  /// The seconds used after which to warn, or ``none``.
  func warning(_ row: Int, _ metric: SLAMetric, _ priority: Priority) -> Int64 {
    warnings[Self.place(row, metric, priority)]
  }

  /// The metrics that a state pauses.
  func pausing(_ row: Int, in status: CaseStatus) -> MetricSet {
    pauses[row * CaseStatus.count + status.index]
  }

  /// Counts a clock up to a second, by its calendar.
  ///
  /// - Returns: The instant of a breach on the way, or ``CycleRecord/never``.
  func settle(_ record: inout CycleRecord, at second: Int64) -> Int64 {
    var tally = ClockTally(calendars[record.calendar], until: second)
    return record.settle(&tally)
  }

  func calendarIndex(_ row: Int, _ priority: Priority) -> Int {
    calendarIndices[row * Priority.count + priority.index]
  }
}

extension PolicyTable.Row {
  fileprivate init(_ policy: SLAPolicy) {
    let options = policy.options
    targetChange = options.targetChange
    policyChange = options.policyChange
    reopening = options.reopening
    usesLatestEdge = options.deadlineEdge == .latest
    customerMessageReopens = options.customerMessageReopens
    automaticRepliesCount = options.automaticRepliesCount
    agentCasesAwaitFirstResponse = options.agentCasesAwaitFirstResponse
    notesFulfil = options.notesFulfil.reduce(into: MetricSet()) { $0.insert($1) }
    commitmentWarning = policy.warnings[.commitmentDue]
  }
}

extension Priority {
  static let count = 4

  var index: Int {
    switch self {
    case .low: 0
    case .normal: 1
    case .high: 2
    case .urgent: 3
    }
  }
}

extension CaseStatus {
  static let count = 9

  /// The state's place in tables, in the order of the cases.
  var index: Int {
    switch self {
    case .new: 0
    case .open: 1
    case .pending: 2
    case .onHold: 3
    case .snoozed: 4
    case .solved: 5
    case .dismissed: 6
    case .closed: 7
    case .merged: 8
    }
  }
}
