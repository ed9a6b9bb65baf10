public import CareModel

/// How much may be given, how often, when and where.
public struct RemedyPolicy: Sendable, Hashable {
  /// A place and a season in which something kind is done for people.
  public struct Campaign: Sendable, Hashable {
    /// The campaign's name.
    public var name: String
    /// The names of the places, as people write them.
    public var places: [String]
    /// Its first instant.
    public var from: Timestamp
    /// The instant at which it is over.
    public var until: Timestamp

    /// Makes a campaign.
    public init(_ name: String, places: [String], from: Timestamp, until: Timestamp) {
      self.name = name
      self.places = places
      self.from = from
      self.until = until
    }
  }

  /// The limits of each purse and currency; what has none is not given without approval.
  public var purses: [PurseLimits]

  /// The seconds within which nobody gets the same kindness twice.
  public var repeatSeconds: Int64

  /// How long a delivery takes, in seconds, where the host does not know better.
  public var deliverySeconds: Int64

  /// The campaigns.
  public var campaigns: [Campaign]

  /// The figures of the brand's world in whose voice somebody can write.
  public var personas: [String]

  /// Makes a policy.
  public init(
    purses: [PurseLimits] = [],
    repeatSeconds: Int64 = 365 * 86_400,
    deliverySeconds: Int64 = 90 * 60,
    campaigns: [Campaign] = [],
    personas: [String] = []
  ) {
    self.purses = purses
    self.repeatSeconds = repeatSeconds
    self.deliverySeconds = deliverySeconds
    self.campaigns = campaigns
    self.personas = personas
  }

  /// The limits of a purse in a currency, or those of its first currency where none is asked for.
  public func limits(of budget: Remedy.Budget, currency: String?) -> PurseLimits? {
    purses.first { $0.budget == budget && (currency == nil || $0.currency == currency) }
  }
}

#if !hasFeature(Embedded)
  extension RemedyPolicy: Codable {}
  extension RemedyPolicy.Campaign: Codable {}
#endif
