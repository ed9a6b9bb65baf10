import CareModel

extension BuiltInModel {
  /// The level of each output of the sentiment head.
  static let levels: [SentimentLevel] = [.veryNegative, .negative, .neutral, .positive, .veryPositive]

  /// Turns the scores of the first `width` outputs into probabilities, in `scratch.probabilities`.
  ///
  /// The outputs of a head that decides between classes sum to 1; those of the other heads stand each for itself.
  func makeProbabilities(width: Int, scratch: inout AnalyzerScratch) {
    for head in ModelVocabulary.heads where head.outputs.upperBound <= width {
      let factor = 1 / calibration.temperatures[head.rawValue]
      if head.choosesOne {
        var largest = -Float.greatestFiniteMagnitude
        for output in head.outputs { largest = max(largest, scratch.scores[output]) }
        for output in head.outputs { scratch.probabilities[output] = (scratch.scores[output] - largest) * factor }
      } else {
        for output in head.outputs { scratch.probabilities[output] = -scratch.scores[output] * factor }
      }
    }
    for start in stride(from: 0, to: width, by: 8) {
      var part = SIMD8<Float>.zero
      for lane in 0..<8 { part[lane] = scratch.probabilities[start + lane] }
      part = Mathematics.exp(part)
      for lane in 0..<8 { scratch.probabilities[start + lane] = part[lane] }
    }
    for head in ModelVocabulary.heads where head.outputs.upperBound <= width {
      if head.choosesOne {
        var sum: Float = 0
        for output in head.outputs { sum += scratch.probabilities[output] }
        for output in head.outputs { scratch.probabilities[output] /= sum }
      } else {
        for output in head.outputs { scratch.probabilities[output] = 1 / (1 + scratch.probabilities[output]) }
      }
    }
  }

  // MARK: Verdicts, from a scratch with scores and probabilities

  func sentiment(_ scratch: borrowing AnalyzerScratch) -> Sentiment {
    let first = ModelHead.sentiment.outputs.lowerBound
    func share(_ level: Int) -> Double { Double(scratch.probabilities[first + level]) }
    let probabilities = PolarityProbabilities(
      negative: share(0) + share(1),
      neutral: share(2),
      positive: share(3) + share(4)
    )
    let level: Int
    if probabilities.negative >= max(probabilities.neutral, probabilities.positive) {
      level = share(0) > share(1) ? 0 : 1
    } else if probabilities.positive > probabilities.neutral {
      level = share(4) > share(3) ? 4 : 3
    } else {
      level = 2
    }
    return Sentiment(
      level: Self.levels[level],
      score: Self.score(probabilities, level: Self.levels[level], balance: Double(scratch.balance)),
      probabilities: probabilities
    )
  }

  /// How strong the feeling is: two parts what the classes say, one part what the words' valences come to, and never on
  /// the other side of 0 than the class. Classes tell direction well and strength badly; valences are ratings of strength.
  private static func score(_ shares: PolarityProbabilities, level: SentimentLevel, balance: Double) -> Double {
    let score = (2 * (shares.positive - shares.negative) + balance) / 3
    return switch level {
    case .veryNegative, .negative: min(score, 0)
    case .neutral: score
    case .positive, .veryPositive: max(score, 0)
    }
  }

  func emotion(_ scratch: borrowing AnalyzerScratch) -> Scored<Emotion> {
    let best = best(.emotion, scratch)
    return Scored(Emotion.known[best.index], confidence: best.probability)
  }

  func urgency(_ scratch: borrowing AnalyzerScratch) -> Urgency {
    Urgency(rawValue: best(.urgency, scratch).index) ?? .none
  }

  /// The most probable intents: three in any case, more where they are not improbable.
  func intents(_ scratch: borrowing AnalyzerScratch) -> [Scored<Intent>] {
    var chosen: [Scored<Intent>] = []
    chosen.reserveCapacity(4)
    var limit = Float.infinity
    var last = -1
    let outputs = ModelHead.intent.outputs
    while chosen.count < 8 {
      // The next best: below the last one, or as probable and behind it.
      var next = -1
      for output in outputs {
        let value = scratch.probabilities[output]
        guard value < limit || (value == limit && output > last) else { continue }
        if next < 0 || value > scratch.probabilities[next] { next = output }
      }
      guard next >= 0 else { break }
      limit = scratch.probabilities[next]
      last = next
      guard chosen.count < 3 || limit >= 0.1 else { break }
      chosen.append(Scored(ModelVocabulary.intents[next - outputs.lowerBound], confidence: Double(limit)))
    }
    return chosen
  }

  func signals(_ scratch: borrowing AnalyzerScratch) -> [Scored<Signal>] {
    var found: [Scored<Signal>] = []
    for (index, output) in ModelHead.signal.outputs.enumerated()
    where scratch.scores[output] > calibration.signalThresholds[index] {
      found.append(Scored(Signal.known[index], confidence: Double(scratch.probabilities[output])))
    }
    if found.count > 1 { found.sort { $0.confidence > $1.confidence } }
    return found
  }

  func best(_ head: ModelHead, _ scratch: borrowing AnalyzerScratch) -> (index: Int, probability: Double) {
    var best = head.outputs.lowerBound
    for output in head.outputs where scratch.probabilities[output] > scratch.probabilities[best] { best = output }
    return (best - head.outputs.lowerBound, Double(scratch.probabilities[best]))
  }
}

/// The words behind the outputs, made once: `Intent.known` puts its list together anew at each call.
enum ModelVocabulary {
  static let heads = ModelHead.allCases
  static let intents = Intent.known
  static let channels = Channel.known
  static let offTopic = intents.firstIndex(of: .offTopic) ?? 0
}
