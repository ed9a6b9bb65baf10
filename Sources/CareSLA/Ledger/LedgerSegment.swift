public import CareModel

/// A half-open stretch [start, end) of a cycle in which its clock counted, or did not for one reason.
public struct LedgerSegment: Sendable, Hashable {
  /// Why the clock counted or stood still.
  public enum Kind: Sendable, Hashable {
    /// Every second counted.
    case counted
    /// The calendar was closed.
    case closed(ClosedReason)
    /// The state of the case paused the clock.
    case paused(CaseStatus)
    /// The case was held, for these reasons, in the order in which each first began.
    case held([HoldReason])
    /// The case was over, until it was opened again and the cycle went on.
    case over(CaseStatus)
    /// The clock began again at 0 afterwards, so what was counted here was dropped.
    case dropped
  }

  /// The first instant of the segment.
  public let start: Timestamp

  /// The first instant after the segment.
  public let end: Timestamp

  /// What the clock did throughout it.
  public let kind: Kind

  /// The length in seconds, more than 0.
  public var seconds: Int64 { end.secondsSince1970 - start.secondsSince1970 }

  /// Whether the segment counts towards the elapsed time.
  public var isCounted: Bool { kind == .counted }
}
