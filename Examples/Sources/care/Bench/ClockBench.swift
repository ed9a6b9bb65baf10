import CustomerCare

/// Speed of clocks: timelines of ten events, judged one after the other by one state that is used again, as a desk judges
/// many cases. Each verdict is checked against a full evaluation from scratch, and that against the calendar.
struct ClockBench {
  private let book: PolicyBook
  private let calendar: CompiledCalendar
  private let timelines: [[ClockEvent]]

  init() throws {
    let time = try TimeBench()
    calendar = time.calendar
    var targets = SLATargets()
    try targets.set(.firstResponse, to: 3600)
    try targets.set(.nextResponse, to: 2 * 3600)
    try targets.set(.resolution, to: 16 * 3600)
    let office = CalendarName(rawValue: "office")
    let policy = SLAPolicy(PolicyReference("standard"), targets: targets, calendar: office)
    book = try PolicyBook(policies: [policy], calendars: [office: calendar])
    // An odd step, so that the timelines begin at every hour and weekday.
    timelines = (0..<20_000).map { Self.timeline(from: time.start.advanced(bySeconds: Int64($0) * 20_011)) }
  }

  func measures() throws -> [Measure] {
    var verdicts = [Attainment](repeating: Attainment(), count: timelines.count)
    let clock = try measure("clock") {
      var state = ClockState(book)
      for index in timelines.indices {
        let events = timelines[index]
        state.reset()
        for event in events { try state.apply(event) }
        verdicts[index] = state.attainment(asOf: events[events.count - 1].at)
      }
    }
    var evaluations: [SLAEvaluation] = []
    let evaluation = try measure("clockEvaluation") {
      evaluations = try timelines.map { try book.evaluate($0, asOf: $0[$0.count - 1].at) }
    }
    for (index, evaluation) in evaluations.enumerated() {
      let resolution = evaluation.cycles(of: .resolution).first?.elapsed
      guard verdicts[index] == Attainment(evaluation.cycles), resolution == resolutionByHand(timelines[index]) else {
        throw BenchError.wrongAnswers("clocks")
      }
    }
    return [clock, evaluation]
  }

  private func measure(_ name: String, _ round: () throws -> Void) rethrows -> Measure {
    let count = timelines.count
    return try Measure(name, unit: "timelines/s", count: count, rounds: 15, value: { Double(count) / $0 }, round)
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
