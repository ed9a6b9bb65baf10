import CareModel
import CareTesting
import Testing

@testable import CareSLA

/// Timelines at random, short enough to be checked second by second: everything happens in the first ten minutes of one
/// date, on calendars with spans of seconds.
struct RandomTimeline {
  /// 2024-03-05T00:00:00Z, a Tuesday.
  static let origin: Int64 = 1_709_596_800
  static let length = 400

  /// A calendar, and for each second from ``origin`` whether it is open.
  struct Calendar: Sendable {
    let compiled: CompiledCalendar
    let isOpen: [Bool]
  }

  /// Compiled once for all timelines, since that takes longer than to evaluate one.
  static let calendars: Result<[Calendar], any Error> = Result {
    var random = SeededGenerator(seed: 0)
    return try (0..<12).map { try calendar(isNeverOpen: $0 == 0, &random) }
  }

  let policies: [SLAPolicy]
  /// The calendars by name; one that is not here is always open.
  let calendars: [CalendarName: Calendar]
  let events: [ClockEvent]
  let now: Int64
  let book: PolicyBook

  init(seed: UInt64, orderly: Bool = true) throws {
    var random = SeededGenerator(seed: seed)
    let pool = try Self.calendars.get()
    let calendars = [
      CalendarName(rawValue: "a"): pool[Int.random(in: 1..<12, using: &random)],
      CalendarName(rawValue: "b"): pool[Int.random(in: 1..<12, using: &random)],
      CalendarName(rawValue: "never"): pool[0],
    ]
    policies = try (1...3).map { try Self.policy("P\($0)", &random) }
    var events: [ClockEvent] = []
    var second = Self.origin + Int64.random(in: 0...40, using: &random)
    for index in 0..<Int.random(in: 1...16, using: &random) {
      let kind = index == 0 && orderly ? Self.creation(&random) : Self.kind(orderly: orderly, &random)
      if index > 0 && Int.random(in: 0..<3, using: &random) > 0 {
        second += Int64.random(in: orderly ? 0...50 : -9...50, using: &random)
      }
      events.append(
        ClockEvent(at: Timestamp(millisecondsSince1970: second * 1000 + .random(in: 0..<1000, using: &random)), kind)
      )
    }
    // Milliseconds are drawn to show that they do not matter; events of one second keep their order.
    self.events = events
    now = (events.map(\.at.secondsSince1970).max() ?? second) + Int64.random(in: 0...80, using: &random)
    self.calendars = calendars
    book = try PolicyBook(policies: policies, calendars: calendars.mapValues(\.compiled))
  }

  var asOf: Timestamp { Timestamp(secondsSince1970: now) }

  /// Whether a calendar is open in a second, by looking at its spans.
  func isOpen(_ name: CalendarName, _ second: Int64) -> Bool {
    guard let open = calendars[name]?.isOpen else { return true }
    let offset = Int(second - Self.origin)
    return open.indices.contains(offset) && open[offset]
  }

  private static func calendar(isNeverOpen: Bool, _ random: inout SeededGenerator) throws -> Calendar {
    var intervals: [WallInterval] = []
    var isOpen = [Bool](repeating: false, count: 1000)
    var position = Int.random(in: 0...60, using: &random)
    while position < length + 300, !isNeverOpen {
      let end = position + Int.random(in: 1...90, using: &random)
      let times = try (#require(WallTime(secondOfDay: position)), #require(WallTime(secondOfDay: end)))
      intervals.append(try WallInterval(from: times.0, to: times.1))
      for second in position..<end { isOpen[second] = true }
      position = end + Int.random(in: 1...60, using: &random)
    }
    let date = try #require(CivilDate(daysSince1970: Int(origin / 86_400)))
    // The index reaches beyond the search horizon, so that "never" is told at once too.
    let compiled = CompiledCalendar(
      try BusinessCalendar(zone: .utc, weekly: [:], shifts: [date: intervals]),
      from: Timestamp(secondsSince1970: origin - 86_400),
      through: Timestamp(secondsSince1970: origin + 86_400 * 900)
    )
    return Calendar(compiled: compiled, isOpen: isOpen)
  }

  private static func policy(_ name: String, _ random: inout SeededGenerator) throws -> SLAPolicy {
    var targets = SLATargets()
    var pauses: [SLAMetric: Set<CaseStatus>] = [:]
    for metric in SLAMetric.allCases where metric != .commitmentDue {
      for priority in Priority.allCases where Int.random(in: 0..<6, using: &random) > 0 {
        try targets.set(metric, for: priority, to: .random(in: 0...90, using: &random))
      }
      pauses[metric] = Set([CaseStatus.pending, .onHold, .snoozed].filter { _ in Bool.random(using: &random) })
    }
    let calendars = ["a", "b", "24x7", "a", "b", "24x7", "never"].map(CalendarName.init(rawValue:))
    var policy = SLAPolicy(
      PolicyReference(name),
      targets: targets,
      calendar: calendars.randomElement(using: &random) ?? .alwaysOpen,
      pauses: PauseRules(pauses)
    )
    for priority in Priority.allCases where Int.random(in: 0..<4, using: &random) == 0 {
      policy.calendarByPriority[priority] = calendars.randomElement(using: &random)
    }
    for metric in SLAMetric.allCases where Bool.random(using: &random) {
      policy.warnings[metric] =
        Bool.random(using: &random)
        ? .percentUsed(.random(in: -5...105, using: &random)) : .secondsLeft(.random(in: -5...60, using: &random))
    }
    policy.options.targetChange = .allCases.randomElement(using: &random) ?? .restart
    policy.options.policyChange = .allCases.randomElement(using: &random) ?? .restart
    policy.options.reopening = .allCases.randomElement(using: &random) ?? .restart
    policy.options.deadlineEdge = .allCases.randomElement(using: &random) ?? .latest
    policy.options.customerMessageReopens = Bool.random(using: &random)
    policy.options.automaticRepliesCount = Bool.random(using: &random)
    policy.options.agentCasesAwaitFirstResponse = Bool.random(using: &random)
    policy.options.notesFulfil = Set(SLAMetric.allCases.filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
    return policy
  }

  private static func reference(_ random: inout SeededGenerator) -> PolicyReference? {
    let index = Int.random(in: 0...3, using: &random)
    return index == 0 ? nil : PolicyReference("P\(index)")
  }

  private static func creation(_ random: inout SeededGenerator) -> ClockEvent.Kind {
    .created(
      by: .random(in: 0..<3, using: &random) == 0 ? .agent : .customer,
      status: [CaseStatus.new, .open, .pending, .new, .open, .solved].randomElement(using: &random) ?? .new,
      priority: .allCases.randomElement(using: &random) ?? .low,
      policy: reference(&random)
    )
  }

  private static func kind(orderly: Bool, _ random: inout SeededGenerator) -> ClockEvent.Kind {
    let promise = Identifier<Commitment>("c\(Int.random(in: 1...2, using: &random))")
    let hold: HoldReason = Bool.random(using: &random) ? .incident : .awaitingPart
    switch Int.random(in: orderly ? 1..<16 : 0..<17, using: &random) {
    case 0: return creation(&random)
    case 1, 2, 3: return .customerMessage(mayReopen: Int.random(in: 0..<4, using: &random) > 0)
    case 4, 5: return .agentReply(isAutomatic: Int.random(in: 0..<4, using: &random) == 0)
    case 6: return .agentNote
    case 7, 8, 9:
      let statuses: [CaseStatus] = [.open, .open, .pending, .onHold, .solved, .solved] + CaseStatus.allCases
      return .status(statuses.randomElement(using: &random) ?? .open)
    case 10: return .priority(.allCases.randomElement(using: &random) ?? .low)
    case 11: return .policy(reference(&random))
    case 12: return .hold(hold)
    case 13: return .release(hold)
    case 14:
      let due = origin + Int64.random(in: -50...500, using: &random)
      return .commitmentMade(promise, due: Timestamp(secondsSince1970: due))
    case 15: return .commitmentEnded(promise, Commitment.Outcome.allCases.randomElement(using: &random) ?? .kept)
    default: return Bool.random(using: &random) ? .messagesWithdrawn : .policy(PolicyReference("missing"))
    }
  }
}
