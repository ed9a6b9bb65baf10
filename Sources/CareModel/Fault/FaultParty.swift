/// Who is at fault.
///
/// The same words serve for what somebody claims and for what the brand determines.
public struct FaultParty: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension FaultParty {
  /// The brand or somebody who acts for it.
  public static let brand = FaultParty(rawValue: "brand")

  /// The customer.
  public static let customer = FaultParty(rawValue: "customer")

  /// Somebody else.
  public static let thirdParty = FaultParty(rawValue: "thirdParty")

  /// Nobody: weather, accident, wear.
  public static let nobody = FaultParty(rawValue: "nobody")

  /// Not known.
  public static let unknown = FaultParty(rawValue: "unknown")

  /// Every word of this vocabulary that the library knows.
  public static let known: [FaultParty] = [.brand, .customer, .thirdParty, .nobody, .unknown]
}

#if !hasFeature(Embedded)
  extension FaultParty: Codable {}
#endif
