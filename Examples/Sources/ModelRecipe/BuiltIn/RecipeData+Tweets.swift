@_spi(ModelRecipe) import CareLanguage
import CareModel
import Foundation

extension RecipeData {
  /// Real tweets that name a brand, with the labels that were given to them for this recipe; see Labels/README.md.
  func labelledTweets() throws -> [LabelledPost] {
    guard let url = Bundle.module.url(forResource: "Labels/tweets", withExtension: "tsv") else {
      throw CocoaError(.fileNoSuchFile)
    }
    let texts = try Dictionary(table("semeval_train_all").map { ($0[0], $0[2]) }) { first, _ in first }
    let folds = try foldsByBrand().map { (brand: Self.brandWord($0), fold: $1) }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let labels = CorpusLabels(tweet: fields), let text = texts[fields[0]] else { return nil }
      let post = Post(text, channel: .publicPost, lifecycle: Lifecycle(rawValue: fields[6]) ?? .unknown)
      let words = text.lowercased().filter { $0 == " " || $0.isLetter || $0.isNumber }
      let named = Set(folds.filter { words.contains($0.brand) }.map(\.fold))
      var result = LabelledPost(id: fields[0], post: post, source: .tweet(folds: named), labels: labels)
      result.setTargets(labels)
      // How the data set's raters hear these tweets is learned from the data set.
      result.weights[ModelHead.sentiment.rawValue] = Self.weightOfOwnMoods
      result.weights[ModelHead.valence.rawValue] = Self.weightOfOwnMoods
      return result
    }
  }

  /// What a support account is named after: "google" of "AskGoogle", "yahoo" of "YahooCare".
  private static func brandWord(_ account: String) -> String {
    account.replacing(/(?i)_us$|^Ask|^Team|Support$|Cares?$|Helps?$|Air$|_/, with: "").lowercased()
  }
}

extension CorpusLabels {
  /// The fields of a line of Labels/tweets.tsv.
  fileprivate init?(tweet fields: [String]) {
    guard fields.count == 9, let sentiment = Int(fields[2]), let urgency = Int(fields[4]) else { return nil }
    let intents = fields[1].split(separator: ",").map { Intent(rawValue: String($0)) }
    guard let primary = intents.first else { return nil }
    self.init(
      primary: primary,
      intents: intents,
      sentiment: sentiment,
      emotion: Emotion(rawValue: fields[3]),
      urgency: urgency,
      isService: fields[5] == "service",
      needsReply: fields[7] == "true",
      signals: fields[8].split(separator: ",").map { Signal(rawValue: String($0)) }
    )
  }
}
