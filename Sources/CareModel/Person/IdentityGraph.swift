/// Which identities belong to one person: links that can be made, vetoed and taken back.
///
/// A person is a set of identities joined by links, directly or through others. Nothing but the links is stored, so taking
/// a link back restores exactly what was before it. A link that would make one person of two *different strong identities
/// on the same channel* is refused (see ``SocialIdentity/isStrong``), whatever else speaks for it.
///
/// Two graphs are equal when they hold the same identities and the same links, in whatever order they came.
///
/// Costs: ``person(of:)`` is linear in the links of that person; ``link(_:)`` in those of both persons.
public struct IdentityGraph: Sendable, Hashable {
  /// The identities, by their identifier.
  public private(set) var identities: [Identifier<SocialIdentity>: SocialIdentity] = [:]

  /// The links that hold, by their identifier.
  public private(set) var links: [Identifier<IdentityLink>: IdentityLink] = [:]

  /// The links at each identity: derived from ``links``, kept for speed.
  private var linksOfIdentity: [Identifier<SocialIdentity>: Set<Identifier<IdentityLink>>] = [:]

  /// Makes an empty graph.
  public init() {}

  /// Adds an identity, or brings up to date the one with the same identifier.
  ///
  /// - Throws: ``CareModelError/conflictingIdentities(_:_:)`` where the new facts contradict a person it is linked to.
  public mutating func insert(_ identity: SocialIdentity) throws(CareModelError) {
    if linksOfIdentity[identity.id] != nil {
      for member in person(of: identity.id) where member != identity.id {
        try Self.check(identity, against: identities[member])
      }
    }
    identities[identity.id] = identity
  }

  /// Joins two identities.
  ///
  /// - Throws: ``CareModelError/unknownIdentity(_:)`` where an identity is missing or the link's identifier is in use;
  ///   ``CareModelError/conflictingIdentities(_:_:)`` where the persons are certainly different.
  public mutating func link(_ link: IdentityLink) throws(CareModelError) {
    for end in [link.first, link.second] where identities[end] == nil {
      throw .unknownIdentity(end.rawValue)
    }
    guard links[link.id] == nil else { throw .unknownIdentity(link.id.rawValue) }
    let left = person(of: link.first)
    if !left.contains(link.second) {
      // Each side is free of conflicts in itself, so only pairs across the new link can conflict.
      let right = person(of: link.second)
      for one in left {
        guard let identity = identities[one], identity.isStrong else { continue }
        for other in right {
          try Self.check(identity, against: identities[other])
        }
      }
    }
    links[link.id] = link
    linksOfIdentity[link.first, default: []].insert(link.id)
    linksOfIdentity[link.second, default: []].insert(link.id)
  }

  /// Takes a link back; the persons are what they were without it.
  ///
  /// - Throws: ``CareModelError/unknownIdentity(_:)`` where there is no such link.
  @discardableResult
  public mutating func unlink(_ id: Identifier<IdentityLink>) throws(CareModelError) -> IdentityLink {
    guard let link = links.removeValue(forKey: id) else { throw .unknownIdentity(id.rawValue) }
    for end in [link.first, link.second] {
      linksOfIdentity[end]?.remove(id)
      if linksOfIdentity[end]?.isEmpty == true { linksOfIdentity[end] = nil }
    }
    return link
  }

  /// Every identity of the person to whom the given one belongs, itself included; empty where it is unknown.
  public func person(of identity: Identifier<SocialIdentity>) -> Set<Identifier<SocialIdentity>> {
    guard identities[identity] != nil else { return [] }
    var found: Set = [identity]
    var open = [identity]
    while let next = open.popLast() {
      for id in linksOfIdentity[next] ?? [] {
        guard let link = links[id] else { continue }
        let other = link.first == next ? link.second : link.first
        if found.insert(other).inserted { open.append(other) }
      }
    }
    return found
  }

  private static func check(_ one: SocialIdentity, against other: SocialIdentity?) throws(CareModelError) {
    guard let other, one.isStrong, other.isStrong, one.channel == other.channel, one.sourceID != other.sourceID else {
      return
    }
    throw .conflictingIdentities(min(one.id, other.id), max(one.id, other.id))
  }
}

/// A statement that two identities are one person.
public struct IdentityLink: Sendable, Hashable {
  /// What the statement rests on.
  public enum Strength: String, Sendable, Hashable, CaseIterable {
    /// The same e-mail address, phone number, handle or name: a suggestion, never linked without somebody's consent.
    case suggested
    /// An agent or the person confirmed it.
    case confirmed
    /// The same verified number or platform number.
    case proven
  }

  /// The link's identifier, given by the host.
  public let id: Identifier<IdentityLink>

  /// One identity.
  public let first: Identifier<SocialIdentity>

  /// The other identity.
  public let second: Identifier<SocialIdentity>

  /// What the statement rests on.
  public let strength: Strength

  /// When it was made.
  public let at: Timestamp

  /// Makes a link.
  public init(
    id: Identifier<IdentityLink>,
    _ first: Identifier<SocialIdentity>,
    _ second: Identifier<SocialIdentity>,
    strength: Strength,
    at: Timestamp
  ) {
    self.id = id
    self.first = first
    self.second = second
    self.strength = strength
    self.at = at
  }
}

#if !hasFeature(Embedded)
  extension IdentityLink: Codable {}
  extension IdentityLink.Strength: Codable {}

  extension IdentityGraph: Codable {
    private enum CodingKeys: String, CodingKey {
      case identities, links
    }

    /// Reads identities and links, and refuses a graph that breaks the veto.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      for identity in try container.decode([SocialIdentity].self, forKey: .identities) {
        try insert(identity)
      }
      for link in try container.decode([IdentityLink].self, forKey: .links) {
        try self.link(link)
      }
    }

    /// Writes identities and links in the order of their identifiers, so that equal graphs have equal texts.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(identities.values.sorted { $0.id < $1.id }, forKey: .identities)
      try container.encode(links.values.sorted { $0.id < $1.id }, forKey: .links)
    }
  }
#endif
