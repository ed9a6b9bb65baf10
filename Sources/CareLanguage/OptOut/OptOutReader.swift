import CareModel

/// Finds a request to be left alone: "STOP", "unsubscribe", "take me off your list", "no more surveys please".
///
/// A keyword alone is a request; the same word with other content is not, so that "STOP 12345", "bus stop" and "please
/// stop losing my bags" are none. The keywords are those of the messaging carriers' guidelines (CTIA, Messaging
/// Principles and Best Practices): STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, and REVOKE and OPT OUT; of them CANCEL,
/// END, QUIT and REVOKE count in capitals only, because people cancel orders.
///
/// ```swift
/// OptOutReader().optOut(in: "please stop texting me about sales")  // channel .instantMessage, purpose .marketing
/// ```
///
/// Costs time linear in the text.
public struct OptOutReader: Sendable {
  /// Makes a reader for English text.
  public init() {}

  /// The first request of the text, or `nil` where it makes none.
  public func optOut(in text: String) -> OptOutRequest? {
    text.withBytes { bytes in
      var scanner = TokenScanner()
      var found: OptOutRequest?
      scanner.forEachWindow(of: bytes) { window in
        if found == nil { found = Self.optOut(in: window, isWhole: bytes.count <= Self.longestKeyword) }
      }
      return found
    }
  }

  /// The longest text that may be a request by a keyword alone, in bytes.
  static let longestKeyword = 64

  /// The first request of a window; `isWhole` where the window is a short text of its own.
  static func optOut(in window: borrowing TokenScanner, isWhole: Bool) -> OptOutRequest? {
    let cues: WordClasses = [
      .stopVerb, .keyword, .removal, .message, .list, .advertising, .survey, .phoneCue, .cueFiller,
    ]
    guard !window.union.isDisjoint(with: cues) else { return nil }
    let tokens = window.tokens
    if isWhole, let keyword = keyword(tokens) { return keyword }
    for index in tokens.indices {
      guard tokens[index].kind == .word, let next = phraseEnd(tokens, at: index) else { continue }
      return request(tokens, index..<next)
    }
    return nil
  }

  /// A post that is nothing but a keyword, courtesies and marks aside.
  private static func keyword(_ tokens: [ScanToken]) -> OptOutRequest? {
    var found: ScanToken?
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .number: return nil
      case .mark, .symbol, .lineBreak: continue
      case .word:
        if found == nil, token.has(.keyword) {
          guard token.value != 1 || token.flags.contains(.allCapitals) else { return nil }
          found = token
        } else if found == nil, token.key == OptOutWord.opt, index + 1 < tokens.count,
          tokens[index + 1].key == OptOutWord.out
        {
          found = token
          found?.end = tokens[index + 1].end
        } else if token.key != OptOutWord.out, !token.has([.closing]), token.key != OptOutWord.please,
          token.key != OptOutWord.pls
        {
          return nil
        }
      }
    }
    return found.map { OptOutRequest(range: TextRange($0.range), isKeyword: true) }
  }

  // MARK: Phrases

  /// The token after the request that begins at `index`, or `nil` where none does.
  private static func phraseEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    let token = tokens[index]
    if token.has(.stopVerb), !isNoun(tokens, at: index) { return stopEnd(tokens, after: index) }
    if token.has(.keyword), token.key != OptOutWord.end { return unsubscribeEnd(tokens, at: index) }
    if token.key == OptOutWord.opt, index + 1 < tokens.count {
      let out = tokens[index + 1].has(.firstPerson) ? index + 2 : index + 1
      return out < tokens.count && tokens[out].key == OptOutWord.out ? out + 1 : nil
    }
    if token.has(.removal), !isNoun(tokens, at: index) { return removalEnd(tokens, after: index) }
    if token.key == OptOutWord.no, index + 1 < tokens.count, tokens[index + 1].key == OptOutWord.more {
      return nounEnd(tokens, from: index + 2, within: 3)
    }
    if token.key == OptOutWord.unsubscribed { return complaintEnd(tokens, at: index) }
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
    if token.key == OptOutWord.turn, index + 1 < tokens.count, tokens[index + 1].key == OptOutWord.off {
      if tokens.has(.firstPerson, at: index - 1) { return nounEnd(tokens, from: index + 2, within: 5, inPlural: true) }
      return isCommand(tokens, at: index) ? nounEnd(tokens, from: index + 2, within: 3) : nil
    }
    return refusalEnd(tokens, at: index) ?? prohibitionEnd(tokens, at: index)
  }

  /// "Stop texting me", "stop sending me ads", "stop the letters", "stop asking me to rate it".
  private static func stopEnd(_ tokens: [ScanToken], after index: Int) -> Int? {
    guard index + 1 < tokens.count, tokens.isNear(index + 1) else { return nil }
    let token = tokens[index + 1]
    if token.key == OptOutWord.sending || token.key == OptOutWord.asking {
      return nounEnd(tokens, from: index + 2, within: 6)
    }
    if isGerund(token) {
      guard index + 2 < tokens.count, tokens[index + 2].kind == .word else { return index + 2 }
      let object = tokens[index + 2]
      if object.has([.firstPerson, .determiner, .thirdPerson, .preposition, .request, .closing]) {
        return object.key == OptOutWord.it || object.key == OptOutWord.them ? nil : index + 3
      }
      return object.has([.person, .negation]) ? index + 2 : nil
    }
    return nounEnd(tokens, from: index + 1, within: 3)
  }

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
    while position < tokens.count, position - index <= 8,
      tokens[position].kind == .word || tokens[position].flags.contains(.address)
        || tokens[position].kind == .number
    {
      let token = tokens[position]
      if token.key == OptOutWord.off || token.key == OptOutWord.from || token.key == OptOutWord.out {
        guard namesPerson else { return nil }
        if token.key == OptOutWord.off, isLast(tokens, position), position - index <= 3 {
          return position + 1  // "Take me off for good."
        }
        return nounEnd(tokens, from: position + 1, within: 6, orList: true)
      }
      if position == index + 2, isLast(tokens, position), tokens.has(.firstPerson, at: index + 1),
        tokens[index + 1].has(.determiner), OptOutWord.reached.contains(token.key), isCommand(tokens, at: index)
      {
        return position + 1  // "Remove my number."
      }
      if token.has([.firstPerson, .thirdPerson]) || token.flags.contains(.address) { namesPerson = true }
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
      return verb.key == OptOutWord.ring && (position + 1 >= tokens.count || tokens[position + 1].kind != .word)
        ? position + 1 : nil
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
        if OptOutWord.plurals.contains(token.key) || token.has(.advertising) && token.key != OptOutWord.offer {
          return position + 1
        }
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
    return before.kind != .word || before.has([.closing]) || OptOutWord.beforeCommands.contains(before.key)
  }

  // MARK: Scope

  /// What the request covers.
  ///
  /// Who leaves a list, or unsubscribes from what is sent, wants no advertising; that is no word against an answer to a question of
  /// their own. Only the database and the records hold the person as a whole, and only "all" means every message.
  private static func request(_ tokens: [ScanToken], _ range: Range<Int>) -> OptOutRequest {
    var channel: Channel?
    var purpose: ContactPurpose?
    var leavesList = false
    var meansAll = false
    var isSubscription = false
    let first = tokens[range.lowerBound]
    let endsSubscription = first.key == OptOutWord.opt || first.has(.keyword) && !first.has(.stopVerb)
    // A purpose may follow the words that make the request: "stop texting me about sales".
    for index in range.lowerBound..<min(range.upperBound + 5, tokens.count) {
      let token = tokens[index]
      if index >= range.upperBound, token.kind != .word { break }
      if token.key == OptOutWord.from || token.key == TimeWord.of, endsSubscription { isSubscription = true }
      if token.key == OptOutWord.all || token.key == OptOutWord.everything { meansAll = true }
      if token.has(.message) {
        if channel == nil, isSubscription || index < range.upperBound { channel = Self.channel(token.value) }
        if isSubscription { leavesList = true }
      }
      if index < range.upperBound, token.key == OptOutWord.list || token.key == OptOutWord.lists { leavesList = true }
      if purpose == nil, token.has(.advertising) { purpose = .marketing }
      if purpose == nil, token.has(.survey) { purpose = .survey }
    }
    if purpose == nil, leavesList, !meansAll { purpose = .marketing }
    let bytes = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    return OptOutRequest(range: TextRange(bytes), channel: channel, purpose: purpose)
  }

  private static func channel(_ value: Int32) -> Channel? {
    switch value {
    case 1, 7: .instantMessage
    case 2: .email
    case 3: .call
    case 6: .directMessage
    default: nil
    }
  }
}

/// The hashes of the single words by which requests to be left alone are told.
private enum OptOutWord {
  static let opt = WordHash.of("opt")
  static let out = WordHash.of("out")
  static let end = WordHash.of("end")
  static let please = WordHash.of("please")
  static let pls = WordHash.of("pls")
  static let no = WordHash.of("no")
  static let more = WordHash.of("more")
  static let lose = WordHash.of("lose")
  static let number = WordHash.of("number")
  static let turn = WordHash.of("turn")
  static let off = WordHash.of("off")
  static let from = WordHash.of("from")
  static let list = WordHash.of("list")
  static let lists = WordHash.of("lists")
  static let all = WordHash.of("all")
  static let everything = WordHash.of("everything")
  static let sending = WordHash.of("sending")
  static let asking = WordHash.of("asking")
  static let removed = WordHash.of("removed")
  static let do_ = WordHash.of("do")
  static let not = WordHash.of("not")
  static let dont = WordHash.of("dont")
  static let never = WordHash.of("never")
  static let send = WordHash.of("send")
  static let ring = WordHash.of("ring")
  static let back = WordHash.of("back")
  static let it = WordHash.of("it")
  static let them = WordHash.of("them")
  static let that = WordHash.of("that")
  static let bus = WordHash.of("bus")
  static let cant = WordHash.of("cant")
  static let refrain = WordHash.of("refrain")
  static let ever = WordHash.of("ever")
  static let write = WordHash.of("write")
  static let to = WordHash.of("to")
  static let but = WordHash.of("but")
  static let offer = WordHash.of("offer")
  static let good = WordHash.of("good")
  static let properly = WordHash.of("properly")
  static let leave = WordHash.of("leave")
  static let unsubscribed = WordHash.of("unsubscribed")

  static let alone: [UInt32] = [WordHash.of("alone"), WordHash.of("be")]

  static let wishes: [UInt32] = [WordHash.of("want"), WordHash.of("need"), WordHash.of("wish")]

  /// What of a person is on a list.
  static let reached: [UInt32] = [
    number, WordHash.of("email"), WordHash.of("e-mail"), WordHash.of("address"), WordHash.of("name"),
  ]

  /// Words of those who asked before.
  static let inVain: [UInt32] = [
    WordHash.of("still"), WordHash.of("again"), WordHash.of("times"), WordHash.of("twice"), WordHash.of("another"),
    WordHash.of("yet"), WordHash.of("keep"), WordHash.of("x"),
  ]

  static let plurals: [UInt32] = [
    WordHash.of("texts"), WordHash.of("sms"), WordHash.of("messages"), WordHash.of("emails"), WordHash.of("e-mails"),
    WordHash.of("mails"), WordHash.of("mailings"), WordHash.of("calls"), WordHash.of("letters"),
    WordHash.of("notifications"), WordHash.of("notifs"), WordHash.of("alerts"), WordHash.of("reminders"),
    WordHash.of("dms"), WordHash.of("spam"), WordHash.of("coupons"), WordHash.of("pop-ups"), WordHash.of("leaflets"),
    WordHash.of("surveys"), WordHash.of("robocalls"),
  ]

  static let beforeCommands: [UInt32] = [
    please, pls, WordHash.of("and"), WordHash.of("but"), WordHash.of("so"), WordHash.of("kindly"), WordHash.of("just"),
    WordHash.of("as"),
  ]

  static let gerunds: [UInt32] = [
    WordHash.of("texting"), WordHash.of("messaging"), WordHash.of("emailing"), WordHash.of("calling"),
    WordHash.of("phoning"),
    WordHash.of("telephoning"), WordHash.of("ringing"), WordHash.of("robocalling"), WordHash.of("dming"),
    WordHash.of("whatsapping"), WordHash.of("contacting"), WordHash.of("spamming"), WordHash.of("pestering"),
    WordHash.of("bothering"), WordHash.of("mailing"), WordHash.of("cold-calling"),
  ]
}
