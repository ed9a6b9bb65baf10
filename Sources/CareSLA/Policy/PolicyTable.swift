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
  /// A bit for each state that pauses, by row and metric.
  private let pauses: [UInt16]
  /// An index into ``calendars``, by row and priority.
  private let calendarIndices: [Int]
  /// The metrics that are kept for every case: those of conversation, and those of which some policy speaks.
  let tracked: MetricSet

  init(_ policies: [SLAPolicy], _ given: [CalendarName: CompiledCalendar]) throws(CareSLAError) {
    var names: [CalendarName] = [.alwaysOpen]
    var (rows, calendars): ([Row], [ClockCalendar]) = ([], [.alwaysOpen])
    var (targets, warnings): ([Int64], [Int64]) = ([], [])
    var (pauses, calendarIndices): ([UInt16], [Int]) = ([], [])
    var tracked = MetricSet.always
    let none = SLAPolicy(PolicyReference(""), targets: SLATargets(), pauses: .none)
    for policy in [none] + policies {
      rows.append(Row(policy))
      for metric in SLAMetric.allCases {
        if policy.targets.hasTarget(for: metric) { tracked.insert(metric) }
        pauses.append(policy.pauses[metric].reduce(0) { $0 | $1.bit })
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

  func pauses(_ row: Int, _ metric: SLAMetric, in status: CaseStatus) -> Bool {
    pauses[row * SLAMetric.count + metric.index] & status.bit != 0
  }

  /// Counts a clock up to a second, by its calendar.
  ///
  /// - Returns: The instant of a breach on the way, or ``CycleRecord/never``.
  func settle(_ record: inout CycleRecord, at second: Int64) -> Int64 {
    record.settle(at: second, calendars[record.calendar])
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
  /// The state as a bit of a set.
  var bit: UInt16 {
    switch self {
    case .new: 1
    case .open: 2
    case .pending: 4
    case .onHold: 8
    case .snoozed: 16
    case .solved: 32
    case .dismissed: 64
    case .closed: 128
    case .merged: 256
    }
  }
}
