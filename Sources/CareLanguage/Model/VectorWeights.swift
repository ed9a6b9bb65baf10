/// The weights of a text's vector: a row of characters for each output, as many as the vector has dimensions.
@safe
struct VectorWeights: Sendable {
  /// A vector of length 1 is counted in this many steps.
  static let steps: Float = 16_384

  private let rows: StaticString
  private let scales: [Float]

  /// - Parameter scales: what a step of a weight is worth, for each output.
  /// - Precondition: there is a row for each output.
  init(rows: StaticString, scales: [Float]) {
    precondition(rows.utf8CodeUnitCount == TokenVectors.dimensions * ModelHead.outputCount)
    precondition(scales.count == ModelHead.outputCount)
    self.rows = rows
    self.scales = scales
  }

  /// The weight of a dimension for an output.
  func weight(_ dimension: Int, of output: Int) -> Float {
    let position = output * TokenVectors.dimensions + dimension
    precondition(position >= 0 && position < rows.utf8CodeUnitCount)
    return unsafe Float(Int(rows.utf8Start[position]) - Int(WeightTable.zero)) * scales[output]
  }

  /// Adds to the first `width` scores what the vector counts for them.
  func add(_ vector: [Int16], to scores: inout [Float], width: Int) {
    precondition(vector.count == TokenVectors.dimensions && width <= scores.count && width <= ModelHead.outputCount)
    unsafe vector.withUnsafeBufferPointer { vector in
      for output in 0..<width {
        // Sound: the row of an output has as many bytes as the vector has values, by the initialiser.
        let row = unsafe rows.utf8Start + output * TokenVectors.dimensions
        var sum: Int32 = 0
        for index in 0..<TokenVectors.dimensions {
          let weight = unsafe Int32(Int16(truncatingIfNeeded: row[index]) &- Int16(WeightTable.zero))
          sum = unsafe sum &+ Int32(vector[index]) &* weight
        }
        scores[output] += Float(sum) * scales[output] / Self.steps
      }
    }
  }
}
