/// The constructions that by themselves make a phrase about time a limit, or keep it from being one.
///
/// The judge weighs single words, and people who write about other things use others. A construction is the same in every
/// trade: "unless I hear by T", "my INTERVIEW is at T", "are you open on T?". What a construction adds is set by hand, about as
/// much as the judge was found to misjudge it by on posts that it was not trained on.
struct DeadlineFrame: OptionSet {
  let rawValue: UInt16

  /// "If it is not here by Friday", "unless I hear within 14 days".
  static let ultimatum = DeadlineFrame(rawValue: 1 << 0)
  /// A request with by, before or within: "please fix it by Friday".
  static let requestedBy = DeadlineFrame(rawValue: 1 << 1)
  /// "The wedding is on Saturday", "I have an exam at two", "flight's at 7".
  static let occasion = DeadlineFrame(rawValue: 1 << 2)
  /// "We fly on Sunday", "moving on the 3rd", "I'm off to Lisbon this weekend".
  static let departure = DeadlineFrame(rawValue: 1 << 3)
  /// "Offer ends tonight", "gate closes 6:10", "rent due Friday".
  static let ending = DeadlineFrame(rawValue: 1 << 4)
  /// Minutes or hours from now: "in 20 minutes".
  static let soon = DeadlineFrame(rawValue: 1 << 5)
  /// "I have until the 9th", "you have 14 days", "two minutes left".
  static let allowance = DeadlineFrame(rawValue: 1 << 6)
  /// "I'm home until three", "call me after 4".
  static let window = DeadlineFrame(rawValue: 1 << 7)
  /// "Are you open on Sunday?", "what time do you shut on Saturday?"
  static let openingHours = DeadlineFrame(rawValue: 1 << 8)
  /// "Move it from the 14th to the 21st".
  static let changeOfDate = DeadlineFrame(rawValue: 1 << 9)
  /// "The invoice for March", "a receipt from the 14th".
  static let documentOf = DeadlineFrame(rawValue: 1 << 10)
  /// "Delayed by 30 minutes", "move it by a day".
  static let difference = DeadlineFrame(rawValue: 1 << 11)
  /// "On Mondays", "every Friday".
  static let habit = DeadlineFrame(rawValue: 1 << 12)
  /// "Nobody is home til after 5", "I'm out until three": when somebody can act again.
  static let absence = DeadlineFrame(rawValue: 1 << 14)
  /// None of the constructions of limits, in a post that asks for nothing and tells of no trouble.
  static let remark = DeadlineFrame(rawValue: 1 << 13)

  private static let limits: DeadlineFrame = [
    .ultimatum, .requestedBy, .occasion, .departure, .ending, .soon, .allowance, .window, .absence,
  ]

  /// What the constructions add to the judge's score, in steps of ``LinearSpanScorer``.
  var steps: Int {
    var sum = 0
    if contains(.ultimatum) { sum += 12 }
    if contains(.requestedBy) { sum += 6 }
    if contains(.occasion) { sum += 6 }
    if contains(.departure) { sum += 6 }
    if contains(.ending) { sum += 4 }
    if contains(.soon) { sum += 8 }
    if contains(.allowance) { sum += 16 }
    if contains(.window) { sum += 6 }
    if contains(.absence) { sum += 12 }
    if contains(.openingHours) { sum -= 6 }
    if contains(.changeOfDate) { sum -= 40 }
    if contains(.documentOf) { sum -= 10 }
    if contains(.difference) { sum -= 12 }
    if contains(.habit) { sum -= 12 }
    if contains(.remark) { sum -= 4 }
    return sum
  }
}

extension DeadlineFrame {
  /// The frames in which the phrase stands.
  init(of phrase: TimePhrase, _ tokens: [ScanToken], _ context: PostContext) {
    self = []
    if Self.changesDate(phrase, tokens) {
      insert(.changeOfDate)
      return
    }
    let sentence = PhraseSentence(around: phrase, tokens)
    if !sentence.isBehind { insertLimits(of: phrase, tokens, sentence) }
    if sentence.asks, sentence.roles.contains(.opening) { insert(.openingHours) }
    if sentence.isHabit { insert(.habit) }
    let before = phrase.first - 1
    switch phrase.lead {
    case .by where phrase.kind == .duration: insert(.difference)
    case .from, .for, .other:
      if FrameWords.roles(at: before, tokens).contains(.document) { insert(.documentOf) }
    default: break
    }
    if isDisjoint(with: Self.limits), context.union.isDisjoint(with: [.request, .trouble]), !context.asks {
      insert(.remark)
    }
  }

  private mutating func insertLimits(of phrase: TimePhrase, _ tokens: [ScanToken], _ sentence: PhraseSentence) {
    switch phrase.lead {
    case .by where phrase.kind == .duration: break
    case .by, .before, .within:
      if sentence.roles.contains(.condition) { insert(.ultimatum) }
      if sentence.requests { insert(.requestedBy) }
    case .none, .at, .on, .inside:
      if phrase.pointsAhead, !sentence.hasPastAfter, !sentence.asksForTime, Self.occasionStands(before: phrase, tokens)
      {
        insert(.occasion)
      }
    default: break
    }
    if phrase.pointsAhead {
      if Self.departureStands(before: phrase, tokens, sentence) { insert(.departure) }
      let verb = phrase.first - 1
      if !sentence.asksForTime, tokens.has(.eventVerb, at: verb), !TimeWord.open.contains(tokens[verb].key),
        !FrameWords.roles(at: verb, tokens).contains(.coming),
        !tokens.has(.determiner, at: verb - 1)
      {
        insert(.ending)
      }
    }
    if phrase.lead == .inside, phrase.kind == .duration, phrase.unit == .minute || phrase.unit == .hour {
      insert(.soon)
    }
    if Self.isAllowance(phrase, tokens) { insert(.allowance) }
    if Self.windowStands(before: phrase, tokens) { insert(.window) }
    if Self.absenceStands(before: phrase, tokens) { insert(.absence) }
  }

  /// Whether a thing that begins at its time stands before the phrase, with at most "is", "at", "on" and a place between.
  private static func occasionStands(before phrase: TimePhrase, _ tokens: [ScanToken]) -> Bool {
    // "Her birthday is tomorrow" is one phrase.
    if phrase.namedDay == 15, phrase.relativeDay != nil || phrase.weekday != nil { return true }
    var index = phrase.first - 1
    while index >= 0, phrase.first - index <= 5, tokens[index].kind == .word {
      let roles = FrameWords.roles(at: index, tokens)
      if tokens[index].has(.eventNoun) || roles.contains(.occasion) {
        return !roles.contains(.place) && !tokens.has(.habitual, at: index - 1)
      }
      if tokens[index].has([.request, .negation, .past, .habitual]) || roles.contains(.opening) { return false }
      index -= 1
    }
    return false
  }

  /// Whether somebody sets out at that time: "we fly", "I'm moving", "flying home", "are leaving for work".
  private static func departureStands(
    before phrase: TimePhrase,
    _ tokens: [ScanToken],
    _ sentence: PhraseSentence
  ) -> Bool {
    var index = phrase.first - 1
    while index >= 0, phrase.first - index <= 5, tokens[index].kind == .word {
      let roles = FrameWords.roles(at: index, tokens)
      if !roles.isDisjoint(with: [.departure, .departing]) {
        return index == sentence.start || tokens.has([.firstPerson, .thirdPerson, .person], at: index - 1)
          || tokens.has(at: index - 1, key: TimeWord.are)
          || roles.contains(.departing) && !tokens.has([.determiner, .request, .preposition], at: index - 1)
      }
      if tokens[index].has([.request, .negation, .past]) { return false }
      index -= 1
    }
    return false
  }

  /// Whether the phrase is one side of "from T to T".
  private static func changesDate(_ phrase: TimePhrase, _ tokens: [ScanToken]) -> Bool {
    guard phrase.kind == .date || phrase.kind == .day else { return false }
    if phrase.lead == .from || phrase.lead == .other { return tokens.has(at: phrase.next, key: TimeWord.to) }
    var to = phrase.first - 1
    if tokens.has(at: to, key: TimeWord.the) { to -= 1 }
    guard phrase.lead == .none, tokens.has(at: to, key: TimeWord.to), to > 0 else { return false }
    return tokens[to - 1].kind == .number || tokens[to - 1].has([.weekday, .month, .relativeDay])
  }

  private static func isAllowance(_ phrase: TimePhrase, _ tokens: [ScanToken]) -> Bool {
    if FrameWords.roles(at: phrase.first - 1, tokens).contains(.having) {
      return phrase.lead == .until || phrase.kind == .duration
    }
    if tokens.has(at: phrase.next, key: FrameWords.left) { return true }
    return phrase.kind == .duration && tokens[phrase.next - 1].key == TimeWord.go
  }

  /// Whether a person is told to be somewhere, or nowhere, until a time of the day or before it.
  private static func absenceStands(before phrase: TimePhrase, _ tokens: [ScanToken]) -> Bool {
    guard phrase.kind == .clock, phrase.lead == .until || phrase.lead == .before || phrase.lead == .after else {
      return false
    }
    let place = phrase.first - 1
    guard FrameWords.roles(at: place, tokens).contains(.staying) else { return false }
    return (max(place - 4, 0)..<max(place, 0)).contains { index in
      tokens[index].kind == .word
        && (tokens[index].has(.firstPerson) && !tokens[index].has(.determiner)
          || FrameWords.roles(at: index, tokens).contains(.anybody))
    }
  }

  private static func windowStands(before phrase: TimePhrase, _ tokens: [ScanToken]) -> Bool {
    let wanted: FrameWords.Roles
    switch phrase.lead {
    case .until: wanted = .staying
    case .after, .before,
      .other where phrase.kind == .clock:
      wanted = .calling
    default: return false
    }
    return (max(phrase.first - 4, 0)..<phrase.first).contains { index in
      FrameWords.roles(at: index, tokens).contains(wanted)
    }
  }
}

extension TimePhrase {
  /// Whether the words say when something is: a time, a day, a short while from now; no length and no "now".
  fileprivate var pointsAhead: Bool {
    switch kind {
    case .clock, .day, .date, .partOfDay, .namedDay: periodShift == nil
    case .duration: lead == .inside
    case .period: unit == .week && !isEndOfPeriod
    case .clause, .urgent: false
    }
  }
}
