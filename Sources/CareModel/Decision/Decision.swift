/// A value that was decided, with how sure the decision is, the reasons, and what else was possible.
public struct Decision<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What was decided.
  public let value: Value

  /// How probable it is that the decision is right, 0 … 1; 1 for a rule that leaves no doubt.
  public let confidence: Double

  /// The reasons, strongest first.
  public let evidence: [Evidence]

  /// The other values that were possible, most probable first.
  public let alternatives: [Scored<Value>]

  /// The model or rule set that decided, such as `"built-in 1"`.
  public let version: String

  /// Makes a decision; a confidence outside 0 … 1 is brought into the range, one that is not a number counts as 0.
  public init(
    _ value: Value,
    confidence: Double = 1,
    evidence: [Evidence] = [],
    alternatives: [Scored<Value>] = [],
    version: String = ""
  ) {
    self.value = value
    self.confidence = confidence.isNaN ? 0 : min(max(confidence, 0), 1)
    self.evidence = evidence
    self.alternatives = alternatives
    self.version = version
  }
}

#if !hasFeature(Embedded)
  extension Decision: Codable where Value: Codable {
    private enum CodingKeys: String, CodingKey {
      case value, confidence, evidence, alternatives, version
    }

    /// Reads a decision.
    ///
    /// - Throws: `DecodingError` where the confidence lies outside 0 … 1.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let confidence = try container.decode(Double.self, forKey: .confidence)
      try decoder.require((0...1).contains(confidence), else: .probabilityOutOfRange)
      self.init(
        try container.decode(Value.self, forKey: .value),
        confidence: confidence,
        evidence: try container.decode([Evidence].self, forKey: .evidence),
        alternatives: try container.decode([Scored<Value>].self, forKey: .alternatives),
        version: try container.decode(String.self, forKey: .version)
      )
    }
  }
#endif
