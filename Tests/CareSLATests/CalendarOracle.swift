import CareModel
import CareSLA

/// A calendar's rules as plain lists, from which both the calendar under test and the oracle are made.
struct PlainRules {
  struct PlainHoliday {
    enum Day {
      case date(CivilDate)
      case yearly(month: Int, day: Int)
      case weekday(ordinal: Int, weekday: Weekday, month: Int)
    }
    var day: Day
    /// Seconds of the day, end after start.
    var hours: (Int, Int)
  }

  /// Pairs of seconds after midnight; an end before the start is on the next date.
  var weekly: [Weekday: [(Int, Int)]] = [:]
  var shifts: [CivilDate: [(Int, Int)]] = [:]
  var weeklyBreaks: [Weekday: [(Int, Int)]] = [:]
  var breaks: [CivilDate: [(Int, Int)]] = [:]
  var holidays: [PlainHoliday] = []

  func calendar(zone: ZoneRules) throws -> BusinessCalendar {
    func intervals(_ pairs: [(Int, Int)]) throws -> [WallInterval] {
      try pairs.map { start, end in
        guard let from = WallTime(secondOfDay: start), let to = WallTime(secondOfDay: end) else {
          throw CareSLAError(.invalidTimeOfDay, "\(start) \(end)")
        }
        return try WallInterval(from: from, to: to)
      }
    }
    return try BusinessCalendar(
      zone: zone,
      weekly: weekly.mapValues(intervals),
      shifts: shifts.mapValues(intervals),
      weeklyBreaks: weeklyBreaks.mapValues(intervals),
      breaks: breaks.mapValues(intervals),
      holidays: holidays.map { holiday in
        let hours = try intervals([holiday.hours])[0]
        switch holiday.day {
        case .date(let date): return try Holiday(on: date, hours: hours)
        case .yearly(let month, let day): return try Holiday(month: month, day: day, hours: hours)
        case .weekday(let ordinal, let weekday, let month):
          return try Holiday(ordinal, weekday, ofMonth: month, hours: hours)
        }
      }
    )
  }
}

/// The answers by stepping: whether each step of a window of time is open, found out by asking every rule, and then only
/// counted along.
///
/// Nothing here is shared with the calendar under test but the dates of CareModel and the list of the zone's transitions.
struct CalendarOracle {
  let start: Int64
  let step: Int64
  private(set) var open: [Bool]
  /// The seconds at which the state changes.
  private(set) var changes: [Int64] = []
  /// Open seconds before each step.
  private var before: [Int64] = []

  var end: Int64 { start + Int64(open.count) * step }

  /// - Parameter step: A number of seconds that divides every end of a rule and every transition of the zone.
  init(_ rules: PlainRules, zone: ZoneRules, from start: Int64, to end: Int64, step: Int64, membership: Membership) {
    self.start = start
    self.step = step
    let count = Int((end - start) / step)
    let walls = Self.walls(zone, start: start, count: count, step: step)
    switch membership {
    case .wallClock: open = Self.openByWallClock(rules, walls)
    case .endpoints: open = Self.openByEndpoints(rules, walls, start: start, step: step)
    }
    var sum: Int64 = 0
    var last: Bool?
    for (index, isOpen) in open.enumerated() {
      if let last, last != isOpen { changes.append(start + Int64(index) * step) }
      last = isOpen
      before.append(sum)
      if isOpen { sum += step }
    }
    before.append(sum)
  }

  /// What the clock on the wall shows at each step, in seconds since 1970-01-01T00:00 of its own.
  private static func walls(_ zone: ZoneRules, start: Int64, count: Int, step: Int64) -> [Int64] {
    let end = start + Int64(count) * step
    var changes = zone.transitions(from: Timestamp(secondsSince1970: start), to: Timestamp(secondsSince1970: end))[...]
    var offset = Int64(zone.offset(at: Timestamp(secondsSince1970: start)))
    return (0..<count).map { index in
      let second = start + Int64(index) * step
      while let next = changes.first, next.at.secondsSince1970 <= second {
        offset = Int64(next.offset)
        changes = changes.dropFirst()
      }
      return second + offset
    }
  }

  private static func holds(_ pairs: [(Int, Int)], _ second: Int) -> Bool {
    for (start, end) in pairs where start <= second {
      if second < end || end <= start { return true }
    }
    return false
  }

  /// Whether a rule that began on the day before runs on to this second.
  private static func runsOn(_ pairs: [(Int, Int)], _ second: Int) -> Bool {
    for (start, end) in pairs where end < start && second < end { return true }
    return false
  }

  private static func isHoliday(_ holiday: PlainRules.PlainHoliday, on date: CivilDate) -> Bool {
    let (year, month, day) = date.parts
    switch holiday.day {
    case .date(let other): return date == other
    case .yearly(let otherMonth, let otherDay): return month == otherMonth && day == otherDay
    case .weekday(let ordinal, let weekday, let otherMonth):
      guard month == otherMonth, date.weekday == weekday else { return false }
      return ordinal == -1
        ? day + 7 > CivilDate.daysIn(month: month, ofYear: year)
        : (day - 1) / 7 + 1 == ordinal
    }
  }

  /// All rules of one date, looked up once a day.
  private struct DayRules {
    let hours: [(Int, Int)]
    let yesterday: [(Int, Int)]
    let closed: [(Int, Int)]

    init(_ rules: PlainRules, day: Int) {
      let date = CivilDate(clampingDaysSince1970: day)
      let eve = CivilDate(clampingDaysSince1970: day - 1)
      hours = rules.shifts[date] ?? rules.weekly[date.weekday] ?? []
      yesterday = rules.shifts[eve] ?? rules.weekly[eve.weekday] ?? []
      closed =
        (rules.breaks[date] ?? []) + (rules.weeklyBreaks[date.weekday] ?? [])
        + rules.holidays.filter { CalendarOracle.isHoliday($0, on: date) }.map(\.hours)
    }
  }

  private static func openByWallClock(_ rules: PlainRules, _ walls: [Int64]) -> [Bool] {
    var day = 0
    var today = DayRules(rules, day: 0)
    return walls.map { wall in
      var second = Int(wall) - day * 86_400
      if second < 0 || second >= 86_400 {
        day = Int((Double(wall) / 86_400).rounded(.down))
        today = DayRules(rules, day: day)
        second = Int(wall) - day * 86_400
      }
      return (holds(today.hours, second) || runsOn(today.yesterday, second)) && !holds(today.closed, second)
    }
  }

  private static func openByEndpoints(_ rules: PlainRules, _ walls: [Int64], start: Int64, step: Int64) -> [Bool] {
    var first: [Int64: Int] = [:]
    for (index, wall) in walls.enumerated() where first[wall] == nil { first[wall] = index }
    let jumps = walls.indices.dropFirst().filter { walls[$0] > walls[$0 - 1] + step }
    /// The step that a wall time is resolved to; `nil` outside of the window.
    func index(_ wall: Int64) -> Int? {
      if let index = first[wall] { return index }
      // In a gap: as many steps after the jump as the time lies after the last one that the clock showed.
      guard let jump = jumps.first(where: { walls[$0 - 1] < wall && wall < walls[$0] }) else { return nil }
      return jump + Int((wall - walls[jump - 1]) / step) - 1
    }
    var open = walls.map { _ in false }
    func set(_ isOpen: Bool, _ day: Int, _ pair: (Int, Int)) {
      let wall = Int64(day) * 86_400
      let length = pair.1 <= pair.0 ? pair.1 + 86_400 : pair.1
      guard let from = index(wall + Int64(pair.0)), let to = index(wall + Int64(length)), from < to else { return }
      for index in from..<min(to, open.count) { open[index] = isOpen }
    }
    guard let earliest = walls.min(), let latest = walls.max() else { return open }
    let days = Int(earliest / 86_400) - 2...Int(latest / 86_400) + 2
    for day in days { for pair in DayRules(rules, day: day).hours { set(true, day, pair) } }
    for day in days { for pair in DayRules(rules, day: day).closed { set(false, day, pair) } }
    return open
  }
}

/// The operations, counted along the steps. Each gives `nil` where the window does not hold the answer.
extension CalendarOracle {
  private func index(_ second: Int64) -> Int { Int((second - start) / step) }

  func isOpen(_ second: Int64) -> Bool { open[index(second)] }

  private func openSeconds(before second: Int64) -> Int64 {
    let index = index(second)
    guard index < open.count else { return before[index] }
    return before[index] + (open[index] ? second - start - Int64(index) * step : 0)
  }

  func elapsed(_ from: Int64, _ to: Int64) -> Int64 {
    openSeconds(before: to) - openSeconds(before: from)
  }

  func add(_ seconds: Int64, to second: Int64) -> Int64? {
    guard seconds > 0 else { return second }
    var rest = seconds
    var position = second
    while position < end {
      let next = start + Int64(index(position) + 1) * step
      if isOpen(position) {
        if rest <= next - position { return position + rest }
        rest -= next - position
      }
      position = next
    }
    return nil
  }

  func subtract(_ seconds: Int64, from second: Int64) -> Int64? {
    guard seconds > 0 else { return second }
    var rest = seconds
    var position = second
    while position > start {
      let previous = start + Int64(index(position - 1)) * step
      if isOpen(previous) {
        if rest <= position - previous { return position - rest }
        rest -= position - previous
      }
      position = previous
    }
    return nil
  }

  func nextOpen(_ second: Int64) -> Int64? {
    if isOpen(second) { return second }
    return nextChange(after: second, to: true)
  }

  /// The first step after the second that is in a state, the step before it being in the other.
  func nextChange(after second: Int64, to state: Bool) -> Int64? {
    var index = index(second) + 1
    while index < open.count, open[index] != state || open[index - 1] == state { index += 1 }
    return index < open.count ? start + Int64(index) * step : nil
  }

  func intervals(_ from: Int64, _ to: Int64) -> [[Int64]] {
    var result: [[Int64]] = []
    var position = from
    while position < to {
      let next = min(start + Int64(index(position) + 1) * step, to)
      if isOpen(position) {
        if let last = result.last, last[1] == position {
          result[result.count - 1][1] = next
        } else {
          result.append([position, next])
        }
      }
      position = next
    }
    return result
  }
}
