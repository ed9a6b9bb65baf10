/// The sum of the weights of a candidate's features: a linear judge over hashed features, its weights in the program.
///
/// A feature is a template and a value, hashed to a slot of the table, whose size is a power of two; a slot's weight is one
/// character of a static string, `?` for zero and an eighth more or less for each character after or before it. Reading
/// costs no start-up.
/// The recipe `ModelRecipe spans` trains the weights (logistic regression, leave one file out) and writes the strings.
struct LinearSpanScorer {
  /// The character of weight zero, and the steps of the weight in one unit of the score (log odds).
  static let zero: UInt8 = 0x3F
  static let stepsPerUnit = 8

  private let table: StaticString
  /// How far a hash is shifted to become a slot.
  private let shift: UInt32
  private(set) var steps = 0
  /// The slots of the features, kept only for training.
  private(set) var slots: [UInt16]?

  init(_ table: StaticString, keepsSlots: Bool = false) {
    self.table = table
    shift = 32 - UInt32(truncatingIfNeeded: max(table.utf8CodeUnitCount, 1).trailingZeroBitCount)
    slots = keepsSlots ? [] : nil
  }

  /// Adds the feature of that template and value.
  @inline(__always)
  mutating func add(_ template: UInt32, _ value: UInt32 = 1) {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the upper bits of a product mix well.
    let slot = Int(((value &+ template &* 0x85EB_CA6B) &* 0x9E37_79B1) >> shift)
    if slot < table.utf8CodeUnitCount {
      // Sound: the slot lies within the string, whose pointer is valid for the life of the program.
      steps += Int(unsafe table.utf8Start[slot]) - Int(Self.zero)
    }
    slots?.append(UInt16(slot))
  }

  /// Adds a feature for each class of the set.
  @inline(__always)
  mutating func add(_ template: UInt32, classes: WordClasses) {
    var bits = classes.rawValue
    while bits != 0 {
      add(template, UInt32(bits.trailingZeroBitCount))
      bits &= bits &- 1
    }
  }
}

/// A stretch of text that a reader considered, with the features by which it is judged: for training only.
@_spi(Training)
public struct SpanCandidate: Sendable {
  /// The UTF-8 bytes.
  public var range: Range<Int>
  /// The slots of its features.
  public var slots: [UInt16]
  /// What its construction adds to the score, in steps.
  public var prior = 0
}
