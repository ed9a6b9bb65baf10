import CareDesk
import CareLanguage
import CareModel

/// A desk whose reader knows a few words, so that tests of the desk do not depend on a model.
enum Fixture {
  /// Monday, 3 March 2025, 9:00 UTC.
  static let monday = Timestamp(secondsSince1970: 1_740_992_400)

  static let desk = Desk(settings: DeskSettings(brand: brand), analyze: read)

  static let brand = BrandProfile(name: "Lumina", handles: ["@lumina"], places: ["Lumina Tower"])

  /// Reads intents from single words: a stand-in for a model, with no claim to be one.
  @Sendable static func read(_ post: Post) -> Analysis {
    let text = post.text.lowercased()
    let isThanks = text.contains("thanks")
    let isBad = text.contains("broken") || text.contains("awful")
    let mention: BrandMention.Kind =
      text.contains("@lumina")
      ? .tagged : text.contains("lumina") ? .untagged : text.contains("rival") ? .competitor : .none
    return Analysis(
      language: LanguageGuess(code: "en", confidence: 1),
      sentiment: Sentiment(
        level: isBad ? .negative : isThanks ? .positive : .neutral,
        score: isBad ? -0.5 : isThanks ? 0.5 : 0,
        probabilities: .uniform
      ),
      emotion: Scored(isBad ? .anger : .neutral, confidence: 0.9),
      intents: [Scored(isBad ? .productFault : isThanks ? .gratitude : .howTo, confidence: 0.9)],
      isInScope: true,
      signals: text.contains("?") ? [Scored(.question, confidence: 0.9)] : [],
      urgency: .none,
      deadline: nil,
      serviceProbability: isBad ? 0.9 : 0.4,
      replyProbability: isThanks ? 0.1 : 0.9,
      mention: BrandMention(mention),
      personalData: [],
      aspects: [],
      optOut: nil,
      model: "words 1"
    )
  }

  static func at(_ seconds: Int64) -> Timestamp { monday.advanced(bySeconds: seconds) }

  static func post(
    _ id: String,
    _ text: String,
    from: Identifier<SocialIdentity> = "@ann",
    at seconds: Int64 = 0,
    channel: Channel = .directMessage,
    externalID: String? = nil,
    inReplyTo: Identifier<Interaction>? = nil,
    repostOf: Identifier<Interaction>? = nil
  ) -> DeskInput {
    let post = IncomingPost(
      text,
      from: from,
      channel: channel,
      externalID: externalID,
      inReplyTo: inReplyTo,
      repostOf: repostOf
    )
    return DeskInput(id: Identifier(id), at: at(seconds), .post(post))
  }

  static func reply(
    _ id: String,
    _ text: String,
    to target: CaseTarget,
    at seconds: Int64,
    status: CaseStatus? = nil
  ) -> DeskInput {
    DeskInput(id: Identifier(id), at: at(seconds), .reply(BrandReply(text, to: target, status: status)))
  }

  static func change(_ id: String, _ change: CaseChange, of target: CaseTarget, at seconds: Int64) -> DeskInput {
    DeskInput(id: Identifier(id), at: at(seconds), .change(target, change))
  }

  static func status(_ id: String, _ status: CaseStatus, of target: CaseTarget, at seconds: Int64) -> DeskInput {
    change(id, .status(status), of: target, at: seconds)
  }

  static func clock(_ seconds: Int64) -> DeskInput {
    DeskInput(id: Identifier("clock-\(seconds)"), at: at(seconds), .clock)
  }
}

extension [DeskOutput] {
  /// The decision among the outputs, where there is one.
  var decision: DeskDecision? { compactMap(\.decision).first }

  /// Why the input was left alone, where it was.
  var ignored: IgnoredReason? { compactMap(\.ignored).first }

  /// The alerts among the outputs.
  var alerts: [Alert] { compactMap(\.alert) }

  /// Why the input was refused, where it was.
  var failure: DeskError.Code? { compactMap(\.failure).first?.code }
}
