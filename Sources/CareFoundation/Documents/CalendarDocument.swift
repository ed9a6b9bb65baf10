import CareModel
public import CareSLA

/// A business calendar as people write it in JSON.
///
/// ```json
/// {
///   "tz": "Europe/Berlin",
///   "weekly": { "mon": [["09:00", "12:30"], ["13:00", "17:00"]], "sat": [["22:00", "02:00"]] },
///   "shifts": { "2026-12-24": [["09:00", "12:00"]] },
///   "breaks": [{ "date": "2026-06-01", "from": "10:00", "to": "11:00" }],
///   "breaks_weekly": { "fri": [["12:00", "13:00"]] },
///   "holidays": [
///     { "date": "2026-04-03", "name": "Good Friday" }, { "md": "12-25" },
///     { "nth": -1, "month": 5, "weekday": "mon", "from": "12:00", "to": "24:00" }
///   ]
/// }
/// ```
///
/// Times are `HH:MM` or `HH:MM:SS` on the local wall clock; an end before its start runs past midnight, and `24:00` is an
/// end. Decoding only reads the form; ``calendar(zone:)`` checks what it says.
public struct CalendarDocument: Sendable, Hashable, Codable {
  /// Wall time of one date that is closed.
  public struct Break: Sendable, Hashable, Codable {
    /// The date, `YYYY-MM-DD`.
    public var date: String
    /// The beginning.
    public var from: String
    /// The end.
    public var to: String
  }

  /// A date that is closed, in whole or in part: by its date, by month and day, or as the nth weekday of a month.
  public struct ClosedDay: Sendable, Hashable, Codable {
    /// The date, `YYYY-MM-DD`.
    public var date: String?
    /// The month and day of every year, `MM-DD`.
    public var md: String?
    /// Which of the weekdays of a month, 1 to 5, or -1 for the last.
    public var nth: Int?
    /// The month of the nth weekday, 1 to 12.
    public var month: Int?
    /// The weekday of the nth weekday, such as `"mon"`.
    public var weekday: String?
    /// The beginning, where only a part of the date is closed.
    public var from: String?
    /// The end, where only a part of the date is closed.
    public var to: String?
    /// The holiday's name, as a ledger tells it.
    public var name: String?
  }

  /// The IANA name of the zone.
  public var tz: String
  /// The hours that begin on each weekday, `"mon"` to `"sun"`.
  public var weekly: [String: [[String]]]
  /// The hours that begin on a date instead of the weekly ones.
  public var shifts: [String: [[String]]]?
  /// Wall time of dates that is closed.
  public var breaks: [Break]?
  /// Wall time of weekdays that is closed.
  public var breaksWeekly: [String: [[String]]]?
  /// Dates that are closed.
  public var holidays: [ClosedDay]?

  private enum CodingKeys: String, CodingKey {
    case tz, weekly, shifts, breaks, holidays
    case breaksWeekly = "breaks_weekly"
  }

  /// The calendar that the document describes.
  ///
  /// - Parameter zone: Finds a zone's rules by the IANA name in ``tz``; by default the table that CareSLA carries.
  /// - Throws: `CareSLAError` where a time, a date, a weekday or an interval does not exist, or the zone is unknown.
  public func calendar(
    zone: (String) throws(CareSLAError) -> ZoneRules = { name throws(CareSLAError) in try ZoneRules.named(name) }
  ) throws(CareSLAError) -> BusinessCalendar {
    var dated: [CivilDate: [WallInterval]] = [:]
    for closed in breaks ?? [] {
      dated[try Self.date(closed.date), default: []].append(try WallInterval(from: closed.from, to: closed.to))
    }
    var shiftsByDate: [CivilDate: [WallInterval]] = [:]
    for (date, pairs) in shifts ?? [:] {
      shiftsByDate[try Self.date(date), default: []] += try Self.intervals(pairs)
    }
    var closedDays: [Holiday] = []
    for day in holidays ?? [] { closedDays.append(try Self.holiday(day)) }
    return try BusinessCalendar(
      zone: zone(tz),
      weekly: Self.week(weekly),
      shifts: shiftsByDate,
      weeklyBreaks: Self.week(breaksWeekly ?? [:]),
      breaks: dated,
      holidays: closedDays
    )
  }
}

extension CalendarDocument {
  private static let weekdays: [String: Weekday] = [
    "mon": .monday, "tue": .tuesday, "wed": .wednesday, "thu": .thursday, "fri": .friday, "sat": .saturday,
    "sun": .sunday,
  ]

  private static func weekday(_ name: String) throws(CareSLAError) -> Weekday {
    guard let weekday = weekdays[name] else { throw CareSLAError(.invalidInterval, "'\(name)' is no weekday") }
    return weekday
  }

  private static func week(_ lists: [String: [[String]]]) throws(CareSLAError) -> [Weekday: [WallInterval]] {
    var week: [Weekday: [WallInterval]] = [:]
    for (name, pairs) in lists { week[try weekday(name)] = try intervals(pairs) }
    return week
  }

  private static func intervals(_ pairs: [[String]]) throws(CareSLAError) -> [WallInterval] {
    var intervals: [WallInterval] = []
    for pair in pairs {
      guard pair.count == 2 else { throw CareSLAError(.invalidInterval, "an interval needs a beginning and an end") }
      intervals.append(try WallInterval(from: pair[0], to: pair[1]))
    }
    return intervals
  }

  private static func numbers(_ text: String, count: Int) -> [Int]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    return parts.count == count && numbers.count == count ? numbers : nil
  }

  private static func date(_ text: String) throws(CareSLAError) -> CivilDate {
    guard let parts = numbers(text, count: 3), let date = CivilDate(year: parts[0], month: parts[1], day: parts[2])
    else { throw CareSLAError(.invalidHoliday, "'\(text)' is no date") }
    return date
  }

  private static func holiday(_ day: ClosedDay) throws(CareSLAError) -> Holiday {
    let hours = try WallInterval(from: day.from ?? "00:00", to: day.to ?? "24:00")
    if let text = day.date { return try Holiday(on: date(text), hours: hours, name: day.name) }
    if let text = day.md {
      guard let parts = numbers(text, count: 2) else {
        throw CareSLAError(.invalidHoliday, "'\(text)' is no month and day")
      }
      return try Holiday(month: parts[0], day: parts[1], hours: hours, name: day.name)
    }
    guard let nth = day.nth, let month = day.month, let name = day.weekday else {
      throw CareSLAError(.invalidHoliday, "a holiday needs a date, a month and day, or a weekday of a month")
    }
    return try Holiday(nth, weekday(name), ofMonth: month, hours: hours, name: day.name)
  }
}
