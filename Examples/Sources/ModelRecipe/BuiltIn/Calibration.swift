@_spi(ModelRecipe) import CareLanguage
import Foundation

/// What turns scores into probabilities and decisions, found on posts that were held out from training.
struct Calibration {
  /// What the scores of each head are divided by.
  var temperatures = [Float](repeating: 1, count: ModelOutput.heads)
  /// The score from which a signal is found, for each signal.
  var signalThresholds = [Float](repeating: 0, count: ModelHead.signal.outputs.count)

  init() {}

  /// For each head the temperature with the least cross-entropy, and for each signal the threshold with the best F1.
  init(_ held: HeldOutScores, signals: Bool = true) {
    for head in ModelHead.allCases where head != .valence {
      let candidates = stride(from: Float(0.4), through: 3, by: 0.05)
      temperatures[head.rawValue] =
        candidates.min {
          Self.entropy(held, head, temperature: $0) < Self.entropy(held, head, temperature: $1)
        } ?? 1
    }
    guard signals else { return }
    for (index, output) in ModelHead.signal.outputs.enumerated() {
      signalThresholds[index] = Self.bestThreshold(
        held.scores.map { $0[output] },
        held.posts.map { $0.targets[output] > 0.5 }
      )
    }
  }

  private static func entropy(_ held: HeldOutScores, _ head: ModelHead, temperature: Float) -> Double {
    var sum = 0.0
    for (post, scores) in zip(held.posts, held.scores) {
      let values = scores[head.outputs].map { Double($0 / temperature) }
      switch head {
      case .sentiment, .emotion, .intent, .urgency:
        let largest = values.max() ?? 0
        let total = log(values.reduce(0) { $0 + exp($1 - largest) }) + largest
        // The primary answer alone: further intents are no matter of this probability.
        let best = head.outputs.max { post.targets[$0] < post.targets[$1] } ?? head.outputs.lowerBound
        sum += total - values[best - head.outputs.lowerBound]
      case .valence, .signal, .reply, .service:
        for (offset, output) in head.outputs.enumerated() {
          let signed = post.targets[output] > 0.5 ? values[offset] : -values[offset]
          sum += log(1 + exp(-signed))
        }
      }
    }
    return sum
  }

  /// The threshold with the best F1, between -2 and 1: outside, too few posts decide.
  private static func bestThreshold(_ scores: [Float], _ truths: [Bool]) -> Float {
    func f1(_ threshold: Float) -> Double {
      let found = zip(scores, truths).filter { $0.0 > threshold }
      let hits = found.count { $0.1 }
      return 2 * Double(hits) / Double(max(1, found.count + truths.count { $0 }))
    }
    return stride(from: Float(-2), through: 1, by: 0.1).max { f1($0) < f1($1) } ?? 0
  }

  /// The initialiser's call in source.
  var source: String {
    """
    ModelCalibration(
            temperatures: \(WeightsWriter.list(temperatures)),
            signalThresholds: \(WeightsWriter.list(signalThresholds))
          )
    """
  }
}
