/// A stretch of wall time, half-open, that begins on some date and ends within 24 hours on the clock.
///
/// An end before the start lies on the next date (an overnight shift), and an end of 00:00 is midnight, the same as
/// 24:00. A start equal to the end is refused, because nobody can tell whether it means nothing or a whole day.
///
/// ```swift
/// let day = try WallInterval(from: "09:00", to: "17:30")
/// let night = try WallInterval(from: "22:00", to: "06:00")
/// ```
public struct WallInterval: Sendable, Hashable {
  /// When it begins, before 24:00.
  public let start: WallTime

  /// When it ends: after `start` on the same date, or before it on the next date. Never 00:00.
  public let end: WallTime

  /// 00:00 to 24:00.
  public static let wholeDay = WallInterval(unchecked: .midnight, .endOfDay)

  private init(unchecked start: WallTime, _ end: WallTime) {
    self.start = start
    self.end = end
  }

  /// Makes the stretch from `start` until `end`.
  ///
  /// - Throws: ``CareSLAError/Code/invalidInterval`` where both are equal or `start` is 24:00.
  public init(from start: WallTime, to end: WallTime) throws(CareSLAError) {
    guard start != end, start < .endOfDay else {
      throw CareSLAError(.invalidInterval, "\(start) to \(end) is no stretch of a day")
    }
    self.init(unchecked: start, end == .midnight ? .endOfDay : end)
  }

  /// Makes the stretch between two times written `HH:MM` or `HH:MM:SS`.
  ///
  /// - Throws: ``CareSLAError/Code/invalidTimeOfDay`` or ``CareSLAError/Code/invalidInterval``.
  public init(from start: String, to end: String) throws(CareSLAError) {
    try self.init(from: WallTime(parsing: start), to: WallTime(parsing: end))
  }

  /// Whether the end lies on the date after the one it begins on.
  public var isOvernight: Bool { end < start }

  /// Seconds on the clock from start to end, 1 to 86,400.
  public var secondsOnClock: Int {
    end.secondOfDay - start.secondOfDay + (isOvernight ? 86_400 : 0)
  }

  /// The interval on the line of wall time where day 0 begins at 0, for a start on that day.
  func span(onDay day: Int64) -> Span {
    let base = day * Span.secondsPerDay + Int64(start.secondOfDay)
    return Span(base, base + Int64(secondsOnClock))
  }
}

extension WallInterval: Comparable {
  /// Earlier starts first, and of two with one start the one with the earlier end.
  public static func < (left: WallInterval, right: WallInterval) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension WallInterval: CustomStringConvertible {
  /// The two times, such as `09:00–17:30`.
  public var description: String { "\(start)–\(end)" }
}
