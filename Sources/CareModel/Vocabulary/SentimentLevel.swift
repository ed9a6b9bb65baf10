/// The writer's feeling toward the brand or the situation, in five levels.
public enum SentimentLevel: Int, Sendable, Hashable, CaseIterable {
  /// Very negative.
  case veryNegative = -2
  /// Negative.
  case negative = -1
  /// Neutral, or truly mixed.
  case neutral = 0
  /// Positive.
  case positive = 1
  /// Very positive.
  case veryPositive = 2

  /// The level without its strength.
  public var polarity: Polarity {
    switch self {
    case .veryNegative, .negative: .negative
    case .neutral: .neutral
    case .positive, .veryPositive: .positive
    }
  }
}

extension SentimentLevel: Comparable {
  /// Whether the left level is the less pleased one.
  public static func < (left: SentimentLevel, right: SentimentLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

#if !hasFeature(Embedded)
  extension SentimentLevel: Codable {}
#endif
