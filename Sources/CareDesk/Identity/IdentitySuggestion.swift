public import CareModel

/// Two identities that may be one person: for somebody to confirm, never linked by itself.
public struct IdentitySuggestion: Sendable, Hashable {
  /// What the suggestion rests on.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// The same e-mail address, phone number or account number, not vouched for on both sides.
    case address
    /// The same handle on different channels.
    case handle
    /// Customers of the same name.
    case name
  }

  /// The identity that became known.
  public let identity: Identifier<SocialIdentity>

  /// The identity that it may belong to.
  public let candidate: Identifier<SocialIdentity>

  /// What the suggestion rests on.
  public let ground: Ground

  /// Whether the two are certainly different persons, for all that speaks for it; a link would be refused.
  public let isVetoed: Bool
}
