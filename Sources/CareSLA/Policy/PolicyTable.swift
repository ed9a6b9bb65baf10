import CareModel

/// The policies of a book laid out for clocks: flat arrays, so that a lookup costs an index and follows no reference.
///
/// Row 0 stands for "no policy": no targets, no pauses, around the clock.
struct PolicyTable: Sendable {
  /// Marks a missing number.
  static let none: Int64 = -1

  /// What is looked up once for each row.
  struct Row: Sendable {
    var options = ClockOptions()
    var notesFulfil: UInt8 = 0
    var commitmentWarning: WarningRule?
  }

  private(set) var rows: [Row] = []
  private(set) var calendars: [ClockCalendar] = [.alwaysOpen]
  /// The names of ``calendars``, in the same order.
  private var names: [CalendarName] = [.alwaysOpen]
  /// Seconds by row, metric and priority.
  private var targets: [Int64] = []
  /// Seconds until the warning, by row, metric and priority.
  private var warnings: [Int64] = []
  /// A bit for each state that pauses, by row and metric.
  private var pauses: [UInt16] = []
  /// An index into ``calendars``, by row and priority.
  private var calendarIndices: [Int] = []
  /// The metrics that are tracked for every case, a bit each.
  private(set) var tracked: UInt8

  init(_ policies: [SLAPolicy], _ given: [CalendarName: CompiledCalendar]) throws(CareSLAError) {
    // The four metrics of conversation are always measured; the others only where some policy speaks of them.
    tracked = 0
    for metric in [SLAMetric.firstResponse, .nextResponse, .periodicUpdate, .resolution] { tracked |= metric.bit }
    try append(nil, given)
    for policy in policies {
      try append(policy, given)
      for metric in SLAMetric.allCases where policy.targets.hasTarget(for: metric) { tracked |= metric.bit }
    }
  }

  private mutating func append(
    _ policy: SLAPolicy?,
    _ given: [CalendarName: CompiledCalendar]
  ) throws(CareSLAError) {
    var row = Row()
    if let policy {
      row.options = policy.options
      row.commitmentWarning = policy.warnings[.commitmentDue]
      for metric in policy.options.notesFulfil { row.notesFulfil |= metric.bit }
    }
    rows.append(row)
    for metric in SLAMetric.allCases {
      pauses.append((policy?.pauses[metric] ?? []).reduce(0) { $0 | $1.bit })
      for priority in Priority.allCases {
        let target = policy?.targets[metric, priority]
        targets.append(target ?? Self.none)
        if let target, let rule = policy?.warnings[metric] {
          warnings.append(rule.threshold(ofTarget: target))
        } else {
          warnings.append(Self.none)
        }
      }
    }
    for priority in Priority.allCases {
      calendarIndices.append(try index(of: policy?.calendar(for: priority) ?? .alwaysOpen, given))
    }
  }

  private mutating func index(
    of name: CalendarName,
    _ given: [CalendarName: CompiledCalendar]
  ) throws(CareSLAError) -> Int {
    if let index = names.firstIndex(of: name) { return index }
    guard let calendar = given[name] else {
      throw CareSLAError(.unknownCalendar, "no calendar is called \(name)")
    }
    names.append(name)
    calendars.append(ClockCalendar(calendar))
    return names.count - 1
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

  func calendarIndex(_ row: Int, _ priority: Priority) -> Int {
    calendarIndices[row * Priority.count + priority.index]
  }
}

extension SLAMetric {
  /// The metric as a bit of a set.
  var bit: UInt8 { 1 << UInt8(index) }
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
