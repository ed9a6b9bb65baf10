import CustomerCare

/// Speed of business time, on the work that sla/README.md of the shared material names: eight business hours in New York
/// with a lunch break and ten holidays a year. Every answer is checked in the run.
struct TimeBench {
  private let definition: BusinessCalendar
  let calendar: CompiledCalendar
  let start = Timestamp(secondsSince1970: 1_704_085_200)
  private let count = 1_000_000

  init() throws {
    let hours = [try WallInterval(from: "09:00", to: "12:00"), try WallInterval(from: "13:00", to: "18:00")]
    var holidays = [
      try Holiday(month: 1, day: 1), try Holiday(month: 6, day: 19), try Holiday(month: 7, day: 4),
      try Holiday(month: 11, day: 11), try Holiday(month: 12, day: 25),
    ]
    holidays += [
      try Holiday(3, .monday, ofMonth: 1), try Holiday(3, .monday, ofMonth: 2), try Holiday(-1, .monday, ofMonth: 5),
      try Holiday(1, .monday, ofMonth: 9), try Holiday(4, .thursday, ofMonth: 11),
    ]
    definition = try BusinessCalendar(
      zone: try ZoneRules.named("America/New_York"),
      weekly: [.monday: hours, .tuesday: hours, .wednesday: hours, .thursday: hours, .friday: hours],
      holidays: holidays
    )
    calendar = CompiledCalendar(definition, from: start, through: start.advanced(bySeconds: 20 * Self.year))
  }

  private static let year: Int64 = 366 * 86_400

  func measures() throws -> [Measure] {
    let questions = questions(years: 0..<19)
    let (deadline, deadlines) = deadline("deadline", questions, calendar)
    let elapsed = try elapsed("elapsed", questions, until: deadlines, calendar)
    var openings = 0
    let isOpen = measure("isOpen") {
      openings = questions.reduce(0) { $0 + (calendar.isOpen(at: $1.start) ? 1 : 0) }
    }
    let expected = questions.reduce(0) {
      $0 + Int(calendar.elapsed(from: $1.start, to: $1.start.advanced(bySeconds: 1)))
    }
    guard openings == expected else { throw BenchError.wrongAnswers("isOpen") }
    let naive = try besideNaive(Array(questions.prefix(300)), deadline: deadline, elapsed: elapsed)
    return [deadline, elapsed, isOpen] + naive + (try distances()) + [calendarBuild()]
  }

  // MARK: - The work

  private struct Question {
    let start: Timestamp
    let seconds: Int64
  }

  /// Random instants of some years, each with up to eighty business hours.
  private func questions(years: Range<Int64>) -> [Question] {
    var random = SystemRandomNumberGenerator()
    return (0..<count).map { _ in
      let second = Int64.random(in: years.lowerBound * Self.year..<years.upperBound * Self.year, using: &random)
      return Question(
        start: start.advanced(bySeconds: second),
        seconds: Int64.random(in: 0..<80 * 3600, using: &random)
      )
    }
  }

  private func measure(_ name: String, _ round: () throws -> Void) rethrows -> Measure {
    try Measure(name, unit: "ns/op", count: count, rounds: 15, value: { $0 * 1e9 / Double(count) }, round)
  }

  private func deadline(
    _ name: String,
    _ questions: [Question],
    _ calendar: CompiledCalendar
  ) -> (Measure, deadlines: [Timestamp]) {
    var deadlines = [Timestamp](repeating: .earliest, count: questions.count)
    let measure = measure(name) {
      for index in questions.indices {
        deadlines[index] = calendar.add(questions[index].seconds, to: questions[index].start) ?? .latest
      }
    }
    return (measure, deadlines)
  }

  private func elapsed(
    _ name: String,
    _ questions: [Question],
    until ends: [Timestamp],
    _ calendar: CompiledCalendar
  ) throws -> Measure {
    var mistakes = 0
    let measure = measure(name) {
      for index in questions.indices
      where calendar.elapsed(from: questions[index].start, to: ends[index]) != questions[index].seconds {
        mistakes += 1
      }
    }
    guard mistakes == 0 else { throw BenchError.wrongAnswers(name) }
    return measure
  }

  // MARK: - Beside Foundation

  /// The same questions by a loop over Foundation's `Calendar`, and how many times faster the compiled calendar is.
  private func besideNaive(_ questions: [Question], deadline: Measure, elapsed: Measure) throws -> [Measure] {
    let naive = try NaiveCalendar()
    var deadlines: [Timestamp] = []
    var mistakes = 0
    func value(_ seconds: Double) -> Double { seconds * 1e9 / Double(questions.count) }
    let slowDeadline = Measure("deadlineByFoundation", unit: "ns/op", count: questions.count, rounds: 3, value: value) {
      deadlines = questions.map { naive.add($0.seconds, to: $0.start) }
    }
    let slowElapsed = Measure("elapsedByFoundation", unit: "ns/op", count: questions.count, rounds: 3, value: value) {
      for (question, end) in zip(questions, deadlines)
      where naive.elapsed(from: question.start, to: end) != question.seconds {
        mistakes += 1
      }
    }
    let agree = zip(questions, deadlines).allSatisfy { calendar.add($0.seconds, to: $0.start) == $1 }
    guard agree, mistakes == 0 else { throw BenchError.wrongAnswers("Foundation's or the library's calendar") }
    return [
      slowDeadline, slowElapsed,
      Measure("deadlineTimesFaster", unit: "times", count: 1, values: [slowDeadline.median / deadline.median]),
      Measure("elapsedTimesFaster", unit: "times", count: 1, values: [slowElapsed.median / elapsed.median]),
    ]
  }

  // MARK: - Near and far

  /// The same calendar compiled for 101 years: deadlines in its first year and in its hundredth, and business time over
  /// a year and over a century.
  private func distances() throws -> [Measure] {
    let century = CompiledCalendar(definition, from: start, through: start.advanced(bySeconds: 101 * Self.year))
    let (near, far) = (questions(years: 0..<1), questions(years: 99..<100))
    let (nearDeadline, nearEnds) = deadline("deadlineInYear1", near, century)
    let (farDeadline, farEnds) = deadline("deadlineInYear100", far, century)
    _ = try elapsed("elapsed", near, until: nearEnds, century)
    _ = try elapsed("elapsed", far, until: farEnds, century)
    // What has passed until an instant of the hundredth year is known from the century's end backwards.
    let whole = century.elapsed(from: start, to: start.advanced(bySeconds: 101 * Self.year))
    func span(_ name: String, _ ends: [Question]) throws -> Measure {
      var sum: Int64 = 0
      let measure = measure(name) {
        sum = 0
        for index in near.indices { sum += century.elapsed(from: near[index].start, to: ends[index].start) }
      }
      let end = start.advanced(bySeconds: 101 * Self.year)
      let expected = near.indices.reduce(0) {
        $0 + whole - century.elapsed(from: start, to: near[$1].start) - century.elapsed(from: ends[$1].start, to: end)
      }
      guard sum == expected else { throw BenchError.wrongAnswers(name) }
      return measure
    }
    let next = questions(years: 1..<2)
    return [
      nearDeadline, farDeadline, try span("elapsedOverAYear", next), try span("elapsedOverACentury", far),
    ]
  }

  private func calendarBuild() -> Measure {
    Measure("calendarBuild", unit: "µs", count: 1, rounds: 51, value: { $0 * 1e6 }) {
      _ = CompiledCalendar(definition, from: start, through: start.advanced(bySeconds: 20 * Self.year))
    }
  }
}

/// Why a measurement counts for nothing.
enum BenchError: Error, CustomStringConvertible {
  case wrongAnswers(String)

  var description: String {
    switch self {
    case .wrongAnswers(let what): "\(what) gave wrong answers; the figures would mean nothing"
    }
  }
}
