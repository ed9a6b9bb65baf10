extension TimePhrase {
  /// The phrase that begins at a token, or `nil` where none does; looks at a bounded number of tokens.
  ///
  /// A clause may hold a phrase but no second clause, so that the work stays bounded.
  static func parse(_ tokens: [ScanToken], at index: Int, allowsClause: Bool = true) -> TimePhrase? {
    var phrase = TimePhrase(first: index)
    phrase.parseLead(tokens)
    phrase.core = phrase.next
    var parts = 0
    while parts < 4, phrase.parsePart(tokens, isFirst: parts == 0) { parts += 1 }
    if parts > 0 {
      if phrase.parseTail(tokens) {
        while parts < 4, phrase.parsePart(tokens, isFirst: false) { parts += 1 }
      }
      return phrase
    }
    if allowsClause, phrase.lead == .before || phrase.lead == .until || phrase.lead == .by, phrase.parseClause(tokens) {
      return phrase
    }
    return nil
  }

  // MARK: The lead

  private mutating func parseLead(_ tokens: [ScanToken]) {
    guard next + 1 < tokens.count else { return }
    if tokens[next].key == TimeWord.later, tokens[next + 1].key == TimeWord.than {
      // "No later than Friday" is "by Friday".
      if tokens.has(.negation, at: next - 1) { first -= 1 }
      lead = .by
      next += 2
    } else {
      guard tokens[next].has([.before, .preposition]) else { return }
      lead = Self.lead(of: tokens[next])
      next += 1
    }
    // "by the", "in the next", "at this".
    while next < tokens.count, next - first < 5, tokens[next].kind == .word,
      tokens[next].key == TimeWord.the || TimeWord.approximators.contains(tokens[next].key)
        || (tokens[next].has(.coming) && tokens.has([.unit, .numberWord], at: next + 1) && lead == .inside)
    {
      next += 1
    }
  }

  private static func lead(of token: ScanToken) -> Lead {
    switch token.key {
    case TimeWord.by: .by
    case TimeWord.before: .before
    case TimeWord.at: .at
    case TimeWord.on: .on
    case TimeWord.inside: .inside
    case TimeWord.within: .within
    case TimeWord.from: .from
    case TimeWord.after: .after
    case TimeWord.forWord: .for
    default: token.has(.before) ? .until : .other
    }
  }

  /// What may follow the parts: the end of a span of hours, a zone of time, "to go", the verb of a feast.
  ///
  /// - Returns: Whether more parts may follow.
  private mutating func parseTail(_ tokens: [ScanToken]) -> Bool {
    guard next < tokens.count else { return false }
    let token = tokens[next]
    if clock != nil, lead == .other || lead == .from,
      token.key == TimeWord.and || token.key == TimeWord.to || token.isMark(0x2D), next + 1 < tokens.count
    {
      var end = self
      end.clock = nil
      end.next += 1
      // "Between 12 and 1": after the later hour help is of no use.
      guard end.parseClock(tokens, isFirst: true) else { return false }
      self = end
      return true
    }
    if clock != nil, tokens.isNear(next), TimeWord.zones.contains(token.key) {
      next += 1
    } else if amount != nil, token.key == TimeWord.to, next + 1 < tokens.count, tokens[next + 1].key == TimeWord.go {
      next += 2
    } else if namedDay != nil, lead == .before || lead == .until, token.has(.eventVerb) {
      next += 1
    }
    return false
  }

  // MARK: Parts

  private mutating func parsePart(_ tokens: [ScanToken], isFirst: Bool) -> Bool {
    let start = next
    if !isFirst { skipConnector(tokens) }
    guard next < tokens.count, tokens[next].kind == .word || tokens[next].kind == .number,
      !tokens[next].flags.contains(.address)
    else {
      next = start
      return false
    }
    if parsePeriod(tokens) || parseDuration(tokens, isFirst: isFirst) || (isFirst && parseBareMinutes(tokens))
      || parseClock(tokens, isFirst: isFirst || next > start)
      || parseDate(tokens) || parseDay(tokens, isFirst: isFirst)
    {
      return true
    }
    next = start
    return false
  }

  /// Skips the small words between two parts: "8am on Saturday", "Monday, 9am", "6 in the evening".
  private mutating func skipConnector(_ tokens: [ScanToken]) {
    if tokens.isMark(0x2C, at: next) { next += 1 }
    if next < tokens.count,
      tokens[next].key == TimeWord.at || tokens[next].key == TimeWord.on || tokens[next].key == TimeWord.inside
        || tokens[next].key == TimeWord.of
    {
      next += 1
    }
    if next < tokens.count, tokens[next].key == TimeWord.the { next += 1 }
  }

  /// "End of the month", "month end", "this week", "next month".
  private mutating func parsePeriod(_ tokens: [ScanToken]) -> Bool {
    guard periodShift == nil, amount == nil else { return false }
    var position = next
    if tokens[position].key == TimeWord.end, position + 1 < tokens.count, tokens[position + 1].key == TimeWord.of {
      position += 2
      var shift = 0
      while position < tokens.count,
        tokens[position].has([.determiner, .coming]) || tokens[position].key == TimeWord.business
      {
        if tokens[position].key == TimeWord.next { shift = 1 }
        position += 1
      }
      guard position < tokens.count, tokens[position].has([.unit, .month, .relativeDay]) else { return false }
      if tokens[position].has(.month) { month = Int(tokens[position].value) }
      unit = tokens[position].has(.unit) ? Unit(rawValue: tokens[position].value) : .month
      if tokens[position].has(.relativeDay) { unit = .day }
      periodShift = shift
      isEndOfPeriod = true
      next = position + 1
      return true
    }
    if tokens[position].has(.unit), tokens[position].kind == .word, position + 1 < tokens.count,
      tokens[position + 1].key == TimeWord.end
    {
      unit = Unit(rawValue: tokens[position].value)
      periodShift = 0
      isEndOfPeriod = true
      next = position + 2
      return true
    }
    guard tokens[position].has(.coming), position + 1 < tokens.count, tokens[position + 1].kind == .word,
      tokens[position + 1].has(.unit)
    else { return false }
    unit = Unit(rawValue: tokens[position + 1].value)
    periodShift = tokens[position].key == TimeWord.next ? 1 : 0
    next = position + 2
    return true
  }

  // MARK: The clock

  private mutating func parseClock(_ tokens: [ScanToken], isFirst: Bool) -> Bool {
    guard clock == nil else { return false }
    if parseFraction(tokens) { return true }
    let token = tokens[next]
    guard token.kind == .number || token.has(.numberWord) else { return false }
    if token.value == 12, tokens.isNear(next + 1), isExactHour(tokens[next + 1]) {
      next += 1
      return parseDay(tokens, isFirst: false)
    }
    let hour = Int(token.value)
    guard (0...24).contains(hour), !token.flags.contains(.mixed) || token.has(.halfDay) || token.key == TimeWord.ish
    else {
      return false
    }
    var position = next + 1
    var minutes = 0
    var suffix: ScanToken? = token.has(.halfDay) ? token : nil
    if suffix == nil, token.kind == .number, position + 1 < tokens.count,
      tokens[position].isMark(0x3A) || tokens[position].isMark(0x2E),
      tokens[position].flags.contains(.joined), tokens[position + 1].flags.contains(.joined),
      tokens[position + 1].kind == .number,
      tokens[position + 1].value < 60, isTwoDigits(tokens[position + 1])
    {
      minutes = Int(tokens[position + 1].value)
      clockHasMinutes = true
      if tokens[position + 1].has(.halfDay) { suffix = tokens[position + 1] }
      position += 2
    }
    if suffix == nil { suffix = Self.halfDay(tokens, at: &position) }
    let saysClock = position < tokens.count && tokens[position].key == TimeWord.clockWord
    if saysClock { position += 1 }
    guard suffix != nil || saysClock || clockHasMinutes || isBareHour(tokens, at: next, isFirst: isFirst) else {
      return false
    }
    setClock(hour: hour, minutes: minutes, suffix: suffix)
    next = position
    return true
  }

  /// The word at the position that tells the half of the day, "am", "pm" or "p.m.", after which the position is moved.
  private static func halfDay(_ tokens: [ScanToken], at position: inout Int) -> ScanToken? {
    guard tokens.isNear(position) else { return nil }
    let token = tokens[position]
    if token.has(.halfDay) {
      position += 1
      return token
    }
    guard token.key == TimeWord.p || token.key == TimeWord.a, tokens.isMark(0x2E, at: position + 1),
      tokens[position + 1].flags.contains(.joined), tokens.has(at: position + 2, key: TimeWord.m)
    else { return nil }
    let endsWithDot = tokens.isMark(0x2E, at: position + 3) && tokens[position + 3].flags.contains(.joined)
    position += endsWithDot ? 4 : 3
    return token
  }

  private func isTwoDigits(_ token: ScanToken) -> Bool {
    let digits = token.flags.contains(.mixed) ? 4 : 2
    return token.range.count == digits
  }

  private mutating func setClock(hour: Int, minutes: Int, suffix: ScanToken?) {
    var hour = hour
    if let suffix, hour <= 12 {
      let half =
        suffix.key == TimeWord.p ? 12 : suffix.key == TimeWord.a ? 0 : WordLexicon.english.entry(for: suffix.key).value
      hour = hour % 12 + Int(half)
      clockIsSure = true
    } else if hour > 12 || hour == 0 {
      clockIsSure = true
    }
    clock = (hour * 60 + minutes) % 1440
  }

  /// "Half two", "half past six", "quarter to five", "ten past nine".
  private mutating func parseFraction(_ tokens: [ScanToken]) -> Bool {
    let token = tokens[next]
    guard token.has([.hourFraction, .numberWord]) || token.kind == .number, next + 1 < tokens.count else {
      return false
    }
    var position = next + 1
    let isPast = tokens[position].key == TimeWord.past
    let isTo = tokens[position].key == TimeWord.to || tokens[position].key == TimeWord.of
    if isPast || isTo { position += 1 } else if !token.has(.hourFraction) { return false }
    guard position < tokens.count, tokens[position].kind == .number || tokens[position].has(.numberWord),
      !tokens[position].has(.unit),
      !tokens[position].flags.contains(.mixed) || tokens[position].has(.halfDay), tokens[position].key != TimeWord.an,
      tokens[position].key != TimeWord.a, (1...12).contains(tokens[position].value), token.value < 60, token.value > 0
    else { return false }
    // "Ten to fifteen", "2 of 6" are counts.
    if !token.has(.hourFraction), !isPast, token.kind == .number || tokens[position].kind == .number { return false }
    let shift = isTo ? -Int(token.value) : Int(token.value)
    setClock(
      hour: Int(tokens[position].value),
      minutes: 0,
      suffix: tokens[position].has(.halfDay) ? tokens[position] : nil
    )
    clock = ((clock ?? 0) + shift + 1440) % 1440
    clockHasMinutes = true
    next = position + 1
    return true
  }

  /// Whether a number without minutes is an hour: after at, by, until or an event's verb, and no counted thing after it.
  private func isBareHour(_ tokens: [ScanToken], at index: Int, isFirst: Bool) -> Bool {
    let token = tokens[index]
    guard (1...24).contains(token.value), token.key != TimeWord.a, token.key != TimeWord.an,
      token.range.count <= (token.kind == .number && token.key != TimeWord.ish ? 2 : 6)
    else {
      return false
    }
    let before = index > 0 ? tokens[index - 1] : nil
    let leads =
      isFirst
      && (lead == .by || lead == .before || lead == .until || lead == .at || lead == .after || lead == .from
        || lead == .other)
      || before?.has(.eventVerb) == true || before?.key == TimeWord.at
    guard leads, before?.key != TimeWord.the else { return false }
    guard index + 1 < tokens.count else { return true }
    let after = tokens[index + 1]
    if after.flags.contains(.joined), after.kind == .mark, index + 2 < tokens.count,
      tokens[index + 2].flags.contains(.joined),
      tokens[index + 2].kind == .number
    {
      return false
    }
    if after.isMark(0x25) || after.isMark(0x2F) { return false }
    guard after.kind == .word else { return after.kind != .number }
    return TimeWord.zones.contains(after.key)
      || after.has([
        .relativeDay, .weekday, .preposition, .firstPerson, .request, .halfDay, .behind, .coming, .thirdPerson, .before,
        .namedDay, .dayPart,
      ]) || after.key == TimeWord.only || after.key == TimeWord.to && (lead == .from || lead == .other)
      || after.key == TimeWord.and || after.key == TimeWord.or || after.key == TimeWord.but
      || after.key == TimeWord.so
  }

  // MARK: Clauses

  /// "Before it ships", "until my mum gets here": up to seven words after before or until, to the next mark.
  private mutating func parseClause(_ tokens: [ScanToken]) -> Bool {
    var position = first + 1
    if tokens.has(at: position, key: TimeWord.then) {
      isClause = true
      next = position + 1
      return true
    }
    guard lead != .by, position < tokens.count, tokens[position].kind == .word,
      tokens[position].has([.determiner, .firstPerson, .thirdPerson, .eventNoun, .dayPart, .namedDay, .person])
        || TimeWord.clauseStarts.contains(tokens[position].key)
    else { return false }
    while position < tokens.count, position - first <= 7,
      tokens[position].kind == .word || tokens[position].kind == .number,
      tokens[position].key != TimeWord.and, tokens[position].key != TimeWord.but, tokens[position].key != TimeWord.or
    {
      // A phrase of its own ends the clause and is part of it.
      if position > first + 2, tokens[position].has([.weekday, .relativeDay, .before, .preposition]),
        let inner = TimePhrase.parse(tokens, at: position, allowsClause: false)
      {
        adopt(inner)
        return true
      }
      position += 1
    }
    guard position > first + 1 else { return false }
    isClause = true
    next = position
    return true
  }

  /// Takes the meaning of a phrase that stands within.
  private mutating func adopt(_ inner: TimePhrase) {
    let outer = self
    self = inner
    first = outer.first
    lead = outer.lead
    core = outer.core
  }
}
