import CareDesk
import CareLanguage
import CareModel

extension Analysis {
  /// An analysis made by hand, for tests of decisions that need no model.
  static func made(
    _ intents: [Intent],
    level: SentimentLevel = .neutral,
    emotion: Emotion = .neutral,
    signals: [Signal] = [],
    urgency: Urgency = .none,
    deadline: Timestamp? = nil,
    service: Double = 0.5,
    reply: Double = 0.9,
    personalData: [PersonalDataSpan] = [],
    optOut: OptOutRequest? = nil
  ) -> Analysis {
    // The primary is surest, and each further intent half as sure as the one before.
    var confidence = 0.9
    let scored = intents.map { intent in
      defer { confidence /= 2 }
      return Scored(intent, confidence: confidence)
    }
    return Analysis(
      language: LanguageGuess(code: "en", confidence: 1),
      sentiment: Sentiment(level: level, score: Double(level.rawValue) / 2, probabilities: .uniform),
      emotion: Scored(emotion, confidence: 0.8),
      intents: scored,
      isInScope: true,
      signals: signals.map { Scored($0, confidence: 0.9) },
      urgency: urgency,
      deadline: deadline.map {
        Deadline(range: TextRange(start: 0, end: 1), granularity: .minute, earliest: nil, latest: $0)
      },
      serviceProbability: service,
      replyProbability: reply,
      mention: BrandMention(.tagged),
      personalData: personalData,
      aspects: [],
      optOut: optOut,
      model: "by hand"
    )
  }
}

/// The instant at which every test begins, a Tuesday at noon.
let noon = Timestamp(secondsSince1970: 1_709_640_000)

/// A conversation played turn by turn: what a desk does, without anything but the playbook.
struct Scene {
  var playbook = Playbook.standard
  var careCase: CareCase
  var customer: Customer?
  var facts = DeskFacts()
  var budgets = BudgetLedger()
  var consents = ConsentLedger()
  var sla = SLAOutlook()
  var now = noon
  private(set) var last: Turn?
  private var count = 0

  init(_ channel: Channel = .publicPost, customer: Customer? = nil) throws {
    let opening = CaseOpening(origin: .contact, channel: channel, customer: customer?.id)
    careCase = try CareCase(id: "case", CaseEvent(id: "e0", at: noon, .opened(opening)))
    self.customer = customer
  }

  /// Somebody outside says something.
  @discardableResult
  mutating func hear(
    _ analysis: Analysis,
    text: String = "words",
    on channel: Channel? = nil,
    relation: BrandRelation = .tagged,
    place: String? = nil,
    after seconds: Int64 = 0,
    author: Author = Author(.customer, identity: "@ann")
  ) throws -> Turn {
    now = now.advanced(bySeconds: seconds)
    let channel = channel ?? careCase.opening.channel
    let isPublic = [Channel.publicPost, .publicReply, .comment, .review].contains(channel)
    count += 1
    let interaction = try Interaction(
      id: Identifier("m\(count)"),
      channel: channel,
      visibility: isPublic ? .publicPost : .privateMessage,
      author: author,
      revisions: [.init(text: text, at: now)],
      placeHint: place,
      relation: relation
    )
    try record(.interaction(interaction))
    return try decide(Situation(careCase: careCase, interaction: interaction, analysis: analysis, now: now))
  }

  /// Somebody of the brand answers.
  @discardableResult
  mutating func answer(_ text: String = "words", after seconds: Int64 = 0) throws -> Turn {
    now = now.advanced(bySeconds: seconds)
    count += 1
    let interaction = try Interaction(
      id: Identifier("m\(count)"),
      channel: careCase.opening.channel,
      visibility: .publicReply,
      author: Author(.agent, identity: "@shop"),
      revisions: [.init(text: text, at: now)]
    )
    try record(.interaction(interaction))
    return try decide(Situation(careCase: careCase, interaction: interaction, now: now))
  }

  /// Something else happens to the case.
  @discardableResult
  mutating func happen(_ change: CaseChange, after seconds: Int64 = 0) throws -> Turn {
    now = now.advanced(bySeconds: seconds)
    try record(change)
    return try decide(Situation(careCase: careCase, now: now))
  }

  /// Time goes by.
  @discardableResult
  mutating func wait(_ seconds: Int64) throws -> Turn {
    now = now.advanced(bySeconds: seconds)
    return try decide(Situation(careCase: careCase, now: now))
  }

  private mutating func decide(_ bare: Situation) throws -> Turn {
    var situation = bare
    situation.customer = customer
    situation.facts = facts
    situation.budgets = budgets
    situation.consents = consents
    situation.sla = sla
    let turn = playbook.decide(situation)
    for change in turn.changes { try record(change) }
    last = turn
    return turn
  }

  private mutating func record(_ change: CaseChange) throws {
    try careCase.apply(CaseEvent(id: Identifier("e\(careCase.events.count)"), at: now, change))
  }
}

extension Turn {
  func has(_ kind: ActionKind) -> Bool { actions.contains { $0.kind == kind } }

  func action(_ kind: ActionKind) -> NextAction? { actions.first { $0.kind == kind } }

  func veto(of kind: ActionKind) -> Veto? { vetoed.first { $0.action.kind == kind }?.veto }
}

extension Customer {
  /// A customer of the tests, with something in use that cost as much.
  static func owning(_ minorUnits: Int64 = 5_000, lifecycle: Lifecycle = .inUse) -> Customer {
    Customer(
      id: "ann",
      relationship: .customer,
      purchases: [
        Purchase(
          id: "p1",
          product: "thing",
          at: noon.advanced(bySeconds: -86_400),
          price: Money(minorUnits: minorUnits, currency: "USD"),
          lifecycle: lifecycle
        )
      ]
    )
  }
}
