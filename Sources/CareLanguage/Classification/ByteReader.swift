/// Reads numbers and texts from bytes that may be anything; every read past the end throws.
struct ByteReader {
  let bytes: [UInt8]
  private(set) var offset: Int
  private let end: Int

  init(_ bytes: [UInt8], from offset: Int, to end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  var remaining: Int { end - offset }

  mutating func integer<Value: FixedWidthInteger & UnsignedInteger>(
    _ type: Value.Type
  ) throws(CareLanguageError) -> Value {
    let size = Value.bitWidth / 8
    guard remaining >= size else { throw fault(.wrongLength) }
    var value: Value = 0
    for index in 0..<size {
      value |= Value(truncatingIfNeeded: bytes[offset + index]) &<< Value(truncatingIfNeeded: index * 8)
    }
    offset += size
    return value
  }

  /// A number that is finite and not beyond what a score can be.
  mutating func float() throws(CareLanguageError) -> Float {
    let value = Float(bitPattern: try integer(UInt32.self))
    guard value.isFinite, value.magnitude <= 1e9 else { throw fault(.invalidContent, back: 4) }
    return value
  }

  /// A text with its length before it, which must be UTF-8.
  mutating func string() throws(CareLanguageError) -> String {
    let count = Int(truncatingIfNeeded: try integer(UInt16.self))
    guard remaining >= count else { throw fault(.wrongLength) }
    guard let text = String(validating: bytes[offset..<offset + count], as: UTF8.self) else {
      throw fault(.invalidContent)
    }
    offset += count
    return text
  }

  mutating func byte() throws(CareLanguageError) -> UInt8 {
    try integer(UInt8.self)
  }

  func fault(_ fault: ClassifierFault, back: Int = 0) -> CareLanguageError {
    .malformedClassifier(offset: offset - back, fault)
  }
}

extension [UInt8] {
  /// Appends an integer, the lowest byte first.
  mutating func append<Value: FixedWidthInteger>(integer value: Value) {
    for index in 0..<Value.bitWidth / 8 {
      append(UInt8(truncatingIfNeeded: value &>> Value(truncatingIfNeeded: index * 8)))
    }
  }

  mutating func append(float value: Float) {
    append(integer: value.bitPattern)
  }

  mutating func append(string text: String) {
    let bytes = [UInt8](text.utf8)
    append(integer: UInt16(truncatingIfNeeded: bytes.count))
    append(contentsOf: bytes)
  }
}
