@_spi(ModelRecipe) import CareLanguage
import Foundation

extension JointTrainer {
  /// Writes the slope of a post's loss for every output.
  static func gradient(
    _ post: LabelledPost,
    share: Float,
    scores: UnsafeMutablePointer<Float>,
    gradient: UnsafeMutablePointer<Float>
  ) {
    for head in ModelHead.allCases {
      let weight = post.weights[head.rawValue] * share
      guard weight > 0 else { continue }
      switch head {
      case .sentiment where post.scale == .threeClasses:
        polarityGradient(post, weight, scores, gradient)
      case .sentiment, .emotion, .intent, .urgency:
        let probabilities = softmax(scores, head.outputs)
        for (offset, output) in head.outputs.enumerated() {
          gradient[output] += weight * (probabilities[offset] - post.targets[output])
        }
      case .valence:
        for output in head.outputs { gradient[output] += weight * (scores[output] - post.targets[output]) }
      case .signal, .reply, .service:
        for output in head.outputs {
          gradient[output] += weight * (1 / (1 + exp(-scores[output])) - post.targets[output])
        }
      }
    }
  }

  /// Three classes teach five levels: within a class, the levels keep the shares that the model gives them.
  private static func polarityGradient(
    _ post: LabelledPost,
    _ weight: Float,
    _ scores: UnsafeMutablePointer<Float>,
    _ gradient: UnsafeMutablePointer<Float>
  ) {
    let first = ModelHead.sentiment.outputs.lowerBound
    let levels = softmax(scores, ModelHead.sentiment.outputs)
    let classes = [levels[0] + levels[1], levels[2], levels[3] + levels[4]]
    for (offset, level) in levels.enumerated() {
      let group = [0, 0, 1, 2, 2][offset]
      let target = post.targets[first + group] * level / max(classes[group], 1e-9)
      gradient[first + offset] += weight * (level - target)
    }
  }

  private static func softmax(_ scores: UnsafeMutablePointer<Float>, _ outputs: Range<Int>) -> [Float] {
    var largest = -Float.infinity
    for output in outputs { largest = max(largest, scores[output]) }
    var values = outputs.map { exp(scores[$0] - largest) }
    let sum = values.reduce(0, +)
    for index in values.indices { values[index] /= sum }
    return values
  }
}
