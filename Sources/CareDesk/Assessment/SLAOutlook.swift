public import CareModel
public import CareSLA

/// The promises in time that a case is under, as a decision needs them: what is due when, and what is late.
public struct SLAOutlook: Sendable, Hashable {
  /// One clock of the case.
  public struct Target: Sendable, Hashable {
    /// Which promise it is.
    public let metric: SLAMetric

    /// The instant by which it must be met, as things stand.
    public let due: Timestamp

    /// Whether the instant went by unmet.
    public let isBreached: Bool

    /// Whether the clock runs; a paused one is not due while it stands still.
    public let isRunning: Bool

    /// Makes a target.
    public init(metric: SLAMetric, due: Timestamp, isBreached: Bool = false, isRunning: Bool = true) {
      self.metric = metric
      self.due = due
      self.isBreached = isBreached
      self.isRunning = isRunning
    }
  }

  /// The clocks that are not met yet, the soonest first.
  public let targets: [Target]

  /// Makes an outlook from targets in any order.
  public init(_ targets: [Target] = []) {
    self.targets = targets.isEmpty ? [] : targets.sorted { ($0.due, $0.metric.rawValue) < ($1.due, $1.metric.rawValue) }
  }

  /// The running clock that is due first, or `nil` where none runs.
  public var next: Target? {
    targets.first { $0.isRunning }
  }

  /// Whether any promise was broken and is still owed.
  public var isBreached: Bool {
    targets.contains { $0.isBreached }
  }

  /// The clock of a metric, where it is not met yet.
  public subscript(metric: SLAMetric) -> Target? {
    targets.first { $0.metric == metric }
  }

  /// The seconds until the next running clock is due, negative where it is late, or `nil` where none runs.
  public func slack(at now: Timestamp) -> Int64? {
    next.map { $0.due.milliseconds(since: now) / 1000 }
  }
}
