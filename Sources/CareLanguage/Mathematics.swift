/// The functions that the C library would give, made here because the module imports nothing.
enum Mathematics {
  /// eˣ to about 2 units in the seventh place, eight at a time; below −87 it is 0 and above 88 it is e⁸⁸.
  ///
  /// x is split into n · ln 2 + r with |r| ≤ ln 2 / 2; eʳ is its Taylor polynomial of degree 6 (remainder below 2 · 10⁻⁷), and 2ⁿ
  /// is put together from the bits of its exponent.
  @inline(__always)
  static func exp(_ x: SIMD8<Float>) -> SIMD8<Float> {
    // By masks: the library's minimum and maximum are loops over the lanes.
    let lowest = SIMD8<Float>(repeating: -87)
    let highest = SIMD8<Float>(repeating: 88)
    let raised = x.replacing(with: lowest, where: x .< lowest)
    let bounded = raised.replacing(with: highest, where: raised .> highest)
    // Adding and taking away 1.5 · 2²³ rounds to an integer and leaves it in the low bits.
    let shifted = bounded * 1.442_695_04 + 12_582_912
    let n = shifted - 12_582_912
    // ln 2 in two parts, so that the reduction is exact to the last bit.
    let r = bounded - n * 0.693_359_375 - n * -2.121_944_4e-4
    var polynomial = SIMD8<Float>(repeating: 1.0 / 720)
    polynomial = polynomial * r + 1.0 / 120
    polynomial = polynomial * r + 1.0 / 24
    polynomial = polynomial * r + 1.0 / 6
    polynomial = polynomial * r + 0.5
    polynomial = polynomial * r + 1
    polynomial = polynomial * r + 1
    // Sound: both types are eight times 32 bits, and every pattern is a number.
    let bits = unsafe unsafeBitCast(shifted, to: SIMD8<UInt32>.self)
    let exponent = (bits &- 0x4B40_0000 &+ 127) &<< 23
    return unsafe polynomial * unsafeBitCast(exponent, to: SIMD8<Float>.self)
  }

  /// eˣ for one number.
  static func exp(_ x: Float) -> Float {
    exp(SIMD8(repeating: x))[0]
  }

  /// The natural logarithm of a positive number; of anything else, the least number there is.
  ///
  /// x is 2ⁿ · m with m in [√½, √2); ln m is 2 · artanh((m − 1) / (m + 1)), whose series to the 13th power errs by less than 10⁻¹¹.
  static func log(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x > 0 ? .greatestFiniteMagnitude : -.greatestFiniteMagnitude }
    var exponent = Double(x.exponent)
    var mantissa = x.significand
    if mantissa > 1.414_213_562_373_095_1 {
      mantissa /= 2
      exponent += 1
    }
    let z = (mantissa - 1) / (mantissa + 1)
    let square = z * z
    var sum = 0.0
    for power in stride(from: 13, through: 1, by: -2) {
      sum = sum * square + 1 / Double(power)
    }
    return exponent * 0.693_147_180_559_945_3 + 2 * z * sum
  }
}
