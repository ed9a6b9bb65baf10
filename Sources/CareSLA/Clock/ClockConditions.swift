import CareModel

/// Everything about a case that decides whether its clocks count, from an instant until the next change.
///
/// The list of these is a case's journal. It is what pauses are read from, what a recomputation counts anew, and what the
/// ledger explains; at most one entry begins in a second, so no entry is empty.
struct ClockConditions: Sendable {
  /// The second from which they hold.
  var start: Int64
  var status: CaseStatus
  var priority: Priority
  /// The row of the policy in the book's table.
  var policy: Int
  /// The reasons to stand still, in the order in which they began.
  var holds: [HoldReason] = []

  var isHeld: Bool { !holds.isEmpty }
}
