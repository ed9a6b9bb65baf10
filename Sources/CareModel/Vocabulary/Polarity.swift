/// The direction of a feeling.
public enum Polarity: String, Sendable, Hashable, CaseIterable {
  /// Displeased.
  case negative
  /// Neither.
  case neutral
  /// Pleased.
  case positive
}

#if !hasFeature(Embedded)
  extension Polarity: Codable {}
#endif
