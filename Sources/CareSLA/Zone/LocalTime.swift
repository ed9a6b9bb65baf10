public import CareModel

/// A date and a time of day as clocks in some zone show them; which instant that is depends on the zone.
public struct LocalTime: Sendable, Hashable {
  /// The date on the calendar.
  public let date: CivilDate

  /// The time on the clock, before 24:00.
  public let time: WallTime

  /// Makes a local time; 24:00 becomes 00:00 of the next date, or the last second of year 9999.
  public init(date: CivilDate, time: WallTime) {
    self.init(wallSecond: Int64(date.daysSince1970) * Span.secondsPerDay + Int64(time.secondOfDay))
  }

  /// The local time at a second of the line of wall time, saturating at years 1 and 9999.
  init(wallSecond: Int64) {
    let range = Timestamp.earliest.secondsSince1970...Timestamp.latest.secondsSince1970
    let second = min(max(wallSecond, range.lowerBound), range.upperBound)
    let day = dayContaining(second)
    date = CivilDate(clampingDaysSince1970: Int(day))
    time = WallTime(unchecked: Int(second - day * Span.secondsPerDay))
  }

  /// The position on the line of wall time where 1970-01-01T00:00 is 0.
  var wallSecond: Int64 {
    Int64(date.daysSince1970) * Span.secondsPerDay + Int64(time.secondOfDay)
  }
}

extension LocalTime: Comparable {
  /// Whether the left time is earlier, as clocks and calendars read.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.wallSecond < right.wallSecond
  }
}
