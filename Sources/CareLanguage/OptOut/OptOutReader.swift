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
      .stopVerb, .keyword, .removal, .message, .list, .advertising, .survey, .phoneCue, .cueFiller, .firstPerson,
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
        if found == nil, token.has(.keyword), token.key != OptOutWord.unsubscribed {
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
      if index < range.upperBound, OptOutWord.lists.contains(token.key) { leavesList = true }
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
