/// Something in a post that changes how it must be handled, beside what it asks for.
///
/// A post can carry several signals or none.
public struct Signal: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Signal {
  /// The opposite of the words is meant.
  public static let sarcasm = Signal(rawValue: "sarcasm")

  /// The post wants to be funny.
  public static let humour = Signal(rawValue: "humour")

  /// Something is asked.
  public static let question = Signal(rawValue: "question")

  /// The brand is asked to do something.
  public static let request = Signal(rawValue: "request")

  /// The writer threatens to leave, or says to have left.
  public static let churnThreat = Signal(rawValue: "churnThreat")

  /// Lawyers, regulators, courts or consumer bodies are named.
  public static let legalThreat = Signal(rawValue: "legalThreat")

  /// Harm to people is possible.
  public static let safety = Signal(rawValue: "safety")

  /// Illness, disability, grief, age or hardship asks for particular attention.
  public static let vulnerable = Signal(rawValue: "vulnerable")

  /// The writer is a child, or a child is concerned.
  public static let child = Signal(rawValue: "child")

  /// The writer admits a fault.
  public static let selfFault = Signal(rawValue: "selfFault")

  /// The writer blames the brand, right or wrong.
  public static let brandFault = Signal(rawValue: "brandFault")

  /// The writer blames somebody else.
  public static let thirdPartyFault = Signal(rawValue: "thirdPartyFault")

  /// Something is asked or wished for another person.
  public static let beneficiaryOther = Signal(rawValue: "beneficiaryOther")

  /// The writer has been in touch about this before.
  public static let repeatContact = Signal(rawValue: "repeatContact")

  /// Another brand of the field is named.
  public static let competitorNamed = Signal(rawValue: "competitorNamed")

  /// Swearing.
  public static let profanity = Signal(rawValue: "profanity")

  /// Good and bad are said together.
  public static let mixed = Signal(rawValue: "mixed")

  /// Every word of this vocabulary that the library knows.
  public static let known: [Signal] = [
    .sarcasm, .humour, .question, .request, .churnThreat, .legalThreat, .safety, .vulnerable, .child, .selfFault,
    .brandFault, .thirdPartyFault, .beneficiaryOther, .repeatContact, .competitorNamed, .profanity, .mixed,
  ]
}

#if !hasFeature(Embedded)
  extension Signal: Codable {}
#endif
