import CareModel

/// What a phrase about time means on the clock: the span of instants at which the limit can lie.
///
/// The choices, where words leave one:
/// - A time without am or pm is the next such time of a clock face; with another day, 1 to 6 are in the afternoon and 7 to
///   12 as they stand. A time that has passed today is tomorrow's.
/// - A weekday is the next one, today included; "next Friday" is the one of the week after this (weeks begin on Monday),
///   "Friday week" a week after the next. A day of the month is the next one, today included.
/// - "By" and "on" a day let the limit lie anywhere on it; "before" a day ends where the day begins.
/// - Parts of the day: morning 6–12, lunch 12–14, afternoon 12–18, close of business 17, evening 17–24, night and tonight
///   19–24. The end of a week is Friday to Sunday, of a month or year its last day, of a day 17–24.
/// - A date in numbers has its day first where both orders are possible. A zone that is named is not read: the hour is one of
///   the anchor's zone.
/// - Durations count from the anchor, working days without Saturdays and Sundays; months and years by the calendar, the day
///   brought back to the month's last.
/// - Words that name an event alone have no instant.
struct TimeMeaning {
  private(set) var earliest: Timestamp
  private(set) var latest: Timestamp

  private static let daySeconds: Int64 = 86_400

  init?(of phrase: TimePhrase, anchor: DeadlineAnchor) {
    let clock = LocalClock(anchor)
    guard let today = clock.today else { return nil }
    if let amount = phrase.amount {
      guard let instant = Self.instant(after: amount, phrase, clock, today) else { return nil }
      self.init(earliest: instant, latest: instant)
      return
    }
    guard let days = Self.days(of: phrase, today) else { return nil }
    if let minutes = phrase.clock {
      let instant = Self.instant(minutes, phrase, days, clock)
      self.init(earliest: instant, latest: instant)
      return
    }
    let hours = Self.hours(of: phrase)
    let isWholeDay = hours == 0..<24
    let first = clock.instant(day: days.lowerBound, second: Int64(hours.lowerBound) * 3600)
    let last = clock.instant(day: days.upperBound - 1, second: Int64(hours.upperBound) * 3600)
    let endsAtStart = phrase.lead == .before
    if !isWholeDay, !Self.namesDay(phrase), last <= anchor.now {
      self.init(
        earliest: first.advanced(bySeconds: Self.daySeconds),
        latest: (endsAtStart ? first : last).advanced(bySeconds: Self.daySeconds)
      )
      return
    }
    self.init(earliest: first, latest: endsAtStart ? first : last)
  }

  private init(earliest: Timestamp, latest: Timestamp) {
    self.earliest = earliest
    self.latest = latest
  }

  /// Whether the phrase says which day it means.
  private static func namesDay(_ phrase: TimePhrase) -> Bool {
    phrase.relativeDay != nil || phrase.weekday != nil || phrase.dayOfMonth != nil || phrase.periodShift != nil
      || phrase.namedDay != nil
  }

  // MARK: Durations

  private static func instant(
    after amount: Int,
    _ phrase: TimePhrase,
    _ clock: LocalClock,
    _ today: CivilDate
  ) -> Timestamp? {
    // A count above a million is none that anybody waits for, whatever the unit.
    guard let unit = phrase.unit, amount <= 1_000_000 else { return nil }
    if phrase.countsWorkingDays {
      return clock.instant(day: Self.day(after: amount, workingDaysFrom: today), second: clock.secondOfDay)
    }
    let seconds: Int64 =
      switch unit {
      case .second: 1
      case .minute: 60
      case .hour: 3600
      case .day: daySeconds
      case .week: 7 * daySeconds
      case .fortnight: 14 * daySeconds
      case .month, .year: 0
      }
    if seconds > 0 {
      return clock.now.advanced(
        bySeconds: Int64(amount) * seconds + (phrase.addsHalf ? seconds / 2 : 0) + Int64(phrase.extraMinutes) * 60
      )
    }
    guard let date = today.adding(months: unit == .year ? amount * 12 : amount) else { return nil }
    let half: Int64 = phrase.addsHalf ? (unit == .year ? 182 : 15) * daySeconds : 0
    return clock.instant(day: date.daysSince1970, second: clock.secondOfDay).advanced(bySeconds: half)
  }

  /// The day that many days from Monday to Friday later.
  private static func day(after count: Int, workingDaysFrom today: CivilDate) -> Int {
    // A weekend counts from its Friday.
    let weekday = min(today.weekday.rawValue, 5)
    let friday = today.daysSince1970 - (today.weekday.rawValue - weekday)
    let ahead = weekday - 1 + count
    return friday - (weekday - 1) + ahead / 5 * 7 + ahead % 5
  }

  // MARK: Days

  /// The days at which the limit can lie, counted from 1970.
  private static func days(of phrase: TimePhrase, _ today: CivilDate) -> Range<Int>? {
    let first = today.daysSince1970
    if let day = phrase.dayOfMonth {
      let written = phrase.year.flatMap { year in
        phrase.month.flatMap { CivilDate(year: year, month: $0, day: day)?.daysSince1970 }
      }
      guard let date = phrase.year == nil ? nextDate(day: day, month: phrase.month, from: today) : written else {
        return nil
      }
      return date..<date + 1
    }
    if let relative = phrase.relativeDay {
      let day = first + (relative == 1 ? 1 : relative == 3 ? 2 : 0)
      return day..<day + 1
    }
    let weekStart = first - (today.weekday.rawValue - 1)
    // "Easter Monday" is no next Monday, and the feast has no fixed date.
    if phrase.weekday != nil, phrase.namedDay == 2 || phrase.namedDay == 17 { return nil }
    if let weekday = phrase.weekday {
      let ahead = (weekday - today.weekday.rawValue + 7) % 7
      let isNextWeek = phrase.weeksLater > 0 && !phrase.isWeekAfter
      let day = isNextWeek ? weekStart + 7 + weekday - 1 : first + ahead + 7 * phrase.weeksLater
      return day..<day + 1
    }
    if phrase.periodShift != nil { return period(of: phrase, today, weekStart: weekStart) }
    if let named = phrase.namedDay { return namedDays(named, today, weekStart: weekStart) }
    guard phrase.clock != nil || phrase.partOfDay != nil else { return nil }
    return first..<first + 1
  }

  /// The first day from today on that has this number, in this month where one is named.
  private static func nextDate(day: Int, month: Int?, from today: CivilDate) -> Int? {
    let parts = today.parts
    // Eight years hold a 29 February even across a century that has none.
    for offset in 0..<(month == nil ? 4 : 97) {
      let index = parts.month - 1 + offset
      let candidate = index % 12 + 1
      guard month == nil || month == candidate else { continue }
      if let date = CivilDate(year: parts.year + index / 12, month: candidate, day: day), date >= today {
        return date.daysSince1970
      }
    }
    return nil
  }

  private static func period(of phrase: TimePhrase, _ today: CivilDate, weekStart: Int) -> Range<Int>? {
    guard let shift = phrase.periodShift, let unit = phrase.unit else { return nil }
    let first = today.daysSince1970
    switch unit {
    case .day: return first + shift..<first + shift + 1
    case .week, .fortnight:
      let start = weekStart + 7 * shift
      return phrase.isEndOfPeriod ? start + 4..<start + 7 : (shift == 0 ? first..<start + 7 : start..<start + 7)
    case .month, .year:
      var months = shift * (unit == .year ? 12 : 1)
      if let month = phrase.month { months = (month - today.parts.month + 12) % 12 }
      guard let inside = today.adding(months: months) else { return nil }
      let parts = inside.parts
      let start = CivilDate(year: parts.year, month: unit == .year ? 1 : parts.month, day: 1)
      let next =
        unit == .year
        ? CivilDate(year: parts.year + 1, month: 1, day: 1)
        : CivilDate(year: parts.year, month: parts.month, day: 1)?.adding(months: 1)
      guard let start, let next else { return nil }
      let from = phrase.isEndOfPeriod ? next.daysSince1970 - 1 : max(start.daysSince1970, months == 0 ? first : 0)
      return from..<next.daysSince1970
    default: return nil
    }
  }

  /// The days of a feast that has a fixed date, and of the weekend.
  private static func namedDays(_ named: Int, _ today: CivilDate, weekStart: Int) -> Range<Int>? {
    let date: Int?
    switch named {
    case 1: date = nextDate(day: 25, month: 12, from: today)
    case 3: date = nextDate(day: 31, month: 10, from: today)
    case 6: date = nextDate(day: 14, month: 2, from: today)
    case 18: date = nextDate(day: 1, month: 1, from: today)
    case 19: date = nextDate(day: 31, month: 12, from: today)
    case 20: date = nextDate(day: 24, month: 12, from: today)
    case 21: date = nextDate(day: 26, month: 12, from: today)
    case 10: return max(weekStart + 5, today.daysSince1970)..<weekStart + 7
    case 13: return weekStart + 4..<weekStart + 7
    default: date = nil
    }
    return date.map { $0..<$0 + 1 }
  }

  // MARK: Hours

  private static func hours(of phrase: TimePhrase) -> Range<Int> {
    if let part = phrase.partOfDay {
      switch part {
      case 0..<12: return part..<12
      case 12: return 12..<18
      case 13: return 12..<14
      case 17 where phrase.lead == .by: return 17..<18
      case 18..<24: return part..<24
      default: return 17..<24
      }
    }
    if phrase.relativeDay == 2 { return 19..<24 }
    return phrase.isEndOfPeriod && phrase.unit == .day ? 17..<24 : 0..<24
  }

  private static func instant(_ minutes: Int, _ phrase: TimePhrase, _ days: Range<Int>, _ clock: LocalClock)
    -> Timestamp
  {
    let isEvening = phrase.relativeDay == 2 || (phrase.partOfDay ?? 0) >= 12
    var second = Int64(minutes) * 60
    let half: Int64 = 43_200
    // Midnight ends its day.
    if minutes == 0, phrase.clockIsSure { second = daySeconds }
    if !phrase.clockIsSure, isEvening, second < half { second += half }
    let isOtherDay = namesDay(phrase) && days.lowerBound != clock.today?.daysSince1970
    if !phrase.clockIsSure, phrase.partOfDay == nil, isOtherDay, second < 7 * 3600 { second += half }
    var instant = clock.instant(day: days.lowerBound, second: second)
    guard !isOtherDay else { return instant }
    if instant < clock.now, !phrase.clockIsSure, second < half, phrase.partOfDay == nil {
      instant = clock.instant(day: days.lowerBound, second: second + half)
    }
    if instant < clock.now, !namesDay(phrase) { instant = clock.instant(day: days.lowerBound + 1, second: second) }
    return instant
  }
}

/// The wall clock at the anchor.
private struct LocalClock {
  let anchor: DeadlineAnchor
  let today: CivilDate?
  let secondOfDay: Int64

  var now: Timestamp { anchor.now }

  init(_ anchor: DeadlineAnchor) {
    self.anchor = anchor
    let local = anchor.now.secondsSince1970 + Int64(anchor.utcOffset(at: anchor.now))
    let (quotient, remainder) = local.quotientAndRemainder(dividingBy: 86_400)
    let day = remainder < 0 ? quotient - 1 : quotient
    secondOfDay = local - day * 86_400
    today = CivilDate(daysSince1970: Int(day))
  }

  /// The instant of a wall time; in a gap or an overlap of the clock by the offset that holds then by the first guess.
  func instant(day: Int, second: Int64) -> Timestamp {
    let wall = Int64(day) * 86_400 + second
    let guess = Timestamp(secondsSince1970: wall - Int64(anchor.utcOffset(at: anchor.now)))
    let better = Timestamp(secondsSince1970: wall - Int64(anchor.utcOffset(at: guess)))
    return Timestamp(secondsSince1970: wall - Int64(anchor.utcOffset(at: better)))
  }
}

extension CivilDate {
  /// The date that many months later, its day brought back to the month's last where there is no such day.
  fileprivate func adding(months: Int) -> CivilDate? {
    let parts = parts
    let index = parts.year * 12 + parts.month - 1 + months
    let year = index / 12
    let month = index % 12 + 1
    return CivilDate(year: year, month: month, day: min(parts.day, CivilDate.daysIn(month: month, ofYear: year)))
  }
}
