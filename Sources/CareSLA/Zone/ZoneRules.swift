public import CareModel

/// The offsets from UTC of one time zone, for all time, as a value.
///
/// Rules are a first offset, the instants at which the offset changes, and, where the last change does not hold for ever,
/// a yearly rule that goes on changing it. They come from a fixed offset, a list of transitions, the bytes of a TZif file
/// (``init(tzif:)``), the table that this module carries (``named(_:)``), or with CareFoundation from a `TimeZone`.
/// Nothing here reads a file or the machine's settings.
///
/// Two rules are equal where they are built from the same list and yearly rule; equal offsets at every instant are
/// not enough.
///
/// ```swift
/// let berlin = try ZoneRules.named("Europe/Berlin")
/// let offset = berlin.offset(at: now)  // 3600 or 7200
/// ```
public struct ZoneRules: Sendable, Hashable {
  /// An instant from which another offset holds.
  public struct Transition: Sendable, Hashable {
    /// The first second with the new offset.
    public let at: Timestamp

    /// Seconds that local time is ahead of UTC from then on.
    public let offset: Int

    /// Makes a transition; ``ZoneRules`` checks the offset.
    public init(at instant: Timestamp, offset: Int) {
      at = instant
      self.offset = offset
    }
  }

  /// The time zone of UTC itself.
  public static let utc = ZoneRules(unchecked: 0)

  /// The seconds that an offset may be: RFC 9636 asks for more than -25 hours and less than 26.
  static let offsets = -89_999...93_599

  let initialOffset: Int64
  let transitionTimes: [Int64]
  let transitionOffsets: [Int64]
  let yearlyRule: YearlyZoneRule?

  private init(unchecked offset: Int64) {
    initialOffset = offset
    transitionTimes = []
    transitionOffsets = []
    yearlyRule = nil
  }

  /// A zone that is always the same number of seconds ahead of UTC (behind it where negative).
  ///
  /// - Throws: ``CareSLAError/Code/invalidZoneRules`` where the offset is not more than -25 hours and less than 26.
  public static func fixed(seconds: Int) throws(CareSLAError) -> ZoneRules {
    try ZoneRules(initialOffset: seconds, transitions: [])
  }

  /// A zone with a first offset, the transitions to others in order of time, and the rule that goes on after the last.
  ///
  /// - Parameters:
  ///   - initialOffset: Seconds ahead of UTC before the first transition.
  ///   - transitions: The changes of the offset, in strictly ascending order.
  ///   - posixRule: A POSIX `TZ` string with the extensions of RFC 9636, section 3.3.1, such as
  ///     `CET-1CEST,M3.5.0,M10.5.0/3`, for the time after the last transition (for all time where there is none). Empty
  ///     where the last offset holds for ever.
  /// - Throws: ``CareSLAError/Code/invalidZoneRules`` where the transitions are not in strictly ascending order, an
  ///   offset is not more than -25 hours and less than 26, or the rule has another form, or is a constant offset other
  ///   than the last one.
  public init(initialOffset: Int, transitions: [Transition], posixRule: String = "") throws(CareSLAError) {
    var times: [Int64] = []
    var offsets: [Int64] = []
    for transition in transitions {
      let time = transition.at.secondsSince1970
      if let last = times.last, last >= time {
        throw CareSLAError(.invalidZoneRules, "a transition at \(time) after one at \(last)")
      }
      times.append(time)
      offsets.append(Int64(transition.offset))
    }
    for offset in [Int64(initialOffset)] + offsets where !Self.offsets.contains(Int(offset)) {
      throw CareSLAError(.invalidZoneRules, "an offset of \(offset) s from UTC")
    }
    self.initialOffset = Int64(initialOffset)
    transitionTimes = times
    transitionOffsets = offsets
    guard !posixRule.isEmpty else {
      yearlyRule = nil
      return
    }
    guard let posix = PosixZone(Array(posixRule.utf8)) else {
      throw CareSLAError(.invalidZoneRules, "'\(posixRule)' is no POSIX TZ string")
    }
    yearlyRule = posix.yearlyRule
    guard posix.yearlyRule != nil || posix.standardOffset == offsets.last ?? self.initialOffset else {
      throw CareSLAError(.invalidZoneRules, "'\(posixRule)' is another offset than the last transition's")
    }
  }

  /// Seconds that local time is ahead of UTC at an instant (behind it where negative).
  ///
  /// - Complexity: logarithmic in the number of transitions; constant after the last one.
  public func offset(at instant: Timestamp) -> Int {
    Int(offset(atSecond: instant.secondsSince1970))
  }

  /// What clocks in the zone show at an instant.
  ///
  /// Within a day of the ends of `Timestamp`'s range the date saturates at year 1 or year 9999.
  public func localTime(at instant: Timestamp) -> LocalTime {
    let second = instant.secondsSince1970
    return LocalTime(wallSecond: second + offset(atSecond: second))
  }

  /// The instants in [from, to) at which the offset changes, with the offset from then on.
  ///
  /// - Complexity: linear in the number of transitions and years between.
  public func transitions(from start: Timestamp, to end: Timestamp) -> [Transition] {
    periods(from: start.secondsSince1970 - 1, to: end.secondsSince1970).dropFirst().map { period in
      Transition(at: Timestamp(secondsSince1970: period.span.start), offset: Int(period.offset))
    }
  }
}

/// A stretch of instants with one offset.
struct OffsetPeriod: Sendable, Hashable {
  var span: Span
  var offset: Int64
}

extension ZoneRules {
  func offset(atSecond second: Int64) -> Int64 {
    let listed = transitionsUntil(second)
    if listed == transitionTimes.count,
      let offset = yearlyRule?.offset(at: second, after: transitionTimes.last ?? .min)
    {
      return offset
    }
    return listed == 0 ? initialOffset : transitionOffsets[listed - 1]
  }

  /// How many listed transitions are at or before a second.
  private func transitionsUntil(_ second: Int64) -> Int {
    transitionTimes.partitioningIndex { $0 > second }
  }

  /// The periods of constant offset that cover [start, end) without a gap, neighbours with different offsets.
  func periods(from start: Int64, to end: Int64) -> [OffsetPeriod] {
    guard start < end else { return [] }
    var result = [OffsetPeriod(span: Span(start, end), offset: offset(atSecond: start))]
    func change(at time: Int64, to offset: Int64) {
      guard time > start, time < end, offset != result[result.count - 1].offset else { return }
      result[result.count - 1].span.end = time
      result.append(OffsetPeriod(span: Span(time, end), offset: offset))
    }
    for index in transitionsUntil(start)..<transitionTimes.count {
      if transitionTimes[index] >= end { break }
      change(at: transitionTimes[index], to: transitionOffsets[index])
    }
    let last = transitionTimes.last ?? .min
    if let yearlyRule, end > last {
      for (time, offset) in yearlyRule.changes(from: max(start, last), to: end) where time > last {
        change(at: time, to: offset)
      }
    }
    return result
  }
}
