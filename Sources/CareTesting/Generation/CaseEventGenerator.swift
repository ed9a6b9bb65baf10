public import CareModel

/// Makes sequences of events for one case, legal and illegal ones in any mix.
///
/// The generator follows the case that it writes about, so that sequences go deep: most events fit it, and about every
/// fifth is taken as it comes, be it a duplicate, a reused identifier, one from before, one that names nothing, or a
/// transition that does not exist. Names come from small stocks, so that events meet each other.
public struct CaseEventGenerator: Sendable {
  /// Stands in everything generated that could identify a person, so that a test can look whether it is gone.
  public static let secret = "SECRET"

  private var numbers: SeededGenerator
  private var careCase: CareCase?
  private var events: [CaseEvent] = []
  private var clock = Timestamp.fixture

  private init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
  }

  /// A sequence of 1 to 16 events for the case named `case-1`; equal seeds give equal sequences.
  public static func events(seed: UInt64) -> [CaseEvent] {
    var generator = CaseEventGenerator(seed: seed)
    for _ in 0..<generator.numbers.number(in: 1...16) { generator.append() }
    return generator.events
  }

  private mutating func append() {
    var event = next()
    // Illegal events are kept now and then; otherwise another one is tried.
    for _ in 0..<3 where !take(event) && !numbers.chance(20) { event = next() }
    events.append(event)
    clock = max(clock, min(event.at, clock.advanced(bySeconds: 7200)))
  }

  private mutating func take(_ event: CaseEvent) -> Bool {
    guard var next = careCase else {
      careCase = try? CareCase(id: CaseLaw.caseID, event)
      return careCase != nil
    }
    careCase = nil
    let isTaken = (try? next.apply(event)) != nil
    careCase = next
    return isTaken
  }

  private mutating func next() -> CaseEvent {
    if !events.isEmpty && numbers.chance(4) { return numbers.pick(events) }
    let isReused = !events.isEmpty && numbers.chance(2)
    let id = isReused ? numbers.pick(events).id : Identifier("e\(events.count)-\(numbers.number(in: 0...999))")
    let step = numbers.chance(95) ? numbers.number(in: 0...3600) : numbers.number(in: -3600...90_000)
    let at = clock.advanced(bySeconds: Int64(step))
    let isOpening = careCase == nil ? numbers.chance(95) : numbers.chance(1)
    let change = isOpening ? CaseChange.opened(opening()) : change(at: at)
    return CaseEvent(id: id, at: at, author: author(), change)
  }
}

// MARK: - What happens

extension CaseEventGenerator {
  private mutating func change(at instant: Timestamp) -> CaseChange {
    switch numbers.number(in: 0...31) {
    case 0...4: return interaction(at: instant).map { .interaction($0) } ?? .deleted(interactionID())
    case 5: return .edited(interactionID(), .init(text: text(), at: instant))
    case 6: return .deleted(interactionID())
    case 7...8: return .assessed(assessment())
    case 9...14: return .status(numbers.pick(CaseStatus.allCases))
    case 15: return .snoozed(snooze(at: instant))
    case 16: return numbers.chance(30) ? .merged(into: numbers.pick(["case-1", "case-9"])) : absorption(at: instant)
    case 17: return .customer(numbers.chance(20) ? nil : customerID())
    case 18: return .priority(numbers.pick(Priority.allCases))
    case 19: return .policy(PolicyReference("policy", version: numbers.number(in: 1...3)))
    case 20: return .held(numbers.pick(HoldReason.known))
    case 21: return .released(numbers.pick(HoldReason.known))
    case 22: return .assigned(numbers.chance(30) ? nil : "agent-1")
    case 23: return .phase(phase())
    case 24: return .faultClaimed(claim())
    case 25: return .faultDetermined(claim())
    case 26: return .remedyOffered(remedy())
    case 27: return .remedyAdvanced(remedyID(), numbers.pick(Remedy.Step.allCases))
    case 28: return .committed(commitment(at: instant))
    case 29: return .settled(commitmentID(), numbers.pick(Commitment.Outcome.allCases))
    case 30: return numbers.chance(50) ? .surveyed(survey()) : .consent(consent(at: instant))
    default: return numbers.chance(70) ? redaction() : .erased
    }
  }

  private mutating func opening() -> CaseOpening {
    CaseOpening(
      origin: numbers.pick(CaseOpening.Origin.allCases),
      channel: channel(),
      customer: numbers.chance(70) ? customerID() : nil,
      priority: numbers.pick(Priority.allCases),
      policy: numbers.chance(30) ? PolicyReference("policy") : nil,
      follows: numbers.chance(10) ? "case-0" : nil
    )
  }

  private mutating func snooze(at instant: Timestamp) -> Snooze {
    let rest = Int64(numbers.number(in: -60...86_400))
    return Snooze(until: instant.advanced(bySeconds: rest), wake: numbers.pick(Snooze.WakePolicy.allCases))
  }

  /// The history of a small case that was merged into this one; now and then of one that was not.
  private mutating func absorption(at instant: Timestamp) -> CaseChange {
    let id: Identifier<CareCase> = numbers.pick(["case-2", "case-3", "case-1"])
    let target: Identifier<CareCase> = numbers.chance(90) ? CaseLaw.caseID : "case-9"
    var history = [CaseEvent(id: "b0", at: instant, author: author(), .opened(opening()))]
    if let post = interaction(at: instant) {
      history.append(CaseEvent(id: "b1", at: instant, author: author(), .interaction(post)))
    }
    history.append(CaseEvent(id: "b2", at: instant, author: author(), .committed(commitment(at: instant))))
    if numbers.chance(10) { history.append(CaseEvent(id: "b3", at: instant, author: author(), .erased)) }
    history.append(CaseEvent(id: "b4", at: instant, author: author(), .merged(into: target)))
    return .absorbed(CaseHistory(of: id, history))
  }

  private mutating func redaction() -> CaseChange {
    let start = numbers.number(in: -1...20)
    let range = TextRange(start: start, end: start + numbers.number(in: 0...12))
    return .redacted(interactionID(), revision: numbers.number(in: 0...2), ranges: [range])
  }

  private mutating func commitment(at instant: Timestamp) -> Commitment {
    Commitment(
      id: commitmentID(),
      kind: numbers.pick(Commitment.Kind.allCases),
      text: text(),
      due: instant.advanced(bySeconds: Int64(numbers.number(in: 0...900_000))),
      occasion: numbers.chance(30) ? text() : nil,
      madeAt: instant
    )
  }

  private mutating func remedy() -> Remedy {
    let value = Money(minorUnits: Int64(numbers.number(in: 0...9999)), currency: "EUR")
    return Remedy(
      id: remedyID(),
      kind: numbers.pick(RemedyKind.known),
      value: numbers.chance(60) ? value : nil,
      budget: numbers.pick(Remedy.Budget.allCases)
    )
  }

  private mutating func survey() -> SurveyResponse {
    SurveyResponse(score: numbers.number(in: -2...9))
  }

  private mutating func consent(at instant: Timestamp) -> ConsentRecord {
    ConsentRecord(
      at: instant,
      channel: numbers.chance(50) ? channel() : nil,
      purpose: numbers.chance(50) ? numbers.pick(ContactPurpose.known) : nil,
      isGranted: numbers.chance(50),
      source: text()
    )
  }
}

// MARK: - What was said and read

extension CaseEventGenerator {
  private mutating func interaction(at instant: Timestamp) -> Interaction? {
    let first = instant.advanced(bySeconds: Int64(numbers.number(in: -60...1)))
    var revisions = [Interaction.Revision(text: text(), at: first)]
    if numbers.chance(15) { revisions.append(.init(text: text(), at: first.advanced(bySeconds: 30))) }
    return try? Interaction(
      id: interactionID(),
      externalID: numbers.chance(50) ? "post-\(Self.secret)" : nil,
      channel: channel(),
      visibility: numbers.pick(Visibility.allCases),
      author: author(),
      revisions: revisions,
      inReplyTo: numbers.chance(40) ? interactionID() : nil,
      repostOf: numbers.chance(5) ? interactionID() : nil,
      placeHint: numbers.chance(20) ? text() : nil,
      relation: numbers.pick(BrandRelation.allCases),
      deletedAt: numbers.chance(3) ? instant : nil
    )
  }

  private mutating func assessment() -> Assessment {
    let weights = (Double(numbers.number(in: 0...9)), Double(numbers.number(in: 0...9)))
    return Assessment(
      of: interactionID(),
      revision: numbers.number(in: 0...1),
      sentiment: Sentiment(
        level: numbers.pick(SentimentLevel.allCases),
        score: Double(numbers.number(in: -100...100)) / 100,
        probabilities: PolarityProbabilities(negative: weights.0, neutral: weights.1, positive: 1)
      ),
      emotion: numbers.pick(Emotion.known),
      intents: [Scored(numbers.pick(Intent.known), confidence: Double(numbers.number(in: 0...100)) / 100)],
      signals: numbers.chance(50) ? [Scored(numbers.pick(Signal.known), confidence: 0.5)] : [],
      urgency: numbers.pick(Urgency.allCases),
      deadline: numbers.chance(20) ? clock : nil,
      needsReply: numbers.chance(50),
      phase: phase(),
      model: "generator"
    )
  }

  private mutating func phase() -> PhaseAssessment {
    PhaseAssessment(
      numbers.pick(Phase.allCases),
      basis: numbers.pick(PhaseAssessment.Basis.allCases),
      margin: Double(numbers.number(in: 0...100)) / 100,
      evidence: [evidence()]
    )
  }

  private mutating func claim() -> FaultClaim {
    FaultClaim(numbers.pick(FaultParty.known), claimedBy: author(), evidence: [evidence()])
  }

  private mutating func evidence() -> Evidence {
    Evidence(
      rule: "generated",
      interaction: interactionID(),
      range: TextRange(start: 0, end: numbers.number(in: 0...9)),
      contribution: Double(numbers.number(in: -300...300)) / 100
    )
  }

  private mutating func author() -> Author {
    let kind = numbers.pick(Author.Kind.allCases)
    return Author(kind, identity: numbers.chance(50) ? Identifier("identity-\(Self.secret)") : nil)
  }

  private mutating func text() -> String {
    let words = ["", "the kettle", "leaks", "naïve café", "👩‍👧 at gate 5", "e\u{301}", "\u{0}\u{1F}", "\"quoted\\\""]
    return "\(numbers.pick(words)) \(Self.secret) \(numbers.pick(words))"
  }

  private mutating func channel() -> Channel {
    numbers.chance(90) ? numbers.pick(Channel.known) : Channel(rawValue: "carrier pigeon")
  }

  private mutating func interactionID() -> Identifier<Interaction> {
    Identifier("\(Self.secret)-i\(numbers.number(in: 0...5))")
  }

  private mutating func customerID() -> Identifier<Customer> {
    Identifier("\(Self.secret)-customer\(numbers.chance(80) ? 1 : 2)")
  }

  private mutating func commitmentID() -> Identifier<Commitment> {
    Identifier("c\(numbers.number(in: 0...3))")
  }

  private mutating func remedyID() -> Identifier<Remedy> {
    Identifier("r\(numbers.number(in: 0...3))")
  }
}
