/// What turns scores into probabilities, and where the scope ends.
struct ScoreCalibration {
  /// What scores are multiplied with before the softmax.
  var sharpness: Float
  /// The least score of a text in scope.
  var scopeThreshold: Double
}

/// Learns how sure a model may be from examples that it has not seen.
struct ModelCalibrator {
  private static let folds = 5
  /// As many held-out examples are enough for two numbers; folds stop when they are there.
  private static let enough = 1500

  let set: TrainingSet
  let acceptedShare: Double

  func calibrate(
    random: inout RandomSource,
    progress: (TrainingProgress) -> TrainingDecision
  ) throws(CareLanguageError) -> ScoreCalibration {
    let assignment = FoldAssignment(labels: set.inScope.map { $0.label }, folds: Self.folds, random: &random)
    var heldOut: [(scores: [Float], label: Int)] = []
    var outside: [[Float]] = []
    for fold in 0..<Self.folds where heldOut.count < Self.enough {
      let training = set.inScope.indices.filter { assignment.fold[$0] != fold }.map { set.inScope[$0] }
      let solver = try set.fit(training, stage: .calibrating, random: &random, progress: progress)
      var left = Self.enough
      for index in set.inScope.indices where assignment.fold[index] == fold && left > 0 {
        heldOut.append((solver.scores(ofRow: set.inScope[index].row), set.inScope[index].label))
        left -= 1
      }
      for row in set.outOfScope { outside.append(solver.scores(ofRow: row)) }
    }
    let sharpness = Self.sharpness(heldOut)
    let inside = heldOut.map { scopeScore($0.scores, sharpness) }
    let threshold = threshold(inside: inside, outside: outside.map { scopeScore($0, sharpness) })
    return ScoreCalibration(sharpness: sharpness, scopeThreshold: Double(threshold))
  }

  private func scopeScore(_ scores: [Float], _ sharpness: Float) -> Float {
    let top = scores.max() ?? 0
    guard set.loss == .softmax else { return top - scores.reduce(0, +) / Float(scores.count) }
    return 1 / scores.reduce(0) { $0 + Mathematics.exp(($1 - top) * sharpness) }
  }

  /// The factor under which the held-out labels are most probable (temperature scaling: Guo, Pleiss, Sun and Weinberger 2017).
  ///
  /// The logarithm of the likelihood is concave in the factor, so a search by golden section over its logarithm finds the one maximum.
  /// A few examples may all be right, and then the likelihood would grow without end; so of *n* examples each counts as its label
  /// for (*n* + 1) / (*n* + 2) and as the others for the rest, as Platt did for two labels ("Probabilistic Outputs for Support
  /// Vector Machines", 1999).
  private static func sharpness(_ heldOut: [(scores: [Float], label: Int)]) -> Float {
    let rest = 1 / Float(heldOut.count + 2)
    func cost(_ exponent: Double) -> Double {
      let factor = Float(Mathematics.exp(Float(exponent)))
      return heldOut.reduce(0) { sum, example in
        let top = example.scores.max() ?? 0
        let total = example.scores.reduce(0) { $0 + Mathematics.exp(($1 - top) * factor) }
        let own = example.scores[example.label]
        let others = (example.scores.reduce(0, +) - own) / Float(max(example.scores.count - 1, 1))
        let expected = own * (1 - rest) + others * rest
        return sum + Mathematics.log(Double(total)) - Double((expected - top) * factor)
      }
    }
    var low = -4.0
    var high = 5.0
    let ratio = 0.618_033_988_749_895
    var left = high - ratio * (high - low)
    var right = low + ratio * (high - low)
    var (leftCost, rightCost) = (cost(left), cost(right))
    while high - low > 0.01 {
      if leftCost < rightCost {
        (high, right, rightCost) = (right, left, leftCost)
        left = high - ratio * (high - low)
        leftCost = cost(left)
      } else {
        (low, left, leftCost) = (left, right, rightCost)
        right = low + ratio * (high - low)
        rightCost = cost(right)
      }
    }
    return Mathematics.exp(Float((low + high) / 2))
  }

  /// With texts out of scope, the threshold that tells both kinds apart best (the mean of both rates); without, the one that the
  /// accepted share of texts in scope reaches.
  private func threshold(inside: [Float], outside: [Float]) -> Float {
    let inside = inside.sorted()
    guard !outside.isEmpty else {
      let position = Int(Double(inside.count) * (1 - acceptedShare))
      return inside.isEmpty ? 0 : inside[min(position, inside.count - 1)]
    }
    let outside = outside.sorted()
    var best: (threshold: Float, gain: Double) = (inside.first ?? 0, -1)
    var below = 0
    for (position, candidate) in inside.enumerated() {
      while below < outside.count, outside[below] < candidate { below += 1 }
      let gain = Double(below) / Double(outside.count) - Double(position) / Double(inside.count)
      if gain > best.gain { best = (candidate, gain) }
    }
    return best.threshold
  }
}
