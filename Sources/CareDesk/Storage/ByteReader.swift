import CareModel

/// Reads the parts of events that a ``ByteWriter`` wrote; behind the end of the bytes everything is zero.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0
  private var words = WordTable()

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  /// Goes on with the words that are known before anything is written of a person's case.
  mutating func begin(of person: Identifier<SocialIdentity>?) { words.begin(of: person) }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func byte() -> UInt8 {
    guard position < bytes.count else { return 0 }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number64() -> Int64 {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while shift < 64 {
      let next = byte()
      value |= UInt64(next & 0x7f) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  mutating func number() -> Int { Int(truncatingIfNeeded: number64()) }

  mutating func double() -> Double {
    var bits: UInt64 = 0
    if position <= bytes.count - 8 {
      for place in 0..<8 { bits |= UInt64(bytes[position + place]) << UInt64(8 * place) }
      position += 8
      return Double(bitPattern: bits)
    }
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(byte()) << shift }
    return Double(bitPattern: bits)
  }

  mutating func single() -> Double {
    let first = byte()
    guard first != ByteWriter.doubleMark else { return double() }
    var bits = UInt32(first)
    for _ in 0..<3 { bits = bits << 8 | UInt32(byte()) }
    return Double(Float(bitPattern: bits))
  }

  mutating func double(near guess: Double) -> Double {
    Double(bitPattern: guess.bitPattern &+ UInt64(bitPattern: number64()))
  }

  mutating func text() -> String {
    let count = max(number(), 0)
    let end = min(position.addingReportingOverflow(count).partialValue, bytes.count)
    guard position < end else { return "" }
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  mutating func optionalWord() -> String? {
    let place = number()
    if place < 0 { return nil }
    if place > 0 { return words[place - 1] }
    let word = text()
    words.append(word)
    return word
  }

  mutating func term() -> String {
    let place = number()
    return place > 0 ? KnownWords.terms[place - 1] : word()
  }

  mutating func word() -> String { optionalWord() ?? "" }

  mutating func identifier<Subject>() -> Identifier<Subject> { Identifier(word()) }

  mutating func optionalIdentifier<Subject>() -> Identifier<Subject>? { optionalWord().map { Identifier($0) } }

  mutating func instant(since base: Timestamp) -> Timestamp { base.advanced(byMilliseconds: number64()) }

  /// One of the values of a closed set.
  mutating func choice<Value>(_ values: [Value], else usual: Value) -> Value {
    let index = Int(byte())
    return index < values.count ? values[index] : usual
  }
}
