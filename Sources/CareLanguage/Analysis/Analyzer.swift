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
  private let deadlines = DeadlineReader()
  private let optOuts = OptOutReader()
  private let aspects = AspectReader()
  private let languages = LanguageIdentifier()

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
    let language = languages.language(of: post.text)
    let mention = findBrand(post, scratch: &scratch)
    var analysis = language.permitsEnglishModel ? judge(post, scratch: &scratch) : Self.noVerdict
    analysis.language = language
    analysis.mention = mention
    analysis.deadline = deadlines.deadline(in: post.text, anchor: post.anchor)
    analysis.personalData = personalData.spans(in: post.text)
    analysis.optOut = optOuts.optOut(in: post.text)
    return analysis
  }

  /// The model's verdicts, and the aspects, which take their direction from it.
  private func judge(_ post: Post, scratch: inout AnalyzerScratch) -> Analysis {
    model.score(post, scratch: &scratch)
    model.makeProbabilities(width: ModelHead.outputCount, scratch: &scratch)
    let offTopic = scratch.probabilities[ModelHead.intent.outputs.lowerBound + ModelVocabulary.offTopic]
    var analysis = Self.noVerdict
    analysis.sentiment = model.sentiment(scratch)
    analysis.emotion = model.emotion(scratch)
    analysis.intents = model.intents(scratch)
    analysis.isInScope = offTopic < 0.5 && !scratch.text.tokens.isEmpty
    analysis.signals = model.signals(scratch)
    analysis.urgency = model.urgency(scratch)
    analysis.serviceProbability = Double(scratch.probabilities[ModelHead.service.outputs.lowerBound])
    analysis.replyProbability = Double(scratch.probabilities[ModelHead.reply.outputs.lowerBound])
    analysis.aspects = aspects.aspects(of: scratch.text, polarity: analysis.sentiment.polarity)
    return analysis
  }

  /// What is said of a text that the model cannot read.
  private static let noVerdict = Analysis(
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
    model: modelName
  )

  /// The feeling alone, at less than the cost of a whole analysis; the language is not looked at.
  public func sentiment(of post: Post, scratch: inout AnalyzerScratch) -> Sentiment {
    _ = findBrand(post, scratch: &scratch)
    model.score(post, width: 16, scratch: &scratch)
    model.makeProbabilities(width: 8, scratch: &scratch)
    return model.sentiment(scratch)
  }

  /// How the post points to its brand; leaves the spans of the brand's names in the scratch.
  func findBrand(_ post: Post, scratch: inout AnalyzerScratch) -> BrandMention {
    scratch.names.removeAll(keepingCapacity: true)
    guard let profile = post.brand else { return BrandMention(.none) }
    if scratch.brand?.profile != profile { scratch.brand = (profile, BrandMatcher(profile)) }
    guard let mention = scratch.brand?.matcher.mention(in: post.text) else { return BrandMention(.none) }
    if mention.kind == .tagged || mention.kind == .untagged {
      // The words beside a name that spoke for it ("room", "refund") keep their weight.
      for piece in mention.evidence where BrandTally.names.contains(piece.rule) {
        if let range = piece.range { scratch.names.append(range.start..<range.end) }
      }
      scratch.names.sort { $0.lowerBound < $1.lowerBound }
    }
    return mention
  }

  /// The name of the model in every analysis.
  static let modelName = "built-in 1"
}
