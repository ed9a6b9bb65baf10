import CareModel

extension DeskState {
  /// The state of the whole desk from those of its shards.
  ///
  /// Shards are states of the same desk, each told what ``ShardPlan`` gives it. The result equals the state that one desk
  /// would have had that was told everything, as long as no purse with a limit for all people together is shared.
  ///
  /// - Parameter shards: At least one; the first gives the desk, and what all were told.
  /// - Complexity: O(*n* log *n*) in the cases, identities and interactions.
  public static func merge(_ shards: [DeskState]) -> DeskState {
    guard var whole = shards.first else { return DeskState() }
    for shard in shards.dropFirst() { whole.add(shard) }
    return whole
  }

  private mutating func add(_ other: DeskState) {
    let offset = store.count
    func moved(_ slot: Int32) -> Int32 { slot + Int32(truncatingIfNeeded: offset) }
    for slot in 0..<other.store.count {
      let place = store.append(other.store, slot)
      agenda.set(place, to: other.agenda.alarm(of: slot))
    }
    for (name, slot) in other.slotOfInteraction { slotOfInteraction[name] = moved(slot) }
    for (name, slot) in other.slotOfPost { slotOfPost[name] = moved(slot) }
    for (person, slot) in other.slotOfPerson { slotOfPerson[person] = moved(slot) }
    people.add(other.people)
    budgets.add(other.budgets)
    bursts.add(other.bursts)
  }
}

extension DeskState: Equatable {
  /// Whether both know the same, in whatever order they learned it. What they decide *with* is not compared.
  ///
  /// - Complexity: O(*n* log *n*) in the cases.
  public static func == (left: DeskState, right: DeskState) -> Bool {
    left.settings == right.settings && left.agents == right.agents && left.incidents == right.incidents
      && left.budgets == right.budgets && left.bursts == right.bursts && left.people == right.people
      && left.contents == right.contents
  }

  private struct Content: Equatable {
    let careCase: CareCase
    let notes: CaseNotes
    let alarm: Timestamp?
  }

  private var contents: [Content] {
    (0..<store.count)
      .map { Content(careCase: store.careCase($0), notes: store.notes($0), alarm: agenda.alarm(of: $0)) }
      .sorted { $0.careCase.id < $1.careCase.id }
  }
}

/// Which inputs of a log go to which shard, so that everything about a conversation and its people stays together.
///
/// Two inputs belong together where they name the same identity, customer, interaction or case, directly or through others:
/// a reply and what it answers, the identities of a customer, the ends of a link. Each such group goes to one shard by a
/// hash of its first name, so that a plan for the same log is the same everywhere.
///
/// The plan looks at the whole log first. A host that shards a stream keys it by conversation instead, and where a later
/// link joins people of two shards it folds their inputs again on one of them: a log is all that a desk needs.
public struct ShardPlan: Sendable {
  /// The number of shards; at least 1.
  public let count: Int

  private var parents: [String: String] = [:]

  /// Plans for a log.
  ///
  /// - Complexity: O(*n* α(*n*)) in the inputs.
  public init(_ log: some Sequence<DeskInput>, count: Int) {
    self.count = max(count, 1)
    for input in log {
      let names = Self.names(in: input)
      guard let first = names.first else { continue }
      for name in names.dropFirst() { join(first, name) }
    }
  }

  /// The shard of an input, or `nil` where every shard is to be told.
  public func shard(of input: DeskInput) -> Int? {
    if input.body.concernsEveryShard { return nil }
    guard let name = Self.names(in: input).first else { return 0 }
    return Int(Self.hash(root(name)) % UInt64(count))
  }

  /// The inputs of each shard, in the order of the log.
  public func split(_ log: some Sequence<DeskInput>) -> [[DeskInput]] {
    var parts = [[DeskInput]](repeating: [], count: count)
    for input in log {
      if let shard = shard(of: input) {
        parts[shard].append(input)
      } else {
        for index in parts.indices { parts[index].append(input) }
      }
    }
    return parts
  }

  private func root(_ name: String) -> String {
    var name = name
    while let parent = parents[name], parent != name { name = parent }
    return name
  }

  /// The smaller name becomes the root, so that the root of a group does not depend on the order of its inputs.
  private mutating func join(_ left: String, _ right: String) {
    let (one, other) = (root(left), root(right))
    let top = min(one, other)
    // Pointing the names themselves at the root keeps the paths short.
    for name in [left, right, one, other] where name != top { parents[name] = top }
  }

  /// What an input is about, by names that cannot be mistaken for one another.
  private static func names(in input: DeskInput) -> [String] {
    func person(_ id: Identifier<SocialIdentity>) -> String { "p\(id)" }
    func said(_ id: Identifier<Interaction>) -> String { "i\(id)" }
    func name(_ target: CaseTarget) -> String {
      switch target {
      case .id(let id): DeskState.firstInteraction(of: id).map(said) ?? "c\(id)"
      case .interaction(let id): said(id)
      case .person(let id): person(id)
      }
    }
    switch input.body {
    case .customer(let facts):
      let related = facts.customer.relatedPersons.map { "k\($0.customer)" }
      return ["k\(facts.customer.id)"] + facts.identities.map(person) + related
    case .identity(let identity):
      // What two identities have in common may suggest or prove that they are one person.
      return [person(identity.id)] + PersonDirectory.traits(of: identity).map { "t\($0.ground)|\($0.spelling)" }
    case .link(let link): return [person(link.first), person(link.second), "l\(link.id)"]
    case .unlink(let id): return ["l\(id)"]
    case .post(let post):
      let id = post.id ?? Identifier(input.id.rawValue)
      let external = post.externalID.map { ["x\(post.channel)|\($0)"] } ?? []
      return [person(post.from), said(id)] + [post.inReplyTo, post.repostOf].compactMap { $0.map(said) } + external
    case .reply(let reply):
      return [name(reply.target), said(reply.id ?? Identifier(input.id.rawValue))]
    case .edit(let id, _), .deletion(let id): return [said(id)]
    case .consent(let target, _), .facts(let target, _), .change(let target, _): return [name(target)]
    case .merge(let target, let survivor): return [name(target), name(.id(survivor))]
    case .settings, .incident, .agent, .clock: return []
    }
  }

  /// FNV-1a with 64 bits: the same everywhere and at every start, unlike the hashes of the standard library.
  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
