/// Something that a customer bought or booked.
public struct Purchase: Sendable, Hashable {
  /// The order's or booking's identifier.
  public let id: Identifier<Purchase>

  /// What was bought, in the host's words.
  public let product: String

  /// When it was bought.
  public let at: Timestamp

  /// What was paid for it, where known: the cap of what may be credited for it.
  public let price: Money?

  /// Where the person stands with respect to it.
  public var lifecycle: Lifecycle

  /// Makes a purchase.
  public init(
    id: Identifier<Purchase>,
    product: String,
    at: Timestamp,
    price: Money? = nil,
    lifecycle: Lifecycle = .inUse
  ) {
    self.id = id
    self.product = product
    self.at = at
    self.price = price
    self.lifecycle = lifecycle
  }
}

#if !hasFeature(Embedded)
  extension Purchase: Codable {}
#endif
