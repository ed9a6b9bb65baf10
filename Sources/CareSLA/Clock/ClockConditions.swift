import CareModel

/// Everything about a case that decides whether its clocks count, from an instant until the next change.
///
/// The list of these is a case's journal. It is what pauses are read from, what a recomputation counts anew, and what the
/// ledger explains; at most one entry begins in a second, so no entry is empty. Plain numbers, so that a change allocates
/// nothing: the reasons of holds stand apart, in ``ClockState/holdReasons``.
struct ClockConditions: Sendable {
  /// The second from which they hold.
  var start: Int64
  var status: CaseStatus
  var priority: Priority
  /// The row of the policy in the book's table.
  var policy: Int
  /// The reasons to stand still, a bit for the place of each.
  var holds: UInt64 = 0

  var isHeld: Bool { holds != 0 }

  /// The clocks that they make stand still, judged by the pauses of a policy; of commitments they say nothing.
  func paused(under policy: Int, _ table: PolicyTable) -> MetricSet {
    isHeld ? .governed : table.pausing(policy, in: status)
  }
}
