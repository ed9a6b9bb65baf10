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

  /// Appends what the next event of the case means to its clocks: no clock event, one or several of the same instant.
  ///
  /// - Complexity: O(1), but linear in the history that is absorbed with another case.
  public mutating func read(_ event: CaseEvent, into events: inout [ClockEvent]) {
    func emit(_ kind: ClockEvent.Kind) { events.append(ClockEvent(at: event.at, kind)) }
    switch event.change {
    case .opened(let opening): read(opening, at: event.at, emit)
    case .interaction(let interaction): read(interaction, at: event.at, emit)
    case .deleted(let id): withdraw(id, emit)
    case .assessed(let assessment):
      read(assessment, emit)
      choosePolicy(emit)
    case .status(let status): emit(.status(status))
    case .snoozed: emit(.status(.snoozed))
    case .merged: leave(emit)
    case .absorbed(let history): absorb(history, emit)
    case .priority(let priority):
      traits.priority = priority
      emit(.priority(priority))
      choosePolicy(emit)
    case .policy(let reference):
      isPinned = true
      emit(.policy(reference))
    case .held(let reason): emit(.hold(reason))
    case .released(let reason): emit(.release(reason))
    case .phase(let assessment):
      traits.phase = assessment.phase
      choosePolicy(emit)
    case .committed(let commitment):
      promises.append(commitment)
      emit(.commitmentMade(commitment.id, due: commitment.due))
    case .settled(let id, let outcome):
      promises.removeAll { $0.id == id }
      emit(.commitmentEnded(id, outcome))
    case .edited, .customer, .assigned, .faultClaimed, .faultDetermined, .remedyOffered, .remedyAdvanced, .surveyed,
      .consent, .redacted, .erased:
      break
    }
  }
}

extension CaseEventReader {
  private typealias Emit = (ClockEvent.Kind) -> Void

  private mutating func read(_ opening: CaseOpening, at instant: Timestamp, _ emit: Emit) {
    openedAt = instant
    traits.channel = opening.channel
    traits.priority = opening.priority
    let isByCustomer = opening.origin == .contact || opening.origin == .listening
    speaksFirst = !isByCustomer
    isPinned = opening.policy != nil
    chosen = opening.policy ?? policies?.policy(for: traits, at: instant)?.reference
    emit(.created(by: isByCustomer ? .customer : .agent, status: .new, priority: opening.priority, policy: chosen))
  }

  private mutating func read(_ interaction: Interaction, at instant: Timestamp, _ emit: Emit) {
    guard interaction.repostOf == nil, interaction.relation != .ownEcho else { return }
    let isOpeningWord = speaksFirst && instant.secondsSince1970 == openedAt.secondsSince1970
    speaksFirst = false
    let isNote = interaction.visibility == .internalNote
    switch interaction.author.kind {
    case .customer:
      waiting.insert(interaction.id)
      emit(.customerMessage(mayReopen: false))
    case .agent where isNote: emit(.agentNote)
    case .agent:
      waiting.removeAll()
      settled.removeAll()
      if !isOpeningWord { emit(.agentReply(isAutomatic: false)) }
    case .bot, .campaign, .system:
      if !isNote, !isOpeningWord { emit(.agentReply(isAutomatic: true)) }
    case .thirdParty: break
    }
  }

  private mutating func withdraw(_ id: Identifier<Interaction>, _ emit: Emit) {
    guard waiting.remove(id) != nil, waiting.isEmpty else { return }
    emit(.messagesWithdrawn)
  }

  private mutating func read(_ assessment: Assessment, _ emit: Emit) {
    traits.intents = assessment.intents.map { $0.value }
    if assessment.needsReply {
      // A second reading, as of an edited text, can find that a reply is needed after all.
      guard settled.remove(assessment.interaction) != nil else { return }
      waiting.insert(assessment.interaction)
      emit(.customerMessage(mayReopen: false))
    } else if waiting.contains(assessment.interaction) {
      settled.insert(assessment.interaction)
      withdraw(assessment.interaction, emit)
    }
  }

  /// What a case that goes on inside another leaves behind: its promises are that one's from now on.
  private mutating func leave(_ emit: Emit) {
    for promise in promises { emit(.commitmentEnded(promise.id, .cancelled)) }
    promises.removeAll()
    emit(.status(.merged))
  }

  private mutating func absorb(_ history: CaseHistory, _ emit: Emit) {
    var other = CaseEventReader()
    var unheard: [ClockEvent] = []
    for event in history.events {
      if case .merged = event.change { break }
      other.read(event, into: &unheard)
    }
    waiting.formUnion(other.waiting)
    settled.formUnion(other.settled)
    promises += other.promises
    for promise in other.promises { emit(.commitmentMade(promise.id, due: promise.due)) }
    if !other.waiting.isEmpty { emit(.customerMessage(mayReopen: false)) }
  }

  private mutating func choosePolicy(_ emit: Emit) {
    guard !isPinned, let policies else { return }
    let reference = policies.policy(for: traits, at: openedAt)?.reference
    guard reference != chosen else { return }
    chosen = reference
    emit(.policy(reference))
  }
}
