import CareModel

/// A trained set of labels: tells which of them a text should get, how sure that is, and why.
///
/// A value made by ``ClassifierTrainer`` or from bytes. It holds a row of weights for every n-gram that mattered, and for every dimension
/// and region of the text's meaning (the token vectors that come with the library), so it has no dictionary of words
/// and does not tell what it was trained on.
///
/// ```swift
/// let classifier = try ClassifierTrainer().train(examples)
/// let verdict = classifier.classify("where is my parcel?")
/// if verdict.isInScope { route(to: verdict.label) }
/// ```
public struct Classifier: Sendable, Hashable {
  /// The labels, in ascending order of their UTF-8 bytes.
  public let labels: [String]

  /// The least ``Classification/scopeScore`` of a text in scope.
  public let scopeThreshold: Double

  let features: FeatureWeights
  /// For each block of 16 labels, ``TokenVectors/dimensions`` vectors.
  let vectorWeights: [SIMD16<Float>]
  /// The constant of each label; the least number behind the last one.
  let constants: [SIMD16<Float>]
  /// What scores are multiplied with before they become probabilities.
  let sharpness: Float
  let loss: LinearSolver.Loss

  init(
    labels: [String],
    features: FeatureWeights,
    vectorWeights: [SIMD16<Float>],
    constants: [SIMD16<Float>],
    calibration: ScoreCalibration,
    loss: LinearSolver.Loss
  ) {
    self.labels = labels
    self.features = features
    self.vectorWeights = vectorWeights
    self.constants = constants
    self.loss = loss
    sharpness = calibration.sharpness
    // The bytes hold 32 bits; a classifier must equal the one that they give back.
    scopeThreshold = Double(Float(calibration.scopeThreshold))
  }

  /// What the label a text gets is, and how sure that is.
  ///
  /// - Parameters:
  ///   - text: the text as it was written; of a text longer than 64 KiB, the first 64 KiB.
  ///   - alternatives: how many other labels are given at most.
  /// - Complexity: O(*n*) in the length of the text. To classify many texts, keep a ``Classifier/Scratch``.
  public func classify(_ text: String, alternatives: Int = 4) -> Classification {
    var scratch = Scratch()
    return classify(text, alternatives: alternatives, scratch: &scratch)
  }

  /// The same as ``classify(_:alternatives:)``, in memory that is used again.
  public func classify(_ text: String, alternatives: Int = 4, scratch: inout Scratch) -> Classification {
    score(text, &scratch)
    let top = scratch.largest()
    let raw = scratch.scores[top / FeatureWeights.lanes][top % FeatureWeights.lanes]
    makeProbabilities(&scratch, top: raw)
    let probability = scratch.probability(of: top)
    let scope = loss == .softmax ? probability : raw - scratch.mean(of: labels.count)
    return Classification(
      label: labels[top],
      confidence: Double(probability),
      isInScope: Double(scope) >= scopeThreshold,
      scopeScore: Double(scope),
      alternatives: best(alternatives, besides: top, scratch)
    )
  }

  /// What the classifier sums up for a label before it is made a probability, or `nil` where it has no such label.
  ///
  /// ``evidence(for:in:)`` says what the score consists of.
  public func score(of label: String, in text: String) -> Double? {
    guard let index = labels.firstIndex(of: label) else { return nil }
    var scratch = Scratch()
    score(text, &scratch)
    return Double(scratch.scores[index / FeatureWeights.lanes][index % FeatureWeights.lanes])
  }

  func score(_ text: String, _ scratch: inout Scratch) {
    scratch.features.read(text)
    scratch.prepare(constants)
    for group in FeatureGroup.allCases {
      let range = scratch.features.counter.range(of: group)
      guard !range.isEmpty else { continue }
      features.add(
        scratch.features.counter.features[range],
        of: group,
        value: scratch.features.value(of: group),
        found: &scratch.found,
        to: &scratch.scores
      )
    }
    addMeaning(&scratch)
  }

  private func addMeaning(_ scratch: inout Scratch) {
    unsafe vectorWeights.withUnsafeBufferPointer { weights in
      unsafe scratch.features.vector.withUnsafeBufferPointer { vector in
        for block in constants.indices {
          var sum = SIMD16<Float>.zero
          let start = block * TokenVectors.dimensions
          for dimension in 0..<TokenVectors.dimensions {
            // In bounds: there are `dimensions` weights for each block, and as many numbers in a vector.
            unsafe sum += vector[dimension] * weights[start + dimension]
          }
          scratch.scores[block] += sum
        }
      }
    }
  }

  private func makeProbabilities(_ scratch: inout Scratch, top: Float) {
    var total = SIMD16<Float>.zero
    for block in constants.indices {
      let exponents = (scratch.scores[block] - top) * sharpness
      let low = Mathematics.exp(exponents.lowHalf)
      let high = Mathematics.exp(exponents.highHalf)
      scratch.probabilities[block] = SIMD16(lowHalf: low, highHalf: high)
      total += scratch.probabilities[block]
    }
    let norm = 1 / total.sum()
    for block in constants.indices { scratch.probabilities[block] *= norm }
  }

  private func best(_ count: Int, besides top: Int, _ scratch: Scratch) -> [Scored<String>] {
    guard count > 0 else { return [] }
    var found: [(label: Int, probability: Float)] = []
    found.reserveCapacity(min(count, labels.count) + 1)
    for label in labels.indices where label != top {
      let probability = scratch.probability(of: label)
      if found.count == count, let last = found.last, probability <= last.probability { continue }
      let position = found.firstIndex { $0.probability < probability } ?? found.count
      found.insert((label, probability), at: position)
      if found.count > count { found.removeLast() }
    }
    return found.map { Scored(labels[$0.label], confidence: Double($0.probability)) }
  }
}

extension Classifier {
  /// Memory for classifying one text after another; one for each thread.
  public struct Scratch: Sendable {
    var features = ClassifierFeatures()
    var found: [UInt32] = []
    var scores: [SIMD16<Float>] = []
    var probabilities: [SIMD16<Float>] = []

    /// Makes empty memory, which grows with the first text.
    public init() {}

    mutating func prepare(_ constants: [SIMD16<Float>]) {
      if scores.count != constants.count {
        scores = constants
        probabilities = constants
      } else {
        for block in constants.indices { scores[block] = constants[block] }
      }
    }

    /// The label with the largest score, the first of equal ones.
    func largest() -> Int {
      // Number by number: a vector's maximum, and a lane of it whose place is not known, cost more than all comparisons.
      unsafe scores.withUnsafeBytes { scores in
        var best = 0
        var value = -Float.infinity
        for label in 0..<scores.count / 4 {
          // In bounds: a number has four bytes, and every pattern of them is one.
          let score = unsafe scores.load(fromByteOffset: 4 * label, as: Float.self)
          if score > value { (best, value) = (label, score) }
        }
        return best
      }
    }

    /// The mean of the labels' scores: what a text of none of them has for each, more or less.
    func mean(of labelCount: Int) -> Float {
      var sum: Float = 0
      for label in 0..<labelCount { sum += scores[label / FeatureWeights.lanes][label % FeatureWeights.lanes] }
      return sum / Float(labelCount)
    }

    func probability(of label: Int) -> Float {
      precondition(label >= 0 && label < probabilities.count * FeatureWeights.lanes)
      // In bounds by the precondition: a number has four bytes, and every pattern of them is one.
      return unsafe probabilities.withUnsafeBytes { unsafe $0.load(fromByteOffset: 4 * label, as: Float.self) }
    }
  }
}
