/// What a run of letters, digits and hyphens looks like.
struct CodeShape {
  private(set) var letters = 0
  private(set) var digits = 0
  private(set) var length = 0
  private(set) var parts = 0
  /// No letter is small.
  private(set) var isCapital = true
  /// Digits with `th`, `st`, `nd`, `rd` or a unit after them.
  private(set) var isOrdinal = false
  /// Letters first, then digits alone.
  private(set) var isPrefixed = false
  private(set) var hasBlank = false
  private(set) var firstLength = 0
  private var beginsWithLetter = false
  private var lettersAfterDigits = false
  /// How often letters follow digits or digits letters.
  private var changes = 0
  private var lastWasDigit: Bool?
  private var firstNumber = 0
  private var lastNumber = 0
  private var lastLength = 0
  private var isUpdate = false

  /// Reads the code that begins at a token and returns the token after it, or `nil` where there is none.
  ///
  /// - Parameter isNamed: Whether a cue stands before it, so that groups of digits are one code: "71 0093 5526".
  mutating func read(_ bytes: Span<UInt8>, _ tokens: [ScanToken], from start: Int, isNamed: Bool) -> Int? {
    var index = start
    if tokens[index].isMark(0x23) { index += 1 }
    guard index < tokens.count else { return nil }
    isOrdinal =
      tokens[index].kind == .number && tokens[index].flags.contains(.mixed) && digitsThenWord(bytes, tokens[index])
    guard part(bytes, tokens[index]) else { return nil }
    beginsWithLetter = tokens[index].kind == .word
    let first = tokens[index].range
    isUpdate =
      first.count >= 7 && bytes[first.lowerBound] == UInt8(ascii: "K")
      && bytes[first.lowerBound + 1] == UInt8(ascii: "B")
    firstLength = length
    index += 1
    index = hyphenated(bytes, tokens, from: index)
    // Groups after blanks: at least three digits first, as in "SW 0091 443", then any.
    while index < tokens.count, length < 32, tokens.isNear(index), tokens[index].kind == .number,
      !tokens[index].flags.contains(.mixed), hasBlank || tokens[index].range.count >= 3,
      hasBlank || (letters > 0 && length <= 4), part(bytes, tokens[index])
    {
      hasBlank = true
      index += 1
    }
    if hasBlank { index = hyphenated(bytes, tokens, from: index) }
    if isNamed, letters == 0, parts == 1, length <= 5 { index = groups(bytes, tokens, from: index) }
    if hasBlank, tokens.isNear(index), tokens[index].flags.contains(.allCapitals), tokens[index].range.count == 2 {
      index += 1
    }
    return digits > 0 ? index : nil
  }

  /// Takes the parts that hyphens, strokes and underscores join on.
  private mutating func hyphenated(_ bytes: Span<UInt8>, _ tokens: [ScanToken], from start: Int) -> Int {
    var index = start
    while index + 1 < tokens.count, length < 32, tokens[index].flags.contains(.joined),
      tokens[index].isMark(0x2D) || tokens[index].isMark(0x2F) || tokens[index].isMark(0x5F),
      tokens[index + 1].flags.contains(.joined), part(bytes, tokens[index + 1])
    {
      index += 2
    }
    return index
  }

  /// Takes two to five more groups of three to five digits, or none: a number alone may follow a code by chance. The last group may
  /// be shorter where a clause ends with it; digits that are told one by one are four to eleven more.
  private mutating func groups(_ bytes: Span<UInt8>, _ tokens: [ScanToken], from start: Int) -> Int {
    let isSpelled = length == 1
    var end = start
    while end < tokens.count, end - start < (isSpelled ? 11 : 5), tokens.isNear(end), tokens[end].kind == .number,
      !tokens[end].flags.contains(.mixed)
    {
      let count = tokens[end].range.count
      let closes = end > start && !(tokens.isNear(end + 1) && tokens[end + 1].kind != .mark)
      guard isSpelled ? count == 1 : (3...5).contains(count) || count < 3 && closes else { break }
      end += 1
      if !isSpelled, count < 3 { break }
    }
    guard end - start >= (isSpelled ? 4 : 2) else { return start }
    for index in start..<end where part(bytes, tokens[index]) { hasBlank = true }
    return end
  }

  private func digitsThenWord(_ bytes: Span<UInt8>, _ token: ScanToken) -> Bool {
    token.has([.halfDay, .unit])
      || (bytes[token.range.upperBound - 1].isLowercaseLetter && bytes[token.range.upperBound - 2].isLowercaseLetter)
  }

  private mutating func part(_ bytes: Span<UInt8>, _ token: ScanToken) -> Bool {
    guard token.kind == .word || token.kind == .number, token.range.count <= 24, !token.flags.contains(.possessive)
    else { return false }
    (lastNumber, lastLength) = (0, token.range.count)
    for position in token.range {
      let byte = bytes[position]
      if byte.isDigit || byte.isLetter {
        if let lastWasDigit, lastWasDigit != byte.isDigit { changes += 1 }
        lastWasDigit = byte.isDigit
      }
      if byte.isDigit {
        digits += 1
        if digits <= 4 { firstNumber = firstNumber * 10 + Int(byte & 15) }
        if position - token.range.lowerBound < 4 { lastNumber = lastNumber * 10 + Int(byte & 15) }
      } else if byte.isLetter {
        if digits > 0 { lettersAfterDigits = true }
        letters += 1
        if byte.isLowercaseLetter { isCapital = false }
      } else if byte != 0x2D {
        return false
      }
    }
    length += token.range.count
    parts += 1
    isPrefixed = letters > 0 && digits > 0 && !lettersAfterDigits
    return true
  }

  /// Six letters and digits in one piece and mixed, as airlines' record locators; neither a flight number nor an episode
  /// (`S02E05`).
  var looksLikeLocator: Bool {
    parts == 1 && length == 6 && digits >= 1 && letters >= 2 && changes >= 2 && !(letters == 2 && changes == 3)
  }

  /// Six letters and digits in one piece, at least three letters among them.
  var isLocator: Bool { parts == 1 && length == 6 && letters >= 3 && digits >= 1 }

  /// The file reference of a bag that went astray, as airlines give them: airport, airline and five digits.
  var isTracer: Bool { isCapital && parts == 1 && letters == 5 && digits == 5 && isPrefixed }

  /// Letters and four digits or more with a hyphen between.
  var isHyphenated: Bool {
    parts >= 2 && !hasBlank && (1...5).contains(letters) && digits >= 4 && !isErrorCode
  }

  /// Two letters, five digits and one more, as consoles number their errors (`CE-10034-2`).
  private var isErrorCode: Bool {
    letters == 2 && firstLength == 2 && parts == 3 && digits == 6 && length == 8 && !hasBlank
  }

  /// Whether the shape alone tells a customer's number from a model, a flight or an amount: two letters or more and five
  /// digits or more, or groups of digits as shops print them, or a long number in one piece.
  var isSelfEvident: Bool {
    if letters == 0 {
      if parts >= 2, !hasBlank {
        let isShort = parts == 2 && (firstLength == 4 || firstLength == 2) && digits == 7
        return (isShort || (8...12).contains(digits)) && !isYears && !isDate && !isRange
          && !(firstLength == 5 && digits == 9)
      }
      return parts == 1 && (7...12).contains(digits)
    }
    if isErrorCode || isUpdate && parts == 1 { return false }
    return (2...4).contains(letters) && digits >= 5 && (isPrefixed || parts > 1 || digits >= 7 && beginsWithLetter)
      || parts >= 3 && digits >= 4 && !hasBlank
  }

  /// Four digits that are rather a year or a round number.
  var looksLikeCount: Bool { (1900...2100).contains(firstNumber) || firstNumber % 50 == 0 }

  /// A day and a month, "12/11".
  var looksLikeDay: Bool { letters == 0 && parts == 2 && digits <= 4 && firstLength <= 2 && !hasBlank }

  /// Seven digits or more, as the numbers of orders, parcels and cases have, and the references of bookings hardly ever.
  var isLong: Bool { digits >= 7 }

  /// A passport's number in one piece: up to two letters and seven or eight digits, or nine of both, a letter first, as Germany's.
  var looksLikePassport: Bool {
    guard parts == 1 else { return false }
    return letters <= 2 && (7...8).contains(digits)
      || length == 9 && beginsWithLetter && (2...4).contains(letters) && (5...7).contains(digits)
  }

  /// A date in digits, its year first or last.
  private var isDate: Bool {
    parts == 3
      && (firstLength == 4 && (1900...2100).contains(firstNumber)
        || lastLength == 4 && (1900...2100).contains(lastNumber))
  }

  /// Two round numbers, or two times of the day, of four digits each: "3000-5000", "0930-1745".
  private var isRange: Bool {
    guard parts == 2, firstLength == 4, lastLength == 4 else { return false }
    return firstNumber % 50 == 0 && lastNumber % 50 == 0
      || firstNumber <= 2400 && lastNumber <= 2400 && firstNumber % 100 < 60 && lastNumber % 100 < 60
  }

  /// Two years with a hyphen between.
  private var isYears: Bool { firstLength == 4 && digits == 8 && (1500...2100).contains(firstNumber) }
}
