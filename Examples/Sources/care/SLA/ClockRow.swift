import CareFoundation
import CareReport
import CustomerCare
import Foundation

/// A timeline whose clocks are to be read.
struct ClockRow: Decodable {
  struct Policy: Decodable {
    let calendar: String
    let calendarByPriority: [String: String]?
    let targets: [String: [String: Int64]]
    let pauseStatuses: [String: [String]]?

    enum CodingKeys: String, CodingKey {
      case calendar, targets
      case calendarByPriority = "calendar_by_priority"
      case pauseStatuses = "pause_statuses"
    }
  }

  struct Options: Decodable {
    let customerMessageReopens: Bool?
    let countAutoReplies: Bool?
    let targetChange: String?
    let policyChange: String?
    let reopen: String?
    let deadlineEdge: String?

    enum CodingKeys: String, CodingKey {
      case reopen
      case customerMessageReopens = "customer_message_reopens"
      case countAutoReplies = "count_auto_replies"
      case targetChange = "target_change"
      case policyChange = "policy_change"
      case deadlineEdge = "deadline_edge"
    }
  }

  struct Event: Decodable {
    let t: Int64
    let type: String
    let by, status, priority, policy, to, reason: String?
    let auto: Bool?
  }

  let calendars: [String: CalendarDocument]
  let policies: [String: Policy]
  let options: Options?
  let events: [Event]
  let now: Int64

  private static let metrics: [(name: String, metric: SLAMetric)] = [
    ("first_response", .firstResponse), ("next_response", .nextResponse), ("periodic_update", .periodicUpdate),
    ("resolution", .resolution),
  ]

  /// The cycles of each metric as of ``now``.
  func evaluation(zones: ZoneSource) throws -> SLAEvaluation {
    try book(zones: zones).evaluate(try events.map(Self.event), asOf: Timestamp(secondsSince1970: now))
  }

  /// The evaluation in the form of the rows.
  func answer(_ evaluation: SLAEvaluation) -> JSON {
    .object(
      Self.metrics.map { name, metric in
        .init(name, .array(evaluation.cycles(of: metric).map(Self.cycle)))
      }
    )
  }

  private static func cycle(_ cycle: SLACycle) -> JSON {
    var members: [JSON.Member] = [
      .init("start", .instant(cycle.start)),
      .init("stop", .instant(cycle.stop)),
      .init("reason", .string(cycle.stopReason?.rawValue)),
      .init("elapsed", .integer(cycle.elapsed)),
      .init("breached", .bool(cycle.isBreached)),
      .init("breaches", .array(cycle.breaches.map { .instant($0) })),
      .init("paused", .array(cycle.pauses.map { .array([.instant($0.start), .instant($0.end)]) })),
      .init("state", .string(cycle.state.rawValue)),
    ]
    if cycle.isOpen {
      members += [
        .init("target", cycle.target.map { .integer($0) } ?? .null),
        .init("remaining", cycle.remaining.map { .integer($0) } ?? .null),
        .init("deadline", .instant(cycle.deadline)),
        .init("deadline_if_resumed_now", .instant(cycle.deadlineIfResumedNow)),
      ]
    }
    return .object(members)
  }

  private func book(zones: ZoneSource) throws -> PolicyBook {
    let quarter: Int64 = 90 * 86_400
    var compiled: [CalendarName: CompiledCalendar] = [:]
    for (name, document) in calendars {
      compiled[CalendarName(rawValue: name)] = CompiledCalendar(
        try document.calendar(zone: zones.named),
        from: Timestamp(secondsSince1970: (events.first?.t ?? now)).advanced(bySeconds: -quarter),
        through: Timestamp(secondsSince1970: now).advanced(bySeconds: quarter)
      )
    }
    return try PolicyBook(policies: policies.sorted { $0.key < $1.key }.map(policy), calendars: compiled)
  }

  private func policy(_ name: String, _ row: Policy) throws -> SLAPolicy {
    var targets = SLATargets()
    var pauses: [SLAMetric: Set<CaseStatus>] = [:]
    for (key, metric) in Self.metrics {
      for (priority, seconds) in row.targets[key] ?? [:] {
        try targets.set(metric, for: Self.priority(priority), to: seconds)
      }
      pauses[metric] = Set(try (row.pauseStatuses?[key] ?? []).map(Self.status))
    }
    var policy = SLAPolicy(
      PolicyReference(name),
      targets: targets,
      calendar: CalendarName(rawValue: row.calendar),
      pauses: PauseRules(pauses)
    )
    for (priority, calendar) in row.calendarByPriority ?? [:] {
      policy.calendarByPriority[try Self.priority(priority)] = CalendarName(rawValue: calendar)
    }
    policy.options = try clockOptions()
    return policy
  }

  private func clockOptions() throws -> ClockOptions {
    func choice<Choice: RawRepresentable<String>>(_ word: String?, _ fallback: Choice) throws -> Choice {
      guard let word else { return fallback }
      guard let choice = Choice(rawValue: Self.camelCase(word)) else { throw RowError.unknownWord(word) }
      return choice
    }
    var options = ClockOptions()
    options.customerMessageReopens = self.options?.customerMessageReopens ?? options.customerMessageReopens
    options.automaticRepliesCount = self.options?.countAutoReplies ?? options.automaticRepliesCount
    options.targetChange = try choice(self.options?.targetChange, options.targetChange)
    options.policyChange = try choice(self.options?.policyChange, options.policyChange)
    options.reopening = try choice(self.options?.reopen, options.reopening)
    options.deadlineEdge = try choice(self.options?.deadlineEdge, options.deadlineEdge)
    return options
  }

  private static func event(_ event: Event) throws -> ClockEvent {
    let kind: ClockEvent.Kind =
      switch event.type {
      case "created":
        .created(
          by: event.by == "agent" ? .agent : .customer,
          status: try status(event.status),
          priority: try priority(event.priority),
          policy: event.policy.map { PolicyReference($0) }
        )
      case "customer_message": .customerMessage(mayReopen: true)
      case "agent_reply": .agentReply(isAutomatic: event.auto ?? false)
      case "agent_note": .agentNote
      case "status": .status(try status(event.to))
      case "priority": .priority(try priority(event.to))
      case "policy": .policy(event.to.map { PolicyReference($0) })
      case "hold": .hold(HoldReason(rawValue: event.reason ?? ""))
      case "unhold": .release(HoldReason(rawValue: event.reason ?? ""))
      default: throw RowError.unknownWord(event.type)
      }
    return ClockEvent(at: Timestamp(secondsSince1970: event.t), kind)
  }

  private static func priority(_ word: String?) throws -> Priority {
    guard let priority = Priority(rawValue: word ?? "") else { throw RowError.unknownWord(word ?? "") }
    return priority
  }

  private static func status(_ word: String?) throws -> CaseStatus {
    guard let status = CaseStatus(rawValue: camelCase(word ?? "")) else { throw RowError.unknownWord(word ?? "") }
    return status
  }

  private static func camelCase(_ word: String) -> String {
    let parts = word.split(separator: "_")
    return parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + $1.capitalized }
  }
}
