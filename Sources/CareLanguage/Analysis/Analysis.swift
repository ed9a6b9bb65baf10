public import CareModel

/// What a post means: every decision of the analyzer about one text.
///
/// What to do about it is no matter of language; see the module CareDesk.
public struct Analysis: Sendable, Hashable {
  /// The language. Where it is not one that the model knows, all other verdicts are empty or neutral.
  public var language: LanguageGuess

  /// The writer's feeling toward the brand or the situation.
  public var sentiment: Sentiment

  /// The writer's emotion.
  public var emotion: Scored<Emotion>

  /// The intents, most probable first; the first is the primary. Never empty where the language is known.
  public var intents: [Scored<Intent>]

  /// Whether the post is about anything that the intents cover.
  public var isInScope: Bool

  /// The signals that were found, most probable first.
  public var signals: [Scored<Signal>]

  /// How soon help must come.
  public var urgency: Urgency

  /// The limit in time that the text states, where it states one.
  public var deadline: Deadline?

  /// How probable it is that the words are about something owned, paid for, booked or in progress, 0 … 1.
  public var serviceProbability: Double

  /// How probable it is that a good agent would answer, 0 … 1.
  public var replyProbability: Double

  /// How the text points to the brand.
  public var mention: BrandMention

  /// The personal data in the text, in its order.
  public var personalData: [PersonalDataSpan]

  /// The things that the text judges, in its order.
  public var aspects: [Aspect]

  /// The request to be left alone on a channel or for a purpose, where the text makes one.
  public var optOut: OptOutRequest?

  /// The model that judged, such as `"built-in 1"`.
  public var model: String

  /// Makes an analysis.
  public init(
    language: LanguageGuess,
    sentiment: Sentiment,
    emotion: Scored<Emotion>,
    intents: [Scored<Intent>],
    isInScope: Bool,
    signals: [Scored<Signal>],
    urgency: Urgency,
    deadline: Deadline?,
    serviceProbability: Double,
    replyProbability: Double,
    mention: BrandMention,
    personalData: [PersonalDataSpan],
    aspects: [Aspect],
    optOut: OptOutRequest?,
    model: String
  ) {
    self.language = language
    self.sentiment = sentiment
    self.emotion = emotion
    self.intents = intents
    self.isInScope = isInScope
    self.signals = signals
    self.urgency = urgency
    self.deadline = deadline
    self.serviceProbability = serviceProbability
    self.replyProbability = replyProbability
    self.mention = mention
    self.personalData = personalData
    self.aspects = aspects
    self.optOut = optOut
    self.model = model
  }

  /// The intent that decides what happens next, or `nil` where there is no verdict.
  public var primaryIntent: Intent? { intents.first?.value }

  /// Whether the signal was found.
  public func has(_ signal: Signal) -> Bool {
    signals.contains { $0.value == signal }
  }
}
