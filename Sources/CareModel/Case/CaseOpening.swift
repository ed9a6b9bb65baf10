/// How a case began.
public struct CaseOpening: Sendable, Hashable {
  /// What began the case.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// A person wrote to the brand.
    case contact
    /// The brand found a post that nobody sent to it.
    case listening
    /// The brand wrote first.
    case proactive
    /// An agent opened it for somebody, after a visit or a call.
    case agent
  }

  /// What began the case.
  public let origin: Origin

  /// The channel on which it began.
  public let channel: Channel

  /// Whose case it is, where known.
  public let customer: Identifier<Customer>?

  /// Its priority at the beginning.
  public let priority: Priority

  /// The policy that governs its clocks at the beginning, where there is one.
  public let policy: PolicyReference?

  /// The closed case that this one goes on from, where there is one.
  public let follows: Identifier<CareCase>?

  /// Makes an opening.
  public init(
    origin: Origin,
    channel: Channel,
    customer: Identifier<Customer>? = nil,
    priority: Priority = .normal,
    policy: PolicyReference? = nil,
    follows: Identifier<CareCase>? = nil
  ) {
    self.origin = origin
    self.channel = channel
    self.customer = customer
    self.priority = priority
    self.policy = policy
    self.follows = follows
  }
}

#if !hasFeature(Embedded)
  extension CaseOpening: Codable {}
  extension CaseOpening.Origin: Codable {}
#endif
