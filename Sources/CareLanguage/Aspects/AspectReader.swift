public import CareModel

/// Finds the things that a text judges, and whether it praises or blames them.
///
/// A text is cut into clauses at marks and at words of contrast. The cues of the trained heads (words of praise, blame, failure,
/// lateness; turned around behind a negation) give each clause its direction; a clause behind a word of contrast that has none
/// says the opposite of the one before. Every noun of the ``Aspect/Topic``s in a clause
/// with a direction is an aspect. Where no clause says anything of a noun, the first noun takes the polarity of the whole post, where
/// it has one: "the driver rang twice and left" blames the driver in a post that is angry.
///
/// ```swift
/// AspectReader().aspects(in: "lovely room but the wifi is useless")  // room: positive, wifi: negative
/// ```
///
/// Costs time linear in the text.
public struct AspectReader: Sendable {
  /// Makes a reader for English text.
  public init() {}

  /// The things that the text judges, in its order.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - polarity: The direction of the text as a whole; it counts where no clause has one.
  public func aspects(in text: String, polarity: Polarity = .neutral) -> [Aspect] {
    let tokens = TokenizedText(text).tokens
    return aspects(of: tokens, senses: WordSenses(tokens).list, polarity: polarity)
  }

  /// The things that the tokens of a text judge.
  ///
  /// - Parameter senses: one for each token.
  func aspects(of tokens: [Token], senses: [WordSense], polarity: Polarity) -> [Aspect] {
    guard senses.contains(where: { $0.topic != nil }) else { return [] }
    var aspects: [Aspect] = []
    var undecided: Aspect?
    var clause = AspectClause()
    let innerMarks = AspectWord.innerMarks
    for (token, sense) in zip(tokens, senses) {
      let endsClause =
        token.kind == .punctuation
        ? !innerMarks.contains(token.hash) : token.kind == .word && sense.cues.contains(.contrast)
      if endsClause {
        clause.close(into: &aspects, undecided: &undecided)
        if token.kind == .word { clause.followsContrast = true }
      } else {
        clause.read(token, sense)
      }
    }
    clause.close(into: &aspects, undecided: &undecided)
    guard aspects.isEmpty, polarity != .neutral, let first = undecided else { return aspects }
    return [Aspect(range: first.range, topic: first.topic, polarity: polarity)]
  }
}

/// The nouns of the clause that is being read, and what its words say.
private struct AspectClause {
  /// How many tokens behind a negation it still turns a word around.
  private static let negationReach = 3
  /// How many aspects a clause can have: a list of things is no judgement of each.
  private static let maximumCount = 3

  /// A noun with what belongs to it.
  private struct Noun {
    var start: Int
    var end: Int
    var topic: Aspect.Topic
  }

  private var nouns: [Noun] = []
  private var direction = 0
  /// What the last clause with a direction said.
  private var directionBefore = 0
  /// Whether "but" or its like stands before the clause.
  var followsContrast = false
  private var negationLeft = 0
  private var endsWithNoun = false

  /// Counts a word of the kinds.
  mutating func read(_ token: Token, _ sense: WordSense) {
    if sense.cues.contains(.negator) {
      negationLeft = Self.negationReach
      endsWithNoun = false
      return
    }
    let isNegated = negationLeft > 0
    negationLeft -= 1
    let weight = Self.weight(sense.cues)
    direction += isNegated ? -weight : weight
    // "Not a bad breakfast": a negation turns around one word.
    if weight != 0 { negationLeft = 0 }
    guard weight == 0, token.kind == .word, let topic = sense.topic else {
      endsWithNoun = false
      return
    }
    // "No water", "nobody at the desk": what is missing is blamed.
    if isNegated { direction -= 1 }
    if endsWithNoun, let last = nouns.indices.last {
      // "Delivery driver" is one thing, and its last word says which.
      nouns[last].end = token.range.upperBound
      nouns[last].topic = topic
    } else if nouns.count < Self.maximumCount {
      nouns.append(Noun(start: token.range.lowerBound, end: token.range.upperBound, topic: topic))
    }
    endsWithNoun = true
  }

  /// What a word says of the things beside it.
  private static func weight(_ cues: Cue) -> Int {
    if cues.contains(.strongPositive) { return 2 }
    if cues.contains(.strongNegative) { return -2 }
    if !cues.isDisjoint(with: [.negative, .failure, .lateness, .swearing]) { return -1 }
    return !cues.isDisjoint(with: [.positive, .thanks]) ? 1 : 0
  }

  /// Ends the clause: its nouns are aspects where it has a direction; else the first of them waits for that of the post.
  mutating func close(into aspects: inout [Aspect], undecided: inout Aspect?) {
    // "Great showers, but our pitch is next to the bins": what stands against praise blames.
    if followsContrast, direction == 0 { direction = -directionBefore.signum() }
    if direction != 0 { directionBefore = direction }
    if !nouns.isEmpty { followsContrast = false }
    for noun in nouns {
      let polarity: Polarity = direction == 0 ? .neutral : (direction > 0 ? .positive : .negative)
      let aspect = Aspect(range: TextRange(noun.start..<noun.end), topic: noun.topic, polarity: polarity)
      if direction != 0 { aspects.append(aspect) } else if undecided == nil { undecided = aspect }
    }
    nouns.removeAll(keepingCapacity: true)
    direction = 0
    negationLeft = 0
    endsWithNoun = false
  }
}

private enum AspectWord {
  /// The marks that stand inside a phrase; a new clause begins at every other, and at a word of contrast.
  static let innerMarks: [UInt64] = [
    TextHash.hash(of: "\""), TextHash.hash(of: "'"), TextHash.hash(of: "-"), TextHash.hash(of: "/"),
    TextHash.hash(of: "&"),
  ]
}
