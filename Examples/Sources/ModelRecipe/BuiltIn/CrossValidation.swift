@_spi(ModelRecipe) import CareLanguage
import CareModel

/// Scores of posts from models that have not seen them.
struct HeldOutScores {
  var posts: [LabelledPost] = []
  var scores: [[Float]] = []
  /// In which round a post was held out.
  var rounds: [Int] = []

  mutating func append(_ posts: [LabelledPost], _ scores: [[Float]], round: Int) {
    self.posts += posts
    self.scores += scores
    rounds += [Int](repeating: round, count: posts.count)
  }

  /// Those of some rounds.
  func filter(rounds keeps: (Int) -> Bool) -> HeldOutScores {
    var result = HeldOutScores()
    for index in posts.indices where keeps(rounds[index]) {
      result.append([posts[index]], [scores[index]], round: rounds[index])
    }
    return result
  }

  /// Those of some posts.
  func filter(_ keeps: (LabelledPost) -> Bool) -> HeldOutScores {
    var result = HeldOutScores()
    for index in posts.indices where keeps(posts[index]) {
      result.append([posts[index]], [scores[index]], round: rounds[index])
    }
    return result
  }
}

extension Recipe {
  /// The rounds of cross-validation: what each holds out.
  enum Split {
    /// Real posts, by brand.
    case realByBrand
    /// Written posts, one file a round.
    case writtenByFile
    /// Written posts, three files a round.
    case writtenByThreeFiles
    /// Both at once, in five rounds: for calibration.
    case both

    var rounds: Int {
      switch self {
      case .realByBrand, .both: RecipeData.folds
      case .writtenByFile: RecipeData.writtenFiles.count
      case .writtenByThreeFiles: 3
      }
    }

    func holdsOut(_ source: LabelledPost.Source, in round: Int) -> Bool {
      switch (self, source) {
      case (.realByBrand, .real(_, let fold)), (.both, .real(_, let fold)): fold == round
      case (.realByBrand, .tweet(let folds)), (.both, .tweet(let folds)): folds.contains(round)
      case (.writtenByFile, .written(let file)): RecipeData.writtenFiles.firstIndex(of: file) == round
      case (.writtenByThreeFiles, .written(let file)):
        (RecipeData.writtenFiles.firstIndex(of: file) ?? 0) % 3 == round
      case (.both, .written(let file)):
        (RecipeData.writtenFiles.firstIndex(of: file) ?? 0) % RecipeData.folds == round
      default: false
      }
    }
  }

  /// Trains once a round without what the round holds out, and scores that as it is asked: with all that is known of it.
  ///
  /// - Parameter rounds: how many of the rounds to run; all where it is not given.
  func crossValidate(
    _ set: ExampleSet,
    _ posts: [LabelledPost],
    asked: [LabelledPost],
    by split: Split,
    rounds: Int? = nil
  ) -> HeldOutScores {
    let questions = ExampleSet(asked)
    var result = HeldOutScores()
    for round in 0..<(rounds ?? split.rounds) {
      let held = asked.indices.filter { split.holdsOut(asked[$0].source, in: round) }
      let seen = posts.indices.filter { !split.holdsOut(posts[$0].source, in: round) }
      let model = train(set, posts, posts: seen)
      result.append(held.map { asked[$0] }, model.scores(questions, posts: held), round: round)
    }
    return result
  }
}
