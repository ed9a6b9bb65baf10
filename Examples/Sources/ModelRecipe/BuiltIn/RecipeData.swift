@_spi(ModelRecipe) import CareLanguage
import CareModel
import Foundation

/// Reads the corpus and the public data sets from the folder that an option names, and the recipe's own posts.
struct RecipeData {
  /// The written files of the corpus.
  static let writtenFiles = [
    "air", "plain", "pub-contrast", "pub-na", "pub-threads", "pub-world", "shop", "stay", "tech",
  ]
  /// Real posts of threads with a brand.
  private static let threads = "corpus/real/ibm.jsonl"
  /// How many folds the real posts are split into, by brand.
  static let folds = 5
  /// What the sentiment of a post written or labelled for the recipe counts beside that of one of the corpus.
  static let weightOfOwnMoods: Float = 0.1

  let root: URL

  // MARK: The corpus

  func corpus() throws -> [LabelledPost] {
    var posts: [LabelledPost] = []
    for file in Self.writtenFiles {
      posts += try rows("corpus/\(file).jsonl").map { Self.labelled($0, source: .written(file)) }
    }
    let threads = try rows(Self.threads)
    let folds = Self.foldsByBrand(threads)
    posts += threads.map { row in
      Self.labelled(row, source: .real("threads", fold: folds[row.brand?.name ?? ""] ?? 0))
    }
    posts += try rows("corpus/real/brand-tweets.jsonl").map { row in
      Self.labelled(row, source: .real("mentions", fold: Int(Self.hash(row.id) % UInt32(Self.folds))))
    }
    return posts
  }

  /// Posts written for this recipe, in the form of the corpus; see Posts/README.md.
  func ownPosts() throws -> [LabelledPost] {
    try OwnPosts.files.flatMap { file in
      try OwnPosts.lines(of: file).map { line in
        let row = try JSONDecoder().decode(CorpusRow.self, from: Data(line.utf8))
        var post = Self.labelled(row, source: .own(file))
        // Their writers see moods otherwise than people who rate tweets: what they teach of the rest is worth more.
        if OwnPosts.firstFiles.contains(file) { post.weights[ModelHead.signal.rawValue] = 0 }
        post.weights[ModelHead.sentiment.rawValue] = Self.weightOfOwnMoods
        post.weights[ModelHead.valence.rawValue] = Self.weightOfOwnMoods
        return post
      }
    }
  }

  /// The fold of each brand of the threads.
  func foldsByBrand() throws -> [String: Int] { try Self.foldsByBrand(rows(Self.threads)) }

  /// Brands, the one with most posts first, each into the fold that has the fewest posts so far.
  private static func foldsByBrand(_ rows: [CorpusRow]) -> [String: Int] {
    let counts = Dictionary(grouping: rows) { $0.brand?.name ?? "" }.mapValues(\.count)
    var sizes = [Int](repeating: 0, count: folds)
    var result: [String: Int] = [:]
    for (brand, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let fold = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      result[brand] = fold
      sizes[fold] += count
    }
    return result
  }

  /// FNV-1a, 32 bits (Fowler, Noll and Vo).
  private static func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  private func rows(_ path: String) throws -> [CorpusRow] {
    let decoder = JSONDecoder()
    return try lines(path).map { try decoder.decode(CorpusRow.self, from: Data($0.utf8)) }
  }

  private static func labelled(_ row: CorpusRow, source: LabelledPost.Source) -> LabelledPost {
    let post = Post(
      row.text,
      channel: Channel(rawValue: row.channel),
      context: row.context ?? "",
      lifecycle: Lifecycle(rawValue: row.lifecycle) ?? .unknown
    )
    let labels = CorpusLabels(
      primary: Intent(rawValue: row.primary),
      intents: row.intents.map(Intent.init(rawValue:)),
      sentiment: row.sentiment,
      emotion: Emotion(rawValue: row.emotion),
      urgency: row.urgency,
      isService: row.phase == "service",
      needsReply: row.needsReply,
      signals: row.signals.map(Signal.init(rawValue:))
    )
    var result = LabelledPost(id: row.id, post: post, source: source, labels: labels)
    result.setTargets(labels)
    return result
  }

  // MARK: Public data sets

  /// Tweets with three classes of sentiment.
  ///
  /// Each class counts as much as any other in all: what is liked or disliked in care is another share than in tweets.
  func polarity(_ name: String) throws -> [LabelledPost] {
    let counts = try Dictionary(grouping: table(name)) { $0.count > 1 ? $0[1] : "" }.mapValues(\.count)
    let total = counts.values.reduce(0, +)
    return try table(name).compactMap { fields in
      guard fields.count > 2 else { return nil }
      var result = auxiliary(name, fields[0], fields[2])
      result.setPolarity(fields[1])
      result.weights[ModelHead.sentiment.rawValue] = Float(total) / Float(counts.count * (counts[fields[1]] ?? 1))
      return result
    }
  }

  /// Sentences with a mean human valence, -4 … 4.
  func valence(_ name: String) throws -> [LabelledPost] {
    try table(name).compactMap { fields in
      guard fields.count > 2, let value = Float(fields[1]) else { return nil }
      var result = auxiliary(name, fields[0], fields[2])
      result.targets[ModelHead.valence.outputs.lowerBound] = value / 4
      result.weights[ModelHead.valence.rawValue] = 1
      result.setPolarity(valence: value)
      return result
    }
  }

  private func auxiliary(_ name: String, _ id: String, _ text: String) -> LabelledPost {
    LabelledPost(id: id, post: Post(text, channel: .publicPost), source: .auxiliary(name))
  }

  func table(_ name: String) throws -> [[String]] {
    try lines("data/sentiment/\(name).tsv").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func lines(_ path: String) throws -> [Substring] {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      .split(separator: "\n")
  }
}

/// A line of the corpus.
private struct CorpusRow: Decodable {
  struct Brand: Decodable {
    var name: String
  }

  var id: String
  var text: String
  var channel: String
  var brand: Brand?
  var context: String?
  var lifecycle: String
  var primary: String
  var intents: [String]
  var sentiment: Int
  var emotion: String
  var urgency: Int
  var phase: String
  var needsReply: Bool
  var signals: [String]
}
