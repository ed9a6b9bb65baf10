public import CareModel

/// A stretch of text that holds personal data.
public struct PersonalDataSpan: Sendable, Hashable {
  /// What the stretch holds.
  public let kind: PersonalDataKind

  /// Where it stands in the text that was scanned, on scalar boundaries.
  public let range: TextRange

  /// Makes a span of that kind.
  public init(kind: PersonalDataKind, range: TextRange) {
    self.kind = kind
    self.range = range
  }
}

#if !hasFeature(Embedded)
  extension PersonalDataSpan: Codable {}
#endif
