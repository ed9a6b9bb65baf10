/// The phrases by which a draft check recognises what should be looked at.
///
/// A lint and no model: short lists whose every entry a person can read, compared word by word. A host adds its own
/// phrases, or those of another language. Written for this library; taken from nowhere.
public struct DraftLexicon: Sendable, Hashable {
  /// Phrases that put the fault on the person.
  public var blame: [String]

  /// Words that turn a phrase of blame into its opposite when they stand shortly before it.
  public var negations: [String]

  /// Phrases that offer something to buy.
  public var selling: [String]

  /// Beginnings of a promise.
  public var promises: [String]

  /// What is promised, a few words behind the beginning.
  public var deeds: [String]

  /// Phrases that make light of things.
  public var levity: [String]

  /// Makes a lexicon.
  public init(
    blame: [String] = [],
    negations: [String] = [],
    selling: [String] = [],
    promises: [String] = [],
    deeds: [String] = [],
    levity: [String] = []
  ) {
    self.blame = blame
    self.negations = negations
    self.selling = selling
    self.promises = promises
    self.deeds = deeds
    self.levity = levity
  }

  /// Phrases of English.
  public static let english = DraftLexicon(
    blame: [
      "your fault", "your own fault", "your mistake", "your own mistake", "your error", "your own error", "user error",
      "your negligence", "your carelessness", "you should have", "you should've", "you shouldn't have",
      "you should not have", "you ought to have", "you failed to", "you forgot to", "you neglected to",
      "you were supposed to", "you must have", "you clearly didn't", "because you didn't", "because you did not",
      "you didn't follow", "you did not follow", "you didn't read", "you did not read", "you ignored",
      "if you had only", "if you'd only", "as we already told you", "as we have already told you", "you broke",
      "you misused", "due to misuse", "you only have yourself to blame",
    ],
    negations: ["not", "no", "never", "isn't", "wasn't", "isnt", "wasnt", "nobody", "hardly"],
    selling: [
      "buy now", "order now", "shop now", "special offer", "limited offer", "limited time", "on sale", "% off",
      "promo code", "discount code", "use code", "upgrade today", "upgrade now", "why not upgrade", "check out our new",
      "our latest collection", "new arrivals", "best deal", "great deal", "book now", "sign up today", "subscribe now",
      "don't miss out", "would you like to buy", "can i interest you", "add to your basket", "add to cart",
    ],
    promises: [
      "we will", "we'll", "i will", "i'll", "you will", "you'll", "we are going to", "we're going to", "i promise",
      "we promise", "we guarantee",
    ],
    deeds: [
      "send", "ship", "refund", "credit", "reimburse", "replace", "repair", "fix", "deliver", "compensate", "upgrade",
      "receive", "get", "call", "phone", "follow up", "get back", "come back", "arrange", "rebook", "waive", "honour",
      "honor", "make it up", "resolve",
    ],
    levity: ["haha", "hahaha", "lol", "lmao", "rofl", "just kidding", "chill out", "cheer up", "oopsie"]
  )
}

#if !hasFeature(Embedded)
  extension DraftLexicon: Codable {}
#endif
