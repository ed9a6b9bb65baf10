public import CareModel

/// A date, or a date of every year, on which a calendar is closed for the whole day or a part of it.
///
/// A holiday removes the wall times of its own local date: a night shift that began the evening before ends at midnight,
/// and the hours after midnight of a night shift that begins on the holiday stay open.
///
/// ```swift
/// let holidays = [
///   try Holiday(month: 12, day: 25, name: "Christmas Day"),
///   try Holiday(4, .thursday, ofMonth: 11, name: "Thanksgiving"),
/// ]
/// ```
public struct Holiday: Sendable, Hashable {
  enum Day: Sendable, Hashable {
    case date(CivilDate)
    case yearly(month: Int, day: Int)
    /// The `ordinal`th such weekday of a month, the last one where it is -1.
    case weekday(ordinal: Int, weekday: Weekday, month: Int)
  }

  let day: Day

  /// What people call it, for the reasons in a ledger.
  public let name: String?

  /// The part of the day that is closed, in wall time.
  public let hours: WallInterval

  private init(_ day: Day, hours: WallInterval, name: String?) throws(CareSLAError) {
    guard !hours.isOvernight else {
      throw CareSLAError(.invalidInterval, "a holiday from \(hours.start) to \(hours.end) leaves its date")
    }
    self.day = day
    self.hours = hours
    self.name = name
  }

  /// A holiday on one date.
  ///
  /// - Throws: ``CareSLAError/Code/invalidInterval`` where `hours` run past midnight.
  public init(on date: CivilDate, hours: WallInterval = .wholeDay, name: String? = nil) throws(CareSLAError) {
    try self.init(.date(date), hours: hours, name: name)
  }

  /// A holiday on the same date of every year; 29 February is one in leap years only.
  ///
  /// - Throws: ``CareSLAError/Code/invalidHoliday`` where no year has the date, and
  ///   ``CareSLAError/Code/invalidInterval`` where `hours` run past midnight.
  public init(month: Int, day: Int, hours: WallInterval = .wholeDay, name: String? = nil) throws(CareSLAError) {
    // 2000 is a leap year, so it has every date that any year has.
    guard CivilDate(year: 2000, month: month, day: day) != nil else {
      throw CareSLAError(.invalidHoliday, "no year has a day \(day) of month \(month)")
    }
    try self.init(.yearly(month: month, day: day), hours: hours, name: name)
  }

  /// A holiday on the first to fifth, or with -1 the last, such weekday of a month in every year.
  ///
  /// A month without a fifth one has no such holiday.
  ///
  /// - Throws: ``CareSLAError/Code/invalidHoliday`` where `ordinal` or `month` is out of range, and
  ///   ``CareSLAError/Code/invalidInterval`` where `hours` run past midnight.
  public init(
    _ ordinal: Int,
    _ weekday: Weekday,
    ofMonth month: Int,
    hours: WallInterval = .wholeDay,
    name: String? = nil
  ) throws(CareSLAError) {
    guard (1...12).contains(month), ordinal == -1 || (1...5).contains(ordinal) else {
      throw CareSLAError(.invalidHoliday, "no month \(month) has a weekday number \(ordinal)")
    }
    try self.init(.weekday(ordinal: ordinal, weekday: weekday, month: month), hours: hours, name: name)
  }

  /// The date in a year of the calendar, or `nil` where that year has none.
  public func date(inYear year: Int) -> CivilDate? {
    switch day {
    case .date(let date):
      return date.parts.year == year ? date : nil
    case .yearly(let month, let day):
      return CivilDate(year: year, month: month, day: day)
    case .weekday(let ordinal, let weekday, let month):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      let toWeekday = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      let length = CivilDate.daysIn(month: month, ofYear: year)
      let day = ordinal == -1 ? toWeekday + (toWeekday + 29 <= length ? 29 : 22) : toWeekday + 7 * ordinal - 6
      return CivilDate(year: year, month: month, day: day)
    }
  }
}
