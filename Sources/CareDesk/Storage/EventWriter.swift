import CareModel

/// Writes the events of a case as bytes, and keeps aside what is too rare to have a form in bytes.
///
/// Kept between cases for its storage only.
struct EventWriter: Sendable {
  private var writer = ByteWriter()
  private(set) var rare: [CaseChange] = []

  /// Where the text begins that was said last, or a negative number where it is none of those that stand here; `nil` where
  /// nothing was said.
  private(set) var lastTextStart: Int?

  private var person: Identifier<SocialIdentity>?
  private var last = Timestamp(millisecondsSince1970: 0)
  /// What the last event was named after, and its number.
  private var cause: String?
  private var number = 0

  /// Begins to write the events of a person's case, of which the last one before was at an instant.
  mutating func begin(of person: Identifier<SocialIdentity>?, after last: Timestamp) {
    self.person = person
    self.last = last
  }

  /// Forgets all that was written, but for the room that it took.
  mutating func reset() {
    writer.reset()
    rare = []
    (lastTextStart, person, cause, number) = (nil, nil, nil, 0)
  }

  var bytes: [UInt8] { writer.bytes }

  mutating func write(_ event: CaseEvent) {
    writeName(event.id)
    writer.instant(event.at, since: last)
    last = event.at
    write(event.author)
    write(event.change)
  }

  /// The events of one input are named after it with a number behind, so that the name is written once.
  ///
  /// The words begin anew with each name that is written, so that nothing need be read of a case to write on.
  private mutating func writeName(_ name: Identifier<CaseEvent>) {
    number += 1
    if let cause, name == EventName.make(cause, number) { return writer.number(number) }
    writer.begin(of: person)
    guard let (prefix, number) = EventName.split(name.rawValue) else {
      cause = nil
      writer.number(0)
      return writer.text(name.rawValue)
    }
    let cause = String(prefix)
    (self.cause, self.number) = (cause, number)
    writer.number(-number)
    writer.word(cause)
  }

  private mutating func choice<Value: Equatable>(_ value: Value, _ values: [Value]) {
    writer.byte(UInt8(truncatingIfNeeded: values.firstIndex(of: value) ?? 255))
  }

  private mutating func write(_ author: Author) {
    choice(author.kind, Author.Kind.allCases)
    writer.word(author.identity?.rawValue)
  }

  private mutating func write(_ change: CaseChange) {
    switch change {
    case .opened(let opening):
      begin(.opened)
      write(opening)
    case .interaction(let interaction) where interaction.deletedAt == nil:
      begin(.interaction)
      write(interaction)
    case .assessed(let assessment):
      begin(.assessed)
      write(assessment)
    case .status(let status):
      begin(.status)
      choice(status, CaseStatus.allCases)
    case .priority(let priority):
      begin(.priority)
      choice(priority, Priority.allCases)
    case .phase(let phase):
      begin(.phase)
      write(phase)
    case .customer(let customer):
      begin(.customer)
      writer.word(customer?.rawValue)
    case .assigned(let agent):
      begin(.assigned)
      writer.word(agent?.rawValue)
    case .policy(let policy):
      begin(.policy)
      write(policy)
    case .committed(let commitment) where commitment.isOpen:
      begin(.committed)
      write(commitment)
    case .faultClaimed(let claim):
      begin(.faultClaimed)
      writer.term(claim.party.rawValue)
      write(claim.claimedBy)
      write(claim.evidence, usual: 0)
    case .settled(let id, let outcome):
      begin(.settled)
      writer.word(id.rawValue)
      choice(outcome, Commitment.Outcome.allCases)
    default:
      begin(.rare)
      rare.append(change)
      if change.changesWhatIsSaid { lastTextStart = -1 }
    }
  }

  private mutating func begin(_ kind: PackedChange) { writer.byte(kind.rawValue) }

  private mutating func write(_ policy: PolicyReference?) {
    writer.word(policy?.name)
    writer.number(policy?.version ?? 0)
  }

  private mutating func write(_ commitment: Commitment) {
    writer.word(commitment.id.rawValue)
    choice(commitment.kind, Commitment.Kind.allCases)
    writer.word(commitment.text)
    writer.instant(commitment.due, since: last)
    writer.word(commitment.occasion)
    writer.instant(commitment.madeAt, since: last)
  }

  private mutating func write(_ opening: CaseOpening) {
    choice(opening.origin, CaseOpening.Origin.allCases)
    writer.term(opening.channel.rawValue)
    writer.word(opening.customer?.rawValue)
    choice(opening.priority, Priority.allCases)
    write(opening.policy)
    writer.word(opening.follows?.rawValue)
  }

  private mutating func write(_ interaction: Interaction) {
    writer.word(interaction.id.rawValue)
    writer.word(interaction.externalID)
    writer.term(interaction.channel.rawValue)
    choice(interaction.visibility, Visibility.allCases)
    write(interaction.author)
    writer.number(interaction.revisions.count)
    for revision in interaction.revisions {
      writer.instant(revision.at, since: last)
      lastTextStart = writer.bytes.count
      writer.text(revision.text)
    }
    writer.word(interaction.inReplyTo?.rawValue)
    writer.word(interaction.repostOf?.rawValue)
    writer.word(interaction.placeHint)
    choice(interaction.relation, BrandRelation.allCases)
  }

  private mutating func write(_ assessment: Assessment) {
    writer.word(assessment.interaction.rawValue)
    writer.number(assessment.revision)
    choice(assessment.sentiment.level, SentimentLevel.allCases)
    writer.double(assessment.sentiment.score)
    write(assessment.sentiment.probabilities)
    writer.term(assessment.emotion.rawValue)
    writer.number(assessment.intents.count)
    for intent in assessment.intents {
      writer.term(intent.value.rawValue)
      writer.single(intent.confidence)
    }
    writer.number(assessment.signals.count)
    for signal in assessment.signals {
      writer.term(signal.value.rawValue)
      writer.single(signal.confidence)
    }
    choice(assessment.urgency, Urgency.allCases)
    writer.byte(assessment.deadline == nil ? 0 : 1)
    if let deadline = assessment.deadline { writer.instant(deadline, since: last) }
    writer.byte(assessment.needsReply ? 1 : 0)
    write(assessment.phase)
    writer.term(assessment.model)
  }

  /// The probabilities add up to 1 but for the last bits of one of them.
  private mutating func write(_ probabilities: PolarityProbabilities) {
    writer.double(probabilities.negative)
    writer.double(probabilities.positive)
    writer.double(probabilities.neutral, near: 1 - probabilities.negative - probabilities.positive)
  }

  private mutating func write(_ phase: PhaseAssessment) {
    choice(phase.phase, Phase.allCases)
    choice(phase.basis, PhaseAssessment.Basis.allCases)
    writer.single(phase.margin)
    // One reason mostly counts as much as the phase leads by.
    write(phase.evidence, usual: phase.margin)
  }

  /// Writes reasons, of which most count as much as is usual.
  private mutating func write(_ reasons: [Evidence], usual: Double) {
    writer.number(reasons.count)
    for evidence in reasons {
      writer.term(evidence.rule)
      writer.word(evidence.interaction?.rawValue)
      writer.number(evidence.revision)
      writer.number(evidence.range?.start ?? -1)
      if let range = evidence.range { writer.number(range.end) }
      let isUsual = evidence.contribution.bitPattern == usual.bitPattern
      writer.byte(isUsual ? 1 : 0)
      if !isUsual { writer.single(evidence.contribution) }
    }
  }
}

extension CaseChange {
  /// Whether what was said last may be something else afterwards.
  fileprivate var changesWhatIsSaid: Bool {
    switch self {
    case .interaction, .edited, .deleted, .redacted, .absorbed, .erased: true
    default: false
    }
  }
}

/// The changes that have a form in bytes.
enum PackedChange: UInt8 {
  case opened, interaction, assessed, status, priority, phase, customer, assigned, policy, committed, settled,
    faultClaimed, rare
}
