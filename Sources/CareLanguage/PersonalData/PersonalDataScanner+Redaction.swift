public import CareModel

extension PersonalDataScanner {
  /// The text with placeholders such as `[phone]` in the place of its personal data.
  ///
  /// Replaced are the spans of ``spans(in:)``, and the same values where they stand again without a cue: an order number
  /// told twice, a telephone number without its blanks, the surname alone. A replacement can bring to light what its
  /// neighbours hid, so the result is scanned again until nothing is found, so that redacting a redacted text changes
  /// nothing. Text that was made to need more than sixteen rounds keeps what the last one would have found.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - kinds: The kinds to replace; every kind where it is `nil`.
  /// - Returns: The text with placeholders; the text itself where nothing was found.
  /// - Complexity: Linear in the text.
  public func redacted(_ text: String, kinds: Set<PersonalDataKind>? = nil) -> String {
    var text = text
    for _ in 0..<16 {
      var found = spans(in: text)
      if let kinds { found.removeAll { !kinds.contains($0.kind) } }
      guard !found.isEmpty else { return text }
      text = Self.replacing(found, in: text)
    }
    return text
  }

  private static func replacing(_ spans: [PersonalDataSpan], in text: String) -> String {
    text.withBytes { bytes in
      let repeats = RepeatedValues(bytes, spans)
      var all = spans
      var scanner = TokenScanner()
      scanner.forEachWindow(of: bytes) { window in repeats.find(bytes, window.tokens, into: &all) }
      all.sort { $0.range < $1.range }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var position = 0
      for span in all where span.range.end > position {
        // Where two spans overlap the first one's placeholder stands for both.
        if span.range.start >= position {
          for index in position..<span.range.start { result.append(bytes[index]) }
          result.append(UInt8(ascii: "["))
          result.append(contentsOf: span.kind.rawValue.utf8)
          result.append(UInt8(ascii: "]"))
        }
        position = span.range.end
      }
      for index in position..<bytes.count { result.append(bytes[index]) }
      return String(decoding: result, as: UTF8.self)
    }
  }
}

/// The values that were found, to find them again where no cue stands before them.
struct RepeatedValues {
  /// The words of a value, without what parts them.
  private struct Value {
    var kind: PersonalDataKind
    var words: [[UInt8]]
  }

  /// The values by their first word; at most eight a word, so that hostile text costs no more.
  private var values: [[UInt8]: [Value]] = [:]

  init(_ bytes: Span<UInt8>, _ spans: [PersonalDataSpan]) {
    for span in spans {
      let words = Self.words(bytes, span.range.start..<span.range.end)
      let length = words.reduce(0) { $0 + $1.count }
      guard length >= 3 else { continue }
      add(Value(kind: span.kind, words: words))
      if span.kind == .personName {
        for word in words where word.count >= 3 && words.count > 1 { add(Value(kind: span.kind, words: [word])) }
      } else if words.count > 1 {
        add(Value(kind: span.kind, words: [Array(words.joined())]))
      }
    }
  }

  private mutating func add(_ value: Value) {
    guard let first = value.words.first, values[first, default: []].count < 8 else { return }
    values[first, default: []].append(value)
  }

  /// The runs of letters and digits of a range.
  private static func words(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for index in range {
      if bytes[index].isAlphanumeric || bytes[index] >= 0x80 {
        word.append(bytes[index])
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Appends a span for every place where the tokens begin with a known value.
  func find(_ bytes: Span<UInt8>, _ tokens: [ScanToken], into spans: inout [PersonalDataSpan]) {
    for index in tokens.indices where tokens[index].kind == .word || tokens[index].kind == .number {
      let range = tokens[index].range
      var end = range.lowerBound
      while end < range.upperBound, bytes[end].isAlphanumeric || bytes[end] >= 0x80 { end += 1 }
      guard end > range.lowerBound, end - range.lowerBound <= 64 else { continue }
      var word: [UInt8] = []
      for position in range.lowerBound..<end { word.append(bytes[position]) }
      if append(word, bytes, from: range.lowerBound, to: &spans) { continue }
      // A word that is glued to the end of a number makes it no less usable.
      let digits = word.prefix { $0.isDigit }
      if !digits.isEmpty, digits.count < word.count {
        append(Array(digits), bytes, from: range.lowerBound, to: &spans)
      }
    }
  }

  /// Appends a span for the first value that begins with the word and stands at the position; tells whether one does.
  @discardableResult
  private func append(
    _ word: [UInt8],
    _ bytes: Span<UInt8>,
    from start: Int,
    to spans: inout [PersonalDataSpan]
  ) -> Bool {
    for value in values[word] ?? [] {
      guard let end = matchEnd(value, bytes, from: start) else { continue }
      spans.append(PersonalDataSpan(kind: value.kind, range: TextRange(start: start, end: end)))
      return true
    }
    return false
  }

  /// The end of the value's words at a position, each parted from the next by at most two other bytes.
  private func matchEnd(_ value: Value, _ bytes: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    for (number, word) in value.words.enumerated() {
      var gap = 0
      while number > 0, gap < 2, position < bytes.count, !bytes[position].isAlphanumeric, bytes[position] < 0x80 {
        position += 1
        gap += 1
      }
      for byte in word {
        guard bytes.byte(at: position) == byte else { return nil }
        position += 1
      }
    }
    let next = bytes.byte(at: position)
    // A word must end here. A number or code must not: what is glued to its end makes it no less usable.
    let isNumber = value.words.contains { word in word.contains { $0.isDigit } }
    let goesOn = isNumber ? next.isDigit && bytes.byte(at: position - 1).isDigit : next.isAlphanumeric
    return goesOn ? nil : position
  }
}
