/// Examples as a matrix, ready to be fitted as a whole or in part.
struct TrainingSet {
  /// How many numbers the weights may have in all: 64 Mi of four bytes.
  private static let maximumWeightCount = 1 << 26
  /// With fewer examples a label than this, softmax is the better loss: measured on BANKING77's training texts, .73 against .68 at 5 examples
  /// a label and equal at 130.
  private static let fewExamples = 40

  let labels: [String]
  let matrix: ExampleMatrix
  /// The rows with a label.
  let inScope: [LinearSolver.Example]
  /// The rows of texts that belong to no label.
  let outOfScope: [Int]
  let loss: LinearSolver.Loss
  /// The rows of the labels' names, where they teach.
  private let names: [LinearSolver.Example]
  private let vectorWeight: Float

  init(
    _ examples: [TrainingExample],
    classWeights: [String: Double],
    learnsFromLabelNames: Bool,
    progress: (TrainingProgress) -> TrainingDecision
  ) throws(CareLanguageError) {
    let labels = try Self.labels(of: examples, weights: classWeights)
    let inScopeCount = examples.count { $0.label != nil }
    let perLabel = Double(inScopeCount) / Double(labels.count)
    loss = perLabel < Double(Self.fewExamples) ? .softmax : .squaredHinge
    vectorWeight = Self.vectorWeight(examplesPerLabel: perLabel)
    let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($0.element, $0.offset) })
    var matrix = ExampleMatrix()
    var inScope: [LinearSolver.Example] = []
    var outOfScope: [Int] = []
    var features = ClassifierFeatures()
    for (row, example) in examples.enumerated() {
      if row % 1024 == 0 {
        let fraction = Double(row) / Double(examples.count)
        guard progress(TrainingProgress(stage: .reading, fraction: fraction)) == .proceed else { throw .cancelled }
      }
      features.read(example.text)
      matrix.append(features)
      if let label = example.label, let number = numbers[label] {
        let weight = Float(classWeights[label] ?? 1)
        inScope.append(LinearSolver.Example(row: row, label: number, weight: weight))
      } else {
        outOfScope.append(row)
      }
    }
    var names: [LinearSolver.Example] = []
    if learnsFromLabelNames, loss == .softmax {
      for (number, label) in labels.enumerated() {
        features.read(LabelName.words(of: label))
        let weight = Float(classWeights[label] ?? 1)
        names.append(LinearSolver.Example(row: matrix.count, label: number, weight: weight))
        matrix.append(features)
      }
    }
    matrix.scaleVectors(by: vectorWeight)
    matrix.keepMostFrequent(Self.maximumWeightCount / ((labels.count + 7) / 8 * 8))
    self.labels = labels
    self.matrix = matrix
    self.inScope = inScope
    self.outOfScope = outOfScope
    self.names = names
  }

  private static func labels(
    of examples: [TrainingExample],
    weights: [String: Double]
  ) throws(CareLanguageError) -> [String] {
    let labels = Set(examples.lazy.compactMap { $0.label }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard labels.count >= 2 else { throw .tooFewLabels(labels: labels.count) }
    guard labels.count <= Classifier.maximumLabelCount else { throw .tooManyLabels(labels: labels.count) }
    for label in labels where label.isEmpty || label.utf8.count > Classifier.maximumLabelLength {
      throw .invalidLabel(label)
    }
    for (label, weight) in weights.sorted(by: { $0.key < $1.key }) {
      guard weight > 0, weight <= 1e6, labels.contains(label) else {
        throw .invalidClassWeight(label: label, weight: weight)
      }
    }
    return labels
  }

  /// How much the meaning of a text counts against its n-grams: the fewer examples there are, the less n-grams can be known.
  ///
  /// 3 up to 10 examples a label and 1 from 100 on, each the best on BANKING77's and HWU64's training texts; a straight line between.
  private static func vectorWeight(examplesPerLabel count: Double) -> Float {
    Float(3 - 2 * min(max((count - 10) / 90, 0), 1))
  }

  /// How often all examples are seen.
  private var passes: Int { loss == .softmax ? 10 : 6 }

  /// Fits the weights on some of the examples, and on the names of the labels where they teach.
  func fit(
    _ examples: [LinearSolver.Example],
    stage: TrainingProgress.Stage,
    random: inout RandomSource,
    progress: (TrainingProgress) -> TrainingDecision
  ) throws(CareLanguageError) -> LinearSolver {
    var solver = LinearSolver(matrix, examples: examples + names, labelCount: labels.count, loss: loss)
    try solver.fit(passes: passes, random: &random) { (fraction) throws(CareLanguageError) in
      guard progress(TrainingProgress(stage: stage, fraction: fraction)) == .proceed else { throw .cancelled }
    }
    return solver
  }

  /// The classifier that a fit makes: the weightiest rows as bytes, with one scale for each group.
  func classifier(
    _ solver: borrowing LinearSolver,
    calibration: ScoreCalibration,
    maximumFeatureCount: Int
  ) -> Classifier {
    let vocabulary = matrix.vocabulary
    let kept = weightiest(maximumFeatureCount, solver)
    var peaks = [Float](repeating: 0, count: FeatureGroup.allCases.count)
    for column in kept {
      let group = Int(vocabulary.groups[column])
      peaks[group] = max(peaks[group], solver.peak(ofColumn: column))
    }
    let scales = peaks.map { $0 / 127 }
    let blocks = (labels.count + FeatureWeights.lanes - 1) / FeatureWeights.lanes
    var weights: [Int8] = []
    weights.reserveCapacity(kept.count * labels.count)
    for column in kept {
      let scale = max(scales[Int(vocabulary.groups[column])], .leastNormalMagnitude)
      for weight in solver.weights(ofColumn: column) {
        // Halves away from zero and the cut of the conversion round without a call into the C library.
        let quotient = max(-127, min(127, weight / scale))
        weights.append(Int8(quotient + (quotient < 0 ? -0.5 : 0.5)))
      }
    }
    let features = FeatureWeights(
      labelCount: labels.count,
      ids: kept.map { vocabulary.ids[$0] },
      scales: scales,
      weights: weights
    )
    return Classifier(
      labels: labels,
      features: features,
      vectorWeights: vectorWeights(solver, blocks: blocks),
      constants: constants(solver),
      calibration: calibration,
      loss: loss
    )
  }

  /// The columns with the largest weights, in the order of their hashes.
  private func weightiest(_ limit: Int, _ solver: borrowing LinearSolver) -> [Int] {
    let vocabulary = matrix.vocabulary
    var columns = Array(0..<vocabulary.count)
    if columns.count > limit {
      var weights = [Float](repeating: 0, count: columns.count)
      for column in columns {
        weights[column] = solver.squaredLength(ofColumn: column) * Float(vocabulary.documentCounts[column])
      }
      columns.sort { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : vocabulary.ids[$0] < vocabulary.ids[$1] }
      columns.removeLast(columns.count - limit)
    }
    columns.sort { vocabulary.ids[$0] < vocabulary.ids[$1] }
    return columns
  }

  private func vectorWeights(_ solver: borrowing LinearSolver, blocks: Int) -> [SIMD16<Float>] {
    var weights = [SIMD16<Float>](repeating: .zero, count: blocks * TokenVectors.dimensions)
    for dimension in 0..<TokenVectors.dimensions {
      for (label, weight) in solver.weights(ofColumn: matrix.vocabulary.count + dimension).enumerated() {
        let block = label / FeatureWeights.lanes
        weights[block * TokenVectors.dimensions + dimension][label % FeatureWeights.lanes] = weight * vectorWeight
      }
    }
    return weights
  }

  private func constants(_ solver: borrowing LinearSolver) -> [SIMD16<Float>] {
    var constants = Classifier.emptyConstants(labelCount: labels.count)
    let column = matrix.vocabulary.count + TokenVectors.dimensions
    for (label, weight) in solver.weights(ofColumn: column).enumerated() {
      constants[label / FeatureWeights.lanes][label % FeatureWeights.lanes] = weight
    }
    return constants
  }
}
