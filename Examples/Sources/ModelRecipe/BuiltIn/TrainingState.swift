/// The features of some posts with the numbers of an index instead of hashes.
struct PreparedExamples {
  var starts: [Int] = [0]
  var rows: [Int32] = []
  var values: [Float] = []
  var vectors: [Float] = []

  /// - Parameter sources: for each post a further row, of the data set that it comes from.
  init(_ set: ExampleSet, posts: [Int], index: FeatureIndex, sources: [Int?], vectorScale: Float) {
    let width = ExampleSet.vectorWidth
    for (post, source) in zip(posts, sources) {
      for position in set.starts[post]..<set.starts[post + 1] {
        guard let row = index.rows[set.keys[position]] else { continue }
        rows.append(row)
        values.append(set.values[position])
      }
      if let source {
        rows.append(Int32(source))
        values.append(1)
      }
      starts.append(rows.count)
      for dimension in 0..<width { vectors.append(set.vectors[post * width + dimension] * vectorScale) }
    }
  }
}

/// Weights, the squares of their gradients, and the numbers of one post, in plain memory: the inner loops are all of training.
struct TrainingState {
  let width: Int
  let dimensions: Int
  let weights: UnsafeMutablePointer<Float>
  let vectorWeights: UnsafeMutablePointer<Float>
  let constants: UnsafeMutablePointer<Float>
  let scores: UnsafeMutablePointer<Float>
  let gradient: UnsafeMutablePointer<Float>
  private let squares: UnsafeMutablePointer<Float>
  private let vectorSquares: UnsafeMutablePointer<Float>
  private let constantSquares: UnsafeMutablePointer<Float>

  init(features: Int, width: Int, dimensions: Int, firstSquare: Float) {
    func numbers(_ count: Int, _ value: Float = 0) -> UnsafeMutablePointer<Float> {
      let pointer = UnsafeMutablePointer<Float>.allocate(capacity: count)
      pointer.initialize(repeating: value, count: count)
      return pointer
    }
    self.width = width
    self.dimensions = dimensions
    weights = numbers(features * width)
    squares = numbers(features * width, firstSquare)
    vectorWeights = numbers(dimensions * width)
    vectorSquares = numbers(dimensions * width, firstSquare)
    constants = numbers(width)
    constantSquares = numbers(width, 1)
    scores = numbers(width)
    gradient = numbers(width)
  }

  func deallocate() {
    for pointer in [weights, squares, vectorWeights, vectorSquares, constants, constantSquares, scores, gradient] {
      pointer.deallocate()
    }
  }

  /// Writes the first scores of a post, and as many zeros to the gradient.
  func score(_ examples: PreparedExamples, _ post: Int, outputs: Int) {
    for output in 0..<outputs {
      scores[output] = constants[output]
      gradient[output] = 0
    }
    for position in examples.starts[post]..<examples.starts[post + 1] {
      add(weights + Int(examples.rows[position]) * width, times: examples.values[position], outputs)
    }
    for dimension in 0..<dimensions {
      let value = examples.vectors[post * dimensions + dimension]
      if value != 0 { add(vectorWeights + dimension * width, times: value, outputs) }
    }
  }

  @inline(__always)
  private func add(_ row: UnsafeMutablePointer<Float>, times value: Float, _ outputs: Int) {
    for output in 0..<outputs { scores[output] += value * row[output] }
  }

  /// Goes a step against the gradient of the first outputs.
  func update(_ examples: PreparedExamples, _ post: Int, outputs: Int, rate: Float, decay: Float) {
    for output in 0..<outputs {
      constantSquares[output] += gradient[output] * gradient[output]
      constants[output] -= rate * gradient[output] / constantSquares[output].squareRoot()
    }
    for position in examples.starts[post]..<examples.starts[post + 1] {
      let row = Int(examples.rows[position]) * width
      step(weights + row, squares + row, examples.values[position], outputs, rate, decay)
    }
    for dimension in 0..<dimensions {
      let value = examples.vectors[post * dimensions + dimension]
      guard value != 0 else { continue }
      step(vectorWeights + dimension * width, vectorSquares + dimension * width, value, outputs, rate, decay)
    }
  }

  @inline(__always)
  private func step(
    _ row: UnsafeMutablePointer<Float>,
    _ square: UnsafeMutablePointer<Float>,
    _ value: Float,
    _ outputs: Int,
    _ rate: Float,
    _ decay: Float
  ) {
    for output in 0..<outputs {
      let slope = gradient[output] * value + decay * row[output]
      square[output] += slope * slope
      row[output] -= rate * slope / square[output].squareRoot()
    }
  }
}
