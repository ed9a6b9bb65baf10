import CareModel

/// Account numbers, and the codes of orders, bookings, passports and states: letters and digits mixed.
extension PersonalDataReader {
  /// An international bank account number: country, two check digits and groups, joined or parted by single blanks.
  func account(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    let first = tokens[index].range
    guard first.count >= 4, bytes[first.lowerBound].isLetter, bytes[first.lowerBound + 1].isLetter,
      bytes[first.lowerBound + 2].isDigit, bytes[first.lowerBound + 3].isDigit
    else { return nil }
    let country = (bytes[first.lowerBound] & 0xDF, bytes[first.lowerBound + 1] & 0xDF)
    guard let length = CheckDigits.length(ofCountry: country.0, country.1) else { return nil }
    var characters: [UInt8] = []
    characters.reserveCapacity(34)
    var next = index
    while next < tokens.count, characters.count < length, next == index || tokens.isClose(next) {
      let token = tokens[next]
      if token.isMark(0x2D) {
        next += 1
        continue
      }
      guard token.kind == .word || token.kind == .number else { return nil }
      for position in token.range {
        let byte = bytes[position]
        if byte == UInt8(ascii: "-") { continue }
        guard byte.isAlphanumeric, characters.count < length else { return nil }
        characters.append(byte.isLetter ? byte & 0xDF : byte)
      }
      next += 1
    }
    guard characters.count == length, CheckDigits.isAccount(characters[...]) else { return nil }
    return Finding(kind: .iban, range: first.lowerBound..<Int(tokens[next - 1].end), next: next)
  }

  /// A British national insurance number: two letters, six digits, a letter A to D.
  func insuranceNumber(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    let start = Int(tokens[index].start)
    var letters = 0
    var digits = 0
    var position = start
    while position < bytes.count, position - start < 13 {
      let byte = bytes[position]
      if byte.isDigit, letters == 2 {
        digits += 1
      } else if byte.isUppercaseLetter, digits == 0, letters < 2 {
        letters += 1
      } else if byte.isUppercaseLetter, digits == 6 {
        guard byte <= UInt8(ascii: "D"), !bytes.byte(at: position + 1).isAlphanumeric else { return nil }
        var next = index
        while next < tokens.count, tokens[next].end <= position + 1 { next += 1 }
        return Finding(kind: .nationalID, range: start..<position + 1, next: next)
      } else if byte != 0x20 || letters < 2 {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// The code of an order, a booking or a passport.
  func code(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    if index > 0, tokens[index].flags.contains(.joined) {
      let before = tokens[index - 1]
      // A code is read from its beginning; after a sign of currency or a decimal point stands an amount.
      guard
        before.isMark(0x28) || before.isMark(0x23) || before.isMark(0x3A) || before.isMark(0x22) || before.isMark(0x27)
      else { return nil }
    }
    let isJoined = index + 1 < tokens.count && tokens[index + 1].flags.contains(.joined)
    // "EGN 1146208843", "DOB 2021-04-18", "CALL 01622 496011": the word is the number's cue and no part of it.
    guard isJoined || !tokens[index].has(Self.cues) && tokens[index].key != Self.identity else { return nil }
    if tokens[index].flags.contains(.mixed), isIdentity(bytes, tokens[index].range) {
      return Finding(kind: .nationalID, range: tokens[index].range, next: index + 1)
    }
    var cue = cue(tokens, before: index, patience: 0)
    if isJoined, tokens[index].has(.orderCue) { cue.insert(.orderCue) }  // "RMA-77310"
    var shape = CodeShape()
    let isNamed = !cue.isDisjoint(with: [.orderCue, .bookingCue])
    guard let next = shape.read(bytes, tokens, from: index, isNamed: isNamed) else {
      return lettersAlone(bytes, tokens, at: index, cue)
    }
    guard let kind = kind(of: shape, cue: cue, tokens, before: next) else { return nil }
    return Finding(kind: kind, range: Int(tokens[index].start)..<Int(tokens[next - 1].end), next: next)
  }

  /// A booking's six capital letters without a digit: after "PNR" or "booking ref", or where they make no word. Words that
  /// are shouted ("booking FAILED") are no codes.
  private func lettersAlone(
    _ bytes: Span<UInt8>,
    _ tokens: [ScanToken],
    at index: Int,
    _ cue: WordClasses
  ) -> Finding? {
    let token = tokens[index]
    guard token.kind == .word, token.flags.contains(.allCapitals), token.range.count == 6, token.classes.isEmpty,
      !token.flags.contains(.possessive), cue.contains(.bookingCue), cue.isDisjoint(with: .thingCue), index > 0
    else { return nil }
    let before = tokens[index - 1]
    let isLed = before.key == Self.locator || before.has([.reference, .cueFiller]) || before.isMark(0x3A)
    let isShouted =
      before.flags.contains(.allCapitals) && before.key != Self.locator
      || index + 1 < tokens.count && tokens[index + 1].flags.contains(.allCapitals)
    guard !isShouted, isLed || Self.vowels(bytes, token.range) <= 1 else { return nil }
    return Finding(kind: .bookingReference, range: token.range, next: index + 1)
  }

  private static func vowels(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    range.count { index in
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
      default: false
      }
    }
  }

  private static let locator = WordHash.of("pnr")
  static let identity = WordHash.of("id")

  /// Whether the code is one by which a state knows a person, where its form is like no other's: India's PAN (`ABCDE1234F`),
  /// Italy's codice fiscale, and Spain's DNI, whose last letter is a check.
  private func isIdentity(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    func has(_ form: StaticString) -> Bool {
      // Sound: the pointer of a static string is valid for the life of the program, for exactly its count of bytes.
      let form = unsafe Span(_unsafeStart: form.utf8Start, count: form.utf8CodeUnitCount)
      guard form.count == range.count else { return false }
      for offset in 0..<form.count {
        let byte = bytes[range.lowerBound + offset]
        guard form[offset] == UInt8(ascii: "9") ? byte.isDigit : byte.isUppercaseLetter else { return false }
      }
      return true
    }
    if has("AAAAA9999A") || has("AAAAAA99A99A999A") { return true }
    guard has("99999999A") else { return false }
    let number = range.dropLast().reduce(0) { $0 * 10 + Int(bytes[$1] & 15) }
    return CheckDigits.isSpanishIdentity(number, letter: bytes[range.upperBound - 1])
  }

  private func kind(
    of shape: CodeShape,
    cue: WordClasses,
    _ tokens: [ScanToken],
    before next: Int
  ) -> PersonalDataKind? {
    if !cue.isDisjoint(with: .passportCue) {
      let isOnePiece = shape.parts == 1 ? shape.digits >= 4 : shape.hasBlank && shape.letters <= 2 && shape.digits >= 6
      return isOnePiece && (7...10).contains(shape.length) ? .passport : nil
    }
    if cue.contains(.identityCue) { return shape.digits >= 7 && shape.length <= 16 ? .nationalID : nil }
    if !cue.isDisjoint(with: .thingCue) || tokens.has(.thingCue, at: next) { return nil }
    let isNamed = !cue.isDisjoint(with: [.orderCue, .bookingCue])
    if isNamed {
      let isCode =
        shape.letters == 0
        ? shape.digits >= 5 || (shape.digits == 4 && !shape.looksLikeCount)
        : shape.digits >= 2 && shape.length >= 5 || shape.digits >= 1 && shape.length == 6
      guard isCode, !shape.isOrdinal, !shape.looksLikeDay else { return nil }
      // "ref" is said of both, and so is what makes no difference between them: the post tells what it is about.
      let isBooking = cue.contains(.bookingCue) && (!cue.contains(.reference) || shape.isLocator || speaksOfBooking)
      return isBooking ? .bookingReference : .orderNumber
    }
    guard shape.isCapital else { return nil }
    if speaksOfPassport, shape.parts == 1, shape.letters <= 2, (7...8).contains(shape.digits) { return .passport }
    if shape.looksLikeLocator || speaksOfBooking && shape.isLocator { return .bookingReference }
    if shape.isTracer { return .orderNumber }
    guard shape.isSelfEvident || (speaksOfBooking || speaksOfOrder) && shape.isHyphenated else { return nil }
    return speaksOfBooking && shape.letters > 0 ? .bookingReference : .orderNumber
  }
}

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
    if isNamed, letters == 0, parts == 1, (2...4).contains(length) { index = groups(bytes, tokens, from: index) }
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

  /// Takes two to five more groups of three to five digits, or none: a number alone may follow a code by chance.
  private mutating func groups(_ bytes: Span<UInt8>, _ tokens: [ScanToken], from start: Int) -> Int {
    var end = start
    while end < tokens.count, end - start < 5, tokens.isNear(end), tokens[end].kind == .number,
      !tokens[end].flags.contains(.mixed), (3...5).contains(tokens[end].range.count)
    {
      end += 1
    }
    guard end - start >= 2 else { return start }
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
    for position in token.range {
      let byte = bytes[position]
      if byte.isDigit || byte.isLetter {
        if let lastWasDigit, lastWasDigit != byte.isDigit { changes += 1 }
        lastWasDigit = byte.isDigit
      }
      if byte.isDigit {
        digits += 1
        if digits <= 4 { firstNumber = firstNumber * 10 + Int(byte & 15) }
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
      if parts == 2, !hasBlank {
        return (firstLength == 4 || firstLength == 2) && digits >= 7 && digits <= 9 && !isYears
      }
      return parts == 1 && (7...12).contains(digits)
    }
    if isErrorCode { return false }
    return (2...4).contains(letters) && digits >= 5 && (isPrefixed || parts > 1 || digits >= 7 && beginsWithLetter)
      || parts >= 3 && digits >= 4 && !hasBlank
  }

  /// Four digits that are rather a year or a round number.
  var looksLikeCount: Bool { (1900...2100).contains(firstNumber) || firstNumber % 50 == 0 }

  /// A day and a month, "12/11".
  var looksLikeDay: Bool { letters == 0 && parts == 2 && digits <= 4 && firstLength <= 2 && !hasBlank }

  /// Two years with a hyphen between.
  private var isYears: Bool { firstLength == 4 && digits == 8 && (1500...2100).contains(firstNumber) }
}
