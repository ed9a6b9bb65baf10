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

#if !hasFeature(Embedded)
  extension Sentiment: Codable {
    private enum CodingKeys: String, CodingKey {
      case level, score, probabilities
    }

    /// Reads a judgement.
    ///
    /// - Throws: `DecodingError` where the score lies outside -1 … 1.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let score = try container.decode(Double.self, forKey: .score)
      try decoder.require(abs(score) <= 1, else: .scoreOutOfRange)
      self.init(
        level: try container.decode(SentimentLevel.self, forKey: .level),
        score: score,
        probabilities: try container.decode(PolarityProbabilities.self, forKey: .probabilities)
      )
    }
  }
#endif
