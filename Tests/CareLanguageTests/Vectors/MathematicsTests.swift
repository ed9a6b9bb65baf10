import Foundation
import Testing

@testable import CareLanguage

@Suite("Functions of our own")
struct MathematicsTests {
  @Test("The exponential is that of the C library to six digits", arguments: -80...80)
  func exponential(tenths: Int) {
    let x = Double(tenths) * 0.97
    let found = Double(Mathematics.exp(Float(x)))
    let expected = Foundation.exp(Double(Float(x)))
    #expect(abs(found - expected) <= 1e-6 * expected)
  }

  @Test("The exponential is bounded at both ends")
  func bounds() {
    #expect(Mathematics.exp(-1e9) < 1e-30 && Mathematics.exp(1e9).isFinite)
  }

  @Test(
    "The logarithm is that of the C library to ten digits",
    arguments: [1e-300, 1e-9, 0.3, 0.9999, 1, 1.5, 2, 77, 1e200]
  )
  func logarithm(x: Double) {
    #expect(abs(Mathematics.log(x) - Foundation.log(x)) <= 1e-10 * max(1, abs(Foundation.log(x))))
    #expect(Mathematics.log(0) < -1e300)
  }
}
