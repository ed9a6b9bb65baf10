import CustomerCare

/// Speed of business time and clocks, on the work that sla/README.md of the shared material names: eight business hours in
/// New York with a lunch break and ten holidays a year. Every answer is checked in the run.
struct TimeBench {
  private let definition: BusinessCalendar
  private let calendar: CompiledCalendar
  private let start = Timestamp(secondsSince1970: 1_704_085_200)
  private let years: Int64 = 20

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
    calendar = CompiledCalendar(
      definition,
      from: start,
      through: start.advanced(bySeconds: years * 366 * 86_400)
    )
  }

  func measures() throws -> [Measure] {
    let count = 1_000_000
    var random = SystemRandomNumberGenerator()
    let instants = (0..<count).map { _ in
      start.advanced(bySeconds: Int64.random(in: 0..<(years - 1) * 365 * 86_400, using: &random))
    }
    let amounts = (0..<count).map { _ in Int64.random(in: 0..<80 * 3600, using: &random) }
    var deadlines = [Timestamp](repeating: .earliest, count: count)
    let deadline = Measure("deadline", unit: "ns/op", count: count, value: { $0 * 1e9 / Double(count) }) {
      for index in 0..<count { deadlines[index] = calendar.add(amounts[index], to: instants[index]) ?? .latest }
    }
    var mistakes = 0
    let elapsed = Measure("elapsed", unit: "ns/op", count: count, value: { $0 * 1e9 / Double(count) }) {
      for index in 0..<count where calendar.elapsed(from: instants[index], to: deadlines[index]) != amounts[index] {
        mistakes += 1
      }
    }
    var openings = 0
    let isOpen = Measure("isOpen", unit: "ns/op", count: count, value: { $0 * 1e9 / Double(count) }) {
      openings = instants.reduce(0) { $0 + (calendar.isOpen(at: $1) ? 1 : 0) }
    }
    let expected = instants.reduce(0) { $0 + Int(calendar.elapsed(from: $1, to: $1.advanced(bySeconds: 1))) }
    guard mistakes == 0, openings == expected else { throw BenchError.wrongAnswers("business time") }
    return [deadline, elapsed, isOpen, calendarBuild(), try clock()]
  }

  private func calendarBuild() -> Measure {
    Measure("calendarBuild", unit: "µs", count: 1, rounds: 51, value: { $0 * 1e6 }) {
      _ = CompiledCalendar(definition, from: start, through: start.advanced(bySeconds: years * 366 * 86_400))
    }
  }

  /// Timelines of ten events, evaluated from scratch.
  private func clock() throws -> Measure {
    var targets = SLATargets()
    try targets.set(.firstResponse, to: 3600)
    try targets.set(.nextResponse, to: 2 * 3600)
    try targets.set(.resolution, to: 16 * 3600)
    let policy = SLAPolicy(PolicyReference("standard"), targets: targets, calendar: CalendarName(rawValue: "office"))
    let book = try PolicyBook(policies: [policy], calendars: [CalendarName(rawValue: "office"): calendar])
    let count = 100_000
    var elapsed: Int64 = 0
    let measure = try Measure("clock", unit: "timelines/s", count: count, value: { Double(count) / $0 }) {
      elapsed = 0
      for index in 0..<count {
        let timeline = Self.timeline(from: start.advanced(bySeconds: Int64(index) * 1000))
        let evaluation = try book.evaluate(timeline, asOf: timeline[9].at)
        elapsed += evaluation.cycles.reduce(0) { $0 + $1.elapsed }
      }
    }
    let first = Self.timeline(from: start)
    let resolution = try book.evaluate(first, asOf: first[9].at).cycles(of: .resolution)
    guard elapsed > 0, resolution.first?.elapsed == resolutionByHand(first) else {
      throw BenchError.wrongAnswers("clocks")
    }
    return measure
  }

  private static func timeline(from start: Timestamp) -> [ClockEvent] {
    func at(_ hours: Int64) -> Timestamp { start.advanced(bySeconds: hours * 3600) }
    return [
      ClockEvent(
        at: start,
        .created(by: .customer, status: .new, priority: .normal, policy: PolicyReference("standard"))
      ),
      ClockEvent(at: at(1), .status(.open)), ClockEvent(at: at(2), .agentReply(isAutomatic: false)),
      ClockEvent(at: at(2), .status(.pending)), ClockEvent(at: at(20), .customerMessage(mayReopen: true)),
      ClockEvent(at: at(21), .priority(.high)), ClockEvent(at: at(22), .hold(.awaitingPart)),
      ClockEvent(at: at(30), .release(.awaitingPart)), ClockEvent(at: at(31), .agentReply(isAutomatic: false)),
      ClockEvent(at: at(32), .status(.solved)),
    ]
  }

  /// The resolution time of the timeline: all but the stretches while it was pending or held.
  private func resolutionByHand(_ timeline: [ClockEvent]) -> Int64 {
    [(0, 3), (4, 6), (7, 9)].reduce(0) { $0 + calendar.elapsed(from: timeline[$1.0].at, to: timeline[$1.1].at) }
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
