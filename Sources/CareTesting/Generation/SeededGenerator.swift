/// Random numbers that a seed repeats: what a test prints as its seed runs the same test again.
///
/// SplitMix64: a counter that steps by the odd number nearest to 2⁶⁴ over the golden ratio, its bits mixed by two rounds of
/// shift and multiplication (G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
/// Good enough for tests, and for nothing that needs to be unguessable.
public struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
  private var state: UInt64

  /// Makes a generator; equal seeds give equal numbers.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of the range, each about as probable as the others.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Whether something happens that happens `percent` times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }

  /// One element of a list that is not empty.
  ///
  /// - Precondition: The list is not empty.
  public mutating func pick<Element>(_ list: [Element]) -> Element {
    list[number(in: 0...list.count - 1)]
  }
}
