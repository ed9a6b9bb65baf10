public import CareModel

/// A half-open stretch of instants in which a calendar is open, or closed for one reason.
public struct CalendarSegment: Sendable, Hashable {
  /// Open, or closed and why.
  public enum State: Sendable, Hashable {
    /// Business time passes.
    case open
    /// Business time stands still.
    case closed(ClosedReason)
  }

  let span: Span

  /// What holds throughout the segment.
  public let state: State

  init(_ span: Span, _ state: State) {
    self.span = span
    self.state = state
  }

  /// The first instant of the segment.
  public var start: Timestamp { Timestamp(secondsSince1970: span.start) }

  /// The first instant after the segment.
  public var end: Timestamp { Timestamp(secondsSince1970: span.end) }

  /// The length in seconds, more than 0.
  public var seconds: Int64 { span.length }

  /// Whether business time passes.
  public var isOpen: Bool { state == .open }
}
