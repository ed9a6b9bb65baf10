/// The exponential functions that staffing needs, since the module links no mathematics library.
enum Exponential {
  /// The exponential of x, within 2 units in the last place; 0 below the range of `Double` and infinity above it.
  ///
  /// x = k·ln 2 + r with |r| ≤ ln 2 / 2, so that the Taylor series of r needs 14 terms; ln 2 is taken in two parts, of
  /// which k times the first is exact (W. J. Cody and W. Waite, "Software Manual for the Elementary Functions", 1980,
  /// chapter 6).
  static func exp(_ x: Double) -> Double {
    guard !x.isNaN else { return x }
    guard x < 709.8 else { return .infinity }
    guard x > -745.2 else { return 0 }
    let (k, r) = reduced(x)
    return Double(sign: .plus, exponent: k, significand: 1 + powerSeries(r))
  }

  /// 1 - e^(-x), for x ≥ 0, without loss of digits near 0.
  static func complementOfDecay(_ x: Double) -> Double {
    // Up to here the series converges as well as after a reduction, and nothing cancels.
    x <= 0.34 ? -powerSeries(-x) : 1 - exp(-x)
  }

  private static func reduced(_ x: Double) -> (k: Int, r: Double) {
    // Rounded by hand: the machine's rounding is a function of the mathematics library.
    let k = Int(x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5))
    // ln 2 rounded to 32 bits, and the rest.
    return (k, (x - Double(k) * 0x1.62E42FEEp-1) - Double(k) * 0x1.A39EF35793C76p-33)
  }

  /// e^r - 1 for |r| ≤ 0.35: the first term left out is below 10^-17 of the sum.
  private static func powerSeries(_ r: Double) -> Double {
    var sum = 1.0
    for divisor in stride(from: 14.0, through: 2, by: -1) { sum = 1 + r / divisor * sum }
    return r * sum
  }
}
