import CareModel

/// What a case did for the relation between the person and the brand.
public struct Outcome: Sendable, Hashable {
  /// Whether the person can be expected to stay.
  public enum Retention: String, Sendable, Hashable, CaseIterable {
    /// Nothing speaks against it.
    case retained
    /// Displeasure is not settled.
    case atRisk
    /// The person has left.
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

extension Outcome {
  /// What the case did, as things stand.
  init(_ reading: Reading, _ trajectory: SentimentTrajectory) {
    let isConfirmed =
      reading.confirmsResolution || trajectory.hasTurnedAround && !reading.live.status.isUnsolved
    let satisfaction: Satisfaction
    if let survey = reading.live.surveys.last {
      satisfaction = survey.isSatisfied ? .confirmed : .denied
    } else if trajectory.last?.polarity == .negative {
      satisfaction = .denied
    } else {
      satisfaction = isConfirmed ? .confirmed : .unknown
    }
    let retention: Retention =
      reading.relationship == .former
      ? .lost
      : satisfaction == .denied || trajectory.hasDispleasure || reading.has(.churnThreat) ? .atRisk : .retained
    let isPostSale = reading.customer?.relationship == .customer || reading.lifecycle.isEngaged
    self.init(retention: retention, satisfaction: satisfaction, isPostSale: isPostSale)
  }
}

extension Reading {
  /// Whether the message says that the matter is settled: thanks, pleasure or "it works" after the brand answered, and
  /// nothing else left.
  var confirmsResolution: Bool {
    guard trigger == .message, isRead, !isSubstantive else { return false }
    guard isAnswered else { return false }
    let isThanks = mentions(.gratitude) || mentions(.resolutionReply) || mentions(.praise)
    return isThanks && level.polarity != .negative
  }
}

#if !hasFeature(Embedded)
  extension Outcome.Retention: Codable {}
  extension Outcome.Satisfaction: Codable {}
#endif
