/// A word, a number or a mark of the text, as the rule readers see it.
///
/// The tokeniser of the trained heads (`Text/`) normalises and masks; this one does neither, because a rule asks for
/// the very bytes. It costs one pass, and one look-up a word.
struct ScanToken {
  enum Kind: UInt8 {
    /// Letters, possibly with digits after them, apostrophes within: `flight`, `don't`, `Zoë`, `QX7T2L`.
    case word
    /// Digits, possibly with letters after them: `14`, `14th`, `3pm`.
    case number
    /// One ASCII mark, or a run of the same one.
    case mark
    /// One or more line breaks.
    case lineBreak
    /// Anything else that is no letter: emoji, symbols, typographic marks.
    case symbol
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capitalised = Flags(rawValue: 1)
    /// At least two letters, and none of them small.
    static let allCapitals = Flags(rawValue: 2)
    /// Ends in an apostrophe and s; the classes are those of the word before it.
    static let possessive = Flags(rawValue: 4)
    /// Holds both letters and digits.
    static let mixed = Flags(rawValue: 8)
    /// Directly after the token before, with no blank between.
    static let joined = Flags(rawValue: 16)
    /// Part of a link, an e-mail address or a handle.
    static let address = Flags(rawValue: 32)
  }

  var start: UInt32
  var end: UInt32
  /// A hash of the word's lower-case letters without apostrophes; of the mark's byte; of a number's trailing letters.
  var key: UInt32
  /// The number that a word or a token of digits stands for, or what its class says it means.
  var value: Int32
  var classes: WordClasses
  var kind: Kind
  var flags: Flags

  @inline(__always)
  var range: Range<Int> { Int(start)..<Int(end) }

  @inline(__always)
  func isMark(_ byte: UInt8) -> Bool { kind == .mark && key == UInt32(byte) }

  @inline(__always)
  func has(_ wanted: WordClasses) -> Bool { !classes.isDisjoint(with: wanted) }
}

/// The FNV-1a hash of a word, 32 bits (Fowler, Noll, Vo; offset basis and prime from the authors' page).
struct WordHash {
  private(set) var value: UInt32 = 0x811C_9DC5

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 0x0100_0193
  }

  /// Appends up to eight bytes, the first in the lowest bits.
  @inline(__always)
  mutating func append(_ bytes: UInt64, count: Int) {
    var rest = bytes
    for _ in 0..<count {
      append(UInt8(truncatingIfNeeded: rest))
      rest &>>= 8
    }
  }

  static func of(_ word: StaticString) -> UInt32 {
    var hash = WordHash()
    // Sound: the pointer of a static string is valid for the life of the program, for exactly its count of bytes.
    let bytes = unsafe Span(_unsafeStart: word.utf8Start, count: word.utf8CodeUnitCount)
    for index in 0..<bytes.count { hash.append(bytes[index]) }
    return hash.value
  }
}
