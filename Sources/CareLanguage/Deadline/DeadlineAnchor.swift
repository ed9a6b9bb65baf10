public import CareModel

/// The instant and the place of the clock from which words like "tomorrow" and "6:10" are counted.
///
/// The zone comes as a function, so that a host can pass zone rules from wherever it has them; the module CareSLA carries a
/// table of all zones.
public struct DeadlineAnchor: Sendable {
  /// The instant at which the words were written.
  public let now: Timestamp

  private let offset: @Sendable (Timestamp) -> Int

  /// Makes an anchor whose zone has a fixed offset from UTC in seconds, east positive.
  public init(now: Timestamp, utcOffset: Int = 0) {
    self.init(now: now) { _ in utcOffset }
  }

  /// Makes an anchor whose zone has the offsets from UTC, in seconds, that the function gives for instants.
  public init(now: Timestamp, offset: @escaping @Sendable (Timestamp) -> Int) {
    self.now = now
    self.offset = offset
  }

  /// The offset from UTC in seconds at an instant, east positive.
  public func utcOffset(at instant: Timestamp) -> Int {
    offset(instant)
  }
}
