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
  /// - Parameter width: a multiple of four.
  func add(_ sums: [Int16], to scores: inout [Float], width: Int) {
    let length = Self.length(of: sums)
    guard length > 0 else { return }
    precondition(sums.count == TokenVectors.dimensions && width <= ModelHead.outputCount && width <= scores.count)
    unsafe sums.withUnsafeBufferPointer { sums in
      unsafe rows.withUnsafeBufferPointer { rows in
        unsafe scores.withUnsafeMutableBufferPointer { scores in
          guard let sums = sums.baseAddress, let rows = rows.baseAddress else { return }
          for output in stride(from: 0, to: width, by: 4) {
            // Sound by the precondition: there is a row for each output, with as many numbers as the sum has.
            let products = unsafe Self.products(sums, rows + output * TokenVectors.dimensions)
            for lane in 0..<4 {
              unsafe scores[output + lane] += Float(products[lane]) * scales[output + lane] / length
            }
          }
        }
      }
    }
  }

  /// The products of a sum with four rows, one behind the other.
  @unsafe
  @inline(__always)
  private static func products(_ sums: UnsafePointer<Int16>, _ rows: UnsafePointer<Int16>) -> SIMD4<Int32> {
    var products = (Int32(0), Int32(0), Int32(0), Int32(0))
    for index in 0..<TokenVectors.dimensions {
      let value = unsafe Int32(sums[index])
      products.0 = unsafe products.0 &+ value &* Int32(rows[index])
      products.1 = unsafe products.1 &+ value &* Int32(rows[index + TokenVectors.dimensions])
      products.2 = unsafe products.2 &+ value &* Int32(rows[index + 2 * TokenVectors.dimensions])
      products.3 = unsafe products.3 &+ value &* Int32(rows[index + 3 * TokenVectors.dimensions])
    }
    return SIMD4(products.0, products.1, products.2, products.3)
  }

  /// The length of a sum of vectors.
  static func length(of sums: [Int16]) -> Float {
    var square: Int64 = 0
    for value in sums { square &+= Int64(Int32(value) &* Int32(value)) }
    return Float(square).squareRoot()
  }
}
