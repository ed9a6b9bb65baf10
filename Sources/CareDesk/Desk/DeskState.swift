public import CareModel
import CareSLA

/// All that a desk knows: the fold of its log.
///
/// The same inputs give the same state and the same outputs, to the byte, on every machine. An input that is refused
/// changes nothing, and the refusal is an output. What the desk decides for one person never depends on inputs about
/// another, nor on their order, as long as no purse is shared between them (see ``BudgetLedger``).
///
/// How inputs out of the usual order are met:
///
/// - **late** (earlier than what the case has): recorded at the case's last instant; what was said keeps its own instant;
/// - **twice**: the second is answered with ``DeskOutput/Result/duplicate`` or ``IgnoredReason/alreadyKnown(_:)``;
/// - **from the future** (later than `now`): refused.
///
/// Time passes for a case in two ways only: with an input about it, and with ``DeskInput/Body/clock``. A host sends the
/// clock at ``nextAlarm``, or every minute.
public struct DeskState: Sendable {
  /// What the desk decides with.
  public let desk: Desk

  /// How the desk works, as its log said last.
  public internal(set) var settings: DeskSettings

  /// What was given so far.
  public internal(set) var budgets = BudgetLedger()

  /// The agents, by their identifiers.
  public internal(set) var agents: [Identifier<Agent>: AgentProfile] = [:]

  /// The intents about which a disturbance is known at the moment.
  public internal(set) var incidents: Set<Intent> = []

  /// How many posts there were about what.
  public internal(set) var bursts = BurstDetector()

  /// The rules of the desk's playbook, prepared once.
  let rules: RuleIndex
  var people = PersonDirectory()
  var store = CaseStore()
  var agenda = Agenda()
  /// The case in which an interaction stands.
  var slotOfInteraction: [Identifier<Interaction>: Int32] = [:]
  /// The case in which an interaction stands, by the name that its channel gave it.
  var slotOfPost: [ChannelName: Int32] = [:]
  /// The latest case of an identity.
  var slotOfPerson: [Identifier<SocialIdentity>: Int32] = [:]
  /// Kept between turns for its storage only; reset before each use.
  var clocks: CaseClocks?

  /// Makes the state of a desk that was told nothing yet.
  public init(_ desk: Desk = Desk()) {
    self.desk = desk
    settings = desk.settings
    rules = RuleIndex(desk.playbook.rules)
    clocks = desk.policies.map { CaseClocks($0) }
  }

  /// Takes in the next input and says what follows from it.
  ///
  /// - Parameters:
  ///   - input: What happened.
  ///   - now: The instant up to which inputs are accepted.
  /// - Returns: What the desk has to say, the alerts that became due before the input first. Never empty but for a clock
  ///   at which nothing is due.
  /// - Complexity: Independent of the number of cases but for the logarithm of the agenda; linear in the history of the
  ///   case concerned. A clock costs that for every case that has something to say.
  public mutating func take(_ input: DeskInput, now: Timestamp = .latest) -> [DeskOutput] {
    guard input.at <= now else { return [failure(.inputFromTheFuture(at: input.at, now: now), input)] }
    do throws(DeskError) {
      return try answer(input)
    } catch {
      return [DeskOutput(input: input.id, at: input.at, .failed(error))]
    }
  }

  private mutating func answer(_ input: DeskInput) throws(DeskError) -> [DeskOutput] {
    switch input.body {
    case .post(let post): return try take(post, input)
    case .reply(let reply): return try take(reply, input)
    case .edit(let id, let text): return try edit(id, text, input)
    case .deletion(let id): return try delete(id, input)
    case .change(let target, let change): return try take(change, of: target, input)
    case .merge(let ending, let survivor): return try merge(ending, into: survivor, input)
    case .facts(let target, let facts): return try take(facts, of: target, input)
    case .consent(let target, let record): return try take(record, of: target, input)
    case .clock: return advance(to: input)
    case .settings(let settings): self.settings = settings
    case .agent(let profile): agents[profile.id] = profile
    case .incident(let intent, let isActive):
      if isActive { incidents.insert(intent) } else { incidents.remove(intent) }
    case .customer(let facts): people.insert(facts)
    case .identity, .link, .unlink: return try takeIdentity(input)
    }
    return [DeskOutput(input: input.id, at: input.at, .noted)]
  }

  private mutating func takeIdentity(_ input: DeskInput) throws(DeskError) -> [DeskOutput] {
    var suggestions: [IdentitySuggestion] = []
    do throws(CareModelError) {
      switch input.body {
      case .identity(let identity): suggestions = try people.insert(identity)
      case .link(let link): try people.link(link)
      case .unlink(let id): try people.unlink(id)
      default: break
      }
    } catch {
      throw DeskError(.model(error), input: input.id)
    }
    let noted = DeskOutput(input: input.id, at: input.at, .noted)
    return [noted] + suggestions.map { DeskOutput(input: input.id, at: input.at, .suggested($0)) }
  }

  func failure(_ code: DeskError.Code, _ input: DeskInput) -> DeskOutput {
    DeskOutput(input: input.id, at: input.at, .failed(DeskError(code, input: input.id)))
  }
}

extension DeskState {
  /// The number of cases.
  public var caseCount: Int { store.count }

  /// Every case, in the order of identifiers.
  ///
  /// - Complexity: O(*n* log *n*) in the number of cases, and the memory of all histories.
  public var cases: [CareCase] {
    (0..<store.count).map { store.careCase($0) }.sorted { $0.id < $1.id }
  }

  /// The case that is meant, or `nil` where it is not known.
  public func careCase(_ target: CaseTarget) -> CareCase? {
    slot(of: target).map { store.careCase($0) }
  }

  /// The customer who has the identity, directly or through links.
  public func customer(of identity: Identifier<SocialIdentity>) -> Customer? {
    people.customer(of: identity).flatMap { people.customers[$0] }
  }

  /// The customers who stand in a relation to the person, as the person's facts state it, in the order of identifiers.
  ///
  /// - Complexity: O(*r*) in the relations.
  public func relatives(of identity: Identifier<SocialIdentity>) -> [Customer] {
    guard let customer = customer(of: identity) else { return [] }
    return customer.relatedPersons.compactMap { people.customers[$0.customer] }.sorted { $0.id < $1.id }
  }

  /// Every identity of the person who has this one, itself included, in the order of identifiers.
  public func identities(ofPersonWith identity: Identifier<SocialIdentity>) -> [Identifier<SocialIdentity>] {
    people.members(of: identity)
  }

  /// What the person said about being contacted.
  public func consents(of identity: Identifier<SocialIdentity>) -> ConsentLedger {
    people.ledger(of: identity)
  }

  /// The next instant at which the desk has something to say if nothing happens, or `nil` where there is none.
  public var nextAlarm: Timestamp? { agenda.first?.at }

  func slot(of target: CaseTarget) -> Int? {
    switch target {
    case .interaction(let id): slotOfInteraction[id].map { Int($0) }
    case .id(let id): Self.firstInteraction(of: id).flatMap { slot(of: .interaction($0)) }
    // A case that was merged goes on in another, under whichever of its names it is meant.
    case .person(let identity): latestSlot(of: identity).map(survivor)
    }
  }

  /// The case of the person with the latest event, under whichever identity.
  func latestSlot(of identity: Identifier<SocialIdentity>) -> Int? {
    guard people.isLinked(identity) else { return slotOfPerson[identity].map { Int($0) } }
    let slots = people.members(of: identity).compactMap { slotOfPerson[$0].map { Int($0) } }
    guard slots.count > 1 else { return slots.first }
    return slots.max {
      (store.digest($0).updatedAt, store.id($0)) < (store.digest($1).updatedAt, store.id($1))
    }
  }

  /// The name that a channel gave to an interaction.
  struct ChannelName: Sendable, Hashable {
    let channel: Channel
    let externalID: Identifier<IncomingPost>

    init(_ channel: Channel, _ externalID: String) {
      self.channel = channel
      self.externalID = Identifier(externalID)
    }
  }

  private static let casePrefix = "case:"

  /// The identifier of the case that an interaction opens.
  static func caseID(openedBy interaction: Identifier<Interaction>) -> Identifier<CareCase> {
    Identifier(casePrefix + interaction.rawValue)
  }

  static func firstInteraction(of id: Identifier<CareCase>) -> Identifier<Interaction>? {
    id.rawValue.hasPrefix(casePrefix) ? Identifier(String(id.rawValue.dropFirst(casePrefix.count))) : nil
  }
}
