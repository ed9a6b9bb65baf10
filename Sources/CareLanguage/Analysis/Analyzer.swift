public import CareModel

/// Reads posts: the built-in model's verdicts and the rules' findings about one text at a time.
///
/// A value without state; the same post gives the same analysis on every machine.
///
/// ```swift
/// let analysis = Analyzer.builtIn.analyze(Post("two hours on hold and then you hung up"))
/// analysis.primaryIntent   // support_experience
/// ```
///
/// Who reads many posts keeps an ``AnalyzerScratch`` and passes it along, so that the memory of one post serves the next.
public struct Analyzer: Sendable {
  /// The analyzer with the English model that comes with the library.
  public static let builtIn = Analyzer()

  private let personalData = PersonalDataScanner()

  private var model: BuiltInModel { .english }

  private init() {}

  /// What the post means.
  ///
  /// - Complexity: O(*n*) in the length of the text and its context.
  public func analyze(_ post: Post) -> Analysis {
    var scratch = AnalyzerScratch()
    return analyze(post, scratch: &scratch)
  }

  /// What the post means, read with memory that the next post uses again.
  ///
  /// - Complexity: O(*n*) in the length of the text and its context.
  public func analyze(_ post: Post, scratch: inout AnalyzerScratch) -> Analysis {
    model.score(post, scratch: &scratch)
    model.makeProbabilities(width: ModelHead.outputCount, scratch: &scratch)
    let intents = model.intents(scratch)
    let offTopic = scratch.probabilities[ModelHead.intent.outputs.lowerBound + ModelVocabulary.offTopic]
    return Analysis(
      language: .undetermined,
      sentiment: model.sentiment(scratch),
      emotion: model.emotion(scratch),
      intents: intents,
      isInScope: offTopic < 0.5 && !scratch.text.tokens.isEmpty,
      signals: model.signals(scratch),
      urgency: model.urgency(scratch),
      deadline: nil,
      serviceProbability: Double(scratch.probabilities[ModelHead.service.outputs.lowerBound]),
      replyProbability: Double(scratch.probabilities[ModelHead.reply.outputs.lowerBound]),
      mention: BrandMention(.none),
      personalData: personalData.spans(in: post.text),
      aspects: [],
      optOut: nil,
      model: Self.modelName
    )
  }

  /// The feeling alone, at less than the cost of a whole analysis.
  public func sentiment(of post: Post, scratch: inout AnalyzerScratch) -> Sentiment {
    model.score(post, width: 16, scratch: &scratch)
    model.makeProbabilities(width: 8, scratch: &scratch)
    return model.sentiment(scratch)
  }

  /// The name of the model in every analysis.
  static let modelName = "built-in 1"
}
