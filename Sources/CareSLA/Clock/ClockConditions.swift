import CareModel

/// Everything about a case that decides whether its clocks count, from an instant until the next change.
///
/// The list of these is a case's journal. It is what pauses are read from, what a recomputation counts anew, and what the
/// ledger explains; at most one entry begins in a second, so no entry is empty. Plain numbers, so that a change allocates
/// nothing: the reasons of holds stand apart, in ``ClockState/holdSets``.
struct ClockConditions: Sendable {
  /// The second from which they hold.
  var start: Int64
  var status: CaseStatus
  var priority: Priority
  /// The row of the policy in the book's table.
  var policy: Int
  /// The place of the reasons to stand still, or -1 while there are none.
  var holds = -1

  var isHeld: Bool { holds >= 0 }

  /// Whether they make a clock stand still, judged by the pauses of a policy.
  func pause(_ metric: SLAMetric, under policy: Int, _ table: PolicyTable) -> Bool {
    isHeld || table.pauses(policy, metric, in: status)
  }
}
