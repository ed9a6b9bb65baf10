/// The sums of sixteen bytes each of many rows, two bytes at a time.
///
/// A lane adds up pairs of bytes as they lie in memory, and their upper bytes once more on their own; what the pairs have too
/// much is taken away at the end. That is a shift and two additions for sixteen bytes, on every little-endian processor, as all are that Swift runs on in practice.
///
/// - Invariant: no byte's sum exceeds 16 bits; who adds guarantees it.
struct ByteSums {
  private var pairs = SIMD8<UInt16>.zero
  private var upper = SIMD8<UInt16>.zero

  /// Adds the sixteen bytes at `row`, each multiplied by two to the power of `shift`.
  ///
  /// The caller guarantees that they can be read.
  @unsafe
  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer, shift: UInt16) {
    let bytes = unsafe row.loadUnaligned(as: SIMD8<UInt16>.self)
    pairs &+= bytes &<< shift
    upper &+= (bytes &>> 8) &<< shift
  }

  /// Adds the sixteen bytes at `row`, which the caller guarantees can be read.
  @unsafe
  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer) {
    let bytes = unsafe row.loadUnaligned(as: SIMD8<UInt16>.self)
    pairs &+= bytes
    upper &+= bytes &>> 8
  }

  /// The sums of the first eight bytes.
  @inline(__always)
  var lowHalf: SIMD8<UInt16> { Self.zip(lower.lowHalf, upper.lowHalf) }

  /// The sums of the last eight bytes.
  @inline(__always)
  var highHalf: SIMD8<UInt16> { Self.zip(lower.highHalf, upper.highHalf) }

  /// The sums of the first byte of each pair.
  @inline(__always)
  private var lower: SIMD8<UInt16> { pairs &- upper &<< 8 }

  @inline(__always)
  private static func zip(_ even: SIMD4<UInt16>, _ odd: SIMD4<UInt16>) -> SIMD8<UInt16> {
    var both = SIMD8<UInt16>()
    both.evenHalf = even
    both.oddHalf = odd
    return both
  }
}
