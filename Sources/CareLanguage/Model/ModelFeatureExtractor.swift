import CareModel

/// Turns the tokens of a post and what is known beside it into the features of the built-in model.
///
/// One pass over the tokens for each group; every window has a bound, so the cost is linear in the length of the text.
enum ModelFeatureExtractor {
  /// How many tokens behind a negation it still speaks of, after Pang and Lee (2002), who go to the next mark; a bound
  /// keeps run-on posts from being negated as a whole.
  static let negationReach = 4
  /// How many tokens of the context are read.
  static let longestContext = 80

  /// Feeds every feature of the text to the sink, group by group.
  ///
  /// - Parameter senses: one for each token.
  @inline(__always)
  static func extractText(_ text: TokenizedText, _ senses: [WordSense], into sink: inout some ModelFeatureSink) {
    let tokens = text.tokens
    sink.begin(.word)
    for index in tokens.indices {
      sink.add(ModelFeatureKey.single(tokens[index].hash, .word), first: index, last: index)
    }
    sink.begin(.stem)
    for index in tokens.indices where tokens[index].stem != tokens[index].hash {
      sink.add(ModelFeatureKey.single(tokens[index].stem, .stem), first: index, last: index)
    }
    addBigrams(tokens, &sink)
    addNegated(tokens, senses, &sink)
    addPositions(tokens, &sink)
  }

  /// Feeds the features of the context's words to the sink.
  @inline(__always)
  static func extractContext(_ context: TokenizedText, into sink: inout some ModelFeatureSink) {
    let tokens = context.tokens
    let count = min(tokens.count, longestContext)
    sink.begin(.contextWord)
    for index in 0..<count {
      sink.add(ModelFeatureKey.single(tokens[index].hash, .contextWord), first: index, last: index)
    }
  }

  @inline(__always)
  private static func addBigrams(_ tokens: [Token], _ sink: inout some ModelFeatureSink) {
    sink.begin(.bigram)
    var previous = ModelFeatureKey.start
    for index in tokens.indices {
      let hash = tokens[index].hash
      sink.add(ModelFeatureKey.double(previous, hash, .bigram), first: max(index - 1, 0), last: index)
      previous = hash
    }
    guard let last = tokens.indices.last else { return }
    sink.add(ModelFeatureKey.double(previous, ModelFeatureKey.end, .bigram), first: last, last: last)
  }

  @inline(__always)
  private static func addNegated(_ tokens: [Token], _ senses: [WordSense], _ sink: inout some ModelFeatureSink) {
    sink.begin(.negated)
    var left = 0
    for (index, sense) in senses.enumerated() {
      if sense.isNegator {
        left = negationReach
      } else if tokens[index].kind == .punctuation || sense.isContrast {
        left = 0
      } else if left > 0 {
        sink.add(ModelFeatureKey.single(tokens[index].hash, .negated), first: index, last: index)
        left -= 1
      }
    }
  }

  @inline(__always)
  private static func addPositions(_ tokens: [Token], _ sink: inout some ModelFeatureSink) {
    sink.begin(.position)
    for index in 0..<min(3, tokens.count) {
      sink.add(ModelFeatureKey.single(tokens[index].hash, .position), first: index, last: index)
    }
    for index in max(0, tokens.count - 3)..<tokens.count {
      sink.add(ModelFeatureKey.single(tokens[index].hash, .position, place: 1), first: index, last: index)
    }
  }
}

/// The words that turn the words behind them around.
enum Negation {
  static let words: [UInt64] = [
    TextHash.hash(of: "not"), TextHash.hash(of: "no"), TextHash.hash(of: "never"), TextHash.hash(of: "nothing"),
    TextHash.hash(of: "nobody"), TextHash.hash(of: "none"), TextHash.hash(of: "without"), TextHash.hash(of: "hardly"),
    TextHash.hash(of: "neither"), TextHash.hash(of: "nor"),
  ]
  static let contrast = TextHash.hash(of: "but")
}
