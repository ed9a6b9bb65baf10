import CareModel

/// Cards, telephone numbers, dates of birth and the numbers of states: what is written in digits alone.
extension PersonalDataReader {
  func numberRun(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    guard index == 0 || !isPartOfCode(tokens, at: index) else { return nil }
    let run = DigitRun(bytes, tokens, from: index)
    guard run.digits.count >= 6 else {
      return birthDate(bytes, tokens, at: index) ?? shortBirthDate(run, tokens, at: index)
    }
    func finding(_ kind: PersonalDataKind, groups: Int) -> Finding {
      Self.finding(kind, tokens, from: index, to: run.tokenEnds[groups - 1])
    }
    if let groups = cardGroups(run) { return finding(.cardNumber, groups: groups) }
    guard !isAmount(bytes, tokens, at: index) else { return nil }
    let cue = cue(tokens, before: index, patience: 3)
    if let groups = dateGroups(run) {
      let isBirth =
        cue.contains(.birthCue) || isLongAgo(run, before: speaksOfBirth ? 2010 : 2007)
        || namesPerson(tokens, before: index)
      return isBirth ? finding(.dateOfBirth, groups: groups) : nil
    }
    if let kind = stateKind(of: run, cue, tokens, at: index) { return finding(kind, groups: run.groupCount) }
    guard !continuesDigits(tokens, at: index), !run.isYears else { return nil }
    let isNamed = !cue.isDisjoint(with: [.orderCue, .bookingCue, .thingCue]) && !isGroupedNationally(run)
    if let groups = phoneGroups(run, isCalled: !cue.isDisjoint(with: .phoneCue), isNamed: isNamed) {
      return finding(.phone, groups: groups)
    }
    return nil
  }

  private static func finding(_ kind: PersonalDataKind, _ tokens: [ScanToken], from index: Int, to end: Int) -> Finding
  {
    var next = end
    // A bracket that does not close within the number is the sentence's: "my number (07700 900114)".
    let isOpen = tokens[index].isMark(0x28) && !(index..<next).contains { tokens[$0].isMark(0x29) }
    let start = Int(tokens[isOpen ? index + 1 : index].start)
    // The check letter of Chile's and Spain's numbers: "15.902.447-K".
    if kind == .nationalID, tokens.isMark(0x2D, at: next), tokens[next].flags.contains(.joined),
      next + 1 < tokens.count,
      tokens[next + 1].flags.contains(.joined), tokens[next + 1].range.count == 1
    {
      next += 2
    }
    return Finding(kind: kind, range: start..<Int(tokens[next - 1].end), next: next)
  }

  /// The kind of a number by which a state knows a person, or `nil` where it is none.
  private func stateKind(
    of run: DigitRun,
    _ cue: WordClasses,
    _ tokens: [ScanToken],
    at index: Int
  ) -> PersonalDataKind? {
    let count = run.digits.count
    if cue.contains(.identityCue), (8...15).contains(count) { return .nationalID }
    if run.groupCount == 1, (8...14).contains(count), saysIdentity(tokens, before: index) { return .nationalID }
    if isSocialSecurity(run, cue) { return .nationalID }
    if cue.contains(.passportCue), (7...9).contains(count), !run.hasPlus { return .passport }
    return run.isDatedIdentity ? .nationalID : nil
  }

  /// A date of birth of fewer than six digits behind a word for it: "dob 3/9/52".
  private func shortBirthDate(_ run: DigitRun, _ tokens: [ScanToken], at index: Int) -> Finding? {
    guard run.digits.count >= 4, let groups = dateGroups(run),
      cue(tokens, before: index, patience: 1).contains(.birthCue)
    else { return nil }
    let next = run.tokenEnds[groups - 1]
    return Finding(kind: .dateOfBirth, range: Int(tokens[index].start)..<Int(tokens[next - 1].end), next: next)
  }

  /// Whether "ID" or "national ID" stands before the number with no word for what else it may be the ID of.
  private func saysIdentity(_ tokens: [ScanToken], before index: Int) -> Bool {
    var last = index - 1
    while last >= 0, index - last <= 4,
      tokens[last].isMark(0x3A) || tokens[last].has(.cueFiller) && tokens[last].key != Self.identity
        || tokens[last].has(.cardCue)
    {
      last -= 1
    }
    guard tokens.has(at: last, key: Self.identity) else { return false }
    guard last > 0, tokens[last - 1].kind == .word else { return true }
    return tokens[last - 1].has([.nationalCue, .firstPerson, .determiner]) || tokens[last - 1].has(.person)
  }

  /// Whether the number goes on from one before it that was found to be nothing, as the rest of a mistyped card does.
  private func continuesDigits(_ tokens: [ScanToken], at index: Int) -> Bool {
    guard tokens[index].kind == .number, tokens[index].range.count == 4, tokens.isNear(index) else { return false }
    return tokens[index - 1].kind == .number && tokens[index - 1].range.count >= 3
  }

  /// Whether a given name stands before the date, or two words that may be a name: "Ada Lund, 06.01.2018".
  private func namesPerson(_ tokens: [ScanToken], before index: Int) -> Bool {
    var last = index - 1
    if tokens.isMark(0x2C, at: last) || tokens.isMark(0x28, at: last) { last -= 1 }
    guard last > 0, isNameWord(tokens[last]) else { return false }
    return tokens[last].has(.givenName) || isNameWord(tokens[last - 1]) && tokens.isNear(last)
  }

  private func isNameWord(_ token: ScanToken) -> Bool {
    token.kind == .word && token.flags.contains(.capitalised) && !token.flags.contains(.allCapitals)
      && !token.has([.month, .weekday, .common, .place, .street, .title, .orderCue, .bookingCue, .thingCue, .closing])
  }

  /// Whether a capitalised word and a comma stand before the number, as in "Ada Lund, 06.01.1958".
  private func followsName(_ tokens: [ScanToken], at index: Int) -> Bool {
    guard index > 1, tokens[index - 1].isMark(0x2C) else { return false }
    let name = tokens[index - 2]
    return name.kind == .word && name.flags.contains(.capitalised) && !name.has([.month, .weekday, .common, .place])
  }

  /// Whether the number continues a code (`LK-558203`), which is no number of its own.
  private func isPartOfCode(_ tokens: [ScanToken], at index: Int) -> Bool {
    guard tokens[index].flags.contains(.joined), tokens[index].kind == .number else { return false }
    let before = tokens[index - 1]
    if before.kind == .word || before.kind == .number { return true }
    guard before.isMark(0x2D) || before.isMark(0x2F) || before.isMark(0x5F), before.flags.contains(.joined) else {
      return false
    }
    return index >= 2 && (tokens[index - 2].kind == .word || tokens[index - 2].kind == .number)
  }

  /// Whether a currency sign stands before the number, or a percent sign or another word of amount after it.
  private func isAmount(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Bool {
    let start = Int(tokens[index].start)
    let before = bytes.byte(at: start - 1)
    // £ is C2 A3, € is E2 82 AC; a digit and a comma before the run make it the end of an amount.
    return before == UInt8(ascii: "$") || before == 0xA3 || before == 0xAC
      || (before == UInt8(ascii: ",") && bytes.byte(at: start - 2).isDigit)
  }

  /// The classes of words that say what the number behind them is.
  static let cues: WordClasses = [
    .orderCue, .bookingCue, .phoneCue, .cardCue, .birthCue, .passportCue, .nationalCue, .identityCue, .thingCue,
    .reference,
  ]

  /// The classes of the cue words before a token, over fillers and at most `patience` other words.
  func cue(_ tokens: [ScanToken], before index: Int, patience: Int) -> WordClasses {
    var position = index - 1
    var left = patience
    var found: WordClasses = []
    var followsNumber = false
    var isApart = false
    while position >= 0, index - position <= 8 {
      let token = tokens[position]
      if token.kind != .word {
        // A full stop parts the number from its cue, unless it shortens one ("no. 12"); so does a mark after a cue.
        let ends = token.isMark(0x2E) || token.isMark(0x3F) || token.isMark(0x21) || token.kind == .lineBreak
        if !found.isEmpty || (ends && !(token.isMark(0x2E) && tokens.has(.cueFiller, at: position - 1))) { break }
        // "Seat 14C, K7LQ2M", "ask the account holder, Ada Lund, 555-0133": what was named before is another thing.
        if token.kind == .number { followsNumber = true }
        if token.isMark(0x2C), left < patience { isApart = true }
      } else if token.has(.thingCue), token.has(.cueFiller), tokens.has([.orderCue, .bookingCue], at: position - 1) {
        // In "confirmation code" the code is no thing's.
        position -= 1
        continue
      } else if token.has(Self.cues) {
        // The word next to the number says what it is: "part order HP-11093".
        if !found.isEmpty || followsNumber, token.has(.thingCue) { break }
        if isApart, token.has([.orderCue, .bookingCue, .thingCue]) { break }
        found.formUnion(token.classes.intersection(Self.cues))
      } else if !token.has(.cueFiller) {
        if left == 0 || !found.isEmpty { break }
        left -= 1
      }
      position -= 1
    }
    return found
  }

  /// The number of groups, from the first, that make a card's number; a plus before so many digits as telephones have makes none.
  private func cardGroups(_ run: DigitRun) -> Int? {
    guard !run.hasPlus || run.digits.count > 15 else { return nil }
    guard !run.hasSlash || run.digits.count > 19, run.digits.count >= 13 else { return nil }
    for group in 0..<run.groupCount {
      let count = run.ends[group]
      guard count <= 19 else { return nil }
      if count >= 13, CheckDigits.isCard(run.digits[..<count]) { return group + 1 }
    }
    return nil
  }

  /// Three groups that make a date in any order of day, month and year, or `nil`.
  private func dateGroups(_ run: DigitRun) -> Int? {
    guard run.groupCount == 3, run.hasSlash || run.hasHyphen || run.hasDot, !run.hasBlank, !run.hasPlus else {
      return nil
    }
    let lengths = (run.length(ofGroup: 0), run.length(ofGroup: 1), run.length(ofGroup: 2))
    let numbers = (run.number(ofGroup: 0), run.number(ofGroup: 1), run.number(ofGroup: 2))
    guard lengths.1 <= 2, (1...31).contains(numbers.1) else { return nil }
    if lengths.0 <= 2, (1...31).contains(numbers.0), lengths.2 == 4 || lengths.2 == 2 {
      return min(numbers.0, numbers.1) <= 12 ? 3 : nil
    }
    return lengths.0 == 4 && lengths.2 <= 2 && (1...31).contains(numbers.2) ? 3 : nil
  }

  /// Whether the date's year lies so far behind (from 1900, or '30–'99) that a post tells it for somebody's age.
  private func isLongAgo(_ run: DigitRun, before end: Int) -> Bool {
    if run.length(ofGroup: 2) == 2 { return run.length(ofGroup: 0) <= 2 && run.number(ofGroup: 2) >= 30 }
    return (1900..<end).contains(run.number(ofGroup: 2)) || (1900..<end).contains(run.number(ofGroup: 0))
  }

  /// A United States social security number: three, two and four digits, its parts in the ranges that are given out.
  private func isSocialSecurity(_ run: DigitRun, _ cue: WordClasses) -> Bool {
    guard run.digits.count == 9, !run.hasPlus, !run.hasSlash, !run.hasDot else { return false }
    let area = run.digits[..<3].reduce(0) { $0 * 10 + Int($1) }
    guard area != 0, area != 666, area < 900 else { return false }
    let isGrouped = run.groupCount == 3 && run.length(ofGroup: 0) == 3 && run.length(ofGroup: 1) == 2
    return isGrouped
      || (run.groupCount == 1 && !cue.isDisjoint(with: .nationalCue) && cue.isDisjoint(with: .passportCue))
  }

  /// Whether a trunk code leads three groups or more, as telephone numbers are written and orders are not.
  private func isGroupedNationally(_ run: DigitRun) -> Bool {
    run.groupCount >= 3 && run.digits[0] == 0 && run.digits[1] != 0 && (10...11).contains(run.digits.count)
      && run.hasBlank
  }

  /// Whether the digits stand in groups by blanks as telephone numbers without a trunk code are written: nine in threes, or three
  /// and pairs (Spain, Poland, Czechia), three, two and three (Norway), five and five (India's mobiles).
  private func isGroupedAsPhone(_ run: DigitRun) -> Bool {
    guard run.hasBlank, !run.hasDot, !run.hasHyphen, (2...4).contains(run.groupCount) else { return false }
    let lengths = (0..<run.groupCount).reduce(0) { $0 * 10 + run.length(ofGroup: $1) }
    switch lengths {
    case 333: return run.digits[0] >= 5
    case 3222, 55: return run.digits[0] >= 6
    case 323: return run.digits[0] == 4 || run.digits[0] == 9
    default: return false
    }
  }

  /// The groups of a plausible telephone number, or `nil`.
  ///
  /// International: a plus (or 00) and 8 to 15 digits (E.164). National: 9 to 12 digits that begin with 0, or ten as
  /// in North America (area and exchange begin with 2 to 9), with or without 1 before, grouped or after a cue. Local: three and four digits
  /// with a hyphen, where no order or code is named before.
  private func phoneGroups(_ run: DigitRun, isCalled: Bool, isNamed: Bool) -> Int? {
    guard !run.hasSlash, !run.hasWideBlank || isCalled, let first = run.digits.first else { return nil }
    let count = run.digits.count
    let groups = run.groupCount
    if run.hasPlus { return (8...15).contains(count) ? groups : nil }
    if isNamed, !isCalled { return nil }
    if first == 0 {
      let isInternational = run.digits[1] == 0 && (10...15).contains(count)
      let isNational =
        (9...(groups > 1 ? 12 : 11)).contains(count) && run.digits[1] != 0 && (groups > 1 || isCalled || count >= 10)
      // In 0000-0000 the first group is no trunk code.
      return (isInternational || isNational) && !(groups == 2 && run.length(ofGroup: 0) <= 2) ? groups : nil
    }
    // "8 (916) 555-01-18" as in Russia.
    if isGroupedAsPhone(run) || count == 11 && first == 8 && run.hasBracket { return groups }
    if run.hasDot, groups == 2 { return nil }
    let start = count == 11 && first == 1 ? 1 : 0
    if count - start == 10, run.digits[start] >= 2, run.digits[start + 3] >= 2 {
      let isGrouped = groups >= 3 && run.length(ofGroup: groups - 1) == 4 && run.length(ofGroup: groups - 2) == 3
      return isGrouped || (run.hasBracket && groups == 2) || isCalled ? groups : nil
    }
    if groups == 2, count == 7, run.hasHyphen, run.length(ofGroup: 0) == 3 { return 2 }
    return isCalled && (7...12).contains(count) && groups <= 5 && !run.hasDot ? groups : nil
  }

  /// A date of birth with its month in letters: `1 March 1961`, `4th July 1986`.
  private func birthDate(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    var next = index + 1
    guard (1...31).contains(tokens[index].value) else { return nil }
    if next < tokens.count, tokens[next].kind == .word, !tokens[next].has(.month), tokens[next].range.count == 2 {
      next += 1
    }
    guard tokens.has(.month, at: next), tokens.isNear(next) else { return nil }
    next += tokens.isMark(0x2C, at: next + 1) ? 2 : 1
    guard next < tokens.count, tokens[next].kind == .number, (1900...2029).contains(tokens[next].value) else {
      return nil
    }
    let isBirth =
      ((speaksOfBirth || followsName(tokens, at: index)) && tokens[next].value < 2010)
      || !cue(tokens, before: index, patience: 3).isDisjoint(with: .birthCue)
    guard isBirth else { return nil }
    return Finding(
      kind: .dateOfBirth,
      range: Int(tokens[index].start)..<Int(tokens[next].end),
      next: next + 1
    )
  }
}
