import CareModel

/// Finds the limit in time that a text states, and reads it on the clock.
///
/// A phrase about time is not yet a deadline: "I waited 3 hours", "since Friday" and "it was due on Tuesday" are none.
/// The grammar of `TimePhrase` finds the phrases; a linear scorer, trained on posts whose deadlines people marked, judges
/// each by its words and by those around it, `DeadlineFrame` adds what the construction says, and the best one above the
/// threshold is the deadline.
///
/// ```swift
/// let now = Timestamp(secondsSince1970: 1_700_000_000)  // a Tuesday, 22:13 UTC
/// DeadlineReader().deadline(in: "Flight is in 2 hours, please help", anchor: DeadlineAnchor(now: now))
/// ```
///
/// Costs time linear in the text.
public struct DeadlineReader: Sendable {
  /// Makes a reader for English text.
  public init() {}

  /// The deadline that the text states, or `nil` where it states none.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - anchor: The instant and the zone from which the words are counted. Without one, or where the words name an event
  ///     alone ("before it ships"), the deadline has words and no instant.
  public func deadline(in text: String, anchor: DeadlineAnchor? = nil) -> Deadline? {
    text.withBytes { bytes in
      var scanner = TokenScanner()
      var search = DeadlineSearch()
      scanner.forEachWindow(of: bytes) { window in search.read(window) }
      return search.deadline(anchor)
    }
  }

  /// The phrase of the window with the highest score.
  static func best(in window: borrowing TokenScanner) -> (steps: Int, phrase: TimePhrase, range: TextRange)? {
    guard window.hasDigits || !window.union.isDisjoint(with: .temporal) else { return nil }
    let tokens = window.tokens
    let context = PostContext(tokens, window.union)
    var best: (steps: Int, phrase: TimePhrase)?
    forEachPhrase(of: tokens) { phrase in
      var scorer = LinearSpanScorer(DeadlineWeights.table)
      describe(phrase, tokens, context, &scorer)
      let steps = scorer.steps + DeadlineFrame(of: phrase, tokens, context).steps
      if steps > best?.steps ?? .min { best = (steps, phrase) }
    }
    guard let best else { return nil }
    return (best.steps, best.phrase, TextRange(span(of: best.phrase, tokens)))
  }

  static func forEachPhrase(of tokens: [ScanToken], _ body: (TimePhrase) -> Void) {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      guard
        token.kind == .number || token.has(starts) || token.key == TimeWord.end
          || token.key == TimeWord.later, !token.flags.contains(.address),
        let phrase = TimePhrase.parse(tokens, at: index)
      else {
        index += 1
        continue
      }
      body(phrase)
      index = max(phrase.next, index + 1)
    }
  }

  /// The classes of words with which a phrase may begin.
  private static let starts: WordClasses = [
    .weekday, .month, .unit, .numberWord, .relativeDay, .dayPart, .namedDay, .before, .preposition, .coming,
    .hourFraction,
    .urgent,
  ]
}

/// The best phrase about time of a text that is read window by window.
struct DeadlineSearch {
  private var best: (steps: Int, phrase: TimePhrase, range: TextRange)?

  mutating func read(_ window: borrowing TokenScanner) {
    guard let found = DeadlineReader.best(in: window), found.steps > best?.steps ?? DeadlineWeights.threshold else {
      return
    }
    best = found
  }

  /// The phrase as a deadline, or `nil` where none was found.
  func deadline(_ anchor: DeadlineAnchor?) -> Deadline? {
    guard let best else { return nil }
    let meaning = anchor.flatMap { TimeMeaning(of: best.phrase, anchor: $0) }
    return Deadline(
      range: best.range,
      granularity: best.phrase.granularity,
      earliest: meaning?.earliest,
      latest: meaning?.latest
    )
  }
}
