/// A rest from which a case returns by itself at an instant, or earlier when somebody writes.
public struct Snooze: Sendable, Hashable {
  /// What a message from outside does to a snoozed case.
  public enum WakePolicy: String, Sendable, Hashable, CaseIterable {
    /// Every message wakes it.
    case any
    /// A message with more in it than thanks or a confirmation wakes it.
    case substantive
    /// No message wakes it.
    case never
  }

  /// When the case returns.
  public let until: Timestamp

  /// What a message does before that.
  public let wake: WakePolicy

  /// Makes a snooze.
  public init(until: Timestamp, wake: WakePolicy = .any) {
    self.until = until
    self.wake = wake
  }
}

#if !hasFeature(Embedded)
  extension Snooze: Codable {}
  extension Snooze.WakePolicy: Codable {}
#endif
