import Foundation
import Testing

@testable import CareSLA

@Suite("Exponential")
struct ExponentialTests {
  @Test("It agrees with the machine's mathematics library to the last places")
  func agreesWithLibrary() {
    for step in -750_000...710_000 where step % 37 == 0 {
      let x = Double(step) / 1000
      let expected = Foundation.exp(x)
      // Below the normal numbers one unit in the last place is all that can be asked for.
      let tolerance = max(4.5e-16 * expected, .leastNonzeroMagnitude)
      #expect(abs(Exponential.exp(x) - expected) <= tolerance || Exponential.exp(x) == expected, "x = \(x)")
    }
  }

  @Test("The complement of a decay keeps its digits near zero")
  func complement() {
    for exponent in -320...3 {
      for digit in 1...9 {
        let x = Double(digit) * Foundation.pow(10, Double(exponent))
        let expected = -Foundation.expm1(-x)
        #expect(abs(Exponential.complementOfDecay(x) - expected) <= 4.5e-16 * expected, "x = \(x)")
      }
    }
    #expect(Exponential.complementOfDecay(0) == 0)
    #expect(Exponential.complementOfDecay(.infinity) == 1)
  }

  @Test("Beyond the range of numbers it is 0 or infinity, and of nothing it is nothing")
  func edges() {
    #expect(Exponential.exp(-.infinity) == 0)
    #expect(Exponential.exp(.infinity) == .infinity)
    #expect(Exponential.exp(0) == 1)
    #expect(Exponential.exp(.nan).isNaN)
  }
}
