import CareModel

/// A rule that changes a zone's offset twice a year for ever: the last line of a TZif file, a POSIX `TZ` string with the
/// extensions of RFC 9636, section 3.3.1.
struct YearlyZoneRule: Sendable, Hashable {
  /// A day of every year.
  enum Day: Sendable, Hashable {
    /// `Jn`: day 1 to 365, where 29 February is never counted.
    case withoutLeapDay(Int)
    /// `n`: day 0 to 365, where 29 February is counted.
    case ofYear(Int)
    /// `Mm.w.d`: the first to fourth, or with 5 the last, such weekday of a month; Sunday is 0.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  /// A change of the clocks: seconds of wall time from midnight of the day, negative and beyond a day allowed.
  struct Change: Sendable, Hashable {
    var day: Day
    var time: Int64
  }

  var standardOffset: Int64
  var daylightOffset: Int64
  /// When standard time ends, as standard time reads.
  var start: Change
  /// When daylight saving time ends, as daylight saving time reads.
  var end: Change

  /// The offset at a second, looking only at changes after `earliest`; `nil` where none has happened yet.
  func offset(at second: Int64, after earliest: Int64) -> Int64? {
    let year = Self.year(containing: second)
    // A change may be moved by a week over the turn of the year, so the two years before settle the question.
    return changes(inYears: year - 2...year + 1).last { $0.time <= second && $0.time > earliest }?.offset
  }

  /// The changes of the years that touch [start, end] and their neighbours, in order of time; a later year's change wins
  /// over an earlier one's at the same instant, which is how a zone stays on daylight saving time all year.
  func changes(from start: Int64, to end: Int64) -> [(time: Int64, offset: Int64)] {
    changes(inYears: Self.year(containing: start) - 1...Self.year(containing: end) + 1)
  }

  private func changes(inYears years: ClosedRange<Int>) -> [(time: Int64, offset: Int64)] {
    var result: [(time: Int64, offset: Int64)] = []
    for year in years {
      insert((start.second(inYear: year) - standardOffset, daylightOffset), into: &result)
      insert((end.second(inYear: year) - daylightOffset, standardOffset), into: &result)
    }
    return result
  }

  /// Inserts a change in order of time, in place of one at the same instant; the list is almost in order, so this looks at
  /// one or two entries.
  private func insert(_ change: (time: Int64, offset: Int64), into list: inout [(time: Int64, offset: Int64)]) {
    var index = list.count
    while index > 0, list[index - 1].time > change.time { index -= 1 }
    if index > 0, list[index - 1].time == change.time {
      list[index - 1] = change
    } else {
      list.insert(change, at: index)
    }
  }

  private static func year(containing second: Int64) -> Int {
    CivilDate(clampingDaysSince1970: Int(clamping: dayContaining(second))).parts.year
  }
}

extension YearlyZoneRule.Change {
  /// The change's position on the line of wall time.
  fileprivate func second(inYear year: Int) -> Int64 {
    Int64(day.daysSince1970(inYear: year)) * Span.secondsPerDay + time
  }
}

extension YearlyZoneRule.Day {
  fileprivate func daysSince1970(inYear year: Int) -> Int {
    let newYear = Self.newYear(year)
    switch self {
    case .withoutLeapDay(let day):
      return newYear + day - 1 + (CivilDate.isLeap(year: year) && day >= 60 ? 1 : 0)
    case .ofYear(let day):
      return newYear + day
    case .weekday(let month, let week, let weekday):
      var first = newYear
      for earlier in 1..<month { first += CivilDate.daysIn(month: earlier, ofYear: year) }
      // 1970-01-01 was a Thursday, weekday 4 where Sunday is 0.
      let toWeekday = ((weekday - first - 4) % 7 + 7) % 7
      let length = CivilDate.daysIn(month: month, ofYear: year)
      return week == 5
        ? first + toWeekday + (toWeekday + 28 < length ? 28 : 21)
        : first + toWeekday + 7 * (week - 1)
    }
  }

  /// The day number of 1 January, also for the years 0 and 10000 just outside the calendar's range.
  private static func newYear(_ year: Int) -> Int {
    // One whole cycle of 400 years (146,097 days) later every division rounds down.
    let elapsed = year + 399
    return elapsed * 365 + elapsed / 4 - elapsed / 100 + elapsed / 400 - 719_162 - 146_097
  }
}
