import CareModel

/// A case while it is worked with: its digest at hand, and the case itself, unpacked and folded, once somebody asks for more.
///
/// Most turns of most cases never ask, so a message costs the same in a long case as in a short one. Every answer is that of
/// the folded case. A class, since a turn asks some hundred questions, and what was folded is to be folded once.
final class LiveCase {
  let id: Identifier<CareCase>
  private(set) var digest: CaseDigest

  /// What was recorded since the case was taken from its slot.
  private(set) var fresh: [CaseEvent] = []

  /// Whether what stands in the slot is no longer the beginning of the case.
  private(set) var isRewritten = false

  /// Of so many events a turn makes hardly more.
  private static var usualEvents: Int { 8 }

  private let packed: PackedCase?
  /// Those changes of the case in the slot that have no form in bytes.
  private let rare: [CaseChange]
  private var cached: CareCase?

  /// What the events are named after that are recorded now.
  private var cause = ""

  /// The message that was recorded last, where nobody has read it yet, and what waited before it.
  private var unread: (id: Identifier<Interaction>, before: CaseDigest.Waiting?)?

  /// The case that stands in a slot.
  init(_ packed: PackedCase, _ digest: CaseDigest, _ rare: [CaseChange]) {
    id = packed.id
    self.digest = digest
    self.packed = packed
    self.rare = rare
  }

  /// A case that begins.
  init(
    _ id: Identifier<CareCase>,
    _ opening: CaseOpening,
    _ event: CaseEvent,
    named cause: String,
    of person: Identifier<SocialIdentity>?
  ) {
    self.id = id
    self.cause = cause
    digest = CaseDigest(opening, event, of: person)
    packed = nil
    rare = []
    fresh = [event]
  }

  /// A case that was folded before, to be written whole.
  init(_ careCase: CareCase, of person: Identifier<SocialIdentity>?) {
    id = careCase.id
    digest = CaseDigest(careCase, of: person)
    packed = nil
    rare = []
    cached = careCase
    isRewritten = true
  }

  /// The case, folded from its events at the first question.
  var careCase: CareCase {
    if let cached { return cached }
    let careCase = fold()
    cached = careCase
    return careCase
  }

  private var isFolded: Bool {
    if case .some = cached { true } else { false }
  }

  /// What happened before the case was taken from its slot.
  private var past: [CaseEvent] { packed?.events(of: digest.person, rare) ?? [] }

  private func fold() -> CareCase {
    guard let careCase = try? CareCase(id: id, replaying: past + fresh) else {
      // What was written was the history of a case, and what is read is what was written; a law of the tests.
      preconditionFailure("a case at rest cannot be folded")
    }
    return careCase
  }

  /// Makes sure that events can be recorded that are named after a cause: where others may have been, the case decides.
  func prepare(for cause: String) {
    self.cause = cause
    if !isFolded, digest.causes.mayContain(cause) { cached = fold() }
  }

  /// Takes in the next event, as the case does.
  ///
  /// - Returns: Whether the event was new.
  func apply(_ event: CaseEvent) throws(CareModelError) -> Bool {
    if isFolded || !isPlain(event) {
      if !isFolded { cached = fold() }
      guard try cached?.apply(event) == true else { return false }
    }
    if fresh.isEmpty { fresh.reserveCapacity(Self.usualEvents) }
    fresh.append(event)
    follow(event)
    return true
  }

  /// Whether it is certain, without a look at the case, that the case accepts the event.
  ///
  /// The events of an input are named so that the case cannot know them; see ``prepare(for:)``. That an interaction is new is
  /// known to the desk, which keeps the names of all.
  private func isPlain(_ event: CaseEvent) -> Bool {
    guard event.at >= digest.updatedAt, !digest.status.isTerminal, !digest.traits.contains(.isErased) else {
      return false
    }
    switch event.change {
    case .interaction(let interaction):
      return interaction.deletedAt == nil && interaction.revisions.count == 1 && interaction.at <= event.at
    case .assessed(let assessment): return assessment.interaction == unread?.id && assessment.revision == 0
    case .status(let next): return next != .snoozed && next != .merged && digest.status.canBecome(next)
    case .committed(let commitment): return commitment.isOpen && !digest.traits.contains(.hasCommitments)
    case .customer, .priority, .phase, .policy, .assigned, .faultClaimed, .faultDetermined, .surveyed, .consent:
      return true
    default: return false
    }
  }

  private func follow(_ event: CaseEvent) {
    let waiting = digest.waiting
    var canFollow = true
    if case .assessed(let assessment) = event.change { canFollow = assessment.interaction == unread?.id }
    if !canFollow || !digest.fold(event, after: fresh.count == 1 ? cause : nil, before: unread?.before) {
      digest = CaseDigest(careCase, of: digest.person)
      isRewritten = isRewritten || event.change.rewritesHistory
    }
    switch event.change {
    case .interaction(let interaction): unread = interaction.isInbound ? (interaction.id, waiting) : nil
    case .assessed: unread = nil
    default: break
    }
  }
}

// MARK: - Answers

extension LiveCase {
  var status: CaseStatus { digest.status }
  var priority: Priority { digest.priority }
  var phase: Phase? { digest.phase }
  var customer: Identifier<Customer>? { digest.customer }
  var updatedAt: Timestamp { digest.updatedAt }
  var isErased: Bool { digest.traits.contains(.isErased) }
  var isAnswered: Bool { digest.traits.contains(.isAnswered) }
  var awaitsAnswer: Bool { digest.status.isUnsolved && digest.traits.contains(.asksForAnswer) }
  var wasReopened: Bool { digest.traits.contains(.wasReopened) }
  var snooze: Snooze? { digest.status == .snoozed ? careCase.snooze : nil }

  var determinedFault: FaultClaim? { digest.traits.contains(.hasDeterminedFault) ? careCase.determinedFault : nil }

  /// Whether somebody said already that a party is at fault.
  func knowsClaim(against party: FaultParty, by author: Author) -> Bool {
    if let blame = CaseDigest.Traits.blame(party, by: author, of: digest.person) {
      return digest.traits.contains(blame)
    }
    return digest.traits.contains(.hasOtherClaims)
      && careCase.faultClaims.contains { $0.party == party && $0.claimedBy == author }
  }

  var commitments: [Commitment] { digest.traits.contains(.hasCommitments) ? careCase.commitments : [] }
  var consents: [ConsentRecord] { digest.traits.contains(.hasConsents) ? careCase.consents : [] }
  var surveys: [SurveyResponse] { digest.traits.contains(.hasSurveys) ? careCase.surveys : [] }

  /// All that happened, oldest first.
  var events: [CaseEvent] { cached?.events ?? past + fresh }

  /// What happened last.
  var lastEvent: CaseEvent? { fresh.last ?? careCase.events.last }

  /// The text that was said last, as it stands now, or `nil` where nothing was said.
  var lastText: String? {
    if !isFolded, fresh.isEmpty, let packed, packed.canTellText { return packed.lastText }
    return careCase.interactions.last?.text
  }

  /// The feelings of the person's turns before an interaction, where they are at hand.
  func levels(before id: Identifier<Interaction>?) -> [SentimentLevel]? {
    id == nil || id == unread?.id ? digest.levels : nil
  }
}

extension CaseChange {
  /// Whether the change reaches events before it, so that they must be written again.
  fileprivate var rewritesHistory: Bool {
    switch self {
    case .redacted, .erased, .absorbed: true
    default: false
    }
  }
}
