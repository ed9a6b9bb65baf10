/// How a post stands to the brand that reads it.
public enum BrandRelation: String, Sendable, Hashable, CaseIterable {
  /// It names the brand's handle, or was sent to the brand.
  case tagged
  /// It names the brand, a product or a place of the brand, and nobody's handle.
  case untagged
  /// It is about another brand of the field.
  case competitor
  /// It is the brand's own post, come back through the channel.
  case ownEcho
  /// It has nothing to do with the brand.
  case none
}

#if !hasFeature(Embedded)
  extension BrandRelation: Codable {}
#endif
