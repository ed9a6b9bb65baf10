extension ModelFeatureExtractor {
  /// Feeds how the words sound to the sink: each word with a valence, and what all of them come to.
  ///
  /// A word's feature is its valence in half points with what turns or strengthens it, so that the model learns what
  /// "not" and "very" do to words that it has never seen behind them.
  ///
  /// - Parameter senses: one for each token.
  /// - Returns: what all of them come to, -1 … 1.
  @inline(__always)
  static func extractValences(
    _ text: TokenizedText,
    _ senses: [WordSense],
    into sink: inout some ModelFeatureSink
  ) -> Float {
    sink.begin(.valence)
    var balance = ValenceBalance(text)
    var negatedUntil = -1
    var strongUntil = -1
    let tokens = text.tokens
    for (index, sense) in senses.enumerated() {
      if sense.isContrast { balance.turn() }
      if sense.valence != 0, !sense.isNegator {
        let tenths = Int(sense.valence)
        let isNegated = index <= negatedUntil
        let isStrong = index <= strongUntil
        let half = tenths > 0 ? (tenths + 2) / 5 : (tenths - 2) / 5
        let kind = (isNegated ? 1 : 0) + (isStrong ? 2 : 0)
        sink.add(valenceKey(0, half * 4 + kind), first: index, last: index)
        balance.add(tenths, tokens[index], index, isNegated: isNegated, isStrong: isStrong)
      }
      if sense.isNegator { negatedUntil = index + 3 }
      if sense.cues.contains(.intensifier) { strongUntil = index + 2 }
    }
    addBalance(balance, tokens: tokens.count, &sink)
    return balance.sum
  }

  /// Feeds the sums, in fine and in coarse steps, and the signs of the first and of the last word with a valence.
  @inline(__always)
  private static func addBalance(_ balance: ValenceBalance, tokens: Int, _ sink: inout some ModelFeatureSink) {
    sink.begin(.balance)
    guard tokens > 0 else { return }
    let last = max(balance.last, 0)
    let first = max(balance.first, 0)
    // Halves away from zero; the conversion cuts, so no C library is called.
    func step(_ share: Float, _ steps: Float) -> Int { Int(share * steps + (share < 0 ? -0.5 : 0.5)) }
    let sum = balance.sum
    sink.add(valenceKey(1, step(sum, 16)), first: first, last: last)
    sink.add(valenceKey(2, step(sum, 4)), first: first, last: last)
    let (good, bad) = balance.shares
    sink.add(valenceKey(3, step(good, 4) * 8 + step(bad, 4)), first: first, last: last)
    let signs = balance.firstSign * 3 + balance.lastSign
    sink.add(valenceKey(4, signs), first: first, last: last)
    sink.add(valenceKey(5, signs * 4 + last * 3 / tokens), first: first, last: last)
  }

  @inline(__always)
  private static func valenceKey(_ property: UInt64, _ value: Int) -> UInt64 {
    ModelFeatureKey.single(property &<< 16 | UInt64(truncatingIfNeeded: value + 1024), .valence)
  }
}

/// What the valences of a text come to, with the rules and numbers of VADER (Hutto and Gilbert 2014).
private struct ValenceBalance {
  private static let negation: Float = -0.74
  private static let strength: Float = 0.293
  private static let capitals: Float = 0.733
  private static let mark: Float = 0.292
  private static let norm: Float = 15

  private var good: Float = 0
  private var bad: Float = 0
  private var factor: Float = 1
  private let marks: Float
  /// Whether some words are in capitals and others are not, so that capitals mean something.
  private let capitalsCount: Bool
  private(set) var first = -1
  private(set) var last = -1
  private(set) var firstSign = 0
  private(set) var lastSign = 0

  init(_ text: TokenizedText) {
    var words = 0
    var shouted = 0
    var marks = 0
    for token in text.tokens {
      if token.kind == .word {
        words += 1
        if token.traits.contains(.allCapitals) { shouted += 1 }
      } else if token.hash == FeatureSalt.exclamationMark {
        marks += token.traits.contains(.repeated) ? 2 : 1
      }
    }
    capitalsCount = shouted > 0 && shouted < words
    self.marks = Float(min(marks, 4)) * Self.mark
  }

  /// What stands before a contrast counts half, what stands behind it one and a half.
  mutating func turn() {
    good /= 2
    bad /= 2
    factor = 1.5
  }

  mutating func add(_ tenths: Int, _ token: Token, _ index: Int, isNegated: Bool, isStrong: Bool) {
    var amount = Float(abs(tenths)) / 10
    if isStrong { amount += Self.strength }
    if capitalsCount, token.traits.contains(.allCapitals) { amount += Self.capitals }
    amount *= factor
    let value = (tenths > 0 ? amount : -amount) * (isNegated ? Self.negation : 1)
    if value > 0 { good += value } else { bad -= value }
    lastSign = value > 0 ? 1 : -1
    last = index
    if first < 0 { (first, firstSign) = (index, lastSign) }
  }

  /// All together, -1 … 1.
  var sum: Float {
    let sum = good - bad
    return Self.share(sum > 0 ? sum + marks : sum < 0 ? sum - marks : 0)
  }

  /// What is good and what is bad, each 0 … 1.
  var shares: (good: Float, bad: Float) { (Self.share(good), Self.share(bad)) }

  private static func share(_ value: Float) -> Float {
    value / (value * value + norm).squareRoot()
  }
}
