/// The ASCII letters with which eight bytes begin, found all at once.
///
/// Each byte of a number is a lane of its own: an addition that carries into a lane's upper bit compares eight bytes with one
/// constant (the technique is in Warren, Hacker's Delight, chapter 6). Carries out of a byte that is no letter touch only the
/// lanes behind it, which count for nothing.
struct LetterRun {
  private static let each: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// How many of the bytes are letters, up to the first that is none.
  let count: Int
  /// The letters in small, the first in the lowest bits; what stands behind them means nothing.
  let lowercased: UInt64
  /// Whether one of the letters is small.
  let hasSmallLetter: Bool

  /// - Parameter bytes: the first byte in the lowest bits.
  @inline(__always)
  init(_ bytes: UInt64) {
    let lower = bytes | 0x20 &* Self.each
    let sevenBits = lower & ~Self.high
    let fromA = sevenBits &+ (0x80 - 0x61) &* Self.each
    let behindZ = sevenBits &+ (0x80 - 0x7B) &* Self.each
    let letters = fromA & ~behindZ & ~bytes & Self.high
    count = (~letters & Self.high).trailingZeroBitCount &>> 3
    lowercased = lower
    hasSmallLetter = bytes & Self.bytes(count) & (0x20 &* Self.each) != 0
  }

  /// Whether a letter stands three times in a row, within these and the two before them.
  ///
  /// - Parameter before: the two letters before, the last one in the upper byte; 0 where there are none.
  @inline(__always)
  func isElongated(before: UInt16) -> Bool {
    // A lane is zero where a letter is the same as the one before it; letters differ in five bits at most.
    let same = lowercased ^ (lowercased &<< 8 | UInt64(before &>> 8))
    let sameBefore = same &<< 8 | UInt64((before ^ before &<< 8) &>> 8)
    let different = (same | sameBefore) & ~Self.high &+ ~Self.high
    return ~different & Self.high & Self.bytes(count) != 0
  }

  /// All bits of the first bytes.
  @inline(__always)
  private static func bytes(_ count: Int) -> UInt64 {
    count == 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }
}
