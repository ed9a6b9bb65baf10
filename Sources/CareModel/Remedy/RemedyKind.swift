/// What is done to make something good.
///
/// Whether it may be done, and up to what value, is a matter of policies; see the module CareDesk.
public struct RemedyKind: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension RemedyKind {
  /// Words only.
  public static let apology = RemedyKind(rawValue: "apology")

  /// Advice or an explanation that settles the matter.
  public static let information = RemedyKind(rawValue: "information")

  /// The thing or service is mended.
  public static let repair = RemedyKind(rawValue: "repair")

  /// Another item or part.
  public static let replacement = RemedyKind(rawValue: "replacement")

  /// Money back.
  public static let refund = RemedyKind(rawValue: "refund")

  /// An amount to spend with the brand.
  public static let credit = RemedyKind(rawValue: "credit")

  /// A right to one thing or service.
  public static let voucher = RemedyKind(rawValue: "voucher")

  /// A better thing or service at no more cost.
  public static let upgrade = RemedyKind(rawValue: "upgrade")

  /// Something kind that nobody owed.
  public static let gift = RemedyKind(rawValue: "gift")

  /// Every word of this vocabulary that the library knows.
  public static let known: [RemedyKind] = [
    .apology, .information, .repair, .replacement, .refund, .credit, .voucher, .upgrade, .gift,
  ]
}

#if !hasFeature(Embedded)
  extension RemedyKind: Codable {}
#endif
