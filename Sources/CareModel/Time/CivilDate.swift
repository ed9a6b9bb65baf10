/// A date of the proleptic Gregorian calendar, with no time of day and no zone.
///
/// Valid from 0001-01-01 to 9999-12-31. Conversions to and from a day number cost constant time and use the
/// days-from-civil algorithm (eras of 400 years, years that begin in March; H. Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms").
public struct CivilDate: Sendable, Hashable {
  /// Days since 1970-01-01; negative before it.
  public let daysSince1970: Int

  private static let validDays = -719_162...2_932_896

  /// Makes the date that lies `days` after 1970-01-01, or `nil` where it lies outside years 0001 to 9999.
  public init?(daysSince1970 days: Int) {
    guard Self.validDays.contains(days) else { return nil }
    daysSince1970 = days
  }

  /// Makes the date that lies `days` after 1970-01-01, or the nearest one of years 0001 to 9999.
  public init(clampingDaysSince1970 days: Int) {
    daysSince1970 = min(max(days, Self.validDays.lowerBound), Self.validDays.upperBound)
  }

  /// Makes a date from its parts, or `nil` where there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, ofYear: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSince1970 = era * 146_097 + dayOfEra - 719_468
  }

  /// The date's year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let days = daysSince1970 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, three days after a Monday.
    let index = (daysSince1970 + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The date `days` later (earlier where negative), or `nil` where it lies outside years 0001 to 9999.
  public func advanced(byDays days: Int) -> CivilDate? {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(daysSince1970: sum)
  }

  /// The number of days in a month, 28 to 31; `month` must be 1 to 12.
  public static func daysIn(month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CivilDate: Comparable {
  /// Whether the left date is the earlier one.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}
