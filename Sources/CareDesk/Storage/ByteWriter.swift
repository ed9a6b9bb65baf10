import CareModel

// How a desk keeps a case at rest. A case as a value is made to be worked with: its interactions stand in it twice, once in
// their events and once as they stand now, and all its parts are as wide as their types. Of a million cases hardly one is
// worked with at a time, so the desk keeps the events in bytes and a digest of them, and folds a case when an input asks for
// what the digest does not tell; see `LiveCase`. Strings that come again (people, intents, rules) are written once an input,
// so that nothing need be read of a case to write on. What is rare is not written but kept as it is, beside the bytes; see
// `PackedCase`. The bytes never leave the process, so their form has no version.

/// Writes the parts of events as bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var words = WordTable()

  private let terms = KnownWords.terms

  /// Forgets all that was written, but for the room that it took.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    words.begin(of: nil)
  }

  /// Goes on with the words that are known before anything is written of a person's case.
  mutating func begin(of person: Identifier<SocialIdentity>?) { words.begin(of: person) }

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func number(_ value: Int) { unsigned(UInt64(bitPattern: Int64(value) << 1 ^ Int64(value) >> 63)) }

  mutating func number(_ value: Int64) { unsigned(UInt64(bitPattern: value << 1 ^ value >> 63)) }

  private mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func double(_ value: Double) { append(value.bitPattern, bytes: 8) }

  /// A number that was mostly computed in single precision: four bytes where nothing is lost, or else a mark and eight.
  mutating func single(_ value: Double) {
    let single = Float(value).bitPattern
    let isExact = Double(Float(bitPattern: single)).bitPattern == value.bitPattern
    // Numbers below -10³⁸ begin like the mark, and are written out.
    if isExact, UInt8(truncatingIfNeeded: single >> 24) != Self.doubleMark {
      return append(UInt64(single.byteSwapped), bytes: 4)
    }
    byte(Self.doubleMark)
    double(value)
  }

  /// The first byte of a number that takes eight more; the others begin with their sign and exponent.
  static var doubleMark: UInt8 { 0xff }

  private mutating func append(_ value: UInt64, bytes count: Int) {
    var rest = value
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// A number near one that the reader can compute: how far its bits are from those.
  mutating func double(_ value: Double, near guess: Double) {
    number(Int64(bitPattern: value.bitPattern &- guess.bitPattern))
  }

  /// A string that hardly comes again.
  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  /// A string that may come again: the number of its first writing, or 0 and the string.
  mutating func word(_ value: String) {
    if let place = words.place(of: value) { return number(place + 1) }
    words.append(value)
    number(0)
    text(value)
  }

  mutating func word(_ value: String?) {
    guard let value else { return number(-1) }
    word(value)
  }

  /// A word of the library's own, such as an intent: the number that every case has for it, or 0 and a word.
  mutating func term(_ value: String) {
    if let place = terms.place(of: value) { return number(place + 1) }
    number(0)
    word(value)
  }

  mutating func instant(_ value: Timestamp, since base: Timestamp) {
    number(value.milliseconds(since: base))
  }
}
