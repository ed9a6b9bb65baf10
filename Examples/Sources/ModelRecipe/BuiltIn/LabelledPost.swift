import CareLanguage
import CareModel

/// A post and what the built-in model should say of it: a target for each output, and how much each head's target counts.
struct LabelledPost {
  /// How the targets of the sentiment head are meant.
  enum SentimentScale {
    /// One of five levels.
    case fiveLevels
    /// Negative, neutral or positive in the first three outputs; the strength is not known.
    case threeClasses
  }

  /// Where the post comes from, which decides in which fold it is held out.
  enum Source: Hashable {
    /// A file of written posts.
    case written(String)
    /// A real post and the fold of its brand.
    case real(String, fold: Int)
    /// A file of posts written for this recipe; never held out.
    case own(String)
    /// A real tweet labelled for this recipe, which is not seen in the folds of the brands that it names; never asked.
    case tweet(folds: Set<Int>)
    /// Anything else; never held out.
    case auxiliary(String)
  }

  var id: String
  var post: Post
  var source: Source
  var targets = [Float](repeating: 0, count: ModelOutput.count)
  var weights = [Float](repeating: 0, count: ModelOutput.heads)
  var scale = SentimentScale.fiveLevels
  /// The labels of a post of the corpus.
  var labels: CorpusLabels?

  /// The data set of a post that is not of the corpus.
  var auxiliaryName: String? {
    if case .auxiliary(let name) = source { name } else { nil }
  }
}

/// The labels of a post of the corpus.
struct CorpusLabels {
  var primary: Intent
  var intents: [Intent]
  var sentiment: Int
  var emotion: Emotion
  var urgency: Int
  var isService: Bool
  var needsReply: Bool
  var signals: [Signal]
}
