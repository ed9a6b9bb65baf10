import CareModel
import CareTesting
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  @Test("are those of a calendar that counts day by day: at both ends of every month, and on each day of 400 years")
  func againstSlowCalendar() throws {
    var days = -719_162
    var weekday = 0  // 0001-01-01 of the proleptic Gregorian calendar is a Monday.
    for year in 1...9999 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for (month, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in (1801...2200).contains(year) ? Array(1...length) : [1, length] {
          let date = try #require(CivilDate(daysSince1970: days + day - 1))
          guard date.parts == (year, month + 1, day), date.weekday.rawValue == (weekday + day - 1) % 7 + 1,
            CivilDate(year: year, month: month + 1, day: day) == date
          else {
            Issue.record("\(days): \(date.parts) is not \((year, month + 1, day))")
            return
          }
        }
        #expect(CivilDate(year: year, month: month + 1, day: length + 1) == nil)
        days += length
        weekday = (weekday + length) % 7
      }
    }
    #expect(CivilDate(daysSince1970: days) == nil)
  }

  @Test(
    "do not exist outside the calendar",
    arguments: [
      (2023, 2, 29), (0, 1, 1), (10_000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 4, 31), (2024, 4, 0),
      (.min, .max, .min),
    ]
  )
  func refuses(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test("have an end on both sides")
  func bounds() throws {
    let first = try #require(CivilDate(year: 1, month: 1, day: 1))
    let last = try #require(CivilDate(year: 9999, month: 12, day: 31))
    #expect(first.advanced(byDays: -1) == nil)
    #expect(last.advanced(byDays: 1) == nil)
    #expect(last.advanced(byDays: .max) == nil)
    #expect(first.advanced(byDays: 3_652_058) == last)
    #expect(CivilDate(clampingDaysSince1970: .max) == last)
    #expect(CivilDate(clampingDaysSince1970: .min) == first)
  }

  @Test("are read from and written as ISO 8601", arguments: ["0001-01-01", "1970-01-01", "2024-02-29", "9999-12-31"])
  func text(text: String) throws {
    #expect(try #require(CivilDate(iso8601: text)).iso8601 == text)
  }

  @Test(
    "are not read from other texts",
    arguments: ["", "2024-2-29", "2024-02-30", "2024/02/29", "2024-02-29T", "+024-02-29", "2024-02-2é"]
  )
  func refusesText(text: String) {
    #expect(CivilDate(iso8601: text) == nil)
  }
}
