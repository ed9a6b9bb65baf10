/// What was read from one revision of an interaction, as it is put on record in a case.
///
/// An assessment is never changed: when a text is edited, or another model reads it again, a further assessment is
/// recorded beside the first.
public struct Assessment: Sendable, Hashable {
  /// The interaction that was read.
  public let interaction: Identifier<Interaction>

  /// The revision that was read, counted from 0.
  public let revision: Int

  /// The feeling.
  public let sentiment: Sentiment

  /// The emotion.
  public let emotion: Emotion

  /// The intents, the primary first.
  public let intents: [Scored<Intent>]

  /// The signals, surest first.
  public let signals: [Scored<Signal>]

  /// How soon help must come.
  public let urgency: Urgency

  /// The end of the time in which help is of use, where the text states one.
  public let deadline: Timestamp?

  /// Whether a good agent would answer.
  public let needsReply: Bool

  /// Service or care.
  public let phase: PhaseAssessment

  /// The model that read the text, such as `"built-in 1"`.
  public let model: String

  /// Makes an assessment.
  public init(
    of interaction: Identifier<Interaction>,
    revision: Int = 0,
    sentiment: Sentiment,
    emotion: Emotion = .neutral,
    intents: [Scored<Intent>],
    signals: [Scored<Signal>] = [],
    urgency: Urgency = .none,
    deadline: Timestamp? = nil,
    needsReply: Bool,
    phase: PhaseAssessment,
    model: String
  ) {
    self.interaction = interaction
    self.revision = revision
    self.sentiment = sentiment
    self.emotion = emotion
    self.intents = intents
    self.signals = signals
    self.urgency = urgency
    self.deadline = deadline
    self.needsReply = needsReply
    self.phase = phase
    self.model = model
  }

  /// The intent that decides what happens next, or `nil` where none was found.
  public var primaryIntent: Intent? { intents.first?.value }

  /// Whether the signal was found.
  public func has(_ signal: Signal) -> Bool {
    signals.contains { $0.value == signal }
  }
}

#if !hasFeature(Embedded)
  extension Assessment: Codable {}
#endif
