/// The weights of a text's vector: a row of characters for each output, as many as the vector has dimensions.
@safe
struct VectorWeights: Sendable {
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

  /// The product of a sum of vectors with the weights of an output, in steps: exact in whole numbers.
  ///
  /// A sum's values have 16 bits and a weight's amount is 47 at most, so 128 products fit 32 bits.
  func product(_ sums: [Int16], _ output: Int) -> Int32 {
    precondition(sums.count == TokenVectors.dimensions && output >= 0 && output < ModelHead.outputCount)
    return unsafe sums.withUnsafeBufferPointer { sums in
      // Sound: the row of an output has as many bytes as the sum has values, by the initialiser.
      let row = unsafe rows.utf8Start + output * TokenVectors.dimensions
      var product: Int32 = 0
      for index in 0..<TokenVectors.dimensions {
        let weight = unsafe Int32(Int16(truncatingIfNeeded: row[index]) &- Int16(WeightTable.zero))
        product = unsafe product &+ Int32(sums[index]) &* weight
      }
      return product
    }
  }

  /// What a step of a product counts for an output, before it is divided by the length of the sum.
  func scale(of output: Int) -> Float { scales[output] }

  /// Adds to the first `width` scores what the direction of the sum counts for them.
  func add(_ sums: [Int16], to scores: inout [Float], width: Int) {
    let length = Self.length(of: sums)
    guard length > 0 else { return }
    for output in 0..<width { scores[output] += Float(product(sums, output)) * scales[output] / length }
  }

  /// The length of a sum of vectors.
  static func length(of sums: [Int16]) -> Float {
    var square: Int64 = 0
    for value in sums { square &+= Int64(Int32(value) &* Int32(value)) }
    return Float(square).squareRoot()
  }
}
