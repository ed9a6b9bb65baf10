public import CareModel

/// How many seconds of business time a policy allows, by metric and priority.
///
/// A pair without an entry has no target: its clock is kept, so that it can be measured, and is never breached.
///
/// ```swift
/// var targets = SLATargets()
/// try targets.set(.firstResponse, to: 3_600)
/// try targets.set(.firstResponse, for: .urgent, to: 900)
/// ```
public struct SLATargets: Sendable, Hashable {
  /// The longest target that can be set: 100 years of 366 days, in seconds.
  public static let longest: Int64 = 100 * 366 * 86_400

  private var seconds: [SLAMetric: [Priority: Int64]] = [:]

  /// Makes an empty table.
  public init() {}

  /// Makes a table of numbers that are known to be right.
  init(unchecked seconds: [SLAMetric: [Priority: Int64]]) {
    self.seconds = seconds
  }

  /// The target in seconds of business time, or `nil` where there is none.
  public subscript(metric: SLAMetric, priority: Priority) -> Int64? {
    seconds[metric]?[priority]
  }

  /// Sets the target for one priority; `nil` removes it.
  ///
  /// A target of 0 is breached in the first second in which the clock runs.
  ///
  /// - Throws: ``CareSLAError/Code/invalidPolicy`` for a number below 0 or above ``longest``, and for
  ///   ``SLAMetric/commitmentDue``, whose target is the instant that was promised.
  public mutating func set(
    _ metric: SLAMetric,
    for priority: Priority,
    to target: Int64?
  ) throws(CareSLAError) {
    if let target {
      guard (0...Self.longest).contains(target) else {
        throw CareSLAError(.invalidPolicy, "a target of \(target) seconds for \(metric.rawValue)")
      }
      guard metric != .commitmentDue else {
        throw CareSLAError(.invalidPolicy, "a target for commitments, which carry their own due instants")
      }
    }
    seconds[metric, default: [:]][priority] = target
    if seconds[metric]?.isEmpty == true { seconds[metric] = nil }
  }

  /// Sets one target for every priority; `nil` removes them.
  ///
  /// - Throws: As ``set(_:for:to:)``.
  public mutating func set(_ metric: SLAMetric, to target: Int64?) throws(CareSLAError) {
    for priority in Priority.allCases { try set(metric, for: priority, to: target) }
  }

  /// Whether any priority has a target for the metric.
  public func hasTarget(for metric: SLAMetric) -> Bool {
    seconds[metric] != nil
  }
}
