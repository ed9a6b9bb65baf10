extension TimePhrase {
  /// "The 14th", "14 June", "June 3rd", "3rd of June", "Monday 4th".
  mutating func parseDate(_ tokens: [ScanToken]) -> Bool {
    guard dayOfMonth == nil else { return false }
    let token = tokens[next]
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
        return true
      }
      let isBareDay =
        lead == .on && next == first + 1 && !tokens.isMark(0x2E, at: next + 1) && !tokens.isMark(0x2F, at: next + 1)
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
    return true
  }

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
    } else if token.has(.weekday), weekday == nil, isWeekday(tokens, at: position) {
      weekday = Int(token.value)
      weeksLater = isNext ? 1 : 0
      if position + 1 < tokens.count, tokens[position + 1].key == TimeWord.week {
        weeksLater = 1
        isWeekAfter = true
        position += 1
      }
    } else if token.has(.dayPart), partOfDay == nil, !token.has(.eventVerb) || lead == .by {
      guard !isFirst || lead != .none || position > next || token.value == 12 || token.value == 24 else { return false }
      if token.value == 12 || token.value == 24, clock == nil, token.has(.dayPart), isExactHour(token) {
        clock = token.value == 24 ? 0 : 720
        clockIsSure = true
        if token.value == 24 { partOfDay = 24 }
      } else {
        partOfDay = Int(token.value)
        if position + 1 < tokens.count, tokens[position + 1].key == TimeWord.time { position += 1 }
      }
    } else if token.has(.namedDay), namedDay == nil {
      guard !isFirst || lead != .none || position > next || token.value != 10 else { return false }
      namedDay = Int(token.value)
      if token.value == 17 {
        // "Mother's Day", "bank holiday": a day only with the second word.
        guard position + 1 < tokens.count,
          tokens[position + 1].key == TimeWord.day || tokens[position + 1].key == TimeWord.holiday
        else { return false }
        position += 1
      }
    } else if token.key == TimeWord.half, namedDay == nil, position + 1 < tokens.count,
      tokens[position + 1].key == TimeWord.term
    {
      namedDay = 11
      position += 1
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

  /// Noon and midnight are instants; lunch and afternoon are not.
  func isExactHour(_ token: ScanToken) -> Bool {
    token.key == WordHash.noon || token.key == WordHash.midday || token.key == WordHash.midnight
  }

  /// "Sat", "sun", "wed" and "mon" are weekdays only where something says so.
  private func isWeekday(_ tokens: [ScanToken], at index: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count <= 3 else { return true }
    return token.flags.contains(.capitalised) || lead != .none || index > next || weekday != nil || clock != nil
      || (index + 1 < tokens.count && tokens[index + 1].kind == .number)
      || index + 1 >= tokens.count || tokens[index + 1].kind == .mark || tokens[index + 1].kind == .symbol
      || tokens[index + 1].has([.dayPart])
  }
}

extension WordHash {
  static let noon = WordHash.of("noon")
  static let midday = WordHash.of("midday")
  static let midnight = WordHash.of("midnight")
}
