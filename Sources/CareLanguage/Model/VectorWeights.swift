/// The weights of a text's vector: a row for each output, as many numbers as the vector has dimensions.
///
/// They are read where they lie in the program and never decoded: a character is a weight plus ``WeightTable/zero``, so a product
/// with characters is the product with the weights and as often that zero as the sum's values come to.
@safe
struct VectorWeights: Sendable {
  private let rows: StaticString
  private let scales: [Float]

  /// - Parameters:
  ///   - rows: a row of characters for each output, each a weight plus ``WeightTable/zero``.
  ///   - scales: what a step of a weight is worth, for each output.
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
    let start = output * TokenVectors.dimensions
    return sums.indices.reduce(0) { sum, index in
      // In bounds by the preconditions: there is a row for each output.
      let weight = unsafe Int32(rows.utf8Start[start + index]) - Int32(WeightTable.zero)
      return sum &+ Int32(sums[index]) &* weight
    }
  }

  /// What a step of a product counts for an output, before it is divided by the length of the sum.
  func scale(of output: Int) -> Float { scales[output] }

  /// Adds to the first `width` scores what the direction of the sum counts for them.
  ///
  /// - Parameter width: how many outputs are wanted, from the first.
  func add(_ sums: [Int16], to scores: inout [Float], width: Int) {
    let length = Self.length(of: sums)
    guard length > 0 else { return }
    precondition(sums.count == TokenVectors.dimensions && width <= ModelHead.outputCount && width <= scores.count)
    // A character is 126 at most, so 128 products with them fit 32 bits as well.
    let zeros = sums.reduce(0) { $0 &+ Int32($1) } &* Int32(WeightTable.zero)
    unsafe sums.withUnsafeBufferPointer { sums in
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        guard let sums = sums.baseAddress else { return }
        for output in 0..<width {
          // Sound by the preconditions: there is a row for each output, with as many characters as the sum has numbers.
          let product = unsafe Self.product(sums, rows.utf8Start + output * TokenVectors.dimensions) &- zeros
          unsafe scores[output] += Float(product) * scales[output] / length
        }
      }
    }
  }

  /// The product of a sum with the characters of a row: eight products of 16 bits at a time, the step that processors have an
  /// instruction for.
  @unsafe
  @inline(__always)
  private static func product(_ sums: UnsafePointer<Int16>, _ row: UnsafePointer<UInt8>) -> Int32 {
    var product = SIMD8<Int32>.zero
    for index in stride(from: 0, to: TokenVectors.dimensions, by: 8) {
      let values = unsafe UnsafeRawPointer(sums + index).loadUnaligned(as: SIMD8<Int16>.self)
      let characters = unsafe UnsafeRawPointer(row + index).loadUnaligned(as: SIMD8<UInt8>.self)
      product &+= SIMD8<Int32>(truncatingIfNeeded: values) &* SIMD8<Int32>(truncatingIfNeeded: characters)
    }
    return product.wrappedSum()
  }

  /// The length of a sum of vectors.
  static func length(of sums: [Int16]) -> Float {
    var square: Int64 = 0
    for value in sums { square &+= Int64(Int32(value) &* Int32(value)) }
    return Float(square).squareRoot()
  }
}
