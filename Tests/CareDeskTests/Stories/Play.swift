import CareDesk
import CareLanguage
import CareModel
import Testing

/// A story as it goes through a desk with the built-in analyzer: nothing is injected but what a host would know.
struct Play {
  private(set) var state: DeskState
  private(set) var now: Timestamp
  private var count = 0

  init(
    _ brand: BrandProfile? = nil,
    playbook: Playbook = .standard,
    listening: DeskSettings.Listening = .aboutTheBrand,
    at start: Timestamp = noon
  ) {
    var settings = DeskSettings(brand: brand)
    settings.listening = listening
    state = DeskState(Desk(playbook: playbook, settings: settings))
    now = start
  }

  /// The host makes a customer known.
  mutating func know(_ customer: Customer, as identities: Identifier<SocialIdentity>...) {
    take(.customer(CustomerFacts(customer, identities: identities)))
  }

  /// Somebody outside says something; the decision.
  @discardableResult
  mutating func post(
    _ text: String,
    from person: Identifier<SocialIdentity> = "@guest",
    on channel: Channel = .publicPost,
    after seconds: Int64 = 0,
    relation: BrandRelation? = .tagged,
    lifecycle: Lifecycle? = nil,
    place: String? = nil,
    inReplyTo: Identifier<Interaction>? = nil
  ) throws -> DeskDecision {
    now = now.advanced(bySeconds: seconds)
    var post = IncomingPost(
      text,
      from: person,
      channel: channel,
      inReplyTo: inReplyTo,
      place: place,
      relation: relation
    )
    post.lifecycle = lifecycle
    return try Self.decision(in: take(.post(post)))
  }

  /// The brand says something to the person.
  @discardableResult
  mutating func reply(
    _ text: String,
    to person: Identifier<SocialIdentity> = "@guest",
    after seconds: Int64 = 0,
    status: CaseStatus? = nil
  ) throws -> DeskDecision {
    now = now.advanced(bySeconds: seconds)
    return try Self.decision(in: take(.reply(BrandReply(text, to: .person(person), status: status))))
  }

  /// Somebody does something with the person's case.
  @discardableResult
  mutating func change(
    _ change: CaseChange,
    of person: Identifier<SocialIdentity> = "@guest",
    after seconds: Int64 = 0
  ) throws -> DeskDecision {
    now = now.advanced(bySeconds: seconds)
    return try Self.decision(in: take(.change(.person(person), change)))
  }

  /// The host learns something about the moment.
  @discardableResult
  mutating func learn(
    about person: Identifier<SocialIdentity> = "@guest",
    after seconds: Int64 = 0,
    _ change: (inout DeskFacts) -> Void
  ) throws -> DeskDecision {
    now = now.advanced(bySeconds: seconds)
    var facts = DeskFacts()
    change(&facts)
    return try Self.decision(in: take(.facts(.person(person), facts)))
  }

  /// Time goes by; what the desk says by itself.
  @discardableResult
  mutating func wait(_ seconds: Int64) -> [Alert] {
    now = now.advanced(bySeconds: seconds)
    return take(.clock).compactMap { output in
      if case .alert(let alert) = output.result { alert } else { nil }
    }
  }

  /// The person's latest case.
  func careCase(of person: Identifier<SocialIdentity> = "@guest") throws -> CareCase {
    try #require(state.careCase(.person(person)))
  }

  @discardableResult
  mutating func take(_ body: DeskInput.Body) -> [DeskOutput] {
    count += 1
    return state.take(DeskInput(id: Identifier("i\(count)"), at: now, body))
  }

  /// The decision among the outputs; a test that finds none has failed.
  private static func decision(in outputs: [DeskOutput]) throws -> DeskDecision {
    let decisions = outputs.compactMap { output in
      if case .decided(let decision) = output.result { decision } else { nil }
    }
    return try #require(decisions.first, "the desk decided nothing: \(outputs.map { $0.result })")
  }
}

extension DeskDecision {
  /// Whether the analyzer found the intent, as its first choice or with some probability.
  func reads(_ intent: Intent) -> Bool {
    guard let intents = analysis?.intents else { return false }
    return intents.first?.value == intent || intents.contains { $0.value == intent && $0.confidence >= 0.15 }
  }

  /// Whether the analyzer found something that went wrong.
  var readsIssue: Bool { IntentFamily.issue.intents.contains { reads($0) } }

  func reads(_ signal: Signal) -> Bool { analysis?.has(signal) ?? false }

  var polarity: Polarity? { analysis?.sentiment.polarity }
}

/// Whether the analyzer read the words as the story means them.
///
/// Where it did not, that is recorded as a known issue of the model, with what it read instead; what the desk does about
/// words that were misread is then not asked. Rules are never bent to make up for it.
func understood(_ decision: DeskDecision, _ meaning: String, _ isMeant: (DeskDecision) -> Bool) -> Bool {
  guard !isMeant(decision) else { return true }
  withKnownIssue("the model does not read \(meaning)") {
    Issue.record("\(decision.turn.testDescription)")
  }
  return false
}
