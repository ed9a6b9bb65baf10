public import CareModel

/// How a text points to a brand, and by which words.
public struct BrandMention: Sendable, Hashable {
  /// The ways of pointing to a brand.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// By its handle.
    case tagged
    /// By its name or a product's name.
    case untagged
    /// By a place, event or thing of the brand, without a name.
    case implied
    /// To another brand of the field.
    case competitor
    /// The same word, meaning another thing.
    case homonym
    /// Not at all.
    case none
  }

  /// The way.
  public let kind: Kind

  /// The words, with what each counted for (positive) or against (negative) the brand being meant.
  public let evidence: [Evidence]

  /// Makes a mention.
  public init(_ kind: Kind, evidence: [Evidence] = []) {
    self.kind = kind
    self.evidence = evidence
  }
}

#if !hasFeature(Embedded)
  extension BrandMention: Codable {}
  extension BrandMention.Kind: Codable {}
#endif
