import CareModel

/// Reads the events that an ``EventWriter`` wrote.
struct EventReader {
  private var reader: ByteReader
  private var rare: ArraySlice<CaseChange>
  private let person: Identifier<SocialIdentity>?
  private var last = Timestamp(millisecondsSince1970: 0)
  private var cause = ""

  init(_ bytes: [UInt8], person: Identifier<SocialIdentity>?, rare: [CaseChange]) {
    reader = ByteReader(bytes)
    // The identifier of the case stands before its events.
    _ = reader.text()
    self.person = person
    self.rare = rare[...]
  }

  /// The next event, or `nil` at the end.
  mutating func next() -> CaseEvent? {
    guard !reader.isAtEnd else { return nil }
    let id = name()
    last = reader.instant(since: last)
    let author = author()
    guard let change = change() else { return nil }
    return CaseEvent(id: id, at: last, author: author, change)
  }

  private mutating func name() -> Identifier<CaseEvent> {
    let number = reader.number()
    if number <= 0 { reader.begin(of: person) }
    if number == 0 { return Identifier(reader.text()) }
    if number < 0 { cause = reader.word() }
    return EventName.make(cause, number < 0 ? -number : number)
  }

  private mutating func author() -> Author {
    Author(reader.choice(Author.Kind.allCases, else: .system), identity: reader.optionalIdentifier())
  }

  private mutating func change() -> CaseChange? {
    switch PackedChange(rawValue: reader.byte()) {
    case .opened: .opened(opening())
    case .interaction: interaction().map { .interaction($0) }
    case .assessed: .assessed(assessment())
    case .status: .status(reader.choice(CaseStatus.allCases, else: .new))
    case .priority: .priority(reader.choice(Priority.allCases, else: .normal))
    case .phase: .phase(phase())
    case .customer: .customer(reader.optionalIdentifier())
    case .assigned: .assigned(reader.optionalIdentifier())
    case .policy: policy().map { .policy($0) }
    case .committed: .committed(commitment())
    case .settled: .settled(reader.identifier(), reader.choice(Commitment.Outcome.allCases, else: .kept))
    case .faultClaimed: .faultClaimed(claim())
    case .rare, nil: rare.popFirst()
    }
  }

  private mutating func policy() -> PolicyReference? {
    let (name, version) = (reader.optionalWord(), reader.number())
    return name.map { PolicyReference($0, version: version) }
  }

  private mutating func commitment() -> Commitment {
    Commitment(
      id: reader.identifier(),
      kind: reader.choice(Commitment.Kind.allCases, else: .promise),
      text: reader.word(),
      due: reader.instant(since: last),
      occasion: reader.optionalWord(),
      madeAt: reader.instant(since: last)
    )
  }

  private mutating func opening() -> CaseOpening {
    CaseOpening(
      origin: reader.choice(CaseOpening.Origin.allCases, else: .contact),
      channel: Channel(rawValue: reader.term()),
      customer: reader.optionalIdentifier(),
      priority: reader.choice(Priority.allCases, else: .normal),
      policy: policy(),
      follows: reader.optionalIdentifier()
    )
  }

  private mutating func interaction() -> Interaction? {
    let id: Identifier<Interaction> = reader.identifier()
    let externalID = reader.optionalWord()
    let channel = Channel(rawValue: reader.term())
    let visibility = reader.choice(Visibility.allCases, else: .internalNote)
    let author = author()
    var revisions: [Interaction.Revision] = []
    for _ in 0..<max(reader.number(), 0) where !reader.isAtEnd {
      let at = reader.instant(since: last)
      revisions.append(.init(text: reader.text(), at: at))
    }
    return try? Interaction(
      id: id,
      externalID: externalID,
      channel: channel,
      visibility: visibility,
      author: author,
      revisions: revisions,
      inReplyTo: reader.optionalIdentifier(),
      repostOf: reader.optionalIdentifier(),
      placeHint: reader.optionalWord(),
      relation: reader.choice(BrandRelation.allCases, else: .none)
    )
  }

  private mutating func scored<Value: OpenVocabulary>() -> [Scored<Value>] {
    var values: [Scored<Value>] = []
    for _ in 0..<max(reader.number(), 0) where !reader.isAtEnd {
      let value = Value(rawValue: reader.term())
      values.append(Scored(value, confidence: reader.single()))
    }
    return values
  }

  private mutating func sentiment() -> Sentiment {
    let level = reader.choice(SentimentLevel.allCases, else: .neutral)
    let score = reader.double()
    let (negative, positive) = (reader.double(), reader.double())
    let neutral = reader.double(near: 1 - negative - positive)
    let probabilities = PolarityProbabilities(exactlyNegative: negative, neutral: neutral, positive: positive)
    return Sentiment(level: level, score: score, probabilities: probabilities ?? .uniform)
  }

  private mutating func assessment() -> Assessment {
    Assessment(
      of: reader.identifier(),
      revision: reader.number(),
      sentiment: sentiment(),
      emotion: Emotion(rawValue: reader.term()),
      intents: scored(),
      signals: scored(),
      urgency: reader.choice(Urgency.allCases, else: .none),
      deadline: reader.byte() == 0 ? nil : reader.instant(since: last),
      needsReply: reader.byte() != 0,
      phase: phase(),
      model: reader.term()
    )
  }

  private mutating func phase() -> PhaseAssessment {
    let phase = reader.choice(Phase.allCases, else: .care)
    let basis = reader.choice(PhaseAssessment.Basis.allCases, else: .content)
    let margin = reader.single()
    return PhaseAssessment(phase, basis: basis, margin: margin, evidence: reasons(usual: margin))
  }

  private mutating func claim() -> FaultClaim {
    let party = FaultParty(rawValue: reader.term())
    let author = author()
    return FaultClaim(party, claimedBy: author, evidence: reasons(usual: 0))
  }

  private mutating func reasons(usual: Double) -> [Evidence] {
    var reasons: [Evidence] = []
    for _ in 0..<max(reader.number(), 0) where !reader.isAtEnd { reasons.append(reason(usual)) }
    return reasons
  }

  private mutating func reason(_ usual: Double) -> Evidence {
    let rule = reader.term()
    let interaction: Identifier<Interaction>? = reader.optionalIdentifier()
    let revision = reader.number()
    let start = reader.number()
    let range = start < 0 ? nil : TextRange(start: start, end: reader.number())
    return Evidence(
      rule: rule,
      interaction: interaction,
      revision: revision,
      range: range,
      contribution: reader.byte() == 1 ? usual : reader.single()
    )
  }
}
