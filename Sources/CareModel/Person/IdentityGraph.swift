/// Which identities belong to one person: links that can be made, vetoed and taken back.
///
/// A person is a set of identities joined by links, directly or through others. Nothing but the links is stored, so taking
/// a link back restores exactly what was before it. A link that would make one person of two *different strong identities
/// on the same channel* is refused (see ``SocialIdentity/isStrong``), whatever else speaks for it.
///
/// Two graphs are equal when they hold the same identities and the same links, in whatever order they came.
///
/// Costs: ``person(of:)`` is linear in the links of that person; ``link(_:)`` in those of both persons, and it sorts their
/// strong identities.
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
      try check([identity], against: strongIdentities(of: person(of: identity.id).filter { $0 != identity.id }))
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
      try check(strongIdentities(of: left), against: strongIdentities(of: person(of: link.second)))
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

  /// Forgets an identity and its links, as where a person asks to be erased; one that is not there changes nothing.
  public mutating func remove(_ id: Identifier<SocialIdentity>) {
    for link in linksOfIdentity[id] ?? [] { _ = try? unlink(link) }
    identities[id] = nil
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

  /// The identities of the set that tell persons apart, in the order of their identifiers, so that of several conflicts the
  /// same one is reported on every run.
  private func strongIdentities(of members: Set<Identifier<SocialIdentity>>) -> [SocialIdentity] {
    members.compactMap { identities[$0] }.filter { $0.isStrong }.sorted { $0.id < $1.id }
  }

  /// Refuses two strong identities on one channel that are not the same; each list is free of such pairs in itself.
  private func check(_ left: [SocialIdentity], against right: [SocialIdentity]) throws(CareModelError) {
    var known: [Channel: SocialIdentity] = [:]
    for identity in right { known[identity.channel] = identity }
    for identity in left where identity.isStrong {
      guard let other = known[identity.channel], other.sourceID != identity.sourceID else { continue }
      throw .conflictingIdentities(min(identity.id, other.id), max(identity.id, other.id))
    }
  }
}

#if !hasFeature(Embedded)

  extension IdentityGraph: Codable {
    private enum CodingKeys: String, CodingKey {
      case identities, links
    }

    /// Reads identities and links.
    ///
    /// - Throws: `DecodingError`; where the graph breaks the veto, a ``CareModelError`` stands inside it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      for identity in try container.decode([SocialIdentity].self, forKey: .identities) {
        try decoder.require(identities[identity.id] == nil, else: .duplicateIdentity)
        identities[identity.id] = identity
      }
      let links = try container.decode([IdentityLink].self, forKey: .links)
      try decoder.refusing { () throws(CareModelError) in
        for link in links { try self.link(link) }
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
