/// What the construction around a run of capitalised words says for its being a person's name, in steps of ``LinearSpanScorer``.
///
/// The list of given names never holds all, and the judge has seen few names that are not on it. These constructions name a person
/// whatever the name: "Dr X", "spoke to X in billing", "X at the front desk".
enum NameFrame {
  static func steps(_ candidate: PersonalDataReader.NameCandidate, _ tokens: [ScanToken]) -> Int {
    let first = tokens[candidate.firstAfterTitle]
    // A word that is known for something else needs more than a construction.
    guard first.classes.subtracting([.givenName, .past]).isEmpty, !first.flags.contains(.allCapitals),
      first.range.count >= 3
    else { return 0 }
    if candidate.first < candidate.firstAfterTitle { return Word.titles.contains(tokens[candidate.first].key) ? 12 : 0 }
    if signs(candidate, tokens) { return 12 }
    return stepsBefore(candidate.first, candidate.next, tokens) + stepsAfter(candidate.next, tokens)
  }

  /// What leads in a name.
  private static func stepsBefore(_ start: Int, _ next: Int, _ tokens: [ScanToken]) -> Int {
    guard tokens.isNear(start), tokens[start - 1].kind == .word else { return 0 }
    let word = tokens[start - 1].key
    let before = start > 1 && tokens[start - 2].kind == .word ? tokens[start - 2].key : 0
    let endsClause = next >= tokens.count || tokens[next].kind != .word || tokens[next].key == TimeWord.and
    switch word {
    case Word.to, Word.with:
      if Word.talking.contains(before) { return 10 }
      return word == Word.to && Word.thanking.contains(before) && (endsClause || goesOn(at: next, tokens)) ? 8 : 0
    case Word.by: return Word.telling.contains(before) ? 10 : 0
    case Word.im: return endsClause ? 16 : 0
    case Word.its: return tokens.has(at: next, key: Word.here) ? 16 : 0
    case Word.is: return before == Word.this && (endsClause || tokens.has(at: next, key: Word.from)) ? 8 : 0
    default: return tokens[start - 1].has(.person) && tokens.has(.determiner, at: start - 2) ? 6 : 0
    }
  }

  /// What follows a name: "speaking", "at the front desk".
  private static func stepsAfter(_ next: Int, _ tokens: [ScanToken]) -> Int {
    guard next < tokens.count, tokens[next].kind == .word else { return 0 }
    if tokens[next].key == Word.speaking { return 8 }
    guard Word.staffed.contains(tokens[next].key) else { return 0 }
    if tokens[next].key == Word.from, tokens.has(at: next + 1, key: Word.your) { return 28 }
    for index in next + 1..<min(next + 5, tokens.count) {
      guard tokens[index].kind == .word else { return 0 }
      if Word.posts.contains(tokens[index].key) { return 24 }
    }
    return 0
  }

  /// Whether the text ends with nothing but two or three such words on a line of their own.
  private static func signs(_ candidate: PersonalDataReader.NameCandidate, _ tokens: [ScanToken]) -> Bool {
    let count = candidate.next - candidate.first
    return candidate.next == tokens.count && (2...3).contains(count) && candidate.first > 8
      && tokens[candidate.first - 1].kind == .lineBreak
  }

  private static func goesOn(at index: Int, _ tokens: [ScanToken]) -> Bool {
    tokens[index].key == TimeWord.forWord || Word.staffed.contains(tokens[index].key)
  }

  private enum Word {
    static let to = WordHash.of("to")
    static let with = WordHash.of("with")
    static let by = WordHash.of("by")
    static let im = WordHash.of("im")
    static let its = WordHash.of("its")
    static let `is` = WordHash.of("is")
    static let this = WordHash.of("this")
    static let from = WordHash.of("from")
    static let your = WordHash.of("your")
    static let here = WordHash.of("here")
    static let speaking = WordHash.of("speaking")
    /// Titles that stand before names alone; ranks and family words are part of jokes and of boats' names, too.
    static let titles: [UInt32] = [
      WordHash.of("mr"), WordHash.of("mrs"), WordHash.of("ms"), WordHash.of("miss"), WordHash.of("mx"),
      WordHash.of("dr"),
      WordHash.of("prof"), WordHash.of("professor"),
    ]
    static let talking: [UInt32] = [
      WordHash.of("spoke"), WordHash.of("speak"), WordHash.of("spoken"), WordHash.of("speaking"), WordHash.of("talked"),
      WordHash.of("talk"), WordHash.of("talking"), WordHash.of("chatted"), WordHash.of("chatting"),
      WordHash.of("dealt"),
      WordHash.of("dealing"),
    ]
    static let thanking: [UInt32] = [
      WordHash.of("thanks"), WordHash.of("thank"), WordHash.of("kudos"), WordHash.of("out"), WordHash.of("shoutout"),
      WordHash.of("props"), WordHash.of("grateful"),
    ]
    static let telling: [UInt32] = [
      WordHash.of("told"), WordHash.of("assured"), WordHash.of("informed"), WordHash.of("advised"),
      WordHash.of("served"),
      WordHash.of("helped"), WordHash.of("greeted"),
    ]
    static let staffed: [UInt32] = [
      WordHash.of("at"), WordHash.of("on"), WordHash.of("from"), WordHash.of("in"), WordHash.of("behind"),
    ]
    /// Where people work.
    static let posts: [UInt32] = [
      WordHash.of("desk"), WordHash.of("reception"), WordHash.of("till"), WordHash.of("tills"), WordHash.of("counter"),
      WordHash.of("branch"), WordHash.of("team"), WordHash.of("gate"), WordHash.of("phone"), WordHash.of("phones"),
      WordHash.of("chat"), WordHash.of("support"), WordHash.of("billing"), WordHash.of("services"), WordHash.of("bar"),
      WordHash.of("helpline"), WordHash.of("department"), WordHash.of("checkout"), WordHash.of("checkouts"),
    ]
  }
}
