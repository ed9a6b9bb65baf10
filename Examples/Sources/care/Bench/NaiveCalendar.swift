import CustomerCare
import Foundation

/// Business time as it is usually written with Foundation: day by day, window by window. It answers the same questions as
/// the compiled calendar of ``TimeBench`` by code that shares nothing with it.
struct NaiveCalendar {
  private let calendar: Calendar
  private let windows = [(9, 12), (13, 18)]

  init() throws {
    var calendar = Calendar(identifier: .gregorian)
    guard let zone = TimeZone(identifier: "America/New_York") else {
      throw BenchError.wrongAnswers("Foundation's zones")
    }
    calendar.timeZone = zone
    self.calendar = calendar
  }

  func add(_ seconds: Int64, to instant: Timestamp) -> Timestamp {
    guard seconds > 0 else { return instant }
    let start = Date(timeIntervalSince1970: Double(instant.secondsSince1970))
    var rest = Double(seconds)
    var day = calendar.startOfDay(for: start)
    while true {
      for window in open(on: day) where window.end > start {
        let begin = max(window.start, start)
        let length = window.end.timeIntervalSince(begin)
        if rest <= length {
          return Timestamp(secondsSince1970: Int64(begin.addingTimeInterval(rest).timeIntervalSince1970))
        }
        rest -= length
      }
      day = next(day)
    }
  }

  func elapsed(from first: Timestamp, to last: Timestamp) -> Int64 {
    let start = Date(timeIntervalSince1970: Double(first.secondsSince1970))
    let end = Date(timeIntervalSince1970: Double(last.secondsSince1970))
    var sum = 0.0
    var day = calendar.startOfDay(for: start)
    while day < end {
      for window in open(on: day) {
        sum += max(min(window.end, end).timeIntervalSince(max(window.start, start)), 0)
      }
      day = next(day)
    }
    return Int64(sum)
  }

  private func next(_ day: Date) -> Date {
    calendar.date(byAdding: .day, value: 1, to: day) ?? .distantFuture
  }

  private func open(on day: Date) -> [(start: Date, end: Date)] {
    let parts = calendar.dateComponents([.month, .day, .weekday, .weekdayOrdinal], from: day)
    guard let weekday = parts.weekday, (2...6).contains(weekday), !isHoliday(parts) else { return [] }
    return windows.map { (time($0, of: day), time($1, of: day)) }
  }

  /// An hour on the wall of a day that begins at midnight: by the offsets, since `date(bySettingHour:…)` takes ten times as
  /// long and would flatter the library.
  private func time(_ hour: Int, of midnight: Date) -> Date {
    let time = midnight.addingTimeInterval(Double(hour * 3600))
    let change = calendar.timeZone.secondsFromGMT(for: midnight) - calendar.timeZone.secondsFromGMT(for: time)
    return time.addingTimeInterval(Double(change))
  }

  private func isHoliday(_ parts: DateComponents) -> Bool {
    switch (parts.month, parts.day, parts.weekday, parts.weekdayOrdinal) {
    case (1, 1, _, _), (6, 19, _, _), (7, 4, _, _), (11, 11, _, _), (12, 25, _, _): true
    case (1, _, 2, 3), (2, _, 2, 3), (9, _, 2, 1), (11, _, 5, 4): true
    case (5, let day?, 2, _): day > 24
    default: false
    }
  }
}
