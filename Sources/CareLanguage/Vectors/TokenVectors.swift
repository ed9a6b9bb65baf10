/// The table of token vectors that lies in the program: word pieces and, for each, the direction in which it moves a meaning.
///
/// The table is read where it lies: nothing is decoded or built at the start. It is text to the compiler, so every byte has
/// seven bits. Three parts:
/// - the directory: for each of ``bucketCount`` buckets, and once more for the end, the number of its first piece, in three
///   bytes, the lowest first;
/// - the fingerprints: four bytes a piece; pieces are numbered in the order of their bucket;
/// - the rows: for each piece one byte with its shift, then ``dimensions`` values, each with 64 added.
///
/// A piece's hash gives its bucket with its upper 13 bits and its fingerprint with the next 28, so a piece that is not in the
/// table is taken for another one about once in 70 million look-ups.
@safe
struct TokenVectors: Sendable {
  static let bucketCount = 8192
  static let dimensions = 128
  /// The longest piece that is looked for, in bytes.
  static let longestPiece = 20
  /// How many pieces of a text are summed: what the table was trained with, and what 16 bits can hold.
  static let maximumPieces = 64
  private static let rowStride = dimensions + 1

  private let directory: StaticString
  private let fingerprints: StaticString
  private let rows: StaticString

  /// - Precondition: the parts have the layout above; they are made by the recipe and checked by a test.
  init(directory: StaticString, fingerprints: StaticString, rows: StaticString) {
    precondition(directory.utf8CodeUnitCount == (Self.bucketCount + 1) * 3)
    precondition(rows.utf8CodeUnitCount == fingerprints.utf8CodeUnitCount / 4 * Self.rowStride)
    precondition(fingerprints.utf8CodeUnitCount >= 32)
    self.directory = directory
    self.fingerprints = fingerprints
    self.rows = rows
  }

  /// How many pieces the table has.
  var count: Int { fingerprints.utf8CodeUnitCount / 4 }

  /// The number of the piece with the hash, or `nil` where the table has none.
  @inline(__always)
  func piece(_ hash: UInt64) -> Int? {
    let bucket = Int(truncatingIfNeeded: hash &>> 51)
    let fingerprint = TokenVectors.fingerprint(hash)
    let first = start(ofBucket: bucket)
    let end = start(ofBucket: bucket + 1)
    // Eight pieces at a time without a branch on what is found: buckets have four on average.
    var piece = min(first, count - 8)
    while piece < end {
      let start = unsafe fingerprints.utf8Start + piece * 4
      var matches: UInt32 = 0
      for index in 0..<8 {
        // In bounds: eight pieces from here are in the table, and each has four bytes.
        let found = unsafe UInt32(littleEndian: UnsafeRawPointer(start + index * 4).loadUnaligned(as: UInt32.self))
        matches |= found == fingerprint ? 1 &<< UInt32(truncatingIfNeeded: index) : 0
      }
      // A piece of another bucket is another piece, whatever its fingerprint.
      if piece < first { matches &= .max &<< UInt32(truncatingIfNeeded: first - piece) }
      let found = piece + matches.trailingZeroBitCount
      if matches != 0, found < end { return found }
      piece = piece + 8 < end ? min(piece + 8, count - 8) : end
    }
    return nil
  }

  @inline(__always)
  private func start(ofBucket bucket: Int) -> Int {
    // In bounds: a bucket has 13 bits, and the directory one entry more than there are buckets.
    unsafe Int(directory.utf8Start[bucket * 3])
      | Int(directory.utf8Start[bucket * 3 + 1]) << 7
      | Int(directory.utf8Start[bucket * 3 + 2]) << 14
  }

  /// The 28 bits of the hash below the bucket's, seven in each byte.
  static func fingerprint(_ hash: UInt64) -> UInt32 {
    let bits = UInt32(truncatingIfNeeded: hash &>> 23)
    return (bits & 0x7F) | (bits &>> 7 & 0x7F) << 8 | (bits &>> 14 & 0x7F) << 16 | (bits &>> 21 & 0x7F) << 24
  }

  /// The hash of a piece from that of its bytes: a piece that continues a word is another one than one that starts it.
  static func pieceHash(_ hash: UInt64, continues: Bool) -> UInt64 {
    continues ? TextHash.finish(hash ^ 0x8A5C_D789_635D_2DFF) : hash
  }

  /// The sum of the vectors of pieces.
  ///
  /// Half of the dimensions at a time over all pieces, so that the sums stay in registers and no row waits for another.
  func sum(of pieces: borrowing WordPieces) -> TokenVectorSum {
    // A span, because a subscript of an inline array copies all of it.
    let numbers = pieces.numbers.span
    var sum = TokenVectorSum()
    for half in 0..<2 {
      var parts = (ByteSums(), ByteSums(), ByteSums(), ByteSums())
      // Every value has 64 added, which the shift of its row moves along.
      var bias: UInt16 = 0
      for index in 0..<pieces.count {
        // In bounds: a number that `piece(_:)` gave is below the count, and a row has 16 bytes for each part behind its first.
        let row = unsafe UnsafeRawPointer(rows.utf8Start + Int(truncatingIfNeeded: numbers[index]) &* Self.rowStride)
        let shift = unsafe UInt16(row.load(as: UInt8.self) & 3)
        bias &+= 64 &<< shift
        let values = unsafe row + (1 &+ half &* 64)
        unsafe parts.0.add(values, shift: shift)
        unsafe parts.1.add(values + 16, shift: shift)
        unsafe parts.2.add(values + 32, shift: shift)
        unsafe parts.3.add(values + 48, shift: shift)
      }
      sum.set(4 * half, parts.0, less: bias)
      sum.set(4 * half + 1, parts.1, less: bias)
      sum.set(4 * half + 2, parts.2, less: bias)
      sum.set(4 * half + 3, parts.3, less: bias)
    }
    return sum
  }
}

/// The sum of the vectors of at most ``TokenVectors/maximumPieces`` pieces, in 16 bits a dimension.
///
/// It cannot overflow: a value is at most 63 · 2³, and 64 of them are 32,256; with 64 added to each they are 65,024.
struct TokenVectorSum {
  /// Eight dimensions each.
  private var parts = InlineArray<16, SIMD8<UInt16>>(repeating: .zero)

  /// Sets sixteen dimensions to sums of bytes less what was added to each.
  @inline(__always)
  fileprivate mutating func set(_ part: Int, _ sums: ByteSums, less bias: UInt16) {
    var parts = parts.mutableSpan
    parts[2 * part] = sums.lowHalf &- bias
    parts[2 * part + 1] = sums.highHalf &- bias
  }

  /// The sum as numbers of length 1, or all zero where nothing was added.
  func write(to vector: inout [Float]) {
    writeUnscaled(to: &vector)
    var square: Float = 0
    for value in vector { square += value * value }
    guard square > 0 else { return }
    let factor = 1 / square.squareRoot()
    for index in vector.indices { vector[index] *= factor }
  }

  /// The sum as numbers.
  func writeUnscaled(to vector: inout [Float]) {
    write(to: &vector) { Float($0) }
  }

  /// The sum as it is.
  func write(to sums: inout [Int16]) {
    write(to: &sums) { $0 }
  }

  /// The sum, its numbers halved until they are small enough for ``MeaningRegions``.
  var reduced: MeaningRegions.Vector {
    var vector = MeaningRegions.Vector(repeating: .zero)
    var numbers = vector.mutableSpan
    let parts = parts.span
    for part in 0..<16 { numbers[part] = SIMD8(truncatingIfNeeded: parts[part]) }
    let bits = MeaningRegions.magnitudeBits(of: vector)
    let shift = Int16(truncatingIfNeeded: max(0, 16 - bits.leadingZeroBitCount - MeaningRegions.bits))
    numbers = vector.mutableSpan
    for part in 0..<16 { numbers[part] &>>= shift }
    return vector
  }

  @inline(__always)
  private func write<Number>(to numbers: inout [Number], _ number: (Int16) -> Number) {
    precondition(numbers.count == TokenVectors.dimensions)
    unsafe numbers.withUnsafeMutableBufferPointer { numbers in
      let parts = parts.span
      for part in 0..<16 {
        for lane in 0..<8 {
          // In bounds by the precondition: sixteen parts of eight dimensions.
          unsafe numbers[8 * part + lane] = number(Int16(truncatingIfNeeded: parts[part][lane]))
        }
      }
    }
  }
}

/// What the recipe needs to write the table.
@_spi(ModelRecipe)
public enum TokenVectorLayout {
  /// How many buckets the directory has.
  public static let bucketCount = TokenVectors.bucketCount
  /// How many values a row has.
  public static let dimensions = TokenVectors.dimensions

  /// The hash of a word piece given as its bytes.
  public static func pieceHash(_ bytes: [UInt8], continues: Bool) -> UInt64 {
    let padded = bytes + [UInt8](repeating: 0, count: 8)
    return unsafe padded.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      // Sound: eight bytes were added.
      return unsafe TokenVectors.pieceHash(TextHash.hash(base, count: bytes.count), continues: continues)
    }
  }

  /// The 28 bits that tell a piece from others in its bucket, seven in each byte.
  public static func fingerprint(_ hash: UInt64) -> UInt32 {
    TokenVectors.fingerprint(hash)
  }
}

extension TokenVectors {
  /// What tells this table from another: a hash of its size and of 4,096 bytes spread over its rows.
  ///
  var identity: UInt64 {
    var state = TextHash.hash(UInt64(truncatingIfNeeded: count))
    for step in 0..<4096 where count > 0 {
      // In bounds: the remainder is below the length of the rows.
      let position = step &* 7919 % rows.utf8CodeUnitCount
      state = unsafe TextHash.fold(state, UInt64(rows.utf8Start[position]))
    }
    return TextHash.finish(state)
  }
}
