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

  /// Makes probabilities that are taken as they are, to the last bit, or `nil` where one is negative or they do not sum to 1
  /// within a millionth.
  public init?(exactlyNegative negative: Double, neutral: Double, positive: Double) {
    guard min(negative, neutral, positive) >= 0, abs(negative + neutral + positive - 1) < 1e-6 else { return nil }
    self.init(unchecked: negative, neutral, positive)
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
  extension PolarityProbabilities: Codable {
    private enum CodingKeys: String, CodingKey {
      case negative, neutral, positive
    }

    /// Reads probabilities.
    ///
    /// - Throws: `DecodingError` where one is negative or they do not sum to 1 within a millionth.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let negative = try container.decode(Double.self, forKey: .negative)
      let neutral = try container.decode(Double.self, forKey: .neutral)
      let positive = try container.decode(Double.self, forKey: .positive)
      try decoder.require(negative >= 0 && neutral >= 0 && positive >= 0, else: .probabilityOutOfRange)
      try decoder.require(abs(negative + neutral + positive - 1) < 1e-6, else: .probabilitiesDoNotSum)
      // Stored as they are, so that decoding what was encoded gives the same value to the last bit.
      self.init(unchecked: negative, neutral, positive)
    }
  }
#endif
