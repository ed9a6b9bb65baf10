/// Somebody who stands in a relation to a customer.
public struct RelatedPerson: Sendable, Hashable {
  /// The other person.
  public let customer: Identifier<Customer>

  /// What the other is to the customer who carries the relation.
  public let relation: Relation

  /// Makes a relation.
  public init(_ customer: Identifier<Customer>, relation: Relation) {
    self.customer = customer
    self.relation = relation
  }
}

#if !hasFeature(Embedded)
  extension RelatedPerson: Codable {}
#endif
