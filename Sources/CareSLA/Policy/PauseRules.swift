public import CareModel

/// In which states of a case each clock stands still.
///
/// States in which a case is over (solved, dismissed, closed, merged) need no rule: they stop clocks, they do not pause
/// them. Holds pause every clock but commitments, whatever the state.
public struct PauseRules: Sendable, Hashable {
  private var statuses: [SLAMetric: Set<CaseStatus>]

  /// No clock pauses in any state.
  public static let none = PauseRules([:])

  /// The usual rules: what waits for the customer pauses while the case is pending or snoozed.
  ///
  /// First and next response never pause. The pausable update and the requester wait pause while pending or snoozed
  /// (requester wait = new + open + on hold); agent work (new + open) and resolution also while on hold.
  public static let standard = PauseRules([
    .pausableUpdate: [.pending, .snoozed],
    .requesterWait: [.pending, .snoozed],
    .agentWork: [.pending, .snoozed, .onHold],
    .resolution: [.pending, .snoozed, .onHold],
  ])

  /// Makes rules from the states that pause each metric; a metric that is left out never pauses.
  public init(_ statuses: [SLAMetric: Set<CaseStatus>]) {
    self.statuses = statuses.filter { !$0.value.isEmpty }
  }

  /// The states that pause the metric.
  public subscript(metric: SLAMetric) -> Set<CaseStatus> {
    get { statuses[metric] ?? [] }
    set { statuses[metric] = newValue.isEmpty ? nil : newValue }
  }
}
