public import CareModel

/// Something that must happen before an action is done, and that the desk cannot do by itself.
public struct Requirement: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Requirement {
  /// Somebody finds out who is at fault.
  public static let determination = Requirement(rawValue: "determination")
  /// Somebody who may spend that much agrees.
  public static let approval = Requirement(rawValue: "approval")
  /// The person for whom something kind is wished agrees.
  public static let beneficiaryAgreement = Requirement(rawValue: "beneficiary_agreement")
  /// The person responsible for a child agrees.
  public static let guardianAgreement = Requirement(rawValue: "guardian_agreement")
  /// An address is given, where nobody else can read it.
  public static let privateAddress = Requirement(rawValue: "private_address")
  /// The price of what failed becomes known.
  public static let price = Requirement(rawValue: "price")
  /// Somebody makes sure who the person is.
  public static let identification = Requirement(rawValue: "identification")

  /// Every word of this vocabulary that the library knows.
  public static let known: [Requirement] = [
    .determination, .approval, .beneficiaryAgreement, .guardianAgreement, .privateAddress, .price, .identification,
  ]
}

#if !hasFeature(Embedded)
  extension Requirement: Codable {}
#endif
