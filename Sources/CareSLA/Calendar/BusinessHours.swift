import CareModel

/// The rules of one calendar in one zone, in the order that calculations read them: lists sorted and without repetition.
struct BusinessHours: Sendable, Hashable {
  /// What a list of dated rules says about one day.
  struct Dated: Sendable, Hashable {
    var day: Int64
    var intervals: [WallInterval]
  }

  var zone: ZoneRules
  /// Seven lists, Monday's first.
  var weekly: [[WallInterval]]
  var shifts: [Dated]
  var weeklyBreaks: [[WallInterval]]
  var breaks: [Dated]
  var holidays: [Holiday]

  static func byWeekday(_ lists: [Weekday: [WallInterval]]) -> [[WallInterval]] {
    Weekday.allCases.map { sortedOnce(lists[$0] ?? []) }
  }

  static func byDate(_ lists: [CivilDate: [WallInterval]]) -> [Dated] {
    lists.map { Dated(day: Int64($0.key.daysSince1970), intervals: sortedOnce($0.value)) }.sorted { $0.day < $1.day }
  }

  private static func sortedOnce(_ intervals: [WallInterval]) -> [WallInterval] {
    var result: [WallInterval] = []
    for interval in intervals.sorted() where interval != result.last { result.append(interval) }
    return result
  }

  /// The index of a day's weekday in the weekly lists.
  static func weekday(of day: Int64) -> Int {
    // 1970-01-01 was a Thursday, three days after a Monday.
    let index = Int((day + 3) % 7)
    return index < 0 ? index + 7 : index
  }

  /// The rules that begin on a day: its shifts where it has any entry, or else the weekly ones.
  func intervals(beginningOn day: Int64) -> [WallInterval] {
    Self.entry(for: day, in: shifts) ?? weekly[Self.weekday(of: day)]
  }

  static func entry(for day: Int64, in list: [Dated]) -> [WallInterval]? {
    entries(of: list, on: day...day).first?.intervals
  }

  static func entries(of list: [Dated], on days: ClosedRange<Int64>) -> ArraySlice<Dated> {
    list[list.partitioningIndex { $0.day >= days.lowerBound }..<list.partitioningIndex { $0.day > days.upperBound }]
  }

  /// The holidays with a date in a range of days, in order of their days.
  func holidays(onDays days: ClosedRange<Int64>) -> [(day: Int64, holiday: Int)] {
    let first = CivilDate(clampingDaysSince1970: Int(days.lowerBound)).parts.year
    let last = CivilDate(clampingDaysSince1970: Int(days.upperBound)).parts.year
    var result: [(day: Int64, holiday: Int)] = []
    for (index, holiday) in holidays.enumerated() {
      if case .date(let date) = holiday.day {
        if days.contains(Int64(date.daysSince1970)) { result.append((Int64(date.daysSince1970), index)) }
        continue
      }
      for year in first...last {
        guard let date = holiday.date(inYear: year), days.contains(Int64(date.daysSince1970)) else { continue }
        result.append((Int64(date.daysSince1970), index))
      }
    }
    result.sort { ($0.day, $0.holiday) < ($1.day, $1.holiday) }
    return result
  }
}
