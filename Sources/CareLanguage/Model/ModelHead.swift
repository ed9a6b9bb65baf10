/// The questions that the built-in model answers, and where each has its outputs in a row of weights.
@_spi(ModelRecipe)
public enum ModelHead: Int, Sendable, Hashable, CaseIterable {
  /// The five levels of feeling, the worst first.
  case sentiment
  /// The graded feeling, -1 … 1.
  case valence
  /// The emotions, in the order of `Emotion.known`.
  case emotion
  /// The leaf intents, in the order of `Intent.known`.
  case intent
  /// The signals, in the order of `Signal.known`, each for itself.
  case signal
  /// The four degrees of urgency.
  case urgency
  /// Whether a good agent would answer.
  case reply
  /// Whether the words are about something owned, paid for, booked or in progress.
  case service

  /// The outputs of the head.
  public var outputs: Range<Int> {
    switch self {
    case .sentiment: 0..<5
    case .valence: 5..<6
    case .emotion: 6..<17
    case .intent: 17..<55
    case .signal: 55..<72
    case .urgency: 72..<76
    case .reply: 76..<77
    case .service: 77..<78
    }
  }

  /// Whether the head chooses one of its outputs; else each stands for itself.
  var choosesOne: Bool {
    switch self {
    case .sentiment, .emotion, .intent, .urgency: true
    case .valence, .signal, .reply, .service: false
    }
  }

  /// How many outputs a row of weights has: those of all heads, filled up to whole vectors of 16.
  public static let outputCount = 80
}
