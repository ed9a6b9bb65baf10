import CareModel
import CareSLA
import Testing

@Suite("Business calendar")
struct BusinessCalendarTests {
  private func stamp(_ date: CivilDate, _ hour: Int64) -> Timestamp {
    Timestamp(secondsSince1970: Int64(date.daysSince1970) * 86_400 + hour * 3600)
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  private func code(_ body: () throws -> Void) -> CareSLAError.Code? {
    do {
      try body()
      return nil
    } catch { return (error as? CareSLAError)?.code }
  }

  @Test("A calendar that never opens is told at once, wherever it is compiled")
  func neverOpen() throws {
    let definition = try BusinessCalendar(zone: .utc, weekly: [:])
    for through in [-1, 0, 10_000_000_000] {
      let calendar = CompiledCalendar(
        definition,
        from: Timestamp(secondsSince1970: 0),
        through: Timestamp(secondsSince1970: Int64(through))
      )
      for instant in [Timestamp.earliest, Timestamp(secondsSince1970: 5), .latest] {
        #expect(calendar.add(1, to: instant) == nil)
        #expect(calendar.addLatest(0, to: instant) == nil)
        #expect(calendar.subtract(1, from: instant) == nil)
        #expect(calendar.nextOpen(atOrAfter: instant) == nil)
        #expect(calendar.nextOpening(after: instant) == nil)
        #expect(calendar.nextClosing(after: instant) == nil)
        #expect(!calendar.isOpen(at: instant))
      }
    }
  }

  @Test("Around the clock time simply passes, to the ends of the time line")
  func always() throws {
    let calendar = CompiledCalendar(
      .always(try .named("America/New_York")),
      from: Timestamp(secondsSince1970: 0),
      through: Timestamp(secondsSince1970: 4_000_000_000)
    )
    let start = Timestamp(secondsSince1970: 1_700_000_000)
    #expect(calendar.add(86_400, to: start) == start.advanced(bySeconds: 86_400))
    #expect(calendar.nextOpen(atOrAfter: start) == start)
    #expect(calendar.nextOpening(after: start) == nil)
    #expect(calendar.nextClosing(after: start) == nil)
    #expect(calendar.add(60, to: .latest) == nil)
    #expect(calendar.subtract(60, from: .earliest) == nil)
    #expect(calendar.add(.max, to: start) == nil)
    #expect(calendar.add(.min, to: start) == nil)
    #expect(calendar.elapsed(from: .latest.advanced(bySeconds: -86_400), to: .latest) == 86_400)
  }

  @Test("A search ends after 800 days, compiled or not")
  func horizon() throws {
    let first = try date(2024, 1, 1)
    let (inside, outside) = (try date(2026, 3, 11), try date(2026, 3, 12))
    for (last, isFound) in [(inside, true), (outside, false)] {
      let definition = try BusinessCalendar(zone: .utc, weekly: [:], shifts: [last: [.wholeDay]])
      for through in [first, last.advanced(byDays: 9)].compactMap({ $0 }) {
        let calendar = CompiledCalendar(definition, from: stamp(first, 0), through: stamp(through, 0))
        #expect((calendar.nextOpen(atOrAfter: stamp(first, 0)) != nil) == isFound)
        #expect((calendar.nextOpening(after: stamp(first, 0)) != nil) == isFound)
        #expect(calendar.add(3600, to: stamp(first, 0)) == nil, "800 days end at the opening or before it")
        #expect((calendar.add(3600, to: stamp(first, 1)) != nil) == isFound)
      }
    }
  }

  @Test("A closed stretch says why: a holiday by its name, a break, a shift, or the hours")
  func reasons() throws {
    let monday = try date(2024, 12, 23)
    let day = try WallInterval(from: "09:00", to: "17:00")
    let calendar = CompiledCalendar(
      try BusinessCalendar(
        zone: .utc,
        weekly: [.monday: [day], .tuesday: [day], .wednesday: [day]],
        shifts: [monday: [try WallInterval(from: "12:00", to: "18:00")]],
        weeklyBreaks: [.monday: [try WallInterval(from: "13:00", to: "14:00")]],
        holidays: [
          try Holiday(month: 12, day: 24, hours: WallInterval(from: "12:00", to: "24:00"), name: "Christmas Eve"),
          try Holiday(month: 12, day: 25, name: "Christmas Day"), try Holiday(month: 12, day: 25, name: "Another"),
        ]
      ),
      from: stamp(monday, 0),
      through: stamp(monday, 0)
    )
    let segments = calendar.segments(from: stamp(monday, 0), to: stamp(monday, 73))
    let expected: [(hour: Int64, state: CalendarSegment.State)] = [
      (9, .closed(.outsideHours)), (12, .closed(.shift)), (13, .open), (14, .closed(.breakTime)), (18, .open),
      (33, .closed(.outsideHours)), (36, .open), (48, .closed(.holiday("Christmas Eve"))),
      (72, .closed(.holiday("Christmas Day"))), (73, .closed(.outsideHours)),
    ]
    #expect(segments.map(\.state) == expected.map(\.state))
    #expect(segments.map(\.end) == expected.map { stamp(monday, $0.hour) })
  }

  @Test("Times of day are read in one form only")
  func wallTimes() throws {
    #expect(try WallTime(parsing: "23:59:59").secondOfDay == 86_399)
    #expect(try WallTime(parsing: "24:00") == .endOfDay)
    for text in ["", "9:00", "09:00:", "24:01", "24:00:01", "12:60", "1２:00", "12-00", "12:00:60", "-1:00", "12:00 "] {
      #expect(code { _ = try WallTime(parsing: text) } == .invalidTimeOfDay, "\(text)")
    }
  }

  @Test("Intervals that mean nothing and rules that leave their date are refused")
  func refusals() throws {
    let night = try WallInterval(from: "22:00", to: "06:00")
    #expect(code { _ = try WallInterval(from: "09:00", to: "09:00") } == .invalidInterval)
    #expect(code { _ = try WallInterval(from: "00:00", to: "00:00") } == .invalidInterval)
    #expect(code { _ = try WallInterval(from: "24:00", to: "01:00") } == .invalidInterval)
    #expect(
      code { _ = try BusinessCalendar(zone: .utc, weekly: [:], weeklyBreaks: [.monday: [night]]) } == .invalidInterval
    )
    let dated = try [date(2024, 1, 1): [night]]
    #expect(code { _ = try BusinessCalendar(zone: .utc, weekly: [:], breaks: dated) } == .invalidInterval)
    #expect(code { _ = try Holiday(month: 1, day: 1, hours: night) } == .invalidInterval)
    #expect(code { _ = try Holiday(month: 2, day: 30) } == .invalidHoliday)
    #expect(code { _ = try Holiday(0, .monday, ofMonth: 1) } == .invalidHoliday)
    #expect(code { _ = try Holiday(6, .monday, ofMonth: 1) } == .invalidHoliday)
    #expect(code { _ = try Holiday(1, .monday, ofMonth: 13) } == .invalidHoliday)
    #expect(try WallInterval(from: "22:00", to: "00:00") == WallInterval(from: "22:00", to: "24:00"))
  }

  @Test("A holiday by weekday or on 29 February falls on its dates and on no other")
  func holidayDates() throws {
    #expect(try Holiday(4, .thursday, ofMonth: 11).date(inYear: 2024) == date(2024, 11, 28))
    #expect(try Holiday(-1, .monday, ofMonth: 5).date(inYear: 2024) == date(2024, 5, 27))
    #expect(try Holiday(-1, .thursday, ofMonth: 2).date(inYear: 2024) == date(2024, 2, 29))
    #expect(try Holiday(5, .friday, ofMonth: 2).date(inYear: 2024) == nil)
    #expect(try Holiday(month: 2, day: 29).date(inYear: 2023) == nil)
    #expect(try Holiday(on: date(2024, 5, 1)).date(inYear: 2025) == nil)
  }

  @Test("A calendar made to be slow is compiled as far as memory allows, and answers all the same")
  func crowded() throws {
    let seconds = try stride(from: 0, to: 86_400, by: 2).map { second in
      try WallInterval(
        from: #require(WallTime(secondOfDay: second)),
        to: #require(WallTime(secondOfDay: second + 1))
      )
    }
    let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, seconds) })
    let calendar = CompiledCalendar(
      try BusinessCalendar(zone: .utc, weekly: week),
      from: Timestamp(secondsSince1970: 0),
      through: Timestamp(secondsSince1970: 172_799)
    )
    let start = Timestamp(secondsSince1970: 90_000)
    #expect(calendar.add(30_000, to: start) == start.advanced(bySeconds: 59_999))
    #expect(calendar.elapsed(from: start, to: start.advanced(bySeconds: 60_001)) == 30_001)
  }
}
