/// What the sentence of a phrase about time says around it; reads a bounded number of tokens on both sides.
struct PhraseSentence {
  /// The first token of the sentence that was read.
  private(set) var start: Int
  /// What the words of the sentence do in the frames.
  private(set) var roles: FrameWords.Roles = []
  /// Whether it asks for something, by a word or as an order: "please", "could", "send".
  private(set) var requests = false
  /// Whether it is a question.
  private(set) var asks = false
  /// Whether the question is for the time itself: "when do you open?"
  private(set) var asksForTime = false
  /// Whether it tells what was or what was said: "I called at 9", "you said by Friday".
  private(set) var isBehind = false
  /// Whether a past tense stands close after the phrase: "on the 3rd you took it".
  private(set) var hasPastAfter = false
  /// Whether the phrase is about every such day: "on Mondays", "every Friday".
  private(set) var isHabit = false

  private static let reach = 16

  init(around phrase: TimePhrase, _ tokens: [ScanToken]) {
    start = phrase.first
    while start > 0, phrase.first - start < Self.reach, !Self.ends(tokens[start - 1]) {
      start -= 1
      read(tokens[start])
      if tokens[start].has(.behind) || phrase.first - start <= 4 && tokens[start].has(.past) { isBehind = true }
    }
    var end = phrase.next
    while end < tokens.count, end - phrase.next < Self.reach, !Self.ends(tokens[end]) {
      read(tokens[end])
      if end - phrase.next < 3, tokens[end].has(.past) { hasPastAfter = true }
      end += 1
    }
    if roles.contains(.reporting) { isBehind = true }
    asks = tokens.isMark(0x3F, at: end)
    if start < phrase.first {
      let first = FrameWords.roles(at: start, tokens)
      if first.contains(.order) { requests = true }
      asksForTime = first.contains(.question)
      if asksForTime || first.contains(.asking) { asks = true }
    }
    isHabit =
      tokens.has(.habitual, at: phrase.first - 1) || (phrase.first..<phrase.next).contains { tokens[$0].has(.habitual) }
  }

  private mutating func read(_ token: ScanToken) {
    guard token.kind == .word else { return }
    if token.has(.request) { requests = true }
    roles.formUnion(FrameWords.roles(of: token.key))
  }

  /// Whether a sentence ends at the token.
  static func ends(_ token: ScanToken) -> Bool {
    token.kind == .lineBreak || token.isMark(0x2E) || token.isMark(0x3F) || token.isMark(0x21)
  }
}
