import CareModel

/// Reads one window of tokens from left to right and collects what is personal in it.
///
/// At each token the recognisers are asked in the order of their certainty (check digits first), and the first that
/// answers takes its tokens. Each looks at a bounded number of neighbours, so that a window costs linear time.
struct PersonalDataReader {
  /// What a recogniser found: the kind, the bytes, and the token after it.
  struct Finding {
    var kind: PersonalDataKind
    var range: Range<Int>
    var next: Int
  }

  private(set) var spans: [PersonalDataSpan] = []

  /// Whether the window speaks of a passport, so that a code of its shape is one.
  private(set) var speaksOfPassport = false

  /// Whether the window speaks of a birth, or is an answer that holds little but a date.
  private(set) var speaksOfBirth = false

  /// Whether the window speaks of what is booked, so that a reference is a booking's.
  private(set) var speaksOfBooking = false

  /// Whether the window speaks of an order, a parcel or a case.
  private(set) var speaksOfOrder = false

  /// Whether the window names a street.
  private var speaksOfStreet = false

  /// Whether the window has digits in words.
  private var speaksDigits = false

  mutating func read(_ bytes: Span<UInt8>, _ scanner: borrowing TokenScanner) {
    let tokens = scanner.tokens
    speaksOfPassport = scanner.union.contains(.passportCue)
    speaksOfBirth = scanner.union.contains(.birthCue) || tokens.count <= 9
    speaksOfStreet = scanner.union.contains(.street)
    speaksDigits = scanner.union.contains(.hourWord)
    speaksOfBooking = scanner.union.contains(.booked)
    speaksOfOrder = scanner.union.contains(.orderCue)
    var index = 0
    while index < tokens.count {
      guard let finding = finding(bytes, tokens, at: index) else {
        index += 1
        continue
      }
      append(finding, bytes)
      index = max(finding.next, index + 1)
    }
  }

  /// Whether a comma and little else stands between an address and what begins at `start`, so that both are one.
  private func continues(_ address: PersonalDataSpan, _ bytes: Span<UInt8>, at start: Int) -> Bool {
    start - address.range.end <= Self.longestGap && bytes.byte(at: address.range.end) == UInt8(ascii: ",")
  }

  private mutating func append(_ finding: Finding, _ bytes: Span<UInt8>) {
    // An e-mail address begins before the token that shows it, possibly within a name that was taken already.
    var start = finding.range.lowerBound
    while let last = spans.last, last.range.end > start { spans.removeLast() }
    if finding.kind == .postalAddress, let last = spans.last, last.kind == .postalAddress,
      continues(last, bytes, at: start)
    {
      start = last.range.start
      spans.removeLast()
    }
    spans.append(PersonalDataSpan(kind: finding.kind, range: TextRange(start..<finding.range.upperBound)))
  }

  private func finding(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    let token = tokens[index]
    switch token.kind {
    case .symbol:
      return token.flags.contains(.address) && token.key == 0x40 ? email(bytes, tokens, at: index) : nil
    case .number:
      if token.flags.contains(.address) { return nil }
      return townAddress(tokens, at: index) ?? numberRun(bytes, tokens, at: index) ?? address(bytes, tokens, at: index)
        ?? code(bytes, tokens, at: index)
    case .mark:
      guard token.isMark(0x2B) || token.isMark(0x28) || token.isMark(0x23) else { return nil }
      guard index + 1 < tokens.count, tokens[index + 1].flags.contains(.joined) else { return nil }
      return token.isMark(0x23) ? code(bytes, tokens, at: index) : numberRun(bytes, tokens, at: index)
    case .word:
      if token.flags.contains(.address) { return nil }
      if token.range.count == 1, let found = townAddress(tokens, at: index) { return found }
      if speaksDigits, let found = spokenNumber(tokens, at: index) { return found }
      if speaksOfBirth, let found = spokenBirth(bytes, tokens, at: index) { return found }
      if speaksOfStreet, let found = spokenAddress(bytes, tokens, at: index) { return found }
      if token.key == TimeWord.at, let found = spelledEmail(tokens, at: index) { return found }
      if token.key == Self.postOffice, let found = box(bytes, tokens, at: index) { return found }
      if token.flags.contains(.mixed) || token.flags.contains(.allCapitals) || token.range.count == 1 {
        if let found = account(bytes, tokens, at: index) ?? postcode(bytes, tokens, at: index)
          ?? insuranceNumber(bytes, tokens, at: index) ?? code(bytes, tokens, at: index)
        {
          return found
        }
      }
      if token.has(.dwelling) || token.flags.contains(.capitalised) || Self.leadsStreet(token),
        let found = address(bytes, tokens, at: index)
      {
        return found
      }
      return token.flags.contains(.capitalised) ? name(bytes, tokens, at: index) : nil
    case .lineBreak:
      return nil
    }
  }
}
