/// A kind of data by which a person can be identified or harmed.
///
/// Used for spans found in a text, and for what was redacted.
public struct PersonalDataKind: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension PersonalDataKind {
  /// An e-mail address.
  public static let email = PersonalDataKind(rawValue: "email")

  /// A telephone number.
  public static let phone = PersonalDataKind(rawValue: "phone")

  /// A payment card's number.
  public static let cardNumber = PersonalDataKind(rawValue: "cardNumber")

  /// An international bank account number.
  public static let iban = PersonalDataKind(rawValue: "iban")

  /// An order, ticket or account number of the brand.
  public static let orderNumber = PersonalDataKind(rawValue: "orderNumber")

  /// A booking or confirmation code.
  public static let bookingReference = PersonalDataKind(rawValue: "bookingReference")

  /// A street address.
  public static let postalAddress = PersonalDataKind(rawValue: "postalAddress")

  /// A person's name.
  public static let personName = PersonalDataKind(rawValue: "personName")

  /// A date of birth.
  public static let dateOfBirth = PersonalDataKind(rawValue: "dateOfBirth")

  /// A national identity or social security number.
  public static let nationalID = PersonalDataKind(rawValue: "nationalID")

  /// A passport number.
  public static let passport = PersonalDataKind(rawValue: "passport")

  /// Every word of this vocabulary that the library knows.
  public static let known: [PersonalDataKind] = [
    .email, .phone, .cardNumber, .iban, .orderNumber, .bookingReference, .postalAddress, .personName, .dateOfBirth,
    .nationalID, .passport,
  ]
}

#if !hasFeature(Embedded)
  extension PersonalDataKind: Codable {}
#endif
