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
  /// - Parameter width: how many outputs are wanted, from the first; a multiple of four.
  func add(_ sums: [Int16], to scores: inout [Float], width: Int) {
    precondition(sums.count == TokenVectors.dimensions && width <= ModelHead.outputCount && width <= scores.count)
    unsafe sums.withUnsafeBufferPointer { sums in
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        guard let sums = unsafe UnsafeRawPointer(sums.baseAddress), let scores = scores.baseAddress else { return }
        // Sound by the preconditions, here and below: a row has as many characters as the sum has numbers.
        let length = unsafe Self.length(sums)
        guard length > 0 else { return }
        let zeros = unsafe Self.total(sums) &* Int32(WeightTable.zero)
        unsafe scales.withUnsafeBytes { scales in
          let scores = UnsafeMutableRawPointer(scores)
          for output in stride(from: 0, to: width, by: 4) {
            let products = unsafe Self.products(sums, rows.utf8Start + output * TokenVectors.dimensions) &- zeros
            let scale = unsafe scales.loadUnaligned(fromByteOffset: 4 * output, as: SIMD4<Float>.self)
            let before = unsafe scores.loadUnaligned(fromByteOffset: 4 * output, as: SIMD4<Float>.self)
            let after = before + SIMD4<Float>(products) * scale / length
            unsafe scores.storeBytes(of: after, toByteOffset: 4 * output, as: SIMD4<Float>.self)
          }
        }
      }
    }
  }

  /// The products of a sum with the characters of four rows; a character is 126 at most, so that they fit 32 bits.
  @unsafe
  @inline(__always)
  private static func products(_ sums: UnsafeRawPointer, _ rows: UnsafePointer<UInt8>) -> SIMD4<Int32> {
    let rows = unsafe UnsafeRawPointer(rows)
    let width = TokenVectors.dimensions
    var products = (SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero)
    for index in stride(from: 0, to: width, by: 8) {
      let values = unsafe sums.loadUnaligned(fromByteOffset: 2 * index, as: SIMD8<Int16>.self)
      products.0 &+= unsafe values.product(rows.loadUnaligned(fromByteOffset: index, as: SIMD8<UInt8>.self))
      products.1 &+= unsafe values.product(rows.loadUnaligned(fromByteOffset: index + width, as: SIMD8<UInt8>.self))
      products.2 &+= unsafe values.product(rows.loadUnaligned(fromByteOffset: index + 2 * width, as: SIMD8<UInt8>.self))
      products.3 &+= unsafe values.product(rows.loadUnaligned(fromByteOffset: index + 3 * width, as: SIMD8<UInt8>.self))
    }
    // Halves onto halves twice, so that four sums cost less than one by one.
    let first = SIMD4(lowHalf: products.0.halves, highHalf: products.1.halves)
    let second = SIMD4(lowHalf: products.2.halves, highHalf: products.3.halves)
    return SIMD4(lowHalf: first.pairs, highHalf: second.pairs)
  }

  @unsafe
  @inline(__always)
  private static func total(_ sums: UnsafeRawPointer) -> Int32 {
    var total = SIMD4<Int32>.zero
    for index in stride(from: 0, to: TokenVectors.dimensions, by: 8) {
      let values = unsafe sums.loadUnaligned(fromByteOffset: 2 * index, as: SIMD8<Int16>.self)
      total &+= values.product(SIMD8(repeating: 1))
    }
    return total.wrappedSum()
  }

  @unsafe
  @inline(__always)
  private static func length(_ sums: UnsafeRawPointer) -> Float {
    var squares = SIMD4<Int64>.zero
    for index in stride(from: 0, to: TokenVectors.dimensions, by: 8) {
      let values = unsafe sums.loadUnaligned(fromByteOffset: 2 * index, as: SIMD8<Int16>.self)
      let products = SIMD8<Int32>(truncatingIfNeeded: values) &* SIMD8<Int32>(truncatingIfNeeded: values)
      // An amount is 32,256 at most, so the squares of two fit 32 bits.
      squares &+= SIMD4<Int64>(truncatingIfNeeded: products.evenHalf &+ products.oddHalf)
    }
    return Float(squares.wrappedSum()).squareRoot()
  }

  /// The length of a sum of vectors.
  static func length(of sums: [Int16]) -> Float {
    precondition(sums.count == TokenVectors.dimensions)
    return unsafe sums.withUnsafeBufferPointer { sums in
      guard let sums = unsafe UnsafeRawPointer(sums.baseAddress) else { return 0 }
      // Sound by the precondition.
      return unsafe length(sums)
    }
  }
}

extension SIMD8<Int16> {
  /// Eight products, summed in pairs: the step that processors have an instruction for.
  @inline(__always)
  fileprivate func product(_ characters: SIMD8<UInt8>) -> SIMD4<Int32> {
    let products = SIMD8<Int32>(truncatingIfNeeded: self) &* SIMD8<Int32>(truncatingIfNeeded: characters)
    return products.evenHalf &+ products.oddHalf
  }
}

extension SIMD4<Int32> {
  /// The sums of the first and the third number and of the second and the fourth.
  @inline(__always)
  fileprivate var halves: SIMD2<Int32> { lowHalf &+ highHalf }

  /// The sums of the first and the second number and of the third and the fourth.
  @inline(__always)
  fileprivate var pairs: SIMD2<Int32> { evenHalf &+ oddHalf }
}
