/// Where a person stands with respect to the thing that is talked about.
public enum Lifecycle: String, Sendable, Hashable, CaseIterable {
  /// Nothing is known.
  case unknown
  /// The person has bought nothing yet.
  case prospect
  /// The person is choosing.
  case considering
  /// Bought or booked, and not yet there.
  case awaitingDelivery
  /// Owned, in use, or on the journey.
  case inUse
  /// The person had it once.
  case lapsed

  /// Whether the person owns, has booked or is using something now.
  public var isEngaged: Bool {
    self == .awaitingDelivery || self == .inUse
  }
}

#if !hasFeature(Embedded)
  extension Lifecycle: Codable {}
#endif
