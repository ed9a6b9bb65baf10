/// The regions of the space of meanings that a text lies in: with them a sum of weights can bend where the vector alone allows a plane.
///
/// A vector is turned in many ways, and of every sixteen directions the region is the one that it points along, or against, most. The
/// smaller the angle between two vectors, the more regions they share (cross-polytope hashing: Andoni, Indyk, Laarhoven, Razenshteyn and
/// Schmidt 2015). Only whole numbers are added, so the regions are the same on every machine.
enum MeaningRegions {
  /// A vector of ``TokenVectors/dimensions`` numbers.
  typealias Vector = InlineArray<16, SIMD8<Int16>>

  /// How often a vector is turned; each time gives a region for each of eight lanes.
  private static let turns = 16
  /// How many regions a text has.
  static let count = 8 * turns
  /// How many bits a number that is turned may have beside its sign: a sum of 128 of them fits 16.
  static let bits = 8

  /// Calls `body` with the number of each region, ascending and below 32 · ``count``; with none where the vector is zero.
  static func forEach(of vector: Vector, _ body: (UInt32) -> Void) {
    guard magnitudeBits(of: vector) != 0 else { return }
    var random = RandomSource(seed: 0)
    for turn in 0..<turns {
      var turned = vector
      flip(&turned, &random)
      mix(&turned)
      let places = farthest(turned)
      for lane in 0..<8 { body(UInt32(truncatingIfNeeded: 32 * (8 * turn + lane) + Int(places[lane]))) }
    }
  }

  /// In each lane, twice the place of the number with the largest magnitude, and one more where it is negative.
  private static func farthest(_ vector: Vector) -> SIMD8<Int16> {
    var peaks = SIMD8<Int16>(repeating: -1)
    var places = SIMD8<Int16>.zero
    let parts = vector.span
    for part in 0..<16 {
      let magnitude = magnitude(parts[part])
      let place = (parts[part] &>> 15 & 1) &+ Int16(truncatingIfNeeded: 2 * part)
      // All bits where the magnitude is larger. The vectors of masks that Swift has are no faster than a loop.
      let isFarther = (peaks &- magnitude) &>> 15
      peaks ^= (peaks ^ magnitude) & isFarther
      places ^= (places ^ place) & isFarther
    }
    return places
  }

  @inline(__always)
  private static func magnitude(_ numbers: SIMD8<Int16>) -> SIMD8<Int16> {
    let sign = numbers &>> 15
    return (numbers ^ sign) &- sign
  }

  /// All bits that the magnitudes of a vector's numbers have.
  static func magnitudeBits(of vector: Vector) -> Int16 {
    var bits = SIMD8<Int16>.zero
    let parts = vector.span
    for part in 0..<16 { bits |= magnitude(parts[part]) }
    return bits[0] | bits[1] | bits[2] | bits[3] | bits[4] | bits[5] | bits[6] | bits[7]
  }

  /// Changes the sign of half of the numbers, at random.
  private static func flip(_ vector: inout Vector, _ random: inout RandomSource) {
    let bit = SIMD8<Int16>(1, 2, 4, 8, 16, 32, 64, 128)
    var parts = vector.mutableSpan
    for half in 0..<2 {
      var bits = random.next()
      for part in 8 * half..<8 * half + 8 {
        let sign = ((bit & Int16(truncatingIfNeeded: bits & 0xFF)) &- 1) &>> 15
        parts[part] = (parts[part] ^ sign) &- sign
        bits &>>= 8
      }
    }
  }

  /// The Hadamard transform: every number becomes a sum of all of them, each with its own pattern of signs.
  ///
  /// Halves are added and subtracted, and the results dealt out in turn, so that all steps are the same.
  private static func mix(_ vector: inout Vector) {
    for _ in 0..<4 {
      let halves = vector
      let parts = halves.span
      var mixed = vector.mutableSpan
      for part in 0..<8 {
        mixed[2 * part] = parts[part] &+ parts[part + 8]
        mixed[2 * part + 1] = parts[part] &- parts[part + 8]
      }
    }
    var parts = vector.mutableSpan
    for part in 0..<16 {
      var lanes = parts[part]
      for _ in 0..<3 {
        let (low, high) = (lanes.lowHalf, lanes.highHalf)
        lanes.evenHalf = low &+ high
        lanes.oddHalf = low &- high
      }
      parts[part] = lanes
    }
  }
}
