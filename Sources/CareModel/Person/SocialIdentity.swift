/// One appearance of a person on a channel: an account, an address, a number.
///
/// A person can have many. Which of them belong together is kept in an ``IdentityGraph``; a reply is always addressed to
/// the identity that wrote the message answered, never to another identity of the same person.
public struct SocialIdentity: Sendable, Hashable {
  /// How certain it is that the identity is who it says.
  public enum Verification: String, Sendable, Hashable, CaseIterable {
    /// Nobody checked.
    case none
    /// The channel itself vouches for the account's permanent number.
    case platform
    /// The brand checked the person.
    case verified
  }

  /// The identity's identifier, given by the host.
  public let id: Identifier<SocialIdentity>

  /// The channel, or network, on which it exists.
  public let channel: Channel

  /// The channel's own permanent number or address of the account, where there is one.
  public let sourceID: String?

  /// The name shown, which its owner can change; with or without an `@`.
  public var handle: String?

  /// How certain it is that the identity is who it says.
  public var verification: Verification

  /// How many people follow the account, where known.
  public var followers: Int?

  /// Makes an identity.
  public init(
    id: Identifier<SocialIdentity>,
    channel: Channel,
    sourceID: String? = nil,
    handle: String? = nil,
    verification: Verification = .none,
    followers: Int? = nil
  ) {
    self.id = id
    self.channel = channel
    self.sourceID = sourceID
    self.handle = handle
    self.verification = verification
    self.followers = followers
  }

  /// Whether the identity is certain enough to tell two persons apart: it has a permanent number that the channel or the
  /// brand vouches for.
  public var isStrong: Bool {
    sourceID != nil && verification != .none
  }
}

#if !hasFeature(Embedded)
  extension SocialIdentity: Codable {}
  extension SocialIdentity.Verification: Codable {}
#endif
