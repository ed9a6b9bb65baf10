public import CareModel

/// What a host knows of a customer, and under which identities the customer appears.
public struct CustomerFacts: Sendable, Hashable {
  /// The customer.
  public var customer: Customer

  /// The customer's identities, known to be theirs.
  public var identities: [Identifier<SocialIdentity>]

  /// Makes facts.
  public init(_ customer: Customer, identities: [Identifier<SocialIdentity>] = []) {
    self.customer = customer
    self.identities = identities
  }
}
