/// A text and its tokens, in memory that the next text uses again.
///
/// Tokenising is one pass from left to right: every byte is looked at a bounded number of times, whatever it is, so the cost
/// is linear in the length of the text, in time and in memory. There is no text that fails.
///
/// ```swift
/// var text = TokenizedText()
/// text.tokenize("@acme my order #1234 won't ship 😡")
/// text.tokens.map(\.kind)  // handle, word, word, code, word, word, word, emoji
/// ```
///
/// Two values are equal where their bytes are: the tokens follow from them.
public struct TokenizedText: Sendable {
  /// The tokens, in the order of the text.
  public internal(set) var tokens: [Token] = []
  /// How many bytes the text has.
  public private(set) var byteCount = 0
  /// The bytes of the text, then zeros.
  private(set) var padded: [UInt8] = []
  /// The normalised forms of all tokens, one after another.
  private(set) var normalized: [UInt8] = []

  /// Makes an empty text.
  public init() {}

  /// Makes a text from a string.
  public init(_ text: String) {
    tokenize(text)
  }

  /// Replaces the text and its tokens.
  ///
  /// - Complexity: O(*n*) in the UTF-8 length; no allocation where an earlier text was as long.
  public mutating func tokenize(_ text: String) {
    var text = text
    text.withUTF8 { bytes in unsafe tokenize(bytes) }
  }

  /// Replaces the text and its tokens by those of the first bytes of a text.
  mutating func tokenize(_ text: String, first limit: Int) {
    var text = text
    text.withUTF8 { bytes in unsafe tokenize(UnsafeBufferPointer(rebasing: bytes.prefix(limit))) }
  }

  /// Replaces the text and its tokens by those of bytes that should be UTF-8; what is not counts as U+FFFD.
  public mutating func tokenize(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { bytes in unsafe tokenize(bytes) }
  }

  /// Replaces the text and its tokens by those of bytes that should be UTF-8; what is not counts as U+FFFD.
  ///
  /// Bytes past ``maximumByteCount`` are left out.
  public mutating func tokenize(_ bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = unsafe UnsafeBufferPointer(rebasing: bytes.prefix(Self.maximumByteCount))
    byteCount = bytes.count
    tokens.removeAll(keepingCapacity: true)
    // A token has about five bytes; growing step by step from nothing would cost more than the tokens.
    if tokens.capacity == 0 { tokens.reserveCapacity(min(byteCount / 4 + 8, 4096)) }
    unsafe copy(bytes)
    let capacity = 3 * byteCount + 64
    if normalized.count < capacity {
      normalized = [UInt8](repeating: 0, count: capacity + capacity / 2)
    }
    let count = byteCount
    var scanned = tokens
    tokens = []
    unsafe padded.withUnsafeBufferPointer { input in
      unsafe normalized.withUnsafeMutableBufferPointer { output in
        guard let inputBase = input.baseAddress, let outputBase = output.baseAddress else { return }
        // Sound: `copy` left the padding after the text, and both buffers outlive the scanner.
        var scanner = unsafe Scanner(
          bytes: PaddedBytes(base: inputBase, count: count),
          output: ByteWriter(base: outputBase, capacity: output.count),
          tokens: scanned
        )
        scanned = []
        scanner.scan()
        scanned = scanner.tokens
      }
    }
    tokens = scanned
  }

  /// The longest text that is looked at: 256 MiB, so that three times the length fits 32 bits.
  public static let maximumByteCount = 1 << 28

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
    let needed = bytes.count + PaddedBytes.padding
    if padded.count < needed {
      padded = [UInt8](repeating: 0, count: needed + needed / 2)
    }
    unsafe padded.withUnsafeMutableBufferPointer { buffer in
      guard let target = buffer.baseAddress else { return }
      // Sound: the buffer has room for the bytes and the padding after them.
      if let source = bytes.baseAddress {
        unsafe target.update(from: source, count: bytes.count)
      }
      unsafe (target + bytes.count).update(repeating: 0, count: PaddedBytes.padding)
    }
  }

  /// The normalised bytes of a token.
  func normalizedBytes(of token: Token) -> ArraySlice<UInt8> {
    let start = Int(truncatingIfNeeded: token.normalStart)
    return normalized[start..<start + Int(truncatingIfNeeded: token.normalCount)]
  }

  /// Eight normalised bytes from `start`, the first in the lowest bits.
  @inline(__always)
  func normalizedWord(at start: Int) -> UInt64 {
    precondition(start >= 0 && start + 8 <= normalized.count)
    return unsafe normalized.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      // Sound by the precondition.
      return unsafe littleEndianWord(at: base + start, count: 8)
    }
  }

  /// The hash of normalised bytes, the same as that of a token with this form.
  func normalizedHash(from start: Int, count: Int) -> UInt64 {
    precondition(start >= 0 && count >= 0 && start + count + 8 <= normalized.count)
    return unsafe normalized.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      // Sound by the precondition.
      return unsafe TextHash.hash(base + start, count: count)
    }
  }

  /// The normalised form of a token as a string: lower case, without accents, what is masked by its kind empty.
  public func normalizedText(of token: Token) -> String {
    String(decoding: normalizedBytes(of: token), as: UTF8.self)
  }

  /// Takes the meaning from the tokens inside the ranges, so that no weight sees them: a brand's name is no praise.
  ///
  /// - Parameter ranges: byte ranges in order; a token is masked where it overlaps one.
  /// - Complexity: O(*t* + *r*) for the tokens and the ranges.
  public mutating func mask(_ ranges: [Range<Int>]) {
    var next = 0
    for index in tokens.indices {
      let token = tokens[index]
      while next < ranges.count, ranges[next].upperBound <= token.range.lowerBound { next += 1 }
      guard next < ranges.count else { return }
      guard ranges[next].lowerBound < token.range.upperBound, token.isLexical else { continue }
      tokens[index].traits.insert(.masked)
      tokens[index].hash = TextHash.maskedName
      tokens[index].stem = TextHash.maskedName
      tokens[index].normalCount = 0
    }
  }
}

extension TokenizedText: Hashable {
  /// Whether both texts have the same bytes.
  public static func == (first: TokenizedText, second: TokenizedText) -> Bool {
    first.bytes == second.bytes
  }

  /// Feeds the bytes of the text to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
  }

  /// The bytes of the text.
  var bytes: ArraySlice<UInt8> { padded[..<byteCount] }
}
