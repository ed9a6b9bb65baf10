import CareModel
import CareSLA
import CareTesting
import Testing

@Suite("Calendar against the stepping oracle")
struct CalendarOracleTests {
  private func stamp(_ second: Int64) -> Timestamp { Timestamp(secondsSince1970: second) }

  /// Asks one calendar many questions in a window of some days, and compares every answer with the stepped one.
  private func compare(seed: UInt64, step: Int64, days: Int64, questions: Int) throws {
    let random = try RandomCalendar(seed: seed, step: step)
    let definition = try random.rules.calendar(zone: random.zone)
    var generator = SeededGenerator(seed: seed ^ 0xABCD)
    let membership: Membership = seed % 3 == 0 ? .endpoints : .wallClock
    let reach = days * 43_200
    // By end points a rule may be moved from days away, so the steps begin earlier and end later than the questions.
    let margin: Int64 = membership == .endpoints ? 5 * 86_400 : 86_400
    let oracle = CalendarOracle(
      random.rules,
      zone: random.zone,
      from: random.middle - reach - margin,
      to: random.middle + reach + margin,
      step: step,
      membership: membership
    )
    let window = random.middle - reach...random.middle + reach
    var (from, through) = (Int64.random(in: window, using: &generator), Int64.random(in: window, using: &generator))
    // Mostly all is compiled; sometimes the range ends among the questions, or is empty.
    if seed % 4 != 0 { (from, through) = (window.lowerBound - 86_400, window.upperBound + 86_400) }
    let calendar = CompiledCalendar(definition, from: stamp(from), through: stamp(through), membership: membership)
    let changes = oracle.changes.filter { window.contains($0 - 1) && window.contains($0 + 1) }
    for question in 0..<questions {
      var at = Int64.random(in: window, using: &generator)
      if question % 3 == 0, let change = changes.randomElement(using: &generator) {
        // At an edge, and a second before and after it.
        at = change + Int64.random(in: -1...1, using: &generator)
      }
      let other = Int64.random(in: window, using: &generator)
      let seconds = Int64.random(
        in: 0...([60, 30_000, 200_000].randomElement(using: &generator) ?? 0),
        using: &generator
      )
      let place: Comment = "seed \(seed), step \(step), question \(question): \(random.zoneName) \(membership) at \(at)"
      switch question % 8 {
      case 0: #expect(calendar.elapsed(from: stamp(at), to: stamp(other)) == oracle.elapsed(at, other), place)
      case 1: check(calendar.add(seconds, to: stamp(at)), oracle.add(seconds, to: at), after: window, place)
      case 2:
        let answer = calendar.subtract(seconds, from: stamp(at))?.secondsSince1970
        let expected = oracle.subtract(seconds, from: at)
        #expect(
          answer == expected || (expected ?? .min) < window.lowerBound && (answer ?? .min) < window.lowerBound,
          place
        )
      case 3: #expect(calendar.isOpen(at: stamp(at)) == oracle.isOpen(at), place)
      case 4: check(calendar.nextOpen(atOrAfter: stamp(at)), oracle.nextOpen(at), after: window, place)
      case 5:
        check(calendar.nextOpening(after: stamp(at)), oracle.nextChange(after: at, to: true), after: window, place)
      case 6:
        check(calendar.nextClosing(after: stamp(at)), oracle.nextChange(after: at, to: false), after: window, place)
      default:
        let latest = oracle.add(seconds, to: at).flatMap { $0 < oracle.end ? oracle.nextOpen($0) : nil }
        check(calendar.addLatest(seconds, to: stamp(at)), latest, after: window, place)
      }
    }
    let intervals = calendar.intervals(from: stamp(window.lowerBound), to: stamp(window.upperBound))
    let pairs = intervals.map { [$0.start.secondsSince1970, $0.end.secondsSince1970] }
    #expect(pairs == oracle.intervals(window.lowerBound, window.upperBound), "seed \(seed), \(random.zoneName)")
  }

  /// Answers agree, or neither lies within the window that the oracle knows for sure.
  private func check(_ answer: Timestamp?, _ expected: Int64?, after window: ClosedRange<Int64>, _ place: Comment) {
    let second = answer?.secondsSince1970
    let isBeyond = (expected ?? .max) > window.upperBound && (second ?? .max) > window.upperBound
    #expect(second == expected || isBeyond, place)
  }

  @Test("20,000 questions are answered as by stepping through the minutes", arguments: 0..<250)
  func byMinutes(timeline: Int) throws {
    try compare(seed: UInt64(timeline) + 1, step: 60, days: 9, questions: 80)
  }

  @Test("Calendars with ends at any second are answered as by stepping through the seconds", arguments: 0..<8)
  func bySeconds(timeline: Int) throws {
    try compare(seed: UInt64(timeline) + 10_001, step: 1, days: 2, questions: 120)
  }
}
