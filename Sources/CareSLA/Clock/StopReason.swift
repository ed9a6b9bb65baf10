/// Why a cycle of a clock ended.
public enum StopReason: String, Sendable, Hashable, CaseIterable {
  /// The customer got a reply.
  case replied
  /// An internal note was written, which the policy takes for a reply.
  case noted
  /// Nothing waited for an answer any more.
  case withdrawn
  /// The case was solved.
  case solved
  /// The case was dismissed.
  case dismissed
  /// The case was closed without having been solved.
  case closed
  /// The case went on inside another one.
  case merged
  /// The commitment was kept.
  case kept
  /// The commitment was cancelled.
  case cancelled
  /// The commitment was given up; its cycle is breached, however early that was.
  case broken

  /// Whether the promise was taken back instead of kept, so that it is neither a success nor, in time, a failure.
  public var isWithdrawal: Bool {
    switch self {
    case .withdrawn, .dismissed, .merged, .cancelled: true
    case .replied, .noted, .solved, .closed, .kept, .broken: false
    }
  }
}

#if !hasFeature(Embedded)
  extension StopReason: Codable {}
#endif
