import CareModel

/// What is asked of a case at nearly every turn, so that the case need not be unpacked and folded for it.
///
/// Derived from the events and from nothing else: made of a folded case, or led on from event to event, it is the same, which
/// debug builds, and so all tests, check whenever a case is written. Where it does not know, it says so, and the case is
/// asked; see ``LiveCase``.
struct CaseDigest: Sendable, Hashable {
  /// The oldest message that waits for an answer.
  struct Waiting: Sendable, Hashable {
    let id: Identifier<Interaction>
    let since: Timestamp
    let channel: Channel

    init(_ interaction: Interaction) {
      id = interaction.id
      since = interaction.at
      channel = interaction.channel
    }
  }

  /// The identity with which the case is held.
  let person: Identifier<SocialIdentity>?
  private(set) var status: CaseStatus
  private(set) var priority: Priority
  private(set) var phase: Phase?
  private(set) var customer: Identifier<Customer>?
  private(set) var updatedAt: Timestamp
  private(set) var traits: Traits = []

  /// The feelings of the person's turns, or `nil` where there are too many.
  var levels: [SentimentLevel]? { feelings.levels }

  /// The first of the messages that wait for an answer of a person; see ``CareCase/firstUnanswered``.
  private(set) var waiting: Waiting?

  /// What the events are named after.
  private(set) var causes = NameFilter()

  /// What was said in the case.
  private(set) var texts = NameFilter()

  private var feelings = Feelings()
  /// How many interactions and assessments there are, up to 255.
  private var entries: UInt8 = 0

  /// The digest of a case that begins.
  init(_ opening: CaseOpening, _ event: CaseEvent, of person: Identifier<SocialIdentity>?) {
    self.person = person
    status = .new
    priority = opening.priority
    customer = opening.customer
    updatedAt = event.at
    note(event)
  }

  /// The digest of a case that was folded.
  init(_ careCase: CareCase, of person: Identifier<SocialIdentity>?) {
    self.person = person
    status = careCase.status
    priority = careCase.priority
    phase = careCase.phase?.phase
    customer = careCase.customer
    updatedAt = careCase.updatedAt
    traits = Traits(careCase, of: person)
    waiting = careCase.firstUnanswered.map { Waiting($0) }
    for event in careCase.events { note(event) }
    for interaction in careCase.interactions { texts.insert(interaction.text) }
    entries = UInt8(clamping: careCase.interactions.count + careCase.assessments.count)
    for level in SentimentTrajectory.levels(of: careCase) { feelings.append(level) }
    if entries > Self.mostEntries { feelings.giveUp() }
  }

  /// Below this number a trajectory looks at every entry; see ``SentimentTrajectory``.
  private static var mostEntries: UInt8 { 120 }

  private mutating func note(_ event: CaseEvent) {
    if let (cause, _) = EventName.split(event.id.rawValue) { causes.insert(String(cause)) }
  }

  private mutating func count() {
    entries = entries == .max ? entries : entries + 1
    if entries > Self.mostEntries { feelings.giveUp() }
  }
}

extension CaseDigest {
  /// Takes in an event that the case accepted.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - cause: What it is named after, where none before it was.
  ///   - unread: What waited before the message that was recorded last and not read yet, where there is such one.
  /// - Returns: Whether the digest could follow; where not, it is to be made of the folded case.
  mutating func fold(_ event: CaseEvent, after cause: String?, before unread: Waiting?) -> Bool {
    updatedAt = event.at
    if let cause { causes.insert(cause) }
    switch event.change {
    case .interaction(let interaction) where interaction.deletedAt == nil: fold(interaction)
    case .assessed(let assessment): fold(assessment, before: unread)
    case .status(let next):
      if status == .solved && next == .open { traits.insert(.wasReopened) }
      status = next
    case .snoozed: status = .snoozed
    case .merged: status = .merged
    case .customer(let customer): self.customer = customer
    case .priority(let priority): self.priority = priority
    case .phase(let assessment): phase = assessment.phase
    case .faultClaimed(let claim):
      traits.insert(Traits.blame(claim.party, by: claim.claimedBy, of: person) ?? .hasOtherClaims)
    case .faultDetermined: traits.insert(.hasDeterminedFault)
    case .committed: traits.insert(.hasCommitments)
    case .surveyed: traits.insert(.hasSurveys)
    case .consent: traits.insert(.hasConsents)
    case .policy, .held, .released, .assigned, .remedyOffered, .remedyAdvanced, .settled: break
    case .opened, .interaction, .edited, .deleted, .absorbed, .redacted, .erased: return false
    }
    return true
  }

  private mutating func fold(_ interaction: Interaction) {
    count()
    texts.insert(interaction.text)
    if interaction.isAgentReply {
      traits.insert(.isAnswered)
      traits.remove(.asksForAnswer)
      waiting = nil
    } else if interaction.isInbound {
      traits.insert(.asksForAnswer)
      waiting = waiting ?? Waiting(interaction)
    }
  }

  private mutating func fold(_ assessment: Assessment, before unread: Waiting?) {
    count()
    traits.hear(assessment)
    feelings.append(assessment.feelingTowardBrand)
    if !assessment.needsReply {
      traits.remove(.asksForAnswer)
      waiting = unread
    }
  }
}

/// Up to twenty feelings, three bits each behind a one that marks the beginning; zero where there were more.
private struct Feelings: Sendable, Hashable {
  private var bits: UInt64 = 1

  mutating func append(_ level: SentimentLevel) {
    let isFull = bits == 0 || bits >> 60 != 0
    bits = isFull ? 0 : bits << 3 | UInt64(truncatingIfNeeded: level.rawValue + 2)
  }

  mutating func giveUp() { bits = 0 }

  var levels: [SentimentLevel]? {
    guard bits != 0 else { return nil }
    var levels: [SentimentLevel] = []
    var shift = (63 - bits.leadingZeroBitCount) / 3 * 3
    // And for the one that a turn adds.
    levels.reserveCapacity(shift / 3 + 1)
    while shift > 0 {
      shift -= 3
      levels.append(SentimentLevel(rawValue: Int(bits >> UInt64(shift) & 7) - 2) ?? .neutral)
    }
    return levels
  }
}
