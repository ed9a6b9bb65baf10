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
#endif
