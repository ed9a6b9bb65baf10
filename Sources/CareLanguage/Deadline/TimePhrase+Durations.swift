extension TimePhrase {
  /// "2 hours", "an hour and a half", "half an hour", "24h", "14 working days", "a couple of days", "1 hr 20 mins".
  mutating func parseDuration(_ tokens: [ScanToken], isFirst: Bool) -> Bool {
    guard isFirst, parseAmount(tokens) else { return false }
    guard unit == .hour, !addsHalf else { return true }
    let start = next
    if next < tokens.count, tokens[next].key == TimeWord.and { next += 1 }
    guard next < tokens.count, tokens.isNear(next), tokens[next].kind == .number else {
      next = start
      return true
    }
    var rest = TimePhrase(first: next)
    if rest.parseAmount(tokens), rest.unit == .minute, let minutes = rest.amount, minutes < 60 {
      extraMinutes = minutes
      next = rest.next
    } else {
      next = start
    }
    return true
  }

  /// A count with its unit.
  private mutating func parseAmount(_ tokens: [ScanToken]) -> Bool {
    var position = next
    if tokens[position].has(.coming), position + 1 < tokens.count { position += 1 }
    let token = tokens[position]
    if token.kind == .number, token.has(.unit), token.flags.contains(.mixed) {
      amount = Int(token.value)
      unit = Self.unit(ofSuffix: token)
      next = position + 1
      return true
    }
    guard let count = parseCount(tokens, at: &position) else { return false }
    var isWorking = false
    while position < tokens.count, TimeWord.unitFillers.contains(tokens[position].key) {
      isWorking = isWorking || tokens[position].key == TimeWord.business || tokens[position].key == TimeWord.working
      position += 1
    }
    guard position < tokens.count, tokens[position].kind == .word, tokens[position].has(.unit),
      let found = Unit(rawValue: tokens[position].value)
    else { return false }
    amount = count.number
    addsHalf = count.addsHalf
    unit = found
    countsWorkingDays = isWorking && found == .day
    position += 1
    if tokens.has(at: position, key: TimeWord.and), tokens.has(at: position + 1, key: TimeWord.a),
      tokens.has(at: position + 2, key: TimeWord.half)
    {
      addsHalf = true
      position += 3
    }
    next = position
    return true
  }

  /// The number before a unit, after which the position is moved.
  private func parseCount(_ tokens: [ScanToken], at position: inout Int) -> (number: Int, addsHalf: Bool)? {
    let token = tokens[position]
    if token.key == TimeWord.half, tokens.has(.determiner, at: position + 1) {
      position += 2
      return (0, true)
    }
    guard token.kind == .number && !token.flags.contains(.mixed) || token.has(.numberWord) else {
      // "Within the hour": one of them.
      return lead == .within && position > first + 1 ? (1, false) : nil
    }
    var count = (number: Int(token.value), addsHalf: false)
    position += 1
    guard position < tokens.count else { return nil }
    if token.has(.numberWord), tokens[position].key == TimeWord.couple || tokens[position].key == TimeWord.few {
      count.number = Int(tokens[position].value)
      position += 1
    }
    if tokens.isMark(0x2E, at: position), tokens[position].flags.contains(.joined), position + 1 < tokens.count,
      tokens[position + 1].flags.contains(.joined), tokens[position + 1].kind == .number
    {
      // "1.5 hours"; other fractions are cut off.
      count.addsHalf = tokens[position + 1].value == 5
      position += 2
    }
    if position + 1 < tokens.count, tokens[position].isMark(0x2D) || tokens[position].key == TimeWord.to,
      tokens[position + 1].kind == .number, !tokens[position + 1].flags.contains(.mixed)
    {
      // "3 to 5 days", "2-3 hours": the longer one. "1/2 hour" is read by its last digits alone.
      count.number = Int(tokens[position + 1].value)
      position += 2
    }
    if tokens.isMark(0x2D, at: position) { position += 1 }
    return count
  }

  /// "In 15", "in ten": minutes, where nothing but the end of a clause follows.
  mutating func parseBareMinutes(_ tokens: [ScanToken]) -> Bool {
    let token = tokens[next]
    guard lead == .inside, token.kind == .number && !token.flags.contains(.mixed) || token.has(.numberWord),
      (2...60).contains(token.value), token.range.count <= 2 || token.kind == .word, token.key != TimeWord.couple,
      token.key != TimeWord.few
    else { return false }
    if next + 1 < tokens.count {
      let after = tokens[next + 1]
      guard
        after.kind == .mark ? after.isMark(0x2C) || PhraseSentence.ends(after) : after.kind != .number,
        after.kind != .word || after.key == TimeWord.and || after.key == TimeWord.but || after.has(.firstPerson)
      else { return false }
      if next + 2 < tokens.count, after.flags.contains(.joined), tokens[next + 2].flags.contains(.joined) {
        return false
      }
    }
    amount = Int(token.value)
    unit = .minute
    next += 1
    return true
  }

  private static func unit(ofSuffix token: ScanToken) -> Unit? {
    Unit(rawValue: WordLexicon.english.entry(for: token.key).value)
  }
}
