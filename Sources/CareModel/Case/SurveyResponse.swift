/// What a person answered when asked how satisfied they are.
public struct SurveyResponse: Sendable, Hashable {
  /// The answer.
  public let score: Int

  /// The best answer of the scale; the worst is `minimum`.
  public let maximum: Int

  /// The worst answer of the scale.
  public let minimum: Int

  /// Makes a response; a score outside the scale is brought into it.
  public init(score: Int, minimum: Int = 1, maximum: Int = 5) {
    self.minimum = min(minimum, maximum)
    self.maximum = max(minimum, maximum)
    self.score = min(max(score, self.minimum), self.maximum)
  }

  /// Whether the answer lies in the upper half of the scale, its middle excluded.
  public var isSatisfied: Bool {
    // Compared in a way that cannot overflow for scales near the end of the integers.
    Double(score) - Double(minimum) > (Double(maximum) - Double(minimum)) / 2
  }
}

#if !hasFeature(Embedded)
  extension SurveyResponse: Codable {
    private enum CodingKeys: String, CodingKey {
      case score, minimum, maximum
    }

    /// Reads a response.
    ///
    /// - Throws: `DecodingError` where the answer lies outside its scale, or the scale is upside down.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let score = try container.decode(Int.self, forKey: .score)
      let minimum = try container.decode(Int.self, forKey: .minimum)
      let maximum = try container.decode(Int.self, forKey: .maximum)
      try decoder.require(minimum <= score && score <= maximum, else: .answerOffScale)
      self.init(score: score, minimum: minimum, maximum: maximum)
    }
  }
#endif
