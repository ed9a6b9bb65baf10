/// A sequence of numbers that looks random and is the same for the same seed everywhere: SplitMix64 (Steele, Lea and Flood 2014).
struct RandomSource {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }

  /// Puts the elements into a random order (Fisher and Yates); the bias of the bounded number is below 2⁻³² a step.
  mutating func shuffle(_ elements: inout [Int]) {
    guard elements.count > 1 else { return }
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      let product = (next() &>> 32) &* UInt64(truncatingIfNeeded: index + 1)
      elements.swapAt(index, Int(truncatingIfNeeded: product &>> 32))
    }
  }
}
