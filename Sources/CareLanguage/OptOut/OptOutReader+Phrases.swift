import CareModel

/// The phrases that ask to be left alone.
extension OptOutReader {
  /// The token after the request that begins at `index`, or `nil` where none does.
  static func phraseEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    let token = tokens[index]
    if token.has(.stopVerb), !isNoun(tokens, at: index) {
      return stopEnd(tokens, after: index) ?? reminderEnd(tokens, at: index)
    }
    if token.key == OptOutWord.unsubscribed { return complaintEnd(tokens, at: index) }
    if token.has(.keyword), token.key != OptOutWord.end { return unsubscribeEnd(tokens, at: index) }
    if token.key == OptOutWord.opt, index + 1 < tokens.count {
      let out = tokens[index + 1].has(.firstPerson) ? index + 2 : index + 1
      return out < tokens.count && tokens[out].key == OptOutWord.out ? out + 1 : nil
    }
    if token.has(.removal), !isNoun(tokens, at: index) { return removalEnd(tokens, after: index) }
    if token.key == OptOutWord.no {
      return tokens.has(at: index + 1, key: OptOutWord.more)
        ? nounEnd(tokens, from: index + 2, within: 3) : politeEnd(tokens, at: index)
    }
    if token.key == OptOutWord.enough, index == 0 || tokens[index - 1].kind != .word {
      let isJoined = tokens.has(at: index + 1, key: OptOutWord.with) || tokens.has(at: index + 1, key: TimeWord.of)
      return nounEnd(tokens, from: index + (isJoined ? 2 : 1), within: isJoined ? 6 : 3, inPlural: true)
    }
    if token.key == OptOutWord.leave, tokens.has(.firstPerson, at: index + 1), !tokens.has(.determiner, at: index + 1),
      index + 2 < tokens.count, OptOutWord.alone.contains(tokens[index + 2].key)
    {
      return isCommand(tokens, at: index) ? index + 3 : nil
    }
    if token.key == OptOutWord.lose, index + 2 < tokens.count, tokens[index + 1].has(.firstPerson),
      tokens[index + 2].key == OptOutWord.number
    {
      return index + 3
    }
    if token.key == OptOutWord.turn || token.key == OptOutWord.switchWord { return turnOffEnd(tokens, at: index) }
    return refusalEnd(tokens, at: index) ?? prohibitionEnd(tokens, at: index)
  }

  /// "Stop texting me", "stop sending me ads", "stop the letters", "stop asking me to rate it".
  private static func stopEnd(_ tokens: [ScanToken], after index: Int) -> Int? {
    guard index + 1 < tokens.count, tokens.isNear(index + 1) else { return nil }
    let token = tokens[index + 1]
    if token.key == OptOutWord.sending || token.key == OptOutWord.asking || token.key == OptOutWord.showing {
      return nounEnd(tokens, from: index + 2, within: 6)
    }
    if isGerund(token) {
      guard index + 2 < tokens.count, tokens[index + 2].kind == .word else { return index + 2 }
      let object = tokens[index + 2]
      // "Stop calling me 'hun'" is about the word.
      if token.key == OptOutWord.calling, index + 3 < tokens.count, isQuote(tokens[index + 3]) { return nil }
      if object.has([.firstPerson, .determiner, .thirdPerson, .preposition, .request, .closing]) {
        return object.key == OptOutWord.it || object.key == OptOutWord.them ? nil : index + 3
      }
      return object.has([.person, .negation]) ? index + 2 : nil
    }
    return nounEnd(tokens, from: index + 1, within: 3)
  }

  /// "Make it stop", "can the letters stop please", "stop those": what shall stop was named before.
  private static func reminderEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    if tokens.isNear(index + 1), OptOutWord.pronouns.contains(tokens[index + 1].key) {
      return isLast(tokens, index + 1) && speaksOfMessages(tokens, before: index) ? index + 2 : nil
    }
    guard isLast(tokens, index), index > 1, tokens.isNear(index) else { return nil }
    if OptOutWord.pronouns.contains(tokens[index - 1].key), OptOutWord.make.contains(tokens[index - 2].key) {
      return speaksOfMessages(tokens, before: index) ? index + 1 : nil
    }
    var isNamed = false
    var position = index - 1
    while position >= 0, index - position <= 10, tokens[position].kind == .word || isQuote(tokens[position]) {
      if isPlural(tokens[position]) || tokens[position].key == OptOutWord.mail { isNamed = true }
      if isNamed, OptOutWord.wished.contains(tokens[position].key) { return index + 1 }
      position -= 1
    }
    return nil
  }

  /// "Turn off the reminders", "how do I turn off these alerts", and "switch them off" of messages that were named before.
  private static func turnOffEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    let isAsked = tokens.has(.firstPerson, at: index - 1)
    guard isAsked || isCommand(tokens, at: index), index + 1 < tokens.count else { return nil }
    if tokens[index + 1].key == OptOutWord.off {
      return nounEnd(tokens, from: index + 2, within: isAsked ? 5 : 4, inPlural: isAsked)
    }
    guard OptOutWord.pronouns.contains(tokens[index + 1].key), tokens.has(at: index + 2, key: OptOutWord.off) else {
      return nil
    }
    return speaksOfMessages(tokens, before: index) ? index + 3 : nil
  }

  /// "Please no calls", "no notifications at night pls".
  private static func politeEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    guard isCommand(tokens, at: index), let end = nounEnd(tokens, from: index + 1, within: 3, inPlural: true) else {
      return nil
    }
    func asks(_ position: Int) -> Bool {
      tokens.has(at: position, key: OptOutWord.please) || tokens.has(at: position, key: OptOutWord.pls)
    }
    if asks(index - 1) { return end }
    for position in end..<min(end + 5, tokens.count) where tokens[position].kind != .word || asks(position) {
      return asks(position) ? end : nil
    }
    return nil
  }

  /// Whether one of the words before, at most 64 of them, is a plural for messages or advertising.
  private static func speaksOfMessages(_ tokens: [ScanToken], before index: Int) -> Bool {
    (max(0, index - 64)..<index).contains { isPlural(tokens[$0]) }
  }

  /// Whether the word means many messages or advertisements.
  private static func isPlural(_ token: ScanToken) -> Bool {
    OptOutWord.plurals.contains(token.key) || token.has(.advertising) && token.key != OptOutWord.offer
  }

  private static func isQuote(_ token: ScanToken) -> Bool { token.isMark(0x27) || token.isMark(0x22) }

  /// A verb in -ing for reaching somebody.
  private static func isGerund(_ token: ScanToken) -> Bool {
    token.has(.message) && OptOutWord.gerunds.contains(token.key)
  }

  /// "Unsubscribe", not "your unsubscribe page" nor "unsubscribed".
  private static func unsubscribeEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    guard tokens[index].value != 1, !tokens[index].has(.stopVerb), !isNoun(tokens, at: index) else { return nil }
    return index + 1
  }

  /// "I unsubscribed and still get them", "unsubscribed three times": who says so wants to be left alone at last.
  private static func complaintEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    for position in index + 1..<min(index + 16, tokens.count) where OptOutWord.inVain.contains(tokens[position].key) {
      return index + 1
    }
    return nil
  }

  /// "Take me off your list", "remove my number from the database", "be removed from the mailing".
  private static func removalEnd(_ tokens: [ScanToken], after index: Int) -> Int? {
    var position = index + 1
    var namesPerson = tokens[index].key == OptOutWord.removed
    var namesSelf = namesPerson
    var digits = 0
    while position < tokens.count, position - index <= 8,
      tokens[position].kind == .word || tokens[position].flags.contains(.address)
        || tokens[position].kind == .number
    {
      let token = tokens[position]
      if token.key == OptOutWord.off || token.key == OptOutWord.from || token.key == OptOutWord.out {
        guard namesPerson else { return nil }
        if token.key == OptOutWord.off, namesSelf, isLast(tokens, position), position - index <= 4 {
          return position + 1  // "Take me off for good."
        }
        guard let end = nounEnd(tokens, from: position + 1, within: 6, orList: true) else { return nil }
        // A car may be in a system, too: who shall be left alone is a person or a number.
        return namesSelf || OptOutWord.lists.contains(tokens[end - 1].key) || !tokens[end - 1].has(.list) ? end : nil
      }
      if position == index + 1, tokens[index].key == OptOutWord.remove, token.key == OptOutWord.me,
        isLast(tokens, position), isCommand(tokens, at: index)
      {
        return position + 1  // "Remove me."
      }
      if position == index + 2, isLast(tokens, position), tokens.has(.firstPerson, at: index + 1),
        tokens[index + 1].has(.determiner), OptOutWord.reached.contains(token.key), isCommand(tokens, at: index)
      {
        return position + 1  // "Remove my number."
      }
      if token.kind == .number { digits += token.range.count }
      if token.has([.firstPerson, .thirdPerson]) { namesPerson = true }
      let isSelf = token.has(.firstPerson) && !token.has(.determiner) || OptOutWord.reached.contains(token.key)
      if isSelf || token.flags.contains(.address) || digits >= 7 { (namesPerson, namesSelf) = (true, true) }
      position += 1
    }
    return nil
  }

  /// "I don't want any calls", "I do not need more e-mails", "kindly refrain from telephoning us".
  private static func refusalEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    var position = index
    if tokens[position].key == OptOutWord.refrain {
      guard tokens.has(at: index + 1, key: OptOutWord.from), index + 2 < tokens.count, isGerund(tokens[index + 2])
      else { return nil }
      return index + 3
    }
    if tokens[position].key == OptOutWord.do_, tokens.has(at: position + 1, key: OptOutWord.not) { position += 1 }
    guard position > index || tokens[position].key == OptOutWord.dont else { return nil }
    guard position + 1 < tokens.count, OptOutWord.wishes.contains(tokens[position + 1].key) else { return nil }
    return nounEnd(tokens, from: position + 2, within: 4, inPlural: true)
  }

  /// Whether the clause ends behind the token, but for "for good" and "please".
  private static func isLast(_ tokens: [ScanToken], _ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .word else { return true }
    return tokens[next].key == OptOutWord.please || tokens[next].key == OptOutWord.pls
      || tokens[next].key == OptOutWord.properly
      || tokens[next].key == TimeWord.forWord && tokens.has(at: next + 1, key: OptOutWord.good)
  }

  /// "Do not call me", "don't email me any more", "never contact us again", as a command.
  private static func prohibitionEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    var position = index
    if tokens[position].key == OptOutWord.do_, position + 1 < tokens.count, tokens[position + 1].key == OptOutWord.not {
      position += 2
    } else if tokens[position].key == OptOutWord.dont || tokens[position].key == OptOutWord.never {
      position += 1
    } else {
      return nil
    }
    guard isCommand(tokens, at: index), position + 1 < tokens.count else { return nil }
    if tokens[position].key == OptOutWord.ever, position + 2 < tokens.count { position += 1 }
    let verb = tokens[position]
    if verb.key == OptOutWord.send || verb.key == OptOutWord.write {
      return nounEnd(tokens, from: position + 1, within: 6)
    }
    guard verb.has(.message), tokens[position + 1].has(.firstPerson) else {
      guard verb.key == OptOutWord.ring, tokens[position + 1].kind != .word else { return nil }
      // "Text me, don't ring" chooses a channel.
      return tokens.contains { OptOutWord.written.contains($0.key) } ? nil : position + 1
    }
    // "Don't call me back" asks for something else.
    let isBack = position + 2 < tokens.count && tokens[position + 2].key == OptOutWord.back
    return isBack ? nil : position + 2
  }

  /// The token after the first noun for messages or advertising within some tokens of the same sentence.
  ///
  /// - Parameter inPlural: Whether only words for many of them count: "any calls", not "a call".
  private static func nounEnd(
    _ tokens: [ScanToken],
    from start: Int,
    within limit: Int,
    orList: Bool = false,
    inPlural: Bool = false
  ) -> Int? {
    var position = start
    while position < tokens.count, position - start < limit,
      tokens[position].kind == .word || tokens[position].kind == .number || tokens[position].isMark(0x27)
        || tokens[position].isMark(0x22)
    {
      let token = tokens[position]
      if inPlural {
        if token.key == OptOutWord.to || token.key == OptOutWord.but { return nil }
        if isPlural(token) { return position + 1 }
        position += 1
        continue
      }
      let wanted: WordClasses = orList ? [.message, .advertising, .survey, .list] : [.message, .advertising, .survey]
      if token.has(wanted), !tokens.has(wanted, at: position + 1) { return position + 1 }
      position += 1
    }
    return nil
  }

  /// Whether the word is a noun here: "the bus stop", "your unsubscribe page".
  private static func isNoun(_ tokens: [ScanToken], at index: Int) -> Bool {
    guard index > 0, tokens.isNear(index) else { return false }
    let before = tokens[index - 1]
    return before.has(.determiner) && before.kind == .word && before.key != OptOutWord.that
      || before.key == OptOutWord.bus
      || before.key == OptOutWord.cant || before.key == OptOutWord.not || before.key == OptOutWord.dont
  }

  /// Whether a verb stands where a command begins.
  private static func isCommand(_ tokens: [ScanToken], at index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if before.key == OptOutWord.you, index > 1, OptOutWord.canYou.contains(tokens[index - 2].key) { return true }
    return before.kind != .word || before.has([.closing]) || OptOutWord.beforeCommands.contains(before.key)
  }
}
