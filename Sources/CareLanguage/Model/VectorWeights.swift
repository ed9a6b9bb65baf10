/// The weights of a text's vector: a row for each output, as many numbers as the vector has dimensions.
struct VectorWeights: Sendable {
  /// The weights in steps, row by row, made from characters once: 16 bits each is what processors multiply fastest.
  private let rows: [Int16]
  private let scales: [Float]

  /// - Parameters:
  ///   - rows: a row of characters for each output, each a weight plus ``WeightTable/zero``.
  ///   - scales: what a step of a weight is worth, for each output.
  /// - Precondition: there is a row for each output.
  init(rows: StaticString, scales: [Float]) {
    precondition(rows.utf8CodeUnitCount == TokenVectors.dimensions * ModelHead.outputCount)
    precondition(scales.count == ModelHead.outputCount)
    self.rows = (0..<rows.utf8CodeUnitCount).map { index in
      // In bounds: the index is below the count.
      unsafe Int16(rows.utf8Start[index]) - Int16(WeightTable.zero)
    }
    self.scales = scales
  }

  /// The product of a sum of vectors with the weights of an output, in steps: exact in whole numbers.
  ///
  /// A sum's values have 16 bits and a weight's amount is 47 at most, so 128 products fit 32 bits.
  func product(_ sums: [Int16], _ output: Int) -> Int32 {
    precondition(sums.count == TokenVectors.dimensions && output >= 0 && output < ModelHead.outputCount)
    let start = output * TokenVectors.dimensions
    return sums.indices.reduce(0) { $0 &+ Int32(sums[$1]) &* Int32(rows[start + $1]) }
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
    unsafe sums.withUnsafeBufferPointer { sums in
      unsafe rows.withUnsafeBufferPointer { rows in
        unsafe scores.withUnsafeMutableBufferPointer { scores in
          guard let sums = sums.baseAddress, let rows = rows.baseAddress else { return }
          for output in 0..<width {
            // Sound by the precondition: there is a row for each output, with as many numbers as the sum has.
            let product = unsafe Self.product(sums, rows + output * TokenVectors.dimensions)
            unsafe scores[output] += Float(product) * scales[output] / length
          }
        }
      }
    }
  }

  /// The product of a sum with a row: eight products of 16 bits at a time, the step that processors have an instruction for.
  @unsafe
  @inline(__always)
  private static func product(_ sums: UnsafePointer<Int16>, _ row: UnsafePointer<Int16>) -> Int32 {
    var product = SIMD8<Int32>.zero
    for index in stride(from: 0, to: TokenVectors.dimensions, by: 8) {
      let first = unsafe UnsafeRawPointer(sums + index).loadUnaligned(as: SIMD8<Int16>.self)
      let second = unsafe UnsafeRawPointer(row + index).loadUnaligned(as: SIMD8<Int16>.self)
      product &+= SIMD8<Int32>(truncatingIfNeeded: first) &* SIMD8<Int32>(truncatingIfNeeded: second)
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
