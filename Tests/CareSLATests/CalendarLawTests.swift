import CareModel
import CareSLA
import CareTesting
import Testing

/// What holds for every calendar, whatever it says: asked of random ones, with the seed in every failure.
@Suite("Laws of business time")
struct CalendarLawTests {
  private struct Setting {
    let random: RandomCalendar
    let definition: BusinessCalendar
    let calendar: CompiledCalendar
    var generator: SeededGenerator

    init(_ seed: Int) throws {
      random = try RandomCalendar(seed: UInt64(seed) + 50_000)
      definition = try random.rules.calendar(zone: random.zone)
      generator = SeededGenerator(seed: UInt64(seed))
      let reach = Int64.random(in: 0...20 * 86_400, using: &generator)
      calendar = CompiledCalendar(
        definition,
        from: Timestamp(secondsSince1970: random.middle - reach),
        through: Timestamp(secondsSince1970: random.middle + reach),
        membership: seed % 3 == 0 ? .endpoints : .wallClock
      )
    }

    mutating func instant() -> Timestamp {
      Timestamp(secondsSince1970: random.middle + Int64.random(in: -10 * 86_400...10 * 86_400, using: &generator))
    }
  }

  @Test("Elapsed time adds up along any three instants, and changes its sign with the direction", arguments: 0..<40)
  func additivity(seed: Int) throws {
    var setting = try Setting(seed)
    for _ in 0..<40 {
      let (first, second, third) = (setting.instant(), setting.instant(), setting.instant())
      let calendar = setting.calendar
      let whole = calendar.elapsed(from: first, to: third)
      #expect(whole == calendar.elapsed(from: first, to: second) + calendar.elapsed(from: second, to: third), "\(seed)")
      #expect(whole == -calendar.elapsed(from: third, to: first), "\(seed)")
      #expect(abs(whole) <= abs(third.secondsSince1970 - first.secondsSince1970), "\(seed)")
    }
  }

  @Test("A deadline is the first instant by which the time has passed; going back is the last", arguments: 0..<40)
  func leastInstant(seed: Int) throws {
    var setting = try Setting(seed)
    for _ in 0..<40 {
      let calendar = setting.calendar
      let start = setting.instant()
      let seconds = Int64.random(in: 0...100_000, using: &setting.generator)
      if let due = calendar.add(seconds, to: start) {
        #expect(calendar.elapsed(from: start, to: due) == seconds, "\(seed)")
        if due > start {
          #expect(calendar.elapsed(from: start, to: due.advanced(bySeconds: -1)) == seconds - 1, "\(seed)")
        }
        if let latest = calendar.addLatest(seconds, to: start) {
          #expect(calendar.elapsed(from: start, to: latest) == seconds && calendar.isOpen(at: latest), "\(seed)")
        }
        #expect(calendar.subtract(-seconds, from: start) == due)
      }
      if let origin = calendar.subtract(seconds, from: start) {
        #expect(calendar.elapsed(from: origin, to: start) == seconds, "\(seed)")
        if origin < start {
          #expect(calendar.elapsed(from: origin.advanced(bySeconds: 1), to: start) == seconds - 1, "\(seed)")
        }
        #expect(calendar.add(-seconds, to: start) == origin)
      }
    }
  }

  @Test("A second counts exactly where the calendar is open", arguments: 0..<40)
  func derivative(seed: Int) throws {
    var setting = try Setting(seed)
    for _ in 0..<60 {
      let calendar = setting.calendar
      var instant = setting.instant()
      if Bool.random(using: &setting.generator) { instant = calendar.nextOpening(after: instant) ?? instant }
      let next = instant.advanced(bySeconds: 1)
      #expect(calendar.elapsed(from: instant, to: next) == (calendar.isOpen(at: instant) ? 1 : 0), "\(seed)")
    }
  }

  @Test("Segments cover the time without a gap, alternate, and agree with every other answer", arguments: 0..<60)
  func segments(seed: Int) throws {
    var setting = try Setting(seed)
    let (one, other) = (setting.instant(), setting.instant())
    let (from, to) = (min(one, other), max(one, other))
    let calendar = setting.calendar
    let segments = calendar.segments(from: from, to: to)
    #expect(segments.filter(\.isOpen) == calendar.intervals(from: from, to: to), "\(seed)")
    #expect(segments.reduce(0) { $0 + ($1.isOpen ? $1.seconds : 0) } == calendar.elapsed(from: from, to: to), "\(seed)")
    #expect(segments.first?.start == from && segments.last?.end == to, "\(seed)")
    for (left, right) in zip(segments, segments.dropFirst()) {
      #expect(left.end == right.start && left.state != right.state, "\(seed)")
    }
    for segment in segments { #expect(calendar.isOpen(at: segment.start) == segment.isOpen, "\(seed)") }
  }

  @Test("What is compiled changes no answer", arguments: 0..<30)
  func compilationIsOnlySpeed(seed: Int) throws {
    var setting = try Setting(seed)
    let nothing = CompiledCalendar(
      setting.definition,
      from: Timestamp(secondsSince1970: 0),
      through: Timestamp(secondsSince1970: -1),
      membership: setting.calendar.membership
    )
    for _ in 0..<12 {
      let (first, second) = (setting.instant(), setting.instant())
      let calendar = setting.calendar
      #expect(calendar.elapsed(from: first, to: second) == nothing.elapsed(from: first, to: second), "\(seed)")
      #expect(calendar.add(90_000, to: first) == nothing.add(90_000, to: first), "\(seed)")
      #expect(calendar.subtract(90_000, from: first) == nothing.subtract(90_000, from: first), "\(seed)")
      #expect(calendar.nextOpen(atOrAfter: first) == nothing.nextOpen(atOrAfter: first), "\(seed)")
      #expect(calendar.nextOpening(after: first) == nothing.nextOpening(after: first), "\(seed)")
      #expect(calendar.nextClosing(after: first) == nothing.nextClosing(after: first), "\(seed)")
    }
  }

  @Test("Spans that crowd together, alone or everywhere, are compiled like any other", arguments: [7, 60, 600, 3600])
  func crowds(step: Int) throws {
    // Open for a third of every step in the small hours, of Tuesdays or of all days.
    func time(_ second: Int) throws -> WallTime { try #require(WallTime(secondOfDay: second)) }
    let dense = try stride(from: 0, to: 6 * 3600 - step, by: step).map {
      try WallInterval(from: time($0), to: time($0 + max(step / 3, 1)))
    }
    let sparse = try WallInterval(from: "08:00", to: "16:00")
    let weeks: [[Weekday: [WallInterval]]] = [
      [.tuesday: dense, .thursday: [sparse]],
      Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, dense) }),
    ]
    for week in weeks {
      let definition = try BusinessCalendar(zone: .named("Europe/Berlin"), weekly: week)
      let begin = Timestamp(secondsSince1970: 1_711_584_000)
      func compile(days: Int64) -> CompiledCalendar {
        CompiledCalendar(definition, from: begin, through: begin.advanced(bySeconds: days * 86_400))
      }
      let (compiled, nothing) = (compile(days: 30), compile(days: -1))
      var generator = SeededGenerator(seed: UInt64(step))
      for _ in 0..<60 {
        let first = begin.advanced(bySeconds: Int64.random(in: 0..<15 * 86_400, using: &generator))
        let second = first.advanced(bySeconds: Int64.random(in: 0..<86_400, using: &generator))
        let seconds = Int64.random(in: 1...20_000, using: &generator)
        #expect(compiled.elapsed(from: first, to: second) == nothing.elapsed(from: first, to: second), "\(step)")
        #expect(compiled.add(seconds, to: first) == nothing.add(seconds, to: first), "\(step)")
        #expect(compiled.subtract(seconds, from: second) == nothing.subtract(seconds, from: second), "\(step)")
        #expect(compiled.isOpen(at: first) == nothing.isOpen(at: first), "\(step)")
        #expect(compiled.nextClosing(after: first) == nothing.nextClosing(after: first), "\(step)")
      }
    }
  }

  @Test("Neither order nor repetition of intervals and holidays changes an answer", arguments: 0..<30)
  func order(seed: Int) throws {
    var setting = try Setting(seed)
    var rules = setting.random.rules
    rules.weekly = rules.weekly.mapValues { ($0 + $0).shuffled(using: &setting.generator) }
    rules.weeklyBreaks = rules.weeklyBreaks.mapValues { ($0 + $0).shuffled(using: &setting.generator) }
    rules.shifts = rules.shifts.mapValues { ($0 + $0).shuffled(using: &setting.generator) }
    rules.breaks = rules.breaks.mapValues { ($0 + $0).shuffled(using: &setting.generator) }
    rules.holidays = (rules.holidays + rules.holidays).shuffled(using: &setting.generator)
    let other = CompiledCalendar(
      try rules.calendar(zone: setting.random.zone),
      from: setting.instant(),
      through: setting.instant(),
      membership: setting.calendar.membership
    )
    let (from, to) = (setting.instant(), setting.instant())
    #expect(other.intervals(from: from, to: to) == setting.calendar.intervals(from: from, to: to), "\(seed)")
  }

  @Test("A union is open where one of two calendars is, an intersection where both are", arguments: 0..<40)
  func combinations(seed: Int) throws {
    var setting = try Setting(seed)
    let other = try RandomCalendar(seed: UInt64(seed) + 90_000)
    let second = try setting.random.rules.calendar(zone: other.zone)
    func compile(_ definition: BusinessCalendar) -> CompiledCalendar {
      let middle = Timestamp(secondsSince1970: setting.random.middle)
      return CompiledCalendar(definition, from: middle, through: middle.advanced(bySeconds: 400_000))
    }
    let (left, right) = (compile(setting.definition), compile(second))
    let union = compile(setting.definition.union(second))
    let intersection = compile(setting.definition.intersection(second))
    for _ in 0..<60 {
      let instant = setting.instant()
      let (isLeft, isRight) = (left.isOpen(at: instant), right.isOpen(at: instant))
      #expect(union.isOpen(at: instant) == (isLeft || isRight), "\(seed)")
      #expect(intersection.isOpen(at: instant) == (isLeft && isRight), "\(seed)")
    }
    let (from, to) = (setting.instant(), setting.instant())
    let sum = left.elapsed(from: from, to: to) + right.elapsed(from: from, to: to)
    #expect(union.elapsed(from: from, to: to) + intersection.elapsed(from: from, to: to) == sum, "\(seed)")
    let open = union.segments(from: from, to: to).filter(\.isOpen)
    #expect(open == union.intervals(from: from, to: to), "\(seed)")
  }
}
