/// Cuts text into ``ScanToken``s in one pass.
///
/// Text longer than ``windowLength`` is cut in windows that end at a line break or a blank, so that hostile text costs
/// constant memory; a phrase that crosses such a cut is read as two.
struct TokenScanner {
  /// The tokens of the window scanned last.
  private(set) var tokens: [ScanToken] = []
  /// The classes of all words of the window together: a cheap gate for every reader.
  private(set) var union: WordClasses = []
  private(set) var hasDigits = false
  /// Whether the window has no byte outside ASCII.
  private(set) var isASCII = true

  /// 32 KiB: longer than any post or e-mail, small enough for the tokens to stay in a core's cache.
  static let windowLength = 32_768

  private let lexicon = WordLexicon.english

  /// Scans the windows of the text one after the other and calls `body` after each.
  mutating func forEachWindow(of bytes: Span<UInt8>, _ body: (borrowing TokenScanner) -> Void) {
    var start = 0
    while start < bytes.count {
      let end = Self.windowEnd(in: bytes, from: start)
      scan(bytes, start..<end)
      body(self)
      start = end
    }
  }

  private static func windowEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    guard bytes.count - start > windowLength else { return bytes.count }
    let limit = start + windowLength
    var cut = limit
    // A blank within the last eighth that does not part the digits of a number; else the scalar boundary at the limit.
    while cut > limit - windowLength / 8 {
      if bytes[cut - 1].isBlank || bytes[cut - 1].isLineBreak,
        !(bytes[cut].isDigit && bytes.byte(at: cut - 2).isDigit)
      {
        return cut
      }
      cut -= 1
    }
    cut = limit
    while cut > limit - 4, bytes[cut].isContinuation { cut -= 1 }
    return cut
  }

  /// Scans one window; `range` begins and ends on scalar boundaries.
  mutating func scan(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    tokens.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(min(range.count / 4 + 4, 8192))
    union = []
    hasDigits = false
    isASCII = true
    var index = range.lowerBound
    var joined = false
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isBlank {
        index += 1
        joined = false
        continue
      }
      let before = tokens.count
      if byte.isDigit {
        index = number(bytes, index, range.upperBound)
      } else if byte.isLetter {
        index = word(bytes, index, range.upperBound)
      } else if byte < 0x80 {
        index = mark(bytes, index, range.upperBound)
      } else {
        isASCII = false
        switch UTF8Class.of(bytes, index) {
        case .letter: index = word(bytes, index, range.upperBound)
        case .blank:
          index = min(index + byte.scalarLength, range.upperBound)
          joined = false
          continue
        case .symbol, .apostrophe: index = symbol(bytes, index, range.upperBound)
        }
      }
      if joined, before < tokens.count { tokens[before].flags.insert(.joined) }
      joined = true
    }
  }

  private mutating func append(
    _ kind: ScanToken.Kind,
    _ range: Range<Int>,
    key: UInt32,
    value: Int32 = 0,
    classes: WordClasses = [],
    flags: ScanToken.Flags = []
  ) {
    union.formUnion(classes)
    tokens.append(
      ScanToken(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        key: key,
        value: value,
        classes: classes,
        kind: kind,
        flags: flags
      )
    )
  }

  // MARK: Words and numbers

  private mutating func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var hash = WordHash()
    var index = start
    var hasSmallLetter = false
    var flags: ScanToken.Flags = bytes[start].isUppercaseLetter ? .capitalised : []
    // Most words are letters of ASCII alone, which are read eight at a time where the text has as many bytes left.
    while end - index >= 8 {
      let run = LetterRun(bytes.word(at: index))
      hash.append(run.lowercased, count: run.count)
      hasSmallLetter = hasSmallLetter || run.hasSmallLetter
      index += run.count
      if run.count < 8 { break }
    }
    var letters = index - start
    while index < end {
      let byte = bytes[index]
      if byte.isLetter {
        letters += 1
        if !byte.isUppercaseLetter { hasSmallLetter = true }
        hash.append(byte | 0x20)
        index += 1
      } else if byte.isDigit {
        flags.insert(.mixed)
        hash.append(byte)
        index += 1
      } else if byte >= 0x80, UTF8Class.of(bytes, index) == .letter {
        isASCII = false
        let isCapital = UTF8Class.isCapital(bytes, index)
        letters += 1
        if !isCapital { hasSmallLetter = true }
        if isCapital, index == start { flags.insert(.capitalised) }
        let next = min(index + byte.scalarLength, end)
        let small = isCapital ? UTF8Class.small(byte, bytes.byte(at: index + 1)) : (byte, bytes.byte(at: index + 1))
        hash.append(small.0)
        if next > index + 1 { hash.append(small.1) }
        for position in index + 2..<max(next, index + 2) { hash.append(bytes[position]) }
        index = next
      } else if let after = Self.innerMark(bytes, index, end) {
        if byte == UInt8(ascii: "-") {
          hash.append(byte)
        } else if bytes[after].lowercased == UInt8(ascii: "s"), !bytes.byte(at: after + 1).isAlphanumeric,
          bytes.byte(at: after + 1) < 0x80
        {
          flags.insert(.possessive)
          index = after + 1
          break
        }
        index = after
      } else {
        break
      }
    }
    if letters > 1, !hasSmallLetter { flags.insert(.allCapitals) }
    if flags.contains(.mixed) { hasDigits = true }
    let entry = lexicon.entry(for: hash.value)
    var classes = entry.classes
    if classes.isEmpty, letters >= 5, Self.endsAsPast(bytes, index) { classes = .past }
    append(.word, start..<index, key: hash.value, value: entry.value, classes: classes, flags: flags)
    return index
  }

  /// Whether the word before `end` ends in -ed as the past of a regular verb; "-eed" is none.
  private static func endsAsPast(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    bytes[end - 1].lowercased == UInt8(ascii: "d") && bytes[end - 2].lowercased == UInt8(ascii: "e")
      && bytes[end - 3].lowercased != UInt8(ascii: "e")
  }

  /// The offset after an apostrophe or hyphen that stands between two letters, or `nil` where there is none.
  private static func innerMark(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    let byte = bytes[index]
    let after: Int
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") {
      after = index + 1
    } else if byte == 0xE2, bytes.byte(at: index + 1) == 0x80, bytes.byte(at: index + 2) == 0x99 {
      after = index + 3
    } else {
      return nil
    }
    guard after < end, bytes[after].isLetter || (bytes[after] >= 0xC3 && UTF8Class.of(bytes, after) == .letter) else {
      return nil
    }
    return after
  }

  private mutating func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    hasDigits = true
    var index = start
    var value: Int32 = 0
    while index < end, bytes[index].isDigit {
      // Ten digits and more mean no time and no count: the value stays at its bound.
      value = value > 99_999_999 ? .max : value * 10 + Int32(bytes[index] & 15)
      index += 1
    }
    var hash = WordHash()
    let suffix = index
    while index < end, bytes[index].isAlphanumeric {
      hash.append(bytes[index].lowercased)
      index += 1
    }
    guard index > suffix else {
      append(.number, start..<index, key: 0, value: value)
      return index
    }
    let known = lexicon.entry(for: hash.value).classes.intersection([.halfDay, .unit])
    append(.number, start..<index, key: hash.value, value: value, classes: known, flags: .mixed)
    return index
  }

  // MARK: Marks, symbols, addresses

  private mutating func mark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let byte = bytes[start]
    if byte == UInt8(ascii: "@"), bytes.byte(at: start + 1).isAlphanumeric || bytes.byte(at: start + 1) == 0x5F {
      return address(bytes, start, end)
    }
    if byte == UInt8(ascii: ":"), bytes.byte(at: start + 1) == 0x2F, bytes.byte(at: start + 2) == 0x2F {
      return address(bytes, start, end)
    }
    var index = start + 1
    if byte.isLineBreak {
      while index < end, bytes[index].isLineBreak { index += 1 }
      append(.lineBreak, start..<index, key: 0x0A)
    } else {
      while index < end, bytes[index] == byte { index += 1 }
      append(.mark, start..<index, key: UInt32(byte))
    }
    return index
  }

  /// Takes a handle, or the rest of an e-mail address or link, as one token, and marks what it is joined to.
  private mutating func address(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start + 1
    let isLink = bytes[start] == UInt8(ascii: ":")
    while index < end {
      let byte = bytes[index]
      guard
        byte.isAlphanumeric || byte == 0x5F || byte == 0x2D || byte == 0x2E
          || (isLink && byte > 0x20 && byte < 0x7F)
      else { break }
      index += 1
    }
    while index > start + 1, bytes[index - 1] == UInt8(ascii: ".") { index -= 1 }
    var last = tokens.count - 1
    var position = start
    // At most eight pieces back: a longer name before the @ is no address that anybody writes.
    while last >= 0, last >= tokens.count - 8, Int(tokens[last].end) == position,
      tokens[last].kind == .word || tokens[last].kind == .number || tokens[last].isMark(0x2E)
        || tokens[last].isMark(0x5F) || tokens[last].isMark(0x2D) || tokens[last].isMark(0x2B)
    {
      tokens[last].flags.insert(.address)
      tokens[last].classes = []
      position = Int(tokens[last].start)
      last -= 1
    }
    append(.symbol, start..<index, key: UInt32(bytes[start]), flags: .address)
    return index
  }

  private mutating func symbol(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    repeat {
      index = min(index + bytes[index].scalarLength, end)
    } while index < end && bytes[index] >= 0x80 && UTF8Class.of(bytes, index) == .symbol
    append(.symbol, start..<index, key: UInt32(bytes[start]) << 8 | UInt32(bytes.byte(at: start + 2)))
    return index
  }
}
