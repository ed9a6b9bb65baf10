public import CareModel

/// What a case did for the relation between the person and the brand.
public struct Outcome: Sendable, Hashable {
  /// Whether the person can be expected to stay.
  public enum Retention: String, Sendable, Hashable, CaseIterable {
    /// Nothing speaks against it.
    case retained
    /// Displeasure is not settled.
    case atRisk
    /// The person said to have left.
    case lost
  }

  /// Whether the person is satisfied.
  public enum Satisfaction: String, Sendable, Hashable, CaseIterable {
    /// The person said so, in words or in a survey.
    case confirmed
    /// Nobody knows.
    case unknown
    /// The person said the opposite.
    case denied
  }

  /// Whether the person can be expected to stay.
  public let retention: Retention

  /// Whether the person is satisfied.
  public let satisfaction: Satisfaction

  /// Whether something more may be offered: only after a sale, and only with satisfaction confirmed.
  public let crossSellEligible: Bool

  /// Makes an outcome; nothing more may be offered where satisfaction is not confirmed.
  public init(retention: Retention, satisfaction: Satisfaction, isPostSale: Bool) {
    self.retention = retention
    self.satisfaction = satisfaction
    crossSellEligible = isPostSale && satisfaction == .confirmed && retention != .lost
  }
}

#if !hasFeature(Embedded)
  extension Outcome.Retention: Codable {}
  extension Outcome.Satisfaction: Codable {}
#endif
