import CareModel
import CareSLA
import Foundation

/// A row of the clock vectors, as it stands in the file.
struct ClockVector: Decodable {
  let id: String
  let calendars: [String: WrittenCalendar]
  let policies: [String: Policy]
  let options: Options
  let events: [Event]
  let now: Int64
  let expect: [String: [Cycle]]

  struct Policy: Decodable {
    let calendar: String
    let calendar_by_priority: [String: String]?
    let targets: [String: [String: Int64]]
    let pause_statuses: [String: [String]]
  }

  struct Options: Decodable {
    let customer_message_reopens, count_auto_replies: Bool
    let target_change, policy_change, reopen, deadline_edge: String
  }

  struct Event: Decodable {
    let t: Int64
    let type: String
    let by, status, priority, policy, to, reason: String?
    let auto: Bool?
  }

  struct Cycle: Decodable, Hashable {
    let start: Int64
    let stop: Int64?
    let reason: String?
    let state: String
    let elapsed: Int64
    let breached: Bool
    let breaches: [Int64]
    let paused: [[Int64?]]
    let target, remaining, deadline, deadline_if_resumed_now: Int64?
  }
}

extension ClockVector {
  static let metrics: [(String, SLAMetric)] = [
    ("first_response", .firstResponse), ("next_response", .nextResponse), ("periodic_update", .periodicUpdate),
    ("resolution", .resolution),
  ]

  func book(zones: SharedZones) throws -> PolicyBook {
    var compiled: [CalendarName: CompiledCalendar] = [:]
    for (name, calendar) in calendars {
      // A week around the timeline, so that longer deadlines also come from beyond what is compiled.
      compiled[CalendarName(rawValue: name)] = try CompiledCalendar(
        calendar.calendar(zone: zones.named(calendar.tz)),
        from: Timestamp(secondsSince1970: (events.first?.t ?? now) - 604_800),
        through: Timestamp(secondsSince1970: now + 604_800)
      )
    }
    return try PolicyBook(policies: policies.sorted { $0.key < $1.key }.map(policy), calendars: compiled)
  }

  private func policy(_ name: String, _ row: Policy) throws -> SLAPolicy {
    var targets = SLATargets()
    var pauses: [SLAMetric: Set<CaseStatus>] = [:]
    for (key, metric) in Self.metrics {
      for (priority, seconds) in row.targets[key] ?? [:] {
        try targets.set(metric, for: Self.word(priority), to: seconds)
      }
      pauses[metric] = Set(try (row.pause_statuses[key] ?? []).map { try Self.word($0) })
    }
    var policy = SLAPolicy(
      PolicyReference(name),
      targets: targets,
      calendar: CalendarName(rawValue: row.calendar),
      pauses: PauseRules(pauses)
    )
    for (priority, calendar) in row.calendar_by_priority ?? [:] {
      policy.calendarByPriority[try Self.word(priority)] = CalendarName(rawValue: calendar)
    }
    policy.options.customerMessageReopens = options.customer_message_reopens
    policy.options.automaticRepliesCount = options.count_auto_replies
    policy.options.targetChange = try Self.word(options.target_change)
    policy.options.policyChange = try Self.word(options.policy_change)
    policy.options.reopening = try Self.word(options.reopen)
    policy.options.deadlineEdge = try Self.word(options.deadline_edge)
    return policy
  }

  struct UnknownWord: Error { let word: String }

  /// The case of an enumeration that the vectors spell with underscores.
  private static func word<Word: RawRepresentable<String>>(_ spelling: String?) throws -> Word {
    let parts = (spelling ?? "").split(separator: "_")
    let camel = parts.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined()
    guard let word = Word(rawValue: camel) else { throw UnknownWord(word: spelling ?? "none") }
    return word
  }

  func clockEvents() throws -> [ClockEvent] {
    try events.map { ClockEvent(at: Timestamp(secondsSince1970: $0.t), try Self.kind($0)) }
  }

  private static func kind(_ event: Event) throws -> ClockEvent.Kind {
    switch event.type {
    case "created":
      .created(
        by: event.by == "agent" ? .agent : .customer,
        status: try word(event.status),
        priority: try word(event.priority),
        policy: event.policy.map { PolicyReference($0) }
      )
    case "customer_message": .customerMessage()
    case "agent_reply": .agentReply(isAutomatic: event.auto ?? false)
    case "agent_note": .agentNote
    case "status": .status(try word(event.to))
    case "priority": .priority(try word(event.to))
    case "policy": .policy(PolicyReference(event.to ?? ""))
    case "hold": .hold(HoldReason(rawValue: event.reason ?? ""))
    case "unhold": .release(HoldReason(rawValue: event.reason ?? ""))
    default: throw UnknownWord(word: event.type)
    }
  }
}

extension ClockVector.Cycle {
  /// An evaluated cycle in the form of the vectors, which give what lies ahead for open cycles only.
  init(_ cycle: SLACycle) {
    start = cycle.start.secondsSince1970
    stop = cycle.stop?.secondsSince1970
    reason = cycle.stopReason?.rawValue
    state = cycle.state.rawValue
    elapsed = cycle.elapsed
    breached = cycle.isBreached
    breaches = cycle.breaches.map(\.secondsSince1970)
    paused = cycle.pauses.map { [$0.start.secondsSince1970, $0.end?.secondsSince1970] }
    target = cycle.isOpen ? cycle.target : nil
    remaining = cycle.isOpen ? cycle.remaining : nil
    deadline = cycle.deadline?.secondsSince1970
    deadline_if_resumed_now = cycle.deadlineIfResumedNow?.secondsSince1970
  }
}
