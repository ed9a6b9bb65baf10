/// The weights of features, as they lie in the program: found by hash, read where they are, never decoded.
///
/// Every byte is a printable ASCII character, because the table is text to the compiler. Three parts:
/// - the directory: four characters for each of ``bucketCount`` buckets, the number of its first row in three digits of
///   base 64, the lowest first, and how many rows it has in the fourth;
/// - the fingerprints: four digits of base 64 for each row; rows are numbered in the order of their buckets;
/// - the rows: ``ModelHead/outputCount`` characters each, a weight plus ``zero``.
///
/// A hash gives its bucket with its upper 15 bits and its fingerprint with the 24 below, so a feature that the table does not
/// have is taken for another one about once in ten million look-ups.
@safe
struct WeightTable: Sendable {
  /// The number of bits of a bucket's number.
  static let bucketBits: UInt64 = 15
  /// How many buckets the directory has.
  static let bucketCount = 1 << 15
  /// The character of the weight 0.
  static let zero: UInt8 = 79
  /// The largest amount of a weight: 79 ± 47 are the first and the last printable character.
  static let largestWeight = 47

  private let directory: StaticString
  private let fingerprints: StaticString
  private let rows: StaticString

  /// - Precondition: the parts have the layout above; they are made by the recipe and checked by a test.
  init(directory: StaticString, fingerprints: StaticString, rows: StaticString) {
    precondition(directory.utf8CodeUnitCount == Self.bucketCount * 4)
    precondition(rows.utf8CodeUnitCount == fingerprints.utf8CodeUnitCount / 4 * ModelHead.outputCount)
    precondition(fingerprints.utf8CodeUnitCount >= 12)
    self.directory = directory
    self.fingerprints = fingerprints
    self.rows = rows
  }

  /// How many rows the table has.
  var count: Int { fingerprints.utf8CodeUnitCount / 4 }

  /// The directory's entry for the feature with the hash: see ``position(_:_:)``.
  @inline(__always)
  func entry(_ key: UInt64) -> UInt32 {
    let bucket = Int(truncatingIfNeeded: key &>> (64 - Self.bucketBits))
    // In bounds: a bucket has 15 bits, and each has four bytes.
    return unsafe Self.word(directory.utf8Start + bucket * 4) &- 0x2020_2020
  }

  /// Where the row of the feature lies and 1, or anything and 0 where the table has no such row.
  ///
  /// Nothing branches on what is found but in the few buckets of more than three rows: a wrong guess of the processor would
  /// cost more than the look-up.
  @inline(__always)
  func position(_ key: UInt64, _ entry: UInt32) -> (row: UInt32, found: UInt32) {
    let size = entry &>> 24
    let first = entry & 0x3F | entry &>> 2 & 0xFC0 | entry &>> 4 & 0x3_F000
    let fingerprint = Self.fingerprint(key)
    // In bounds: three rows from here are in the table.
    let base = min(first, UInt32(truncatingIfNeeded: count &- 3))
    let words = unsafe fingerprints.utf8Start + Int(truncatingIfNeeded: base) * 4
    var matches = unsafe (Self.word(words) == fingerprint ? 1 : 0) as UInt32
    matches |= unsafe Self.word(words + 4) == fingerprint ? 2 : 0
    matches |= unsafe Self.word(words + 8) == fingerprint ? 4 : 0
    // Only rows of the bucket count.
    matches &= ((1 &<< min(size, 3)) &- 1) &<< (first &- base)
    if size > 3, matches == 0 { return longSearch(fingerprint, first &+ 3..<first &+ size) }
    return (base &+ UInt32(truncatingIfNeeded: matches.trailingZeroBitCount), matches != 0 ? 1 : 0)
  }

  @inline(never)
  private func longSearch(_ fingerprint: UInt32, _ numbers: Range<UInt32>) -> (row: UInt32, found: UInt32) {
    for number in numbers {
      // In bounds: the recipe wrote a directory whose buckets end where the rows do.
      let found = unsafe Self.word(fingerprints.utf8Start + Int(truncatingIfNeeded: number) * 4)
      if found == fingerprint { return (number, 1) }
    }
    return (0, 0)
  }

  /// Calls `body` with the sums of the rows at `count` positions, in steps, four outputs at a time, and with the first of the four.
  ///
  /// A whole row is summed at once, so that its ten vectors of sums stay in registers; fewer outputs are summed 16 by 16.
  ///
  /// - Parameters:
  ///   - count: at most ``ModelScorer/blockSize``, so that no sum of bytes exceeds 16 bits.
  ///   - width: how many outputs are wanted, from the first; a multiple of 16 and at most ``ModelHead/outputCount``.
  @unsafe
  @inline(__always)
  func forEachSum(
    ofRows positions: UnsafeMutablePointer<UInt32>,
    count: Int,
    width: Int,
    _ body: (Int, SIMD4<Int32>) -> Void
  ) {
    // A weight's character is never negative, and so each row has too much.
    let offset = Int32(truncatingIfNeeded: count) &* Int32(Self.zero)
    // Sound: the caller's positions are those of rows, and a row has 16 bytes from each lane that is a multiple of 16.
    let base = unsafe UnsafeRawPointer(rows.utf8Start)
    if width == ModelHead.outputCount {
      var parts = (ByteSums(), ByteSums(), ByteSums(), ByteSums(), ByteSums())
      for index in 0..<count {
        let row = unsafe base + Int(truncatingIfNeeded: positions[index]) &* ModelHead.outputCount
        unsafe parts.0.add(row)
        unsafe parts.1.add(row + 16)
        unsafe parts.2.add(row + 32)
        unsafe parts.3.add(row + 48)
        unsafe parts.4.add(row + 64)
      }
      Self.pass(parts.0, less: offset, from: 0, to: body)
      Self.pass(parts.1, less: offset, from: 16, to: body)
      Self.pass(parts.2, less: offset, from: 32, to: body)
      Self.pass(parts.3, less: offset, from: 48, to: body)
      Self.pass(parts.4, less: offset, from: 64, to: body)
    } else {
      for lane in stride(from: 0, to: width, by: 16) {
        var part = ByteSums()
        for index in 0..<count {
          unsafe part.add(base + (Int(truncatingIfNeeded: positions[index]) &* ModelHead.outputCount &+ lane))
        }
        Self.pass(part, less: offset, from: lane, to: body)
      }
    }
  }

  @inline(__always)
  private static func pass(_ part: ByteSums, less offset: Int32, from lane: Int, to body: (Int, SIMD4<Int32>) -> Void) {
    let (low, high) = (part.lowHalf, part.highHalf)
    body(lane, SIMD4(truncatingIfNeeded: low.lowHalf) &- offset)
    body(lane &+ 4, SIMD4(truncatingIfNeeded: low.highHalf) &- offset)
    body(lane &+ 8, SIMD4(truncatingIfNeeded: high.lowHalf) &- offset)
    body(lane &+ 12, SIMD4(truncatingIfNeeded: high.highHalf) &- offset)
  }

  /// The weight of the feature with the hash for an output, in steps, or `nil` where the table has none.
  func weight(_ key: UInt64, of output: Int) -> Int? {
    guard output >= 0, output < ModelHead.outputCount else { return nil }
    let (row, found) = position(key, entry(key))
    guard found > 0 else { return nil }
    // In bounds: a row has as many bytes as there are outputs.
    return unsafe Int(rows.utf8Start[Int(row) * ModelHead.outputCount + output]) - Int(Self.zero)
  }

  @inline(__always)
  private static func word(_ pointer: UnsafePointer<UInt8>) -> UInt32 {
    unsafe UInt32(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self))
  }

  /// The four characters that tell a feature from others in its bucket, the first in the lowest bits.
  @inline(__always)
  static func fingerprint(_ key: UInt64) -> UInt32 {
    // Twelve bits are moved apart from the other twelve, then six from six.
    let bits = UInt32(truncatingIfNeeded: key &>> 25)
    let halves = bits & 0xFFF | (bits & 0xFF_F000) &<< 4
    return (halves & 0x003F_003F | (halves & 0x0FC0_0FC0) &<< 2) &+ 0x2020_2020
  }
}
