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

  private let aspects = AspectReader()

  private init() {}

  /// What the post means.
  ///
  /// Rules read the whole text, the model its first 64 KiB.
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
    prepareBrand(post.brand, scratch: &scratch)
    let matcher = post.brand == nil ? nil : scratch.brand?.matcher
    let found = post.text.withBytes { bytes in
      RuleFindings(bytes, matcher: matcher, anchor: post.anchor, scanner: &scratch.scanner)
    }
    if found.optOut?.isKeyword == true { return Self.command(found) }
    hideNames(of: found.mention, scratch: &scratch)
    return found.language.permitsEnglishModel ? judge(post, found, scratch: &scratch) : Self.noVerdict(found)
  }

  /// The model's verdicts and what the rules found, with the aspects, which take their direction from the model.
  private func judge(_ post: Post, _ found: RuleFindings, scratch: inout AnalyzerScratch) -> Analysis {
    let model = BuiltInModel.english
    model.score(post, scratch: &scratch)
    model.makeProbabilities(width: ModelHead.outputCount, scratch: &scratch)
    let offTopic = scratch.probabilities[ModelHead.intent.outputs.lowerBound + ModelVocabulary.offTopic]
    let sentiment = model.sentiment(scratch)
    return Analysis(
      language: found.language,
      sentiment: sentiment,
      emotion: model.emotion(scratch),
      intents: model.intents(scratch),
      isInScope: offTopic < 0.5 && !scratch.text.tokens.isEmpty,
      signals: model.signals(scratch),
      urgency: model.urgency(scratch),
      deadline: found.deadline,
      serviceProbability: Double(scratch.probabilities[ModelHead.service.outputs.lowerBound]),
      replyProbability: Double(scratch.probabilities[ModelHead.reply.outputs.lowerBound]),
      mention: found.mention ?? BrandMention(.none),
      personalData: found.personalData,
      aspects: aspects.aspects(
        of: scratch.text.tokens,
        senses: scratch.senses.list,
        polarity: sentiment.polarity
      ),
      optOut: found.optOut,
      model: Self.modelName
    )
  }

  /// What is said of a text that the model cannot read.
  private static func noVerdict(_ found: RuleFindings) -> Analysis {
    Analysis(
      language: found.language,
      sentiment: Sentiment(level: .neutral, score: 0, probabilities: .uniform),
      emotion: Scored(.neutral, confidence: 0),
      intents: [],
      isInScope: false,
      signals: [],
      urgency: .none,
      deadline: found.deadline,
      serviceProbability: 0.5,
      replyProbability: 0.5,
      mention: found.mention ?? BrandMention(.none),
      personalData: found.personalData,
      aspects: [],
      optOut: found.optOut,
      model: modelName
    )
  }

  /// What is said of a keyword to opt out, where a single word would mislead the model and the rule knows.
  private static func command(_ found: RuleFindings) -> Analysis {
    var analysis = noVerdict(found)
    analysis.intents = [Scored(.optOut, confidence: 1)]
    analysis.isInScope = true
    analysis.signals = [Scored(.request, confidence: 1)]
    analysis.serviceProbability = 0
    analysis.replyProbability = 1
    return analysis
  }

  /// The feeling alone, at less than the cost of a whole analysis; neither the language nor a keyword to opt out is looked at.
  public func sentiment(of post: Post, scratch: inout AnalyzerScratch) -> Sentiment {
    findBrand(post, scratch: &scratch)
    let model = BuiltInModel.english
    model.score(post, width: 8, scratch: &scratch)
    model.makeProbabilities(width: 8, scratch: &scratch)
    return model.sentiment(scratch)
  }

  /// Leaves the spans of the brand's names in the scratch.
  func findBrand(_ post: Post, scratch: inout AnalyzerScratch) {
    prepareBrand(post.brand, scratch: &scratch)
    let matcher = post.brand == nil ? nil : scratch.brand?.matcher
    hideNames(of: matcher?.mention(in: post.text), scratch: &scratch)
  }

  /// Makes the matcher of the brand, unless it is that of the post before.
  private func prepareBrand(_ profile: BrandProfile?, scratch: inout AnalyzerScratch) {
    guard let profile, scratch.brand?.profile != profile else { return }
    scratch.brand = (profile, BrandMatcher(profile))
  }

  /// Leaves the spans of the brand's names, which no weight may see, in the scratch.
  private func hideNames(of mention: BrandMention?, scratch: inout AnalyzerScratch) {
    scratch.names.removeAll(keepingCapacity: true)
    guard let mention, mention.kind == .tagged || mention.kind == .untagged else { return }
    // The words beside a name that spoke for it ("room", "refund") keep their weight.
    for piece in mention.evidence where BrandTally.names.contains(piece.rule) {
      if let range = piece.range { scratch.names.append(range.start..<range.end) }
    }
    scratch.names.sort { $0.lowerBound < $1.lowerBound }
  }

  /// The name of the model in every analysis.
  static let modelName = "built-in 1"
}
