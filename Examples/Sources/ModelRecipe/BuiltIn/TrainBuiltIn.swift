import ArgumentParser
@_spi(ModelRecipe) import CareLanguage
import CareModel
import CareTesting
import Foundation

/// Trains the built-in model and writes it as Swift source.
struct TrainBuiltIn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains the built-in model and writes it as Swift source."
  )

  @Option(help: "The folder with corpus and data sets.")
  var shared: String

  @Option(help: "The Swift file to write.")
  var output: String

  /// Two fifths of the corpus, held out, are enough for a dozen numbers.
  private static let calibrationRounds = 2

  func run() throws {
    let recipe = Recipe()
    let data = RecipeData(root: URL(fileURLWithPath: shared))
    let posts = try recipe.posts(from: data)
    let set = ExampleSet(posts)
    let held = recipe.crossValidate(set, posts, asked: try data.corpus(), by: .both, rounds: Self.calibrationRounds)
    let calibration = Calibration(held)
    print("calibrated:", calibration)
    let model = recipe.train(set, posts, posts: Array(posts.indices))
    try WeightsWriter(model: model, calibration: calibration).source()
      .write(to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
  }
}

/// Every choice of the built-in model's training, in one place.
struct Recipe {
  /// How many features the model keeps.
  var features = 36_000
  /// In how many posts a feature must occur.
  var minimum = 2
  /// What a post of another data set counts beside one of the corpus.
  var auxiliaryWeight: Float = 0.7
  /// What a real post of the corpus counts beside a written one.
  var realWeight: Float = 2
  /// The share of the corpus whose lifecycle the model sees; hosts often do not know it.
  var lifecycleShare = 0.5
  var trainer = JointTrainer()

  /// All posts to train on.
  func posts(from data: RecipeData) throws -> [LabelledPost] {
    var posts = try data.corpus() + data.ownPosts() + data.labelledTweets()
    var generator = SeededGenerator(seed: 7)
    for index in posts.indices where Double.random(in: 0..<1, using: &generator) >= lifecycleShare {
      posts[index].post.lifecycle = .unknown
    }
    posts += try data.polarity("semeval_train_all")
    for name in ["vadergt_amazonReviewSnippets", "vadergt_movieReviewSnippets", "vadergt_nytEditorialSnippets"] {
      posts += try data.valence(name)
    }
    return posts
  }

  /// Trains on some of the posts: first with every feature, to see which ones matter, then with those alone.
  func train(_ set: ExampleSet, _ labels: [LabelledPost], posts: [Int]) -> JointModel {
    let all = FeatureIndex(set, posts: posts, minimum: minimum)
    guard all.count > features else { return trainer.train(set, labels, posts: posts, weighting: weight, index: all) }
    var short = trainer
    short.passes = max(2, trainer.passes / 3)
    let first = short.train(set, labels, posts: posts, weighting: weight, index: all)
    let kept = FeatureIndex(all, keeping: first.strongestFeatures(features, set: set, posts: posts))
    return trainer.train(set, labels, posts: posts, weighting: weight, index: kept)
  }

  private func weight(_ post: LabelledPost) -> Float {
    switch post.source {
    case .written, .own, .tweet: 1
    case .real: realWeight
    case .auxiliary: auxiliaryWeight
    }
  }
}

extension JointModel {
  /// The features that move scores most: the squares of their contributions, summed over the posts and the outputs.
  func strongestFeatures(_ count: Int, set: ExampleSet, posts: [Int]) -> [Int] {
    let width = ModelOutput.count
    var strengths = [Float](repeating: 0, count: index.count)
    for post in posts {
      for position in set.starts[post]..<set.starts[post + 1] {
        guard let row = index.rows[set.keys[position]] else { continue }
        strengths[Int(row)] += set.values[position] * set.values[position]
      }
    }
    for row in strengths.indices {
      var sum: Float = 0
      for output in 0..<width { sum += weights[row * width + output] * weights[row * width + output] }
      strengths[row] *= sum
    }
    return strengths.indices.sorted { strengths[$0] > strengths[$1] }.prefix(count).sorted()
  }
}
