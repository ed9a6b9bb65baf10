public import CareModel

/// One run of one clock, as it stood at an instant: from what started it to what stopped it.
public struct SLACycle: Sendable, Hashable {
  /// Where a cycle stands.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It counts whenever the calendar is open.
    case running
    /// It stands still, for the state of the case or for a hold.
    case paused
    /// It was stopped in time, or had no target.
    case met
    /// It was stopped too late.
    case breached
  }

  /// A stretch during which the cycle stood still, half-open; without an end it lasts.
  public struct Pause: Sendable, Hashable {
    /// When it began.
    public let start: Timestamp
    /// When it ended, or `nil` while it lasts.
    public let end: Timestamp?
  }

  /// What the clock measures.
  public let metric: SLAMetric

  /// The promise, for ``SLAMetric/commitmentDue`` only.
  public let commitment: Identifier<Commitment>?

  /// When the cycle began.
  public let start: Timestamp

  /// When it was stopped, or `nil` while it is open.
  public let stop: Timestamp?

  /// What stopped it, or `nil` while it is open.
  public let stopReason: StopReason?

  /// Where it stands.
  public let state: State

  /// The seconds of business time used.
  public let elapsed: Int64

  /// Whether it is over its target now, open or stopped; a longer target can take a breach back.
  public let isBreached: Bool

  /// When it went over its target, oldest first: more than one after a target was lengthened and missed again.
  public let breaches: [Timestamp]

  /// When it stood still, oldest first.
  public let pauses: [Pause]

  /// The seconds of business time allowed, or `nil` without a target.
  public let target: Int64?

  /// When an open cycle is due, in the past where it is breached; `nil` where nothing is.
  ///
  /// Nothing is due while paused, without a target, once stopped, and where the calendar does not open for long enough within
  /// 800 days.
  public let deadline: Timestamp?

  /// When a paused cycle would be due if it were resumed now; `nil` where it is not paused, or is breached already.
  public let deadlineIfResumedNow: Timestamp?

  /// When a warning will go off, or `nil` where none is to come.
  public let warnAt: Timestamp?

  /// Whether an open cycle is past the point at which the policy warns.
  public let isWarned: Bool

  /// The seconds of business time left (negative: over), or `nil` without a target.
  public var remaining: Int64? { target.map { $0 - elapsed } }

  /// Whether the cycle has not been stopped.
  public var isOpen: Bool { stop == nil }
}
