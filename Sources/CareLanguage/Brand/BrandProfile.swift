/// What identifies a brand in texts: its names, handles, products and places, and the words that say it is not meant.
public struct BrandProfile: Sendable, Hashable {
  /// The brand's name.
  public var name: String

  /// The brand's handles, with or without `@`.
  public var handles: [String]

  /// Names of products and services.
  public var products: [String]

  /// Names of places where the brand is met.
  public var places: [String]

  /// Names of other brands of the field.
  public var competitors: [String]

  /// Words near which the name means something else, such as "river" for a hotel that is called Delta.
  public var homonymCues: [String]

  /// Makes a profile.
  public init(
    name: String,
    handles: [String] = [],
    products: [String] = [],
    places: [String] = [],
    competitors: [String] = [],
    homonymCues: [String] = []
  ) {
    self.name = name
    self.handles = handles
    self.products = products
    self.places = places
    self.competitors = competitors
    self.homonymCues = homonymCues
  }
}

#if !hasFeature(Embedded)
  extension BrandProfile: Codable {}
#endif
