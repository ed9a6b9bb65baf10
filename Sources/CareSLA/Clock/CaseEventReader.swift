public import CareModel

/// Reads the history of a case as clock events: what a case has been through, seen by its clocks.
///
/// What it takes for what:
/// - a case that began with a contact or was found by listening is opened by the customer, any other by the brand; what
///   the brand says in the second in which it opens a case is part of the opening;
/// - what an agent says to the outside is a reply; what a bot, a campaign or a program says is an automatic one;
/// - edits move nothing. A message that is deleted, or read as needing no reply, no longer waits for one, and when none is
///   left that does, the response clocks stop as ``StopReason/withdrawn``;
/// - reposts, the brand's own echo and what third parties say are no messages of the customer;
/// - a case that absorbs another takes over its open promises and, from that instant, the customer who waits in it.
///
/// The instants are those of the events: when the case got to know. Reading a history event by event or at once gives the
/// same clock events.
public struct CaseEventReader: Sendable {
  private let policies: PolicyBook?
  private var traits: CaseTraits
  private var openedAt = Timestamp.earliest
  /// The opening of a case that the brand opened, until something else was said in it.
  private var speaksFirst = false
  /// The policy that the conditions choose, until an event names one.
  private var chosen: PolicyReference?
  private var isPinned = false
  /// Messages since the last reply that wait for one.
  private var waiting: Set<Identifier<Interaction>> = []
  /// Messages since the last reply that were read as needing none.
  private var settled: Set<Identifier<Interaction>> = []
  /// Open promises, in the order in which they were made.
  private var promises: [Commitment] = []

  /// Makes a reader for one case.
  ///
  /// - Parameters:
  ///   - policies: The book from which a policy is chosen by its conditions until an event of the case names one; the
  ///     edition is the one in effect when the case was opened. `nil` to choose none.
  ///   - relationship: What the person is to the brand, for those conditions.
  public init(choosingFrom policies: PolicyBook? = nil, relationship: Customer.Relationship? = nil) {
    self.policies = policies
    traits = CaseTraits(relationship: relationship)
  }

  /// What the next event of the case means to its clocks: none, one or several clock events of the same instant.
  ///
  /// - Complexity: O(1), but linear in the history that is absorbed with another case.
  public mutating func read(_ event: CaseEvent) -> [ClockEvent] {
    var kinds: [ClockEvent.Kind] = []
    switch event.change {
    case .opened(let opening): kinds = read(opening, at: event.at)
    case .interaction(let interaction): kinds = read(interaction, at: event.at)
    case .deleted(let id): kinds = withdraw(id)
    case .assessed(let assessment): kinds = read(assessment) + choosePolicy()
    case .status(let status): kinds = [.status(status)]
    case .snoozed: kinds = [.status(.snoozed)]
    case .merged: kinds = leave()
    case .absorbed(let history): kinds = absorb(history)
    case .priority(let priority):
      traits.priority = priority
      kinds = [.priority(priority)] + choosePolicy()
    case .policy(let reference):
      isPinned = true
      kinds = [.policy(reference)]
    case .held(let reason): kinds = [.hold(reason)]
    case .released(let reason): kinds = [.release(reason)]
    case .phase(let assessment):
      traits.phase = assessment.phase
      kinds = choosePolicy()
    case .committed(let commitment):
      promises.append(commitment)
      kinds = [.commitmentMade(commitment.id, due: commitment.due)]
    case .settled(let id, let outcome):
      promises.removeAll { $0.id == id }
      kinds = [.commitmentEnded(id, outcome)]
    case .edited, .customer, .assigned, .faultClaimed, .faultDetermined, .remedyOffered, .remedyAdvanced, .surveyed,
      .consent, .redacted, .erased:
      break
    }
    return kinds.map { ClockEvent(at: event.at, $0) }
  }
}

extension CaseEventReader {
  private mutating func read(_ opening: CaseOpening, at instant: Timestamp) -> [ClockEvent.Kind] {
    openedAt = instant
    traits.channel = opening.channel
    traits.priority = opening.priority
    let isByCustomer = opening.origin == .contact || opening.origin == .listening
    speaksFirst = !isByCustomer
    isPinned = opening.policy != nil
    chosen = opening.policy ?? policies?.policy(for: traits, at: instant)?.reference
    return [
      .created(by: isByCustomer ? .customer : .agent, status: .new, priority: opening.priority, policy: chosen)
    ]
  }

  private mutating func read(_ interaction: Interaction, at instant: Timestamp) -> [ClockEvent.Kind] {
    guard interaction.repostOf == nil, interaction.relation != .ownEcho else { return [] }
    let isOpeningWord = speaksFirst && instant.secondsSince1970 == openedAt.secondsSince1970
    speaksFirst = false
    let isNote = interaction.visibility == .internalNote
    switch interaction.author.kind {
    case .customer:
      waiting.insert(interaction.id)
      return [.customerMessage(mayReopen: false)]
    case .agent where isNote: return [.agentNote]
    case .agent:
      waiting.removeAll()
      settled.removeAll()
      return isOpeningWord ? [] : [.agentReply(isAutomatic: false)]
    case .bot, .campaign, .system: return isNote || isOpeningWord ? [] : [.agentReply(isAutomatic: true)]
    case .thirdParty: return []
    }
  }

  private mutating func withdraw(_ id: Identifier<Interaction>) -> [ClockEvent.Kind] {
    guard waiting.remove(id) != nil, waiting.isEmpty else { return [] }
    return [.messagesWithdrawn]
  }

  private mutating func read(_ assessment: Assessment) -> [ClockEvent.Kind] {
    traits.intents = assessment.intents.map { $0.value }
    if assessment.needsReply {
      // A second reading, as of an edited text, can find that a reply is needed after all.
      guard settled.remove(assessment.interaction) != nil else { return [] }
      waiting.insert(assessment.interaction)
      return [.customerMessage(mayReopen: false)]
    }
    guard waiting.contains(assessment.interaction) else { return [] }
    settled.insert(assessment.interaction)
    return withdraw(assessment.interaction)
  }

  private func endPromises() -> [ClockEvent.Kind] {
    promises.map { .commitmentEnded($0.id, .cancelled) }
  }

  /// What a case that goes on inside another leaves behind: its promises are that one's from now on.
  private mutating func leave() -> [ClockEvent.Kind] {
    defer { promises.removeAll() }
    return endPromises() + [.status(.merged)]
  }

  private mutating func absorb(_ history: CaseHistory) -> [ClockEvent.Kind] {
    var other = CaseEventReader()
    for event in history.events {
      if case .merged = event.change { break }
      _ = other.read(event)
    }
    waiting.formUnion(other.waiting)
    settled.formUnion(other.settled)
    promises += other.promises
    let made = other.promises.map { ClockEvent.Kind.commitmentMade($0.id, due: $0.due) }
    return made + (other.waiting.isEmpty ? [] : [.customerMessage(mayReopen: false)])
  }

  private mutating func choosePolicy() -> [ClockEvent.Kind] {
    guard !isPinned, let policies else { return [] }
    let reference = policies.policy(for: traits, at: openedAt)?.reference
    guard reference != chosen else { return [] }
    chosen = reference
    return [.policy(reference)]
  }
}
