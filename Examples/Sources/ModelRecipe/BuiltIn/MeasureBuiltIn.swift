import ArgumentParser
@_spi(ModelRecipe) import CareLanguage
import CareModel
import Foundation

/// Measures the model that is in the library.
struct MeasureBuiltIn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measures the built-in model as it is: public sentiment tests and speed."
  )

  @Option(help: "The folder with corpus and data sets.")
  var shared: String

  @Flag(help: "Measures the speed alone.")
  var speed = false

  func run() throws {
    let data = RecipeData(root: URL(fileURLWithPath: shared))
    if !speed { try Self.printPublicTests(data) }
    measureSpeed(try data.corpus().filter { if case .real = $0.source { true } else { false } }.map(\.post))
  }

  static func printPublicTests(_ data: RecipeData) throws {
    for name in ["tweeteval_sentiment_val", "tweeteval_sentiment_test"] {
      print(name, PolarityFigures(try data.polarity(name)) { Analyzer.builtIn.analyze($0).sentiment })
    }
    for name in ["vadergt_amazonReviewSnippets", "vadergt_tweets"] {
      let posts = try data.valence(name)
      let truth = posts.map { Double($0.targets[ModelHead.valence.outputs.lowerBound]) }
      let scores = posts.map { Analyzer.builtIn.analyze($0.post).sentiment.score }
      print(name, String(format: "r %.4f", correlation(truth, scores)))
    }
  }

  private func measureSpeed(_ posts: [Post]) {
    let bytes = posts.reduce(0) { $0 + $1.text.utf8.count }
    print("real posts: \(posts.count), \(bytes / posts.count) bytes each")
    var scratch = AnalyzerScratch()
    var sum = 0.0
    func rate(_ name: String, _ body: (Post) -> Void) {
      let rates = (0..<9).map { _ in
        // Seconds of the processor, so that what else runs on the machine does not count.
        let start = clock()
        for post in posts { body(post) }
        return Double(posts.count) / (Double(clock() - start) / Double(CLOCKS_PER_SEC))
      }
      print(name, String(format: "%.0f posts/s", rates.max() ?? 0))
    }
    rate("all heads and rules") { sum += Analyzer.builtIn.analyze($0, scratch: &scratch).replyProbability }
    rate("sentiment alone") { sum += Analyzer.builtIn.sentiment(of: $0, scratch: &scratch).score }
    print(sum > 0 ? "" : " ")
  }

  /// Pearson's correlation.
  static func correlation(_ first: [Double], _ second: [Double]) -> Double {
    let count = Double(first.count)
    let means = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    var sums = (0.0, 0.0, 0.0)
    for (x, y) in zip(first, second) {
      sums.0 += (x - means.0) * (y - means.1)
      sums.1 += (x - means.0) * (x - means.0)
      sums.2 += (y - means.1) * (y - means.1)
    }
    return sums.0 / (sums.1 * sums.2).squareRoot()
  }
}

/// What three classes of sentiment reach.
struct PolarityFigures: CustomStringConvertible {
  /// The mean recall of the three classes.
  var recall = 0.0
  var accuracy = 0.0

  init(_ posts: [LabelledPost], _ judge: (Post) -> Sentiment) {
    let first = ModelHead.sentiment.outputs.lowerBound
    let order: [Polarity] = [.negative, .neutral, .positive]
    let pairs = posts.map { post in
      (truth: order[(0..<3).first { post.targets[first + $0] == 1 } ?? 1], answer: judge(post.post).polarity)
    }
    accuracy = Double(pairs.count { $0.truth == $0.answer }) / Double(pairs.count)
    recall = order.reduce(0) { sum, polarity in
      let truths = pairs.filter { $0.truth == polarity }
      return sum + Double(truths.count { $0.answer == polarity }) / Double(max(1, truths.count)) / 3
    }
  }

  var description: String { String(format: "recall %.3f accuracy %.3f", recall, accuracy) }
}
