import CareModel

/// Who is who: customers, their identities, links between identities, and what people said about being contacted.
///
/// Only what the host said is stored; who a person is follows from it at each question. So taking a link back restores
/// exactly what was before it, and the answers never depend on the order of the facts. Identities of which nothing is
/// known but their name are not stored at all.
struct PersonDirectory: Sendable, Hashable {
  private(set) var graph = IdentityGraph()
  private(set) var customers: [Identifier<Customer>: Customer] = [:]
  private(set) var identitiesOfCustomer: [Identifier<Customer>: [Identifier<SocialIdentity>]] = [:]
  private(set) var customerOfIdentity: [Identifier<SocialIdentity>: Identifier<Customer>] = [:]
  private(set) var consents: [Identifier<SocialIdentity>: ConsentLedger] = [:]
  /// The links that were taken back, so that the desk does not make them again by itself.
  private(set) var unlinked: Set<Identifier<IdentityLink>> = []
  private(set) var identitiesByTrait: [Trait: [Identifier<SocialIdentity>]] = [:]

  /// Something that two identities can have in common.
  struct Trait: Sendable, Hashable {
    let ground: IdentitySuggestion.Ground
    let spelling: String
  }

  /// More candidates than these are no help to anybody, and would make a common name cost more than a rare one.
  static let candidateLimit = 8

  /// Whether more than its name is known of an identity, so that it may be one of several.
  func isLinked(_ identity: Identifier<SocialIdentity>) -> Bool {
    customerOfIdentity[identity] != nil || graph.identities[identity] != nil
  }

  /// Every identity of the person who has this one, in the order of identifiers; itself included.
  func members(of identity: Identifier<SocialIdentity>) -> [Identifier<SocialIdentity>] {
    guard isLinked(identity) else { return [identity] }
    var found: Set = [identity]
    var open = [identity]
    while let next = open.popLast() {
      var near = Array(graph.person(of: next))
      if let customer = customerOfIdentity[next] { near += identitiesOfCustomer[customer] ?? [] }
      for other in near where found.insert(other).inserted { open.append(other) }
    }
    return found.sorted()
  }

  /// The customer who has the identity, directly or through links; of several the first in the order of identifiers.
  func customer(of identity: Identifier<SocialIdentity>) -> Identifier<Customer>? {
    if let owner = customerOfIdentity[identity] { return owner }
    guard graph.identities[identity] != nil else { return nil }
    return members(of: identity).compactMap { customerOfIdentity[$0] }.min()
  }

  /// What the person said about being contacted, under whichever identity.
  func ledger(of identity: Identifier<SocialIdentity>) -> ConsentLedger {
    if consents.isEmpty { return ConsentLedger() }
    guard isLinked(identity) else { return consents[identity] ?? ConsentLedger() }
    let members = members(of: identity)
    if members.count == 1 { return consents[identity] ?? ConsentLedger() }
    return ConsentLedger(members.flatMap { consents[$0]?.records ?? [] })
  }

  /// Records what a person said about being contacted.
  mutating func record(_ record: ConsentRecord, of identity: Identifier<SocialIdentity>) {
    consents[identity, default: ConsentLedger()].record(record)
  }

  /// Takes in the facts about a customer. An identity that another customer had goes over to this one.
  mutating func insert(_ facts: CustomerFacts) {
    let id = facts.customer.id
    for identity in identitiesOfCustomer[id] ?? [] { customerOfIdentity[identity] = nil }
    for identity in facts.identities {
      if let other = customerOfIdentity[identity] { identitiesOfCustomer[other]?.removeAll { $0 == identity } }
      customerOfIdentity[identity] = id
      if let name = facts.customer.name { note(identity, Trait(ground: .name, spelling: name.lowercased())) }
    }
    customers[id] = facts.customer
    identitiesOfCustomer[id] = facts.identities
  }

  /// Takes in what is known of an identity, and links it where the channel's own number proves the same account.
  ///
  /// - Returns: The identities that may be the same person.
  mutating func insert(_ identity: SocialIdentity) throws(CareModelError) -> [IdentitySuggestion] {
    try graph.insert(identity)
    let suggestions = suggestions(for: identity)
    for trait in traits(of: identity) { note(identity.id, trait) }
    return suggestions.filter { !linkIfProven(identity, $0.candidate) }
  }

  /// Links two names of one account: the same channel vouches for the same number on both sides.
  private mutating func linkIfProven(_ identity: SocialIdentity, _ candidate: Identifier<SocialIdentity>) -> Bool {
    guard let other = graph.identities[candidate], identity.isStrong, other.isStrong,
      identity.channel == other.channel, identity.sourceID == other.sourceID
    else { return false }
    let (first, second) = identity.id < candidate ? (identity.id, candidate) : (candidate, identity.id)
    let id = Identifier<IdentityLink>("proven:\(first)+\(second)")
    guard !unlinked.contains(id) else { return false }
    let link = IdentityLink(id: id, first, second, strength: .proven, at: .earliest)
    return (try? graph.link(link)) != nil
  }

  mutating func link(_ link: IdentityLink) throws(CareModelError) {
    for end in [link.first, link.second] where graph.identities[end] == nil {
      // An identity that only wrote so far is known by name; to be linked it must stand in the graph.
      try graph.insert(SocialIdentity(id: end, channel: Channel(rawValue: "")))
    }
    try graph.link(link)
  }

  mutating func unlink(_ id: Identifier<IdentityLink>) throws(CareModelError) {
    try graph.unlink(id)
    unlinked.insert(id)
  }

  /// Forgets the person who has the identity: facts, identities, links, and all that could suggest them again.
  ///
  /// What they forbade is kept under the bare names of their identities, without its words, so that nobody who said no is
  /// contacted because nobody remembers it.
  ///
  /// - Complexity: O(*n*) in all that identities have in common.
  mutating func forget(_ identity: Identifier<SocialIdentity>) {
    for member in members(of: identity) {
      if let customer = customerOfIdentity.removeValue(forKey: member) {
        customers[customer] = nil
        identitiesOfCustomer[customer] = nil
      }
      graph.remove(member)
      let denials = (consents[member]?.records ?? []).filter { !$0.isGranted }.map {
        ConsentRecord(at: $0.at, channel: $0.channel, purpose: $0.purpose, isGranted: false)
      }
      consents[member] = denials.isEmpty ? nil : ConsentLedger(denials)
      for (trait, identities) in identitiesByTrait where identities.contains(member) {
        let others = identities.filter { $0 != member }
        identitiesByTrait[trait] = others.isEmpty ? nil : others
      }
      unlinked = unlinked.filter { link in
        !link.rawValue.hasPrefix("proven:\(member)+") && !link.rawValue.hasSuffix("+\(member)")
      }
    }
  }

  /// Adds what another directory knows of other people.
  mutating func add(_ other: PersonDirectory) {
    for identity in other.graph.identities.values { try? graph.insert(identity) }
    for link in other.graph.links.values { try? graph.link(link) }
    unlinked.formUnion(other.unlinked)
    for (id, customer) in other.customers { customers[id] = customer }
    for (id, identities) in other.identitiesOfCustomer { identitiesOfCustomer[id] = identities }
    for (identity, customer) in other.customerOfIdentity { customerOfIdentity[identity] = customer }
    for (identity, ledger) in other.consents {
      for record in ledger.records { consents[identity, default: ConsentLedger()].record(record) }
    }
    for (trait, identities) in other.identitiesByTrait {
      for identity in identities { note(identity, trait) }
    }
  }

  /// What the identity itself can have in common with others.
  static func traits(of identity: SocialIdentity) -> [Trait] {
    var traits: [Trait] = []
    if let source = identity.sourceID { traits.append(Trait(ground: .address, spelling: source.lowercased())) }
    if let handle = identity.handle {
      let bare = handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
      traits.append(Trait(ground: .handle, spelling: bare.lowercased()))
    }
    return traits
  }

  private func traits(of identity: SocialIdentity) -> [Trait] {
    var traits = Self.traits(of: identity)
    if let owner = customerOfIdentity[identity.id], let name = customers[owner]?.name {
      traits.append(Trait(ground: .name, spelling: name.lowercased()))
    }
    return traits
  }

  private mutating func note(_ identity: Identifier<SocialIdentity>, _ trait: Trait) {
    var known = identitiesByTrait[trait] ?? []
    guard !known.contains(identity) else { return }
    known.append(identity)
    known.sort()
    identitiesByTrait[trait] = Array(known.prefix(Self.candidateLimit))
  }

  private func suggestions(for identity: SocialIdentity) -> [IdentitySuggestion] {
    let same = Set(members(of: identity.id))
    var found: [IdentitySuggestion] = []
    for trait in traits(of: identity) {
      for candidate in identitiesByTrait[trait] ?? [] where !same.contains(candidate) {
        guard !found.contains(where: { $0.candidate == candidate }) else { continue }
        found.append(
          IdentitySuggestion(
            identity: identity.id,
            candidate: candidate,
            ground: trait.ground,
            isVetoed: conflicts(identity, with: candidate)
          )
        )
      }
    }
    return found
  }

  /// Whether a strong identity of one person and a strong one of the other tell them apart.
  private func conflicts(_ identity: SocialIdentity, with candidate: Identifier<SocialIdentity>) -> Bool {
    let theirs = members(of: candidate).compactMap { graph.identities[$0] }.filter { $0.isStrong }
    return members(of: identity.id).compactMap { graph.identities[$0] }.filter { $0.isStrong }.contains { mine in
      theirs.contains { $0.channel == mine.channel && $0.sourceID != mine.sourceID }
    }
  }
}
