public import CareModel

/// What a brand can do next.
///
/// Open: a host adds actions of its own by name, and a playbook recommends them like any other.
public struct ActionKind: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension ActionKind {
  /// Answer.
  public static let reply = ActionKind(rawValue: "reply")
  /// Ask for what is needed to help, where nobody else can read it.
  public static let askDetails = ActionKind(rawValue: "ask_details")
  /// Ask to go on where nobody else can read it.
  public static let moveToPrivate = ActionKind(rawValue: "move_to_private")
  /// Say sorry.
  public static let apologise = ActionKind(rawValue: "apologise")
  /// Give the case to somebody who may decide more.
  public static let escalate = ActionKind(rawValue: "escalate")
  /// Find out who is at fault, without blaming anybody.
  public static let investigate = ActionKind(rawValue: "investigate")
  /// Send another item or part.
  public static let replace = ActionKind(rawValue: "replace")
  /// Mend the thing or the service.
  public static let repair = ActionKind(rawValue: "repair")
  /// Give money back.
  public static let refund = ActionKind(rawValue: "refund")
  /// Give an amount to spend with the brand.
  public static let credit = ActionKind(rawValue: "credit")
  /// Add a small kindness to what is owed.
  public static let goodwillGift = ActionKind(rawValue: "goodwill_gift")
  /// Promise something for a later occasion.
  public static let promise = ActionKind(rawValue: "promise")
  /// Surprise somebody with a kindness in the world, not in words.
  public static let delight = ActionKind(rawValue: "delight")
  /// Answer with wit.
  public static let wittyReply = ActionKind(rawValue: "witty_reply")
  /// Answer in the voice of a figure of the brand's world.
  public static let personaReply = ActionKind(rawValue: "persona_reply")
  /// Say thank you.
  public static let thank = ActionKind(rawValue: "thank")
  /// Wish the person well.
  public static let bestWishes = ActionKind(rawValue: "best_wishes")
  /// Ask later how things are.
  public static let followUp = ActionKind(rawValue: "follow_up")
  /// Ask the person for whom something kind is wished whether they want it.
  public static let askBeneficiary = ActionKind(rawValue: "ask_beneficiary")
  /// Speak with the person who is responsible for a child.
  public static let contactGuardian = ActionKind(rawValue: "contact_guardian")
  /// Record that the person does not want to be contacted, and confirm it.
  public static let confirmOptOut = ActionKind(rawValue: "confirm_opt_out")
  /// Name other ways to stay in touch, without asking for anything.
  public static let offerChannels = ActionKind(rawValue: "offer_channels")
  /// One light line at a goodbye, never a condition of it.
  public static let retentionLine = ActionKind(rawValue: "retention_line")
  /// Recommend or offer something to buy.
  public static let sell = ActionKind(rawValue: "sell")
  /// Ask how satisfied the person is.
  public static let survey = ActionKind(rawValue: "survey")
  /// Show what the person said to others.
  public static let quotePublicly = ActionKind(rawValue: "quote_publicly")
  /// Take the case as done.
  public static let close = ActionKind(rawValue: "close")
  /// Do nothing.
  public static let leaveAlone = ActionKind(rawValue: "leave_alone")

  /// Every word of this vocabulary that the library knows.
  public static let known: [ActionKind] = [
    .reply, .askDetails, .moveToPrivate, .apologise, .escalate, .investigate, .replace, .repair, .refund, .credit,
    .goodwillGift, .promise, .delight, .wittyReply, .personaReply, .thank, .bestWishes, .followUp, .askBeneficiary,
    .contactGuardian, .confirmOptOut, .offerChannels, .retentionLine, .sell, .survey, .quotePublicly, .close,
    .leaveAlone,
  ]
}

#if !hasFeature(Embedded)
  extension ActionKind: Codable {}
#endif
