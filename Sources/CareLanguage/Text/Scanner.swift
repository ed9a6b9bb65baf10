/// Finds the tokens of a text in one pass from left to right.
///
/// Linear cost holds because every look ahead is bounded by a constant, ends up consumed, or is remembered when it failed
/// (``domainFailedBefore``), and every look back stops at the last address or after 64 bytes. Nothing recurses.
struct Scanner {
  let bytes: PaddedBytes
  let shortForms = ShortForms.table
  var output: ByteWriter
  var tokens: [Token]
  var index = 0
  /// Up to where a try to read a domain has failed; no other try starts before it.
  var domainFailedBefore = 0
  /// The end of the last e-mail address or link; no local part starts before it.
  var lastAddressEnd = 0
  /// The end of the last token, so that ``Token/Traits/joined`` can be told.
  var lastEnd = -1
  var insideHashtag = false

  init(bytes: PaddedBytes, output: ByteWriter, tokens: [Token]) {
    self.bytes = bytes
    self.output = output
    self.tokens = tokens
    self.output.append(0x20)
  }

  mutating func scan() {
    while index < bytes.count {
      let byte = bytes[index]
      if ASCII.isLetter(byte) {
        scanWord()
      } else if ASCII.isSpace(byte) {
        index += 1
        insideHashtag = false
      } else if byte >= 0x80 {
        scanCharacter(ScalarDecoder.decode(bytes, at: index))
      } else if ASCII.isDigit(byte) {
        scanNumber()
      } else {
        scanMark(byte)
      }
    }
  }

  /// A mark of ASCII: what it opens, or a run of it.
  private mutating func scanMark(_ byte: UInt8) {
    let tag = insideHashtag
    insideHashtag = false
    switch byte {
    case UInt8(ascii: "&"):
      if let reference = ScalarDecoder.reference(bytes, at: index) {
        return scanCharacter(reference)
      }
    case UInt8(ascii: "@"):
      if scanEmail() || scanHandle() { return }
    case UInt8(ascii: "#"):
      if scanKeycap() || scanHashtag() { return }
    case UInt8(ascii: "_"):
      insideHashtag = tag
    case UInt8(ascii: "$"):
      if scanMoney(signLength: 1) { return }
    case UInt8(ascii: "*"):
      if scanKeycap() { return }
    default: break
    }
    if scanEmoticon() { return }
    scanRun(of: byte)
  }

  private mutating func scanRun(of byte: UInt8) {
    let start = index
    repeat { index += 1 } while bytes[index] == byte && index < bytes.count
    let normalStart = output.count
    output.append(byte)
    append(
      .punctuation,
      traits: index - start > 1 ? .repeated : [],
      from: start,
      hash: TextHash.hash(UInt64(byte)),
      normalStart: normalStart
    )
  }

  /// A character outside ASCII, or one that a reference stands for.
  private mutating func scanCharacter(_ scalar: DecodedScalar) {
    let start = index
    switch ScalarClass(scalar.value) {
    case .letter:
      return scanWord()
    case .ideograph:
      index += scalar.length
      appendIdeograph(scalar.value, from: start)
    case .digit where bytes[index] >= 0x80:
      return scanForeignDigits()
    case .emoji:
      return scanEmoji(scalar)
    case .currency:
      if !scanMoney(signLength: scalar.length) { appendSymbol(scalar) }
    case .combining, .hidden:
      index += scalar.length
    case .space:
      index += scalar.length
      insideHashtag = false
    case .apostrophe, .quote, .punctuation, .digit:
      insideHashtag = false
      scanForeignRun(scalar)
    case .symbol:
      appendSymbol(scalar)
    }
  }

  private mutating func appendSymbol(_ scalar: DecodedScalar) {
    let start = index
    index += scalar.length
    append(.symbol, from: start, hash: TextHash.hash(UInt64(scalar.value)), normalStart: output.count)
  }

  /// A run of one mark outside ASCII, or of references to one; typographic marks count as their plain ones.
  private mutating func scanForeignRun(_ scalar: DecodedScalar) {
    let start = index
    index += scalar.length
    var traits: Token.Traits = []
    while index < bytes.count, bytes[index] == bytes[start] {
      let next =
        bytes[index] == 0x26 ? ScalarDecoder.reference(bytes, at: index) : ScalarDecoder.decode(bytes, at: index)
      guard let next, next.value == scalar.value else { break }
      traits = .repeated
      index += next.length
    }
    let plain = Scanner.plainMark(scalar.value)
    if plain == UInt32(UInt8(ascii: ".")), scalar.value == 0x2026 { traits = .repeated }
    let normalStart = output.count
    if plain < 0x80 { output.append(UInt8(truncatingIfNeeded: plain)) }
    append(.punctuation, traits: traits, from: start, hash: TextHash.hash(UInt64(plain)), normalStart: normalStart)
  }

  private static func plainMark(_ scalar: UInt32) -> UInt32 {
    switch ScalarClass(scalar) {
    case .apostrophe: 0x27
    case .quote: 0x22
    default:
      switch scalar {
      case 0x2026: 0x2E
      case 0x2010...0x2015: 0x2D
      case 0xFF01...0xFF5E: scalar - 0xFEE0
      case 0x3002: 0x2E
      case 0x3001, 0x60C: 0x2C
      case 0x61F: 0x3F
      default: scalar
      }
    }
  }

  private mutating func appendIdeograph(_ scalar: UInt32, from start: Int) {
    let normalStart = output.count
    ScalarFolding.write(scalar, to: &output)
    append(.word, from: start, hash: TextHash.hash(UInt64(scalar)), normalStart: normalStart)
  }

  /// Adds the token from `start` to the index, its normalised form from `normalStart` to where the output stands.
  mutating func append(
    _ kind: Token.Kind,
    traits: Token.Traits = [],
    from start: Int,
    hash: UInt64,
    stem: UInt64? = nil,
    normalStart: Int
  ) {
    var traits = traits
    if start == lastEnd { traits.insert(.joined) }
    if insideHashtag { traits.insert(.hashtag) }
    tokens.append(
      Token(
        kind: kind,
        traits: traits,
        start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: index),
        normalStart: UInt32(truncatingIfNeeded: normalStart),
        normalCount: UInt32(truncatingIfNeeded: output.count - normalStart),
        hash: hash,
        stem: stem ?? hash
      )
    )
    // A space closes each form, so that the window of a character n-gram sees where a word starts and ends.
    output.append(0x20)
    lastEnd = index
  }
}
