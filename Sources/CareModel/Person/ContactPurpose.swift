/// What a message to a person is for, as consent law asks.
///
/// Consent is given and withdrawn by channel and purpose; see ``ConsentLedger``.
public struct ContactPurpose: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension ContactPurpose {
  /// Answering, informing about or settling something of the person's own.
  public static let service = ContactPurpose(rawValue: "service")

  /// Conversation and kindness without anything to sell.
  public static let care = ContactPurpose(rawValue: "care")

  /// Advertising, offers and news.
  public static let marketing = ContactPurpose(rawValue: "marketing")

  /// Asking how satisfied the person is.
  public static let survey = ContactPurpose(rawValue: "survey")

  /// Every word of this vocabulary that the library knows.
  public static let known: [ContactPurpose] = [.service, .care, .marketing, .survey]
}

#if !hasFeature(Embedded)
  extension ContactPurpose: Codable {}
#endif
