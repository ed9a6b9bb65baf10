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
      let isBooking =
        cue.contains(.bookingCue)
        && (!cue.contains(.reference) || shape.isLocator || speaksOfBooking && !shape.isLong)
      return isBooking ? .bookingReference : .orderNumber
    }
    guard shape.isCapital else { return nil }
    if speaksOfPassport, shape.looksLikePassport { return .passport }
    if shape.looksLikeLocator || speaksOfBooking && shape.isLocator { return .bookingReference }
    if shape.isTracer { return .orderNumber }
    guard shape.isSelfEvident || (speaksOfBooking || speaksOfOrder) && shape.isHyphenated else { return nil }
    return speaksOfBooking && shape.letters > 0 && !shape.isLong ? .bookingReference : .orderNumber
  }
}
