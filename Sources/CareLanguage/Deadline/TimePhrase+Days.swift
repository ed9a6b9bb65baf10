extension TimePhrase {
  /// "The 14th", "14 June", "June 3rd", "3rd of June", "Monday 4th".
  mutating func parseDate(_ tokens: [ScanToken]) -> Bool {
    guard dayOfMonth == nil else { return false }
    let token = tokens[next]
    if parseWrittenDate(tokens) || parseSpokenDate(tokens) { return true }
    if token.kind == .number, (1...31).contains(token.value) {
      let isOrdinal =
        token.key == TimeWord.th || token.key == TimeWord.st || token.key == TimeWord.nd || token.key == TimeWord.rd
      guard isOrdinal || !token.flags.contains(.mixed) else { return false }
      var position = next + 1
      if position < tokens.count, tokens[position].key == TimeWord.of { position += 1 }
      if position < tokens.count, tokens[position].has(.month), tokens.isNear(position) {
        dayOfMonth = Int(token.value)
        month = Int(tokens[position].value)
        next = position + 1
        parseYear(tokens)
        return true
      }
      let isBareDay =
        lead == .on && next == first + 1 && token.range.count <= 2
        && !(next + 1 < tokens.count && tokens[next + 1].kind == .mark && tokens[next + 1].flags.contains(.joined)
          && !PhraseSentence.ends(tokens[next + 1]) && !tokens[next + 1].isMark(0x2C))
        && !(tokens.isMark(0x2E, at: next + 1) && next + 2 < tokens.count && tokens[next + 2].flags.contains(.joined))
      guard
        isOrdinal
          || (isBareDay
            && (next + 1 >= tokens.count || tokens[next + 1].kind != .word || tokens[next + 1].key == TimeWord.and))
      else { return false }
      dayOfMonth = Int(token.value)
      next += 1
      return true
    }
    guard token.has(.month), next + 1 < tokens.count, tokens[next + 1].kind == .number,
      (1...31).contains(tokens[next + 1].value),
      !tokens[next + 1].has([.halfDay, .unit]), tokens.isNear(next + 1)
    else { return false }
    month = Int(token.value)
    dayOfMonth = Int(tokens[next + 1].value)
    next += 2
    parseYear(tokens)
    return true
  }

  /// "The twenty fourth", "the first of May", as voices and older people have it; after by, before, until or on.
  private mutating func parseSpokenDate(_ tokens: [ScanToken]) -> Bool {
    guard Self.leadsDate.contains(lead), next > 0, tokens[next - 1].key == TimeWord.the, tokens[next].kind == .word
    else {
      return false
    }
    var position = next
    var day = 0
    if tokens[next].has(.numberWord), tokens[next].value == 20 || tokens[next].value == 30, tokens.isNear(next + 1) {
      day = Int(tokens[next].value)
      position += 1
    }
    guard let ordinal = TimeWord.ordinals.firstIndex(of: tokens[position].key), day == 0 || ordinal < 9 else {
      return false
    }
    day += ordinal < 20 ? ordinal + 1 : 30
    position += 1
    guard day <= 31 else { return false }
    if tokens.has(at: position, key: TimeWord.of), tokens.has(.month, at: position + 1) { position += 1 }
    if tokens.has(.month, at: position) {
      month = Int(tokens[position].value)
      position += 1
    } else if position < tokens.count, tokens[position].kind == .word, tokens.isNear(position),
      !tokens[position].has([.firstPerson, .thirdPerson, .request, .preposition, .before, .future, .negation]),
      tokens[position].key != TimeWord.and, tokens[position].key != TimeWord.but, tokens[position].key != TimeWord.so
    {
      // "On the first floor", "by the second week".
      return false
    }
    dayOfMonth = day
    next = position
    return true
  }

  /// "2025", ", 2025".
  private mutating func parseYear(_ tokens: [ScanToken]) {
    let position = tokens.isMark(0x2C, at: next) ? next + 1 : next
    guard tokens.isNear(position), tokens[position].kind == .number, !tokens[position].flags.contains(.mixed),
      (2000...2099).contains(tokens[position].value)
    else { return }
    year = Int(tokens[position].value)
    next = position + 1
  }

  /// "2025-06-30", "30/06/2025", "6/30"; the day first where both orders are possible.
  private mutating func parseWrittenDate(_ tokens: [ScanToken]) -> Bool {
    var numbers: [Int] = []
    var position = next
    guard Self.leadsDate.contains(lead) else { return false }
    let separator = next + 1 < tokens.count ? tokens[next + 1] : tokens[next]
    guard separator.isMark(0x2D) || separator.isMark(0x2F) else { return false }
    while position < tokens.count, numbers.count < 3, tokens[position].kind == .number,
      !tokens[position].flags.contains(.mixed), position == next || tokens[position].flags.contains(.joined)
    {
      numbers.append(Int(tokens[position].value))
      position += 1
      guard position < tokens.count, tokens[position].isMark(UInt8(truncatingIfNeeded: separator.key)),
        tokens[position].range.count == 1, tokens[position].flags.contains(.joined), position + 1 < tokens.count,
        tokens[position + 1].kind == .number, tokens[position + 1].flags.contains(.joined)
      else { break }
      position += 1
    }
    if numbers.count == 3, (2000...2099).contains(numbers[0]), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    {
      (year, month, dayOfMonth) = (numbers[0], numbers[1], numbers[2])
    } else if separator.isMark(0x2F), numbers.count >= 2 {
      let isDayFirst = numbers[1] <= 12
      let (day, inMonth) = isDayFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      guard (1...31).contains(day), (1...12).contains(inMonth), numbers != [24, 7] else { return false }
      if numbers.count == 3 {
        let written = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
        guard (2000...2099).contains(written) else { return false }
        year = written
      }
      (month, dayOfMonth) = (inMonth, day)
    } else {
      return false
    }
    next = position
    return true
  }

  /// The leads after which numbers with strokes between them are a date and no score, count or fraction.
  private static let leadsDate: [Lead] = [.by, .before, .until, .on, .from]

  /// "Tomorrow", "Friday", "next Friday", "Friday week", "the weekend", "Christmas", "morning", "August", "now".
  mutating func parseDay(_ tokens: [ScanToken], isFirst: Bool) -> Bool {
    var position = next
    var isNext = false
    if tokens[position].has(.coming), position + 1 < tokens.count {
      isNext = tokens[position].key == TimeWord.next
      position += 1
    }
    let token = tokens[position]
    guard token.kind == .word else { return false }
    if token.has(.relativeDay), relativeDay == nil, position == next {
      relativeDay = Int(token.value)
    } else if token.key == TimeWord.day, tokens.has(at: position + 1, key: TimeWord.after),
      tokens.has(.relativeDay, at: position + 2), tokens[position + 2].value == 1
    {
      relativeDay = 3
      position += 2
    } else if token.has(.weekday), weekday == nil, isWeekday(tokens, at: position) {
      weekday = Int(token.value)
      weeksLater = isNext ? 1 : 0
      if position + 1 < tokens.count, tokens[position + 1].key == TimeWord.week {
        weeksLater = 1
        isWeekAfter = true
        position += 1
      }
    } else if token.key == TimeWord.close, lead == .by || clock == nil, position + 2 < tokens.count,
      tokens[position + 1].key == TimeWord.of, TimeWord.trading.contains(tokens[position + 2].key)
    {
      // "Close of business".
      partOfDay = 17
      position += 2
    } else if token.has(.dayPart), partOfDay == nil, !token.has(.eventVerb) || lead == .by {
      guard !isFirst || lead != .none || position > next || token.value == 12 || token.value == 24 else { return false }
      if token.value == 12 || token.value == 24, clock == nil, token.has(.dayPart), isExactHour(token) {
        clock = token.value == 24 ? 0 : 720
        clockIsSure = true
        if token.value == 24 { partOfDay = 24 }
      } else {
        partOfDay = token.key == TimeWord.lunch || token.key == TimeWord.lunchtime ? 13 : Int(token.value)
        if position + 1 < tokens.count, tokens[position + 1].key == TimeWord.time { position += 1 }
      }
    } else if namedDay == nil, !isFirst || lead != .none || position > next || token.value != 10,
      let (feast, last) = Self.feast(tokens, at: position, isLed: lead != .none)
    {
      namedDay = feast
      position = last
    } else if isFirst, token.has(.month), dayOfMonth == nil, lead != .none || position > next, token.key != TimeWord.may
    {
      month = Int(token.value)
      unit = .month
      periodShift = 0
    } else if isFirst, token.has(.urgent), lead == .none {
      isUrgent = true
    } else {
      return false
    }
    next = position + 1
    return true
  }

  /// The named day that begins at the position, and its last token; the value as in ``TimeMeaning``.
  private static func feast(_ tokens: [ScanToken], at position: Int, isLed: Bool) -> (feast: Int, last: Int)? {
    let token = tokens[position]
    let second = position + 1
    let isEve = tokens.has(at: second, key: TimeWord.eve)
    if token.key == TimeWord.half { return tokens.has(at: second, key: TimeWord.term) ? (11, second) : nil }
    if token.key == TimeWord.new {
      guard isLed, tokens.has(at: second, key: TimeWord.year) || tokens.has(at: second, key: TimeWord.years) else {
        return nil
      }
      if tokens.has(at: second + 1, key: TimeWord.eve) { return (19, second + 1) }
      return (18, tokens.has(at: second + 1, key: TimeWord.day) ? second + 1 : second)
    }
    guard token.has(.namedDay) else { return nil }
    if token.value == 1, isEve { return (20, second) }
    guard token.value == 17 else { return (Int(token.value), position) }
    // "Mother's Day", "bank holiday": a day only with the second word.
    guard tokens.has(at: second, key: TimeWord.day) || tokens.has(at: second, key: TimeWord.holiday) else { return nil }
    return (token.key == TimeWord.boxing ? 21 : 17, second)
  }

  /// Noon and midnight are instants; lunch and afternoon are not.
  func isExactHour(_ token: ScanToken) -> Bool {
    token.key == WordHash.noon || token.key == WordHash.midday || token.key == WordHash.midnight
  }

  /// "Sat", "sun", "wed" and "mon" are weekdays only where something says so.
  private func isWeekday(_ tokens: [ScanToken], at index: Int) -> Bool {
    let token = tokens[index]
    guard token.key != WordHash.wed || token.range.count != 4 else { return false }  // "We'd".
    guard token.range.count <= 3 else { return true }
    return token.flags.contains(.capitalised) || lead != .none || index > next || weekday != nil || clock != nil
      || (index + 1 < tokens.count && tokens[index + 1].kind == .number)
      || index + 1 >= tokens.count || tokens[index + 1].kind == .mark || tokens[index + 1].kind == .symbol
      || tokens[index + 1].has([.dayPart])
  }
}

extension WordHash {
  static let wed = WordHash.of("wed")
  static let noon = WordHash.of("noon")
  static let midday = WordHash.of("midday")
  static let midnight = WordHash.of("midnight")
}
