/// Fits the weights of all labels at once, side by side in memory, so that one pass over a text's features serves every label.
///
/// Both losses are solved in the dual, one example at a time: the weights are always the sum of the examples times their dual
/// variables, and a step changes the variables of one example to the best values while all others stay. There is no learning rate
/// to choose, and a few passes suffice.
/// - Squared hinge, one label against the rest: dual coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan 2008).
/// - Softmax with smoothed targets: the optimum has α = C · (target − probability); each step goes there by Newton's rule with the
///   curvature bounded from below (after Shalev-Shwartz and Zhang 2013).
///
/// - Invariant: `weights` has `columnCount` rows of `blocks` vectors, `duals` one such row for each example, `scores` one row; they are
///   allocated here, freed at the end, and never leave but as copies.
@safe
struct LinearSolver: ~Copyable {
  /// What is minimised.
  enum Loss: UInt8 {
    /// Best with many examples a label, and fast: an example that is told apart well enough moves nothing.
    case squaredHinge
    /// Best with few examples a label.
    case softmax

    /// What a mistake costs against the size of the weights; chosen on BANKING77's training folds.
    fileprivate var cost: Float { self == .softmax ? 2 : 0.3 }
  }

  /// An example: its row, its label, and how much a mistake on it counts.
  struct Example {
    var row: Int
    var label: Int
    var weight: Float
  }

  /// How much more a text of the label itself counts than one of the rest, in the squared hinge; chosen on BANKING77's training folds.
  private static let positiveCost: Float = 5
  /// How much of the target is spread over all labels (Szegedy et al. 2016); chosen like the cost.
  private static let smoothing: Float = 0.1
  /// The least curvature of a softmax step: a smaller one overshoots.
  private static let leastCurvature: Float = 0.1
  /// A change below this moves nothing that can be seen.
  private static let negligible: Float = 1e-5

  private let matrix: ExampleMatrix
  private let examples: [Example]
  private let loss: Loss
  private let labelCount: Int
  private let blocks: Int
  private let columnCount: Int
  private let squares: [Float]
  private let weights: UnsafeMutablePointer<SIMD8<Float>>
  private let duals: UnsafeMutablePointer<SIMD8<Float>>
  private let scores: UnsafeMutablePointer<SIMD8<Float>>

  init(_ matrix: ExampleMatrix, examples: [Example], labelCount: Int, loss: Loss) {
    self.matrix = matrix
    self.examples = examples
    self.loss = loss
    self.labelCount = labelCount
    blocks = (labelCount + 7) / 8
    columnCount = matrix.vocabulary.count + TokenVectors.dimensions + 1
    squares = examples.map { matrix.squaredLength(of: $0.row) }
    unsafe weights = .allocate(capacity: columnCount * blocks)
    unsafe weights.initialize(repeating: .zero, count: columnCount * blocks)
    unsafe duals = .allocate(capacity: examples.count * blocks)
    unsafe duals.initialize(repeating: .zero, count: examples.count * blocks)
    unsafe scores = .allocate(capacity: blocks)
    unsafe scores.initialize(repeating: .zero, count: blocks)
  }

  deinit {
    unsafe weights.deallocate()
    unsafe duals.deallocate()
    unsafe scores.deallocate()
  }

  /// Goes over all examples in a new random order for each pass.
  ///
  /// - Parameter proceed: asked before each pass with the part that is done.
  mutating func fit(
    passes: Int,
    random: inout RandomSource,
    proceed: (Double) throws(CareLanguageError) -> Void
  ) throws(CareLanguageError) {
    var order = Array(examples.indices)
    for pass in 0..<passes {
      try proceed(Double(pass) / Double(passes))
      random.shuffle(&order)
      for index in order {
        score(row: examples[index].row)
        let moves = loss == .softmax ? stepSoftmax(index) : stepHinge(index)
        if moves { addScores(toRow: examples[index].row) }
      }
    }
  }

  /// The weights of a column for all labels.
  func weights(ofColumn column: Int) -> [Float] {
    (0..<labelCount).map { label in
      // In bounds by the invariant: a label is below 8 · blocks.
      unsafe weights[column * blocks + label / 8][label & 7]
    }
  }

  /// The sum of the squares of a column's weights.
  func squaredLength(ofColumn column: Int) -> Float {
    var sum = SIMD8<Float>.zero
    for block in 0..<blocks {
      let part = unsafe weights[column * blocks + block]
      sum += part * part
    }
    return sum.sum()
  }

  /// The largest of a column's weights without their signs.
  func peak(ofColumn column: Int) -> Float {
    weights(ofColumn: column).reduce(0) { max($0, $1.magnitude) }
  }

  /// The scores of a row, whether it was among the examples or not.
  func scores(ofRow row: Int) -> [Float] {
    score(row: row)
    return (0..<labelCount).map { unsafe scores[$0 / 8][$0 & 7] }
  }

  private var firstVectorColumn: Int { matrix.vocabulary.count }
  private var constantColumn: Int { columnCount - 1 }

  private func score(row: Int) {
    // All columns of the matrix are below `columnCount`, so the pointers stay in bounds.
    unsafe scores.update(from: weights + constantColumn * blocks, count: blocks)
    for index in matrix.starts[row]..<matrix.starts[row + 1] {
      let value = matrix.values[index]
      let column = unsafe weights + Int(truncatingIfNeeded: matrix.columns[index]) * blocks
      for block in 0..<blocks { unsafe scores[block] += value * column[block] }
    }
    for dimension in 0..<TokenVectors.dimensions {
      let value = matrix.vectors[row * TokenVectors.dimensions + dimension]
      let column = unsafe weights + (firstVectorColumn + dimension) * blocks
      for block in 0..<blocks { unsafe scores[block] += value * column[block] }
    }
  }

  /// Adds the row times the changes that a step left in the scores.
  private func addScores(toRow row: Int) {
    for index in matrix.starts[row]..<matrix.starts[row + 1] {
      let value = matrix.values[index]
      let column = unsafe weights + Int(truncatingIfNeeded: matrix.columns[index]) * blocks
      for block in 0..<blocks { unsafe column[block] += value * scores[block] }
    }
    for dimension in 0..<TokenVectors.dimensions {
      let value = matrix.vectors[row * TokenVectors.dimensions + dimension]
      let column = unsafe weights + (firstVectorColumn + dimension) * blocks
      for block in 0..<blocks { unsafe column[block] += value * scores[block] }
    }
    let constant = unsafe weights + constantColumn * blocks
    for block in 0..<blocks { unsafe constant[block] += scores[block] }
  }

  /// Puts the changes of the dual variables into the scores; whether there are any worth adding.
  private func stepHinge(_ index: Int) -> Bool {
    let example = examples[index]
    let cost = loss.cost * example.weight
    let dual = unsafe duals + index * blocks
    var largest: Float = 0
    for block in 0..<blocks {
      var sign = SIMD8<Float>(repeating: -1)
      var diagonal = SIMD8<Float>(repeating: 1 / (2 * cost))
      if example.label / 8 == block {
        sign[example.label & 7] = 1
        diagonal[example.label & 7] /= Self.positiveCost
      }
      let old = unsafe dual[block]
      let gradient = unsafe sign * scores[block] - 1 + diagonal * old
      let new = pointwiseMax(old - gradient / (squares[index] + diagonal), .zero)
      unsafe dual[block] = new
      let change = (new - old) * sign
      unsafe scores[block] = change
      largest = max(largest, change.max(), -change.min())
    }
    return largest > Self.negligible
  }

  private func stepSoftmax(_ index: Int) -> Bool {
    let example = examples[index]
    let cost = loss.cost * example.weight
    let dual = unsafe duals + index * blocks
    hideUnusedLanes()
    var top = unsafe scores[0]
    for block in 1..<max(blocks, 1) { unsafe top = pointwiseMax(top, scores[block]) }
    let peak = top.max()
    var total = SIMD8<Float>.zero
    for block in 0..<blocks {
      let exponential = unsafe Mathematics.exp(scores[block] - peak)
      unsafe scores[block] = exponential
      total += exponential
    }
    let norm = 1 / total.sum()
    var largest: Float = 0
    for block in 0..<blocks {
      var target = SIMD8<Float>(repeating: Self.smoothing / Float(labelCount))
      if example.label / 8 == block { target[example.label & 7] += 1 - Self.smoothing }
      let probability = unsafe scores[block] * norm
      let old = unsafe dual[block]
      let curvature = pointwiseMax(probability * (1 - probability), SIMD8(repeating: Self.leastCurvature))
      let change = (cost * (target - probability) - old) / (1 + cost * squares[index] * curvature)
      unsafe dual[block] = old + change
      unsafe scores[block] = change
      largest = max(largest, change.max(), -change.min())
    }
    return largest > Self.negligible
  }

  /// Keeps the lanes behind the last label out of the sum.
  private func hideUnusedLanes() {
    for lane in labelCount..<blocks * 8 { unsafe scores[lane / 8][lane & 7] = -1e9 }
  }
}
