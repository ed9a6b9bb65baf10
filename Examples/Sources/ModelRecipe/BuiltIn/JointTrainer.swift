@_spi(ModelRecipe) import CareLanguage
import CareModel
import CareTesting

/// Trains all heads together by stochastic gradient descent with a step for each weight that shrinks with the
/// gradients it has seen (AdaGrad; Duchi, Hazan and Singer 2011).
///
/// One class of a head against the others is a softmax with cross-entropy; signals, reply and service are logistic; the
/// valence is a least-squares regression. An intent's score in training is the sum of its own and of its family's, so that
/// leaves of one family learn from each other; the sum is what the model keeps. Posts with three classes of sentiment
/// teach the five levels through the sums of their probabilities.
///
/// Each other data set has constants of its own, which the model does not keep: how often its raters call a text positive, and
/// how strong a feeling they see in it, is theirs alone.
struct JointTrainer {
  var passes = 8
  /// Posts of other data sets are read in one pass of so many; in all, they would drown the corpus and wear themselves out.
  var auxiliaryEvery = 3
  var step: Float = 0.1
  var decay: Float = 1e-6
  var vectorScale: Float = 1.5
  /// What the sum of squared gradients starts with: the more, the smaller the steps of rare features.
  var firstSquare: Float = 0.05
  var seed: UInt64 = 1

  /// The outputs of a model, and behind them one for each family of intents.
  private static let families = IntentFamily.allCases.count
  private static let width = 96
  private static let familyStart = ModelOutput.count

  func train(
    _ set: ExampleSet,
    _ labels: [LabelledPost],
    posts: [Int],
    weighting: (LabelledPost) -> Float,
    index: FeatureIndex
  ) -> JointModel {
    precondition(Self.familyStart + Self.families <= Self.width)
    let names = Set(posts.compactMap { labels[$0].auxiliaryName }).sorted()
    let sources = posts.map { post in
      labels[post].auxiliaryName.flatMap { names.firstIndex(of: $0) }.map { index.count + $0 }
    }
    let state = TrainingState(
      features: index.count + names.count,
      width: Self.width,
      dimensions: ExampleSet.vectorWidth,
      firstSquare: firstSquare
    )
    defer { state.deallocate() }
    let prepared = PreparedExamples(
      set,
      posts: posts,
      index: index,
      sources: sources,
      vectorScale: vectorScale
    )
    let shares = posts.map { weighting(labels[$0]) }
    var order = Array(posts.indices)
    var generator = SeededGenerator(seed: seed)
    for pass in 0..<passes {
      order.shuffle(using: &generator)
      let rate = step * (1 - Float(pass) / Float(passes) * 0.8)
      for position in order {
        let post = labels[posts[position]]
        if case .auxiliary = post.source, pass % auxiliaryEvery != 0 { continue }
        // Posts of other data sets teach the first two heads only; the rest of their rows is left alone.
        let outputs = post.weights[ModelHead.intent.rawValue] > 0 ? Self.width : ModelHead.emotion.outputs.lowerBound
        state.score(prepared, position, outputs: outputs)
        if outputs == Self.width { Self.addFamilies(to: state.scores) }
        Self.gradient(post, share: shares[position], scores: state.scores, gradient: state.gradient)
        if outputs == Self.width { Self.collectFamilies(in: state.gradient) }
        state.update(prepared, position, outputs: outputs, rate: rate, decay: decay)
      }
    }
    return model(state, index: index)
  }

  private static let leafFamilies: [Int] = Intent.known.map { intent in
    intent.family.flatMap { IntentFamily.allCases.firstIndex(of: $0) } ?? 0
  }

  private static func addFamilies(to scores: UnsafeMutablePointer<Float>) {
    for (leaf, family) in leafFamilies.enumerated() {
      scores[ModelHead.intent.outputs.lowerBound + leaf] += scores[familyStart + family]
    }
  }

  private static func collectFamilies(in gradient: UnsafeMutablePointer<Float>) {
    for (leaf, family) in leafFamilies.enumerated() {
      gradient[familyStart + family] += gradient[ModelHead.intent.outputs.lowerBound + leaf]
    }
  }

  private func model(_ state: TrainingState, index: FeatureIndex) -> JointModel {
    let count = ModelOutput.count
    let leaves = ModelHead.intent.outputs
    func row(_ pointer: UnsafeMutablePointer<Float>, scale: Float = 1) -> [Float] {
      (0..<count).map { output in
        guard leaves.contains(output) else { return pointer[output] * scale }
        return (pointer[output] + pointer[Self.familyStart + Self.leafFamilies[output - leaves.lowerBound]]) * scale
      }
    }
    return JointModel(
      index: index,
      weights: (0..<index.count).flatMap { row(state.weights + $0 * Self.width) },
      vectorWeights: (0..<ExampleSet.vectorWidth).flatMap {
        row(state.vectorWeights + $0 * Self.width, scale: vectorScale)
      },
      constants: row(state.constants)
    )
  }
}
