/// By what a phrase about time is judged to be a deadline.
extension DeadlineReader {
  static func describe(
    _ phrase: TimePhrase,
    _ tokens: [ScanToken],
    _ context: PostContext,
    _ scorer: inout LinearSpanScorer
  ) {
    let kind = UInt32(phrase.kind.rawValue)
    let lead = UInt32(phrase.lead.rawValue)
    scorer.add(1, kind)
    scorer.add(2, lead)
    scorer.add(3, kind << 8 | lead)
    scorer.add(4, UInt32(phrase.next - phrase.core))
    if let unit = phrase.unit { scorer.add(5, UInt32(bitPattern: unit.rawValue) << 8 | lead) }
    if let relativeDay = phrase.relativeDay { scorer.add(6, UInt32(relativeDay) << 8 | lead) }
    if let namedDay = phrase.namedDay { scorer.add(7, UInt32(namedDay)) }
    scorer.add(
      8,
      UInt32(tokens[phrase.core < tokens.count ? phrase.core : phrase.first].flags.rawValue & 3) << 8 | kind
    )
    describe(wordAt: phrase.first - 1, template: 16, kind, tokens, &scorer)
    describe(wordAt: phrase.first - 2, template: 22, kind, tokens, &scorer)
    describe(wordAt: phrase.first - 3, template: 28, kind, tokens, &scorer)
    describe(wordAt: phrase.next, template: 34, kind, tokens, &scorer)
    describe(wordAt: phrase.next + 1, template: 40, kind, tokens, &scorer)
    describeWords(around: phrase, tokens, &scorer)
    describeSentence(around: phrase, tokens, kind, &scorer)
    describePost(context, phrase, kind, &scorer)
    scorer.add(15, 0)
  }

  /// The words of the post, and those near the phrase in its sentence.
  private static func describeWords(
    around phrase: TimePhrase,
    _ tokens: [ScanToken],
    _ scorer: inout LinearSpanScorer
  ) {
    var index = phrase.first - 1
    while index >= 0, phrase.first - index <= 8, !endsSentence(tokens[index]) {
      if tokens[index].kind == .word { scorer.add(80, tokens[index].key) }
      index -= 1
    }
    index = phrase.next
    while index < tokens.count, index - phrase.next < 8, !endsSentence(tokens[index]) {
      if tokens[index].kind == .word { scorer.add(81, tokens[index].key) }
      index += 1
    }
    // Longer posts say what they are about at their beginning.
    for token in tokens.prefix(48) where token.kind == .word { scorer.add(82, token.key) }
  }

  private static func describe(
    wordAt index: Int,
    template: UInt32,
    _ kind: UInt32,
    _ tokens: [ScanToken],
    _ scorer: inout LinearSpanScorer
  ) {
    guard index >= 0, index < tokens.count else {
      scorer.add(template, kind)
      return
    }
    let token = tokens[index]
    scorer.add(template + 1, token.kind == .number ? 7 : token.key)
    scorer.add(template + 2, classes: token.classes.intersection(judging))
    if token.has([.eventVerb, .eventNoun, .past, .request]) {
      scorer.add(template + 3, kind << 8 | UInt32(token.has(.past) ? 1 : 0) | (token.has(.eventVerb) ? 2 : 0))
    }
  }

  /// The classes that tell a limit from a report.
  private static let judging: WordClasses = [
    .eventNoun, .eventVerb, .past, .request, .future, .firstPerson, .thirdPerson, .determiner, .negation, .behind,
    .habitual,
    .before, .preposition, .coming, .urgent, .plan, .weekday, .relativeDay, .unit, .numberWord, .person, .month,
  ]

  /// What else the sentence says: classes before and after, whether it asks, where it stands.
  private static func describeSentence(
    around phrase: TimePhrase,
    _ tokens: [ScanToken],
    _ kind: UInt32,
    _ scorer: inout LinearSpanScorer
  ) {
    var before: WordClasses = []
    var position = phrase.first - 1
    while position >= 0, phrase.first - position <= 14, !endsSentence(tokens[position]) {
      before.formUnion(tokens[position].classes)
      position -= 1
    }
    var after: WordClasses = []
    position = phrase.next
    while position < tokens.count, position - phrase.next <= 14, !endsSentence(tokens[position]) {
      after.formUnion(tokens[position].classes)
      position += 1
    }
    let asks = tokens.isMark(0x3F, at: position)
    for offset in 1...7 {
      let index = phrase.first - offset
      guard index >= 0, !endsSentence(tokens[index]) else { break }
      let verb = tokens[index].classes.intersection([.past, .future, .eventVerb, .request])
      guard !verb.isEmpty else { continue }
      scorer.add(71, classes: verb)
      scorer.add(72, UInt32(truncatingIfNeeded: verb.rawValue >> 14) << 4 | kind)
      break
    }
    for offset in 1...5 where tokens.has(.eventNoun, at: phrase.first - offset) {
      scorer.add(73, tokens[phrase.first - offset].key)
      scorer.add(74, kind << 4 | UInt32(offset))
      break
    }
    scorer.add(50, classes: before.intersection(judging))
    scorer.add(51, classes: after.intersection(judging))
    scorer.add(52, asks ? kind << 1 | 1 : kind << 1)
    let tense: UInt32 =
      (before.contains(.past) ? 1 : 0) | (before.contains(.request) ? 2 : 0) | (before.contains(.future) ? 4 : 0)
      | (before.contains(.behind) ? 8 : 0) | (after.contains(.past) ? 16 : 0) | (after.contains(.request) ? 32 : 0)
    scorer.add(53, tense)
    scorer.add(54, UInt32(phrase.lead.rawValue) << 8 | tense & 7)
    scorer.add(55, position >= tokens.count - 1 ? 1 : 0)
    scorer.add(56, UInt32(min(phrase.first / 4, 8)))
  }

  /// What the post as a whole is like.
  private static func describePost(
    _ context: PostContext,
    _ phrase: TimePhrase,
    _ kind: UInt32,
    _ scorer: inout LinearSpanScorer
  ) {
    scorer.add(
      60,
      classes: context.union.intersection([
        .request, .past, .urgent, .eventNoun, .eventVerb, .closing, .negation, .pleasant, .trouble,
      ])
    )
    scorer.add(61, context.asks ? kind << 1 | 1 : kind << 1)
    scorer.add(62, UInt32(min(context.addresses, 3)))
    scorer.add(63, UInt32(min(context.hashtags, 2)) << 4 | UInt32(min(context.links, 1)))
    scorer.add(64, UInt32(min(context.length / 12, 6)))
    scorer.add(65, UInt32(min(context.length / 12, 6)) << 8 | kind)
    scorer.add(
      66,
      (context.union.contains(.request) ? 1 : 0) | (context.asks ? 2 : 0) | UInt32(phrase.lead.rawValue) << 8
    )
    scorer.add(67, UInt32(min(context.addresses, 2)) << 8 | UInt32(phrase.lead.rawValue))
    let tone: UInt32 =
      (context.union.contains(.pleasant) ? 1 : 0) | (context.union.contains(.trouble) ? 2 : 0)
      | (context.union.contains(.request) ? 4 : 0)
    scorer.add(69, tone << 8 | kind)
    scorer.add(70, tone << 8 | UInt32(phrase.lead.rawValue))
    scorer.add(68, UInt32(min(context.exclamations, 2)))
  }

  private static func endsSentence(_ token: ScanToken) -> Bool {
    token.kind == .lineBreak
      || (token.kind == .mark && (token.isMark(0x2E) || token.isMark(0x3F) || token.isMark(0x21)))
  }

  /// The bytes of the phrase, with the event that begins or ends at that time where it stands directly before:
  /// "the desk shuts 6", "flight is in 2 hours".
  static func span(of phrase: TimePhrase, _ tokens: [ScanToken]) -> Range<Int> {
    let first = eventStart(before: phrase, tokens)
    return Int(tokens[first].start)..<Int(tokens[phrase.next - 1].end)
  }

  private static func eventStart(before phrase: TimePhrase, _ tokens: [ScanToken]) -> Int {
    // "For" leads a purpose, not a time: "a table for Saturday".
    let first = phrase.lead == .for && phrase.core == phrase.first + 1 ? phrase.core : phrase.first
    guard first == phrase.first, first > 0, phrase.lead != .until, phrase.lead != .by else { return first }
    var start = first - 1
    let token = tokens[start]
    guard token.kind == .word, tokens.isNear(first) else { return first }
    // "Any time after 2", "any day from the 17th".
    if token.key == TimeWord.time || token.key == TimeWord.day, start > 0, tokens[start - 1].key == TimeWord.any {
      return start - 1
    }
    guard phrase.lead != .before else { return first }
    let isCopula = token.key == TimeWord.is_ || token.key == TimeWord.are
    if isCopula {
      guard tokens.has(.eventNoun, at: start - 1) else { return first }
    } else if token.has(.eventNoun), token.flags.contains(.possessive), !token.has(.eventVerb) {
      return tokens.has(.determiner, at: start - 1) ? start - 1 : start
    } else if !token.has(.eventVerb) || TimeWord.open.contains(token.key) || TimeWord.coming.contains(token.key) {
      return first
    }
    guard tokens.isNear(start), tokens[start - 1].kind == .word else { return start }
    if tokens[start - 1].has([.eventNoun]) {
      start -= 1
      return tokens.isNear(start) && tokens.has(.determiner, at: start - 1) ? start - 1 : start
    }
    return tokens[start - 1].has([.firstPerson, .thirdPerson]) && !tokens[start - 1].has(.determiner)
      ? start - 1 : start
  }
}

/// What a post is like as a whole, counted once.
struct PostContext {
  var union: WordClasses
  var asks = false
  var addresses = 0
  var hashtags = 0
  var links = 0
  var exclamations = 0
  var length: Int

  init(_ tokens: [ScanToken], _ union: WordClasses) {
    self.union = union
    length = tokens.count
    for token in tokens where token.kind != .word {
      if token.isMark(0x3F) { asks = true }
      if token.isMark(0x21) { exclamations += 1 }
      if token.isMark(0x23) { hashtags += 1 }
      if token.kind == .symbol, token.flags.contains(.address) {
        if token.key == 0x40 { addresses += 1 } else { links += 1 }
      }
    }
  }
}

@_spi(Training)
extension DeadlineReader {
  /// Every phrase about time that was considered.
  public func candidates(in text: String) -> [SpanCandidate] {
    text.withBytes { bytes in
      var scanner = TokenScanner()
      var candidates: [SpanCandidate] = []
      scanner.forEachWindow(of: bytes) { window in
        let tokens = window.tokens
        let context = PostContext(tokens, window.union)
        Self.forEachPhrase(of: tokens) { phrase in
          var scorer = LinearSpanScorer(DeadlineWeights.table, keepsSlots: true)
          Self.describe(phrase, tokens, context, &scorer)
          candidates.append(
            SpanCandidate(
              range: Self.span(of: phrase, tokens),
              slots: scorer.slots ?? [],
              prior: DeadlineFrame(of: phrase, tokens, context).steps
            )
          )
        }
      }
      return candidates
    }
  }
}
