import CareModel

extension BuiltInModel {
  /// The level of each output of the sentiment head.
  static let levels: [SentimentLevel] = [.veryNegative, .negative, .neutral, .positive, .veryPositive]

  /// Turns the scores of the first `width` outputs into probabilities, in `scratch.probabilities`.
  ///
  /// The outputs of a head that decides between classes sum to 1; those of the other heads stand each for itself.
  ///
  /// - Parameter width: a multiple of eight.
  func makeProbabilities(width: Int, scratch: inout AnalyzerScratch) {
    precondition(width <= scratch.scores.count && width <= scratch.probabilities.count)
    unsafe scratch.scores.withUnsafeBufferPointer { scores in
      unsafe scratch.probabilities.withUnsafeMutableBufferPointer { probabilities in
        guard let scores = scores.baseAddress, let probabilities = probabilities.baseAddress else { return }
        // Sound by the precondition: the heads that are looked at end at the width.
        let heads = ModelVocabulary.heads
        for head in heads where head.outputs.upperBound <= width { unsafe prepare(head, scores, probabilities) }
        let lanes = UnsafeMutableRawPointer(probabilities)
        for offset in stride(from: 0, to: width * 4, by: 32) {
          let part = unsafe lanes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
          unsafe lanes.storeBytes(of: Mathematics.exp(part), toByteOffset: offset, as: SIMD8<Float>.self)
        }
        for head in heads where head.outputs.upperBound <= width { unsafe normalize(head, probabilities) }
      }
    }
  }

  /// Writes what the exponential function is asked for.
  @unsafe
  @inline(__always)
  private func prepare(
    _ head: ModelHead,
    _ scores: UnsafePointer<Float>,
    _ probabilities: UnsafeMutablePointer<Float>
  ) {
    let factor = 1 / calibration.temperatures[head.rawValue]
    // Sound: the caller's pointers reach to the end of the head's outputs.
    guard head.choosesOne else {
      for output in head.outputs { unsafe probabilities[output] = unsafe -scores[output] * factor }
      return
    }
    var largest = -Float.greatestFiniteMagnitude
    // The library's maximum looks at more than which one is larger.
    for output in head.outputs where unsafe scores[output] > largest { largest = unsafe scores[output] }
    for output in head.outputs { unsafe probabilities[output] = unsafe (scores[output] - largest) * factor }
  }

  @unsafe
  @inline(__always)
  private func normalize(_ head: ModelHead, _ probabilities: UnsafeMutablePointer<Float>) {
    // Sound: the caller's pointer reaches to the end of the head's outputs.
    guard head.choosesOne else {
      for output in head.outputs { unsafe probabilities[output] = unsafe 1 / (1 + probabilities[output]) }
      return
    }
    var sum: Float = 0
    for output in head.outputs { unsafe sum += probabilities[output] }
    for output in head.outputs { unsafe probabilities[output] /= sum }
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
    let outputs = ModelHead.intent.outputs
    let probabilities = scratch.probabilities.span
    // The best outputs so far, the best first; of equal ones, the first.
    var storage = InlineArray<9, Int>(repeating: 0)
    var best = storage.mutableSpan
    var count = 0
    // What the third of the best has, from when there are three.
    var bar: Float = -1
    for output in outputs {
      let value = probabilities[output]
      guard value > bar || value >= 0.1 else { continue }
      var place = count
      while place > 0, probabilities[best[place - 1]] < value {
        best[place] = best[place - 1]
        place -= 1
      }
      best[place] = output
      count = min(count + 1, 8)
      if count > 2 { bar = probabilities[best[2]] }
    }
    while count > 3, probabilities[best[count - 1]] < 0.1 { count -= 1 }
    var chosen: [Scored<Intent>] = []
    chosen.reserveCapacity(count)
    let known = ModelVocabulary.intents
    for place in 0..<count {
      let output = best[place]
      chosen.append(Scored(known[output - outputs.lowerBound], confidence: Double(probabilities[output])))
    }
    return chosen
  }

  func signals(_ scratch: borrowing AnalyzerScratch) -> [Scored<Signal>] {
    var found: [Scored<Signal>] = []
    let known = Signal.known
    for (index, output) in ModelHead.signal.outputs.enumerated()
    where scratch.scores[output] > calibration.signalThresholds[index] {
      found.append(Scored(known[index], confidence: Double(scratch.probabilities[output])))
    }
    if found.count > 1 { found.sort { $0.confidence > $1.confidence } }
    return found
  }

  func best(_ head: ModelHead, _ scratch: borrowing AnalyzerScratch) -> (index: Int, probability: Double) {
    let probabilities = scratch.probabilities.span
    var best = head.outputs.lowerBound
    for output in head.outputs where probabilities[output] > probabilities[best] { best = output }
    return (best - head.outputs.lowerBound, Double(probabilities[best]))
  }
}

/// The words behind the outputs, made once: `Intent.known` puts its list together anew at each call.
enum ModelVocabulary {
  static let heads = ModelHead.allCases
  static let intents = Intent.known
  static let channels = Channel.known
  static let offTopic = intents.firstIndex(of: .offTopic) ?? 0
}
