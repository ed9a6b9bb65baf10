/// A value with its probability.
public struct Scored<Value> {
  /// The value.
  public let value: Value

  /// How probable the value is, 0 … 1.
  public let confidence: Double

  /// Makes a scored value; a confidence outside 0 … 1 is brought into the range, one that is not a number counts as 0.
  public init(_ value: Value, confidence: Double) {
    self.value = value
    self.confidence = confidence.isNaN ? 0 : min(max(confidence, 0), 1)
  }
}

extension Scored: Sendable where Value: Sendable {}
extension Scored: Equatable where Value: Equatable {}
extension Scored: Hashable where Value: Hashable {}

#if !hasFeature(Embedded)
  extension Scored: Codable where Value: Codable {
    private enum CodingKeys: String, CodingKey {
      case value, confidence
    }

    /// Reads a scored value.
    ///
    /// - Throws: `DecodingError` where the confidence lies outside 0 … 1.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let confidence = try container.decode(Double.self, forKey: .confidence)
      try decoder.require((0...1).contains(confidence), else: .probabilityOutOfRange)
      self.init(try container.decode(Value.self, forKey: .value), confidence: confidence)
    }
  }
#endif
