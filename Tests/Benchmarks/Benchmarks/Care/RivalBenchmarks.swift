import CareModel
import CareSLA
import Foundation
import Workload

/// What an app would write without the library: steps through the day's hours with Foundation's calendar.
func rivalBenchmarks() {
  measure("deadline by Foundation", sizes: [1, 100, 1_000], of: "questions") { size in
    let calendar = try Office().compiled()
    let questions = Office.questions(size)
    let naive = NaiveOffice()
    let run = { questions.reduce(0) { $0 &+ Int(naive.deadline($1.seconds, after: $1.start).secondsSince1970) } }
    let answer = questions.reduce(0) { sum, question in
      sum &+ Int(calendar.add(question.seconds, to: question.start)?.secondsSince1970 ?? 0)
    }
    return Work(run: run, answer: answer)
  }
}

/// Business hours as a loop over days.
private struct NaiveOffice {
  private var calendar = Calendar(identifier: .gregorian)
  private let hours = [(9, 12), (13, 18)]

  init() {
    calendar.timeZone = TimeZone(identifier: "America/New_York") ?? .gmt
  }

  func deadline(_ seconds: Int64, after instant: Timestamp) -> Timestamp {
    var rest = TimeInterval(seconds)
    let start = Date(timeIntervalSince1970: TimeInterval(instant.secondsSince1970))
    var day = calendar.startOfDay(for: start)
    for _ in 0..<1_000 {
      if isWorkday(day) {
        for (opening, closing) in hours {
          let open = max(time(opening, on: day), start)
          let close = time(closing, on: day)
          if open < close {
            let length = close.timeIntervalSince(open)
            if rest <= length { return Timestamp(secondsSince1970: Int64((open + rest).timeIntervalSince1970)) }
            rest -= length
          }
        }
      }
      day = calendar.date(byAdding: .day, value: 1, to: day) ?? .distantFuture
    }
    return .latest
  }

  private func time(_ hour: Int, on day: Date) -> Date {
    calendar.date(bySettingHour: hour, minute: 0, second: 0, of: day) ?? day
  }

  private func isWorkday(_ day: Date) -> Bool {
    let parts = calendar.dateComponents([.month, .day, .weekday, .weekdayOrdinal], from: day)
    guard let weekday = parts.weekday, (2...6).contains(weekday) else { return false }
    let date = [parts.month, parts.day]
    if [[1, 1], [6, 19], [7, 4], [11, 11], [12, 25]].contains(date) { return false }
    let nth = [parts.month, parts.weekdayOrdinal, weekday]
    if [[1, 3, 2], [2, 3, 2], [9, 1, 2], [11, 4, 5]].contains(nth) { return false }
    // The last Monday of May.
    return !(parts.month == 5 && weekday == 2 && (parts.day ?? 0) > 24)
  }
}
