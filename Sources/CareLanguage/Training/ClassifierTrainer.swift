/// Trains a ``Classifier`` from examples of an app's own labels.
///
/// Five examples a label are enough to start, a hundred thousand examples take seconds. The same examples, settings and seed give the
/// same classifier, byte for byte.
///
/// Probabilities and the threshold of the scope come from examples that the model they are measured on has not seen.
///
/// ```swift
/// let examples = [
///   TrainingExample(text: "where is my card?", label: "card_arrival"),
///   TrainingExample(text: "my card was eaten by the machine", label: "card_swallowed"),
/// ]
/// let classifier = try ClassifierTrainer().train(examples)
/// ```
public struct ClassifierTrainer: Sendable, Hashable {
  /// Decides the order in which examples are seen and held out.
  public var seed: UInt64

  /// How much a mistake on a label costs, 1 where nothing is given: a rare label that must not be missed gets more.
  public var classWeights: [String: Double]

  /// The part of texts in scope that the scope's threshold should let pass, where there are no examples out of scope to learn it from.
  public var acceptedShare: Double

  /// Whether the name of a label teaches like one more example of it where there are few examples.
  ///
  /// A name is read as words: `card_arrival`, `card-arrival` and `cardArrival` say "card arrival". Names that say nothing, such as `L17`,
  /// neither help nor harm much; turn it off where names mislead.
  public var learnsFromLabelNames: Bool

  /// How many n-grams the classifier keeps at most, the weightiest first: what it costs in memory and in speed.
  public var maximumFeatureCount: Int

  /// Makes a trainer.
  ///
  /// - Parameters:
  ///   - seed: decides the order of the examples.
  ///   - classWeights: how much a mistake on a label costs, 1 where nothing is given.
  ///   - acceptedShare: the part of texts in scope that should count as such; brought into 0 … 1.
  ///   - learnsFromLabelNames: whether a label's name teaches like one more example, where there are few.
  ///   - maximumFeatureCount: how many n-grams are kept at most.
  public init(
    seed: UInt64 = 0,
    classWeights: [String: Double] = [:],
    acceptedShare: Double = 0.95,
    learnsFromLabelNames: Bool = true,
    maximumFeatureCount: Int = 32_768
  ) {
    self.seed = seed
    self.classWeights = classWeights
    self.acceptedShare = acceptedShare.isNaN ? 0.95 : min(max(acceptedShare, 0), 1)
    self.learnsFromLabelNames = learnsFromLabelNames
    self.maximumFeatureCount = max(maximumFeatureCount, 0)
  }

  /// Trains a classifier.
  ///
  /// - Parameters:
  ///   - examples: texts with their labels; those without one teach where the scope ends.
  ///   - progress: called now and then with how far the training has come; stops it by answering `cancel`.
  /// - Returns: the classifier.
  /// - Throws: ``CareLanguageError`` where the examples or weights cannot be trained on, or the callback cancelled.
  /// - Complexity: O(*passes* · *features* · *labels*); memory for the weights is bounded by 256 MiB.
  public func train(
    _ examples: [TrainingExample],
    progress: (TrainingProgress) -> TrainingDecision = { _ in .proceed }
  ) throws(CareLanguageError) -> Classifier {
    var random = RandomSource(seed: seed)
    let set = try TrainingSet(
      examples,
      classWeights: classWeights,
      learnsFromLabelNames: learnsFromLabelNames,
      progress: progress
    )
    let calibration = try ModelCalibrator(set: set, acceptedShare: acceptedShare)
      .calibrate(random: &random, progress: progress)
    let solver = try set.fit(set.inScope, stage: .fitting, random: &random, progress: progress)
    return set.classifier(solver, calibration: calibration, maximumFeatureCount: maximumFeatureCount)
  }

  /// Classifies every example by a classifier that was trained without it.
  ///
  /// - Parameters:
  ///   - examples: texts with their labels; those without one are given to every training, and are not classified.
  ///   - folds: into how many parts the examples are divided; each is classified by what the others teach.
  ///   - progress: as in ``train(_:progress:)``; the fraction is that of one training.
  /// - Returns: a classification for each example, in their order; `nil` for examples without a label.
  /// - Throws: ``CareLanguageError``, as in ``train(_:progress:)``, and where the number of folds makes no sense.
  public func crossValidate(
    _ examples: [TrainingExample],
    folds: Int = 5,
    progress: (TrainingProgress) -> TrainingDecision = { _ in .proceed }
  ) throws(CareLanguageError) -> [Classification?] {
    guard folds >= 2, folds <= examples.count else {
      throw .invalidFoldCount(folds, examples: examples.count)
    }
    var random = RandomSource(seed: seed)
    let assignment = FoldAssignment(labels: examples.map { $0.label ?? "" }, folds: folds, random: &random)
    var found = [Classification?](repeating: nil, count: examples.count)
    var scratch = Classifier.Scratch()
    for fold in 0..<folds {
      let training = examples.indices.filter { assignment.fold[$0] != fold || examples[$0].label == nil }
      let classifier = try train(training.map { examples[$0] }, progress: progress)
      for index in examples.indices where assignment.fold[index] == fold && examples[index].label != nil {
        found[index] = classifier.classify(examples[index].text, scratch: &scratch)
      }
    }
    return found
  }
}
