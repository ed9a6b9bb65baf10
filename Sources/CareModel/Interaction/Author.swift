/// Who made an interaction or an event.
public struct Author: Sendable, Hashable {
  /// What kind of author.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The person whom the case is about.
    case customer
    /// Somebody who works for the brand.
    case agent
    /// A program that answers for the brand.
    case bot
    /// A mailing or an advertisement of the brand.
    case campaign
    /// Somebody else: a friend, a bystander, another brand.
    case thirdParty
    /// The software that runs the desk.
    case system
  }

  /// What kind of author.
  public let kind: Kind

  /// The author's identity on the channel, where known; a reply is addressed to it.
  public let identity: Identifier<SocialIdentity>?

  /// Makes an author.
  public init(_ kind: Kind, identity: Identifier<SocialIdentity>? = nil) {
    self.kind = kind
    self.identity = identity
  }

  /// The software that runs the desk.
  public static let system = Author(.system)

  /// Whether the author speaks for the brand.
  @inlinable public var isBrandSide: Bool {
    switch kind {
    case .agent, .bot, .campaign, .system: true
    case .customer, .thirdParty: false
    }
  }
}

#if !hasFeature(Embedded)
  extension Author: Codable {}
  extension Author.Kind: Codable {}
#endif
