public import CareModel
public import CareSLA

/// Policies with their calendars as people write them in JSON.
///
/// ```json
/// {
///   "calendars": { "office": { "tz": "Europe/Berlin", "weekly": { "mon": [["09:00", "17:00"]] } } },
///   "policies": {
///     "standard": {
///       "calendar": "office",
///       "calendar_by_priority": { "urgent": "24x7" },
///       "targets": { "first_response": { "normal": 3600, "urgent": 900 }, "resolution": { "normal": 57600 } },
///       "pause_statuses": { "resolution": ["pending", "on_hold"] }
///     }
///   },
///   "options": { "target_change": "restart", "deadline_edge": "latest" }
/// }
/// ```
///
/// Words are those of the library's enumerations with underscores, targets are seconds of business time by metric and
/// priority, and the options hold for all policies; what is left out is as the library has it, but a policy pauses only what
/// it says. Decoding only reads the form; ``book(from:through:zone:)`` checks what it says.
public struct PolicyBookDocument: Sendable, Hashable, Codable {
  /// One policy.
  public struct Policy: Sendable, Hashable, Codable {
    /// The name of its calendar; `"24x7"` is always there.
    public var calendar: String
    /// The names of other calendars by priority.
    public var calendarByPriority: [String: String]?
    /// Seconds of business time by metric and priority.
    public var targets: [String: [String: Int64]]
    /// The states in which each metric stands still.
    public var pauseStatuses: [String: [String]]?

    private enum CodingKeys: String, CodingKey {
      case calendar, targets
      case calendarByPriority = "calendar_by_priority"
      case pauseStatuses = "pause_statuses"
    }
  }

  /// The choices of `ClockOptions`.
  public struct Options: Sendable, Hashable, Codable {
    /// Whether a message opens a case that is pending, on hold or solved.
    public var customerMessageReopens: Bool?
    /// Whether automatic replies are replies.
    public var countAutoReplies: Bool?
    /// What a change of target does to a clock.
    public var targetChange: String?
    /// What a change of policy does to a clock.
    public var policyChange: String?
    /// What opening a solved case again does to its clocks.
    public var reopen: String?
    /// Where a deadline falls that coincides with closing time.
    public var deadlineEdge: String?

    private enum CodingKeys: String, CodingKey {
      case reopen
      case customerMessageReopens = "customer_message_reopens"
      case countAutoReplies = "count_auto_replies"
      case targetChange = "target_change"
      case policyChange = "policy_change"
      case deadlineEdge = "deadline_edge"
    }
  }

  /// The calendars by name.
  public var calendars: [String: CalendarDocument]?
  /// The policies by name.
  public var policies: [String: Policy]
  /// The options of all policies.
  public var options: Options?

  /// The policies with their calendars, ready for clocks.
  ///
  /// - Parameters:
  ///   - start: From when the calendars are compiled: a matter of speed, as for `CompiledCalendar`.
  ///   - end: Until when.
  ///   - zone: As for ``CalendarDocument/calendar(zone:)``.
  /// - Throws: `CareSLAError` where a word, a target, a calendar or a zone is not to be had.
  public func book(
    from start: Timestamp,
    through end: Timestamp,
    zone: (String) throws(CareSLAError) -> ZoneRules = { name throws(CareSLAError) in try ZoneRules.named(name) }
  ) throws(CareSLAError) -> PolicyBook {
    var compiled: [CalendarName: CompiledCalendar] = [:]
    for (name, document) in calendars ?? [:] {
      compiled[CalendarName(rawValue: name)] = CompiledCalendar(
        try document.calendar(zone: zone),
        from: start,
        through: end
      )
    }
    return try PolicyBook(policies: slaPolicies(), calendars: compiled)
  }

  /// The policies in the order of their names.
  ///
  /// - Throws: `CareSLAError` where a word or a target is not to be had.
  public func slaPolicies() throws(CareSLAError) -> [SLAPolicy] {
    var result: [SLAPolicy] = []
    let options = try clockOptions()
    for (name, policy) in policies.sorted(by: { $0.key < $1.key }) {
      result.append(try Self.policy(name, policy, options))
    }
    return result
  }

  private static func policy(
    _ name: String,
    _ row: Policy,
    _ options: ClockOptions
  ) throws(CareSLAError) -> SLAPolicy {
    var targets = SLATargets()
    for (metric, seconds) in row.targets {
      for (priority, count) in seconds {
        try targets.set(word(metric), for: word(priority), to: count)
      }
    }
    var pauses: [SLAMetric: Set<CaseStatus>] = [:]
    for (spelling, statuses) in row.pauseStatuses ?? [:] {
      let metric: SLAMetric = try word(spelling)
      for status in statuses { try pauses[metric, default: []].insert(word(status)) }
    }
    var policy = SLAPolicy(
      PolicyReference(name),
      targets: targets,
      calendar: CalendarName(rawValue: row.calendar),
      pauses: PauseRules(pauses)
    )
    for (priority, calendar) in row.calendarByPriority ?? [:] {
      policy.calendarByPriority[try word(priority)] = CalendarName(rawValue: calendar)
    }
    policy.options = options
    return policy
  }

  private func clockOptions() throws(CareSLAError) -> ClockOptions {
    var result = ClockOptions()
    guard let options else { return result }
    result.customerMessageReopens = options.customerMessageReopens ?? result.customerMessageReopens
    result.automaticRepliesCount = options.countAutoReplies ?? result.automaticRepliesCount
    if let choice = options.targetChange { result.targetChange = try Self.word(choice) }
    if let choice = options.policyChange { result.policyChange = try Self.word(choice) }
    if let choice = options.reopen { result.reopening = try Self.word(choice) }
    if let choice = options.deadlineEdge { result.deadlineEdge = try Self.word(choice) }
    return result
  }

  private static func word<Word: RawRepresentable<String>>(_ spelling: String) throws(CareSLAError) -> Word {
    guard let word = Word(underscored: spelling) else {
      throw CareSLAError(.invalidPolicy, "'\(spelling)' is none of the words that may stand there")
    }
    return word
  }
}

extension RawRepresentable<String> {
  /// The word that is spelled with underscores.
  init?(underscored spelling: String) {
    let parts = spelling.split(separator: "_")
    let rest = parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    self.init(rawValue: String(parts.first ?? "") + rest.joined())
  }
}
