import CareModel

/// Writes the events of a case as bytes, and keeps aside what is too rare to have a form in bytes.
struct EventWriter {
  private var writer: ByteWriter
  private(set) var rare: [CaseChange] = []
  private var last: Timestamp
  private var cause: String

  /// Begins to write, behind bytes that end there.
  init(after ending: PackEnding = PackEnding()) {
    writer = ByteWriter(words: ending.words)
    last = ending.last
    cause = ending.cause
  }

  var bytes: [UInt8] { writer.bytes }

  mutating func write(_ event: CaseEvent) {
    writeName(event.id.rawValue)
    writer.instant(event.at, since: last)
    last = event.at
    write(event.author)
    write(event.change)
  }

  /// The events of one input are named after it with a number behind, so that the name is written once.
  private mutating func writeName(_ name: String) {
    guard let (slice, number) = Self.split(name) else {
      writer.number(0)
      return writer.text(name)
    }
    let prefix = String(slice)
    if Identifier<CaseEvent>(prefix) == Identifier<CaseEvent>(cause) { return writer.number(number) }
    cause = prefix
    writer.number(-number)
    writer.word(cause)
  }

  /// A name of the form `cause#number`, where the number is positive and written as numbers are.
  private static func split(_ name: String) -> (cause: Substring, number: Int)? {
    let bytes = name.utf8
    guard let mark = bytes.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    let digits = bytes[bytes.index(after: mark)...]
    guard let first = digits.first, first != UInt8(ascii: "0"), digits.count <= 9 else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return (name[..<mark], number)
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
    case .settled(let id, let outcome):
      begin(.settled)
      writer.word(id.rawValue)
      choice(outcome, Commitment.Outcome.allCases)
    default:
      begin(.rare)
      rare.append(change)
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
    for polarity in Polarity.allCases { writer.double(assessment.sentiment.probabilities[polarity]) }
    writer.term(assessment.emotion.rawValue)
    writer.number(assessment.intents.count)
    for intent in assessment.intents {
      writer.term(intent.value.rawValue)
      writer.double(intent.confidence)
    }
    writer.number(assessment.signals.count)
    for signal in assessment.signals {
      writer.term(signal.value.rawValue)
      writer.double(signal.confidence)
    }
    choice(assessment.urgency, Urgency.allCases)
    writer.byte(assessment.deadline == nil ? 0 : 1)
    if let deadline = assessment.deadline { writer.instant(deadline, since: last) }
    writer.byte(assessment.needsReply ? 1 : 0)
    write(assessment.phase)
    writer.word(assessment.model)
  }

  private mutating func write(_ phase: PhaseAssessment) {
    choice(phase.phase, Phase.allCases)
    choice(phase.basis, PhaseAssessment.Basis.allCases)
    writer.double(phase.margin)
    writer.number(phase.evidence.count)
    for evidence in phase.evidence {
      writer.term(evidence.rule)
      writer.word(evidence.interaction?.rawValue)
      writer.number(evidence.revision)
      writer.number(evidence.range?.start ?? -1)
      if let range = evidence.range { writer.number(range.end) }
      // One reason mostly counts as much as the phase leads by.
      let isMargin = evidence.contribution.bitPattern == phase.margin.bitPattern
      writer.byte(isMargin ? 1 : 0)
      if !isMargin { writer.double(evidence.contribution) }
    }
  }
}

/// The changes that have a form in bytes.
enum PackedChange: UInt8 {
  case opened, interaction, assessed, status, priority, phase, customer, assigned, policy, committed, settled, rare
}
