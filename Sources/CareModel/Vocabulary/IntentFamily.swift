/// The six families into which the known intents fall.
public enum IntentFamily: String, Sendable, Hashable, CaseIterable {
  /// Something the brand's side got wrong.
  case issue
  /// The brand is asked to do something.
  case request
  /// How the person wants to be contacted or recorded.
  case preference
  /// Knowledge is asked for.
  case enquiry
  /// There is nothing to fix.
  case engagement
  /// Conversation and noise.
  case conversation

  /// The known intents of the family, in the order of the annotation guide.
  public var intents: [Intent] {
    switch self {
    case .issue:
      [
        .productFault, .serviceFailure, .delayCancellation, .deliveryBaggage, .staffConduct, .supportExperience,
        .environment, .billingPrice, .accountAccess, .outage, .securityFraud, .unspecifiedComplaint,
      ]
    case .request:
      [
        .orderStatus, .orderChange, .refundCompensation, .replacementLost, .accountChange, .document, .humanContact,
        .urgentHelp,
      ]
    case .preference:
      [
        .optOut, .channelChoice, .dataRights,
      ]
    case .enquiry:
      [
        .howTo, .policyTerms, .availabilityPrice, .recommendation,
      ]
    case .engagement:
      [
        .praise, .gratitude, .wishJoke, .lifeMoment, .nomination, .suggestion,
      ]
    case .conversation:
      [
        .provideInfo, .resolutionReply, .greetingClosing, .spamPromo, .offTopic,
      ]
    }
  }
}

#if !hasFeature(Embedded)
  extension IntentFamily: Codable {}
#endif
