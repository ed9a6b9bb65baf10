/// A judgement of the writer's feeling: a level, a graded score, and calibrated probabilities of the three directions.
public struct Sentiment: Sendable, Hashable {
  /// The level that was decided.
  public let level: SentimentLevel

  /// The graded feeling from -1 (as bad as can be) to 1 (as good as can be).
  public let score: Double

  /// How probable each direction is.
  public let probabilities: PolarityProbabilities

  /// Makes a judgement; a score outside -1 … 1 is brought into the range, and one that is not a number counts as 0.
  public init(level: SentimentLevel, score: Double, probabilities: PolarityProbabilities) {
    self.level = level
    self.score = score.isNaN ? 0 : min(max(score, -1), 1)
    self.probabilities = probabilities
  }

  /// The direction of the level.
  public var polarity: Polarity { level.polarity }
}

/// Probabilities of the three directions of a feeling; they sum to 1.
public struct PolarityProbabilities: Sendable, Hashable {
  /// The probability of displeasure, 0 … 1.
  public let negative: Double

  /// The probability of neither, 0 … 1.
  public let neutral: Double

  /// The probability of pleasure, 0 … 1.
  public let positive: Double

  /// Each direction as probable as the others: what is known of a post that could not be read.
  public static let uniform = PolarityProbabilities(negative: 1, neutral: 1, positive: 1)

  /// Makes probabilities from weights, which are divided by their sum.
  ///
  /// Negative, infinite and undefined weights count as 0; where nothing is left, the result is ``uniform``.
  public init(negative: Double, neutral: Double, positive: Double) {
    func usable(_ weight: Double) -> Double { weight.isFinite && weight > 0 ? weight : 0 }
    let largest = max(usable(negative), usable(neutral), usable(positive))
    guard largest > 0 else {
      self.init(negative: 1, neutral: 1, positive: 1)
      return
    }
    // Dividing by the largest first keeps the sum finite for weights near the end of the range.
    let shares = (usable(negative) / largest, usable(neutral) / largest, usable(positive) / largest)
    let sum = shares.0 + shares.1 + shares.2
    self.init(unchecked: shares.0 / sum, shares.1 / sum, shares.2 / sum)
  }

  private init(unchecked negative: Double, _ neutral: Double, _ positive: Double) {
    self.negative = negative
    self.neutral = neutral
    self.positive = positive
  }

  /// The probability of one direction.
  public subscript(polarity: Polarity) -> Double {
    switch polarity {
    case .negative: negative
    case .neutral: neutral
    case .positive: positive
    }
  }
}

#if !hasFeature(Embedded)
  extension Sentiment: Codable {
    private enum CodingKeys: String, CodingKey {
      case level, score, probabilities
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        level: try container.decode(SentimentLevel.self, forKey: .level),
        score: try container.decode(Double.self, forKey: .score),
        probabilities: try container.decode(PolarityProbabilities.self, forKey: .probabilities)
      )
    }
  }

  extension PolarityProbabilities: Codable {
    private enum CodingKeys: String, CodingKey {
      case negative, neutral, positive
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let negative = try container.decode(Double.self, forKey: .negative)
      let neutral = try container.decode(Double.self, forKey: .neutral)
      let positive = try container.decode(Double.self, forKey: .positive)
      guard min(negative, neutral, positive) >= 0, abs(negative + neutral + positive - 1) < 1e-6 else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "the probabilities of a sentiment must sum to 1")
        )
      }
      // Stored as they are, so that decoding what was encoded gives the same value to the last bit.
      self.init(unchecked: negative, neutral, positive)
    }
  }
#endif
