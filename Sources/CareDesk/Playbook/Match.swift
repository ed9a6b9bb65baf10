public import CareModel

/// In which situations a rule speaks: data, so that it can be stored, compared and shown.
///
/// Every list that is not empty must contain what the situation has, and every value that is not `nil` must be equal to
/// it; a match in which nothing is asked speaks on every message.
public struct Match: Sendable, Hashable {
  /// What the turn is about. What speaks on a message speaks again while the message waits and something else happens.
  public var triggers: [Trigger]
  /// Service or care.
  public var phases: [Phase]
  /// The primary intent.
  public var intents: [Intent]
  /// The family of the primary intent.
  public var families: [IntentFamily]
  /// Intents of which one must be present, primary or not.
  public var mentions: [Intent]
  /// Signals that must all be present.
  public var signals: [Signal]
  /// Signals of which none may be present.
  public var withoutSignals: [Signal]
  /// The direction of the feeling toward the brand.
  public var polarities: [Polarity]
  /// The channel of the message that is answered.
  public var channels: [Channel]
  /// Whether strangers can read that message.
  public var isPublic: Bool?
  /// What the person is to the brand.
  public var relationships: [Customer.Relationship]
  /// Where the person stands to what is talked about.
  public var lifecycles: [Lifecycle]
  /// Where the case stands.
  public var statuses: [CaseStatus]
  /// Who is at fault, as the brand found out.
  public var determinedFaults: [FaultParty]
  /// Whether the message is about another brand of the field.
  public var isAboutCompetitor: Bool?
  /// Whether personal data stand where strangers can read them.
  public var isPersonalDataPublic: Bool?
  /// Whether an answer is needed.
  public var needsReply: Bool?
  /// Whether the message confirms that the matter is settled.
  public var confirmsResolution: Bool?
  /// Whether the person was displeased at some turn of the case.
  public var hadDispleasure: Bool?
  /// Whether lawyers or possible harm came up in an open case.
  public var isGrave: Bool?
  /// Whether a child writes or is concerned.
  public var isChild: Bool?
  /// Whether the words could be read; they could not in a language that the model does not know.
  public var isRead: Bool?
  /// The least urgency.
  public var minimumUrgency: Urgency

  /// Makes a match.
  public init(
    on triggers: [Trigger] = [.message],
    phases: [Phase] = [],
    intents: [Intent] = [],
    families: [IntentFamily] = [],
    mentions: [Intent] = [],
    signals: [Signal] = [],
    withoutSignals: [Signal] = [],
    polarities: [Polarity] = [],
    channels: [Channel] = [],
    isPublic: Bool? = nil,
    relationships: [Customer.Relationship] = [],
    lifecycles: [Lifecycle] = [],
    statuses: [CaseStatus] = [],
    determinedFaults: [FaultParty] = [],
    isAboutCompetitor: Bool? = nil,
    isPersonalDataPublic: Bool? = nil,
    needsReply: Bool? = nil,
    confirmsResolution: Bool? = nil,
    hadDispleasure: Bool? = nil,
    isGrave: Bool? = nil,
    isChild: Bool? = nil,
    isRead: Bool? = nil,
    minimumUrgency: Urgency = .none
  ) {
    self.triggers = triggers
    self.phases = phases
    self.intents = intents
    self.families = families
    self.mentions = mentions
    self.signals = signals
    self.withoutSignals = withoutSignals
    self.polarities = polarities
    self.channels = channels
    self.isPublic = isPublic
    self.relationships = relationships
    self.lifecycles = lifecycles
    self.statuses = statuses
    self.determinedFaults = determinedFaults
    self.isAboutCompetitor = isAboutCompetitor
    self.isPersonalDataPublic = isPersonalDataPublic
    self.needsReply = needsReply
    self.confirmsResolution = confirmsResolution
    self.hadDispleasure = hadDispleasure
    self.isGrave = isGrave
    self.isChild = isChild
    self.isRead = isRead
    self.minimumUrgency = minimumUrgency
  }
}

extension Match {
  /// Whether the rule speaks. ``RuleIndex`` asks only those that may.
  func holds(for turn: Deliberation) -> Bool {
    let reading = turn.reading
    let speaks =
      triggers.contains(reading.trigger)
      || (reading.trigger.leavesMessageWaiting && turn.needsReply.value && triggers.contains(.message))
    return speaks && holdsForWords(reading) && holdsForFacts(turn)
  }

  private func holdsForWords(_ reading: Reading) -> Bool {
    Self.allows(families, reading.family) && Self.allows(intents, reading.primary)
      && (polarities.isEmpty || polarities.contains(reading.level.polarity))
      && reading.urgency >= minimumUrgency
      && (mentions.isEmpty || mentions.contains { reading.mentions($0) })
      && signals.allSatisfy { reading.has($0) }
      && !withoutSignals.contains { reading.has($0) }
      && Self.equals(isPublic, reading.isPublic)
      && Self.equals(isAboutCompetitor, reading.isAboutCompetitor)
      && Self.equals(isPersonalDataPublic, reading.isPersonalDataPublic)
      && Self.equals(isGrave, reading.isLegal || reading.isSafety)
      && Self.equals(isChild, reading.isChild)
      && Self.equals(isRead, reading.isRead)
      && Self.allows(channels, reading.message?.channel)
  }

  private func holdsForFacts(_ turn: Deliberation) -> Bool {
    (phases.isEmpty || phases.contains(turn.phase.phase))
      && (lifecycles.isEmpty || lifecycles.contains(turn.reading.lifecycle))
      && (statuses.isEmpty || statuses.contains(turn.reading.live.status))
      && Self.allows(relationships, turn.reading.relationship)
      && Self.allows(determinedFaults, turn.reading.live.determinedFault?.party)
      && Self.equals(needsReply, turn.needsReply.value)
      && Self.equals(confirmsResolution, turn.confirmsResolution)
      && Self.equals(hadDispleasure, turn.hadDispleasure)
  }

  private static func allows<Value: Equatable>(_ wanted: [Value], _ value: Value?) -> Bool {
    guard !wanted.isEmpty else { return true }
    guard let value else { return false }
    return wanted.contains(value)
  }

  private static func equals(_ wanted: Bool?, _ value: @autoclosure () -> Bool) -> Bool {
    wanted.map { $0 == value() } ?? true
  }
}
