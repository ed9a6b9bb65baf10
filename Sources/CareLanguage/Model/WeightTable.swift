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
    self.directory = directory
    self.fingerprints = fingerprints
    self.rows = rows
  }

  /// How many rows the table has.
  var count: Int { fingerprints.utf8CodeUnitCount / 4 }

  /// The row of the feature with the hash, or `nil` where the table has none.
  @inline(__always)
  func row(_ key: UInt64) -> UnsafePointer<UInt8>? {
    let bucket = Int(truncatingIfNeeded: key &>> (64 - Self.bucketBits))
    // In bounds: a bucket has 15 bits, and each has four bytes.
    let entry = unsafe Self.word(directory.utf8Start + bucket * 4) &- 0x2020_2020
    let size = Int(truncatingIfNeeded: entry &>> 24)
    guard size > 0 else { return nil }
    let first = Int(truncatingIfNeeded: entry & 0x3F | entry &>> 2 & 0xFC0 | entry &>> 4 & 0x3_F000)
    let fingerprint = Self.fingerprint(key)
    for number in first..<first + size {
      // In bounds: the recipe wrote a directory whose buckets end where the rows do.
      if unsafe Self.word(fingerprints.utf8Start + number * 4) == fingerprint {
        return unsafe rows.utf8Start + number * ModelHead.outputCount
      }
    }
    return nil
  }

  /// The weight of the feature with the hash for an output, in steps, or `nil` where the table has none.
  func weight(_ key: UInt64, of output: Int) -> Int? {
    guard let row = unsafe row(key), output >= 0, output < ModelHead.outputCount else { return nil }
    // In bounds: a row has as many bytes as there are outputs.
    return unsafe Int(row[output]) - Int(Self.zero)
  }

  @inline(__always)
  private static func word(_ pointer: UnsafePointer<UInt8>) -> UInt32 {
    unsafe UInt32(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self))
  }

  /// The four characters that tell a feature from others in its bucket, the first in the lowest bits.
  @inline(__always)
  static func fingerprint(_ key: UInt64) -> UInt32 {
    let bits = UInt32(truncatingIfNeeded: key &>> 25)
    return (bits & 0x3F | bits &<< 2 & 0x3F00 | bits &<< 4 & 0x3F_0000 | bits &<< 6 & 0x3F00_0000) &+ 0x2020_2020
  }
}
