public import CareModel

/// A thing that a text judges, and in which direction.
public struct Aspect: Sendable, Hashable {
  /// The words that name the thing.
  public let range: TextRange

  /// The direction of the judgement.
  public let polarity: Polarity

  /// Makes an aspect.
  public init(range: TextRange, polarity: Polarity) {
    self.range = range
    self.polarity = polarity
  }
}

#if !hasFeature(Embedded)
  extension Aspect: Codable {}
#endif
