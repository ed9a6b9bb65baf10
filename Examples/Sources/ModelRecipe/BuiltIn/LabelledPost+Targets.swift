@_spi(ModelRecipe) import CareLanguage
import CareModel

/// Sizes of the built-in model's answer.
enum ModelOutput {
  static let count = ModelHead.outputCount
  static let heads = ModelHead.allCases.count
}

extension LabelledPost {
  /// The share of the primary intent's target that further intents take.
  private static let furtherIntentShare: Float = 0.2

  mutating func setTargets(_ labels: CorpusLabels) {
    func set(_ head: ModelHead, _ index: Int?, to value: Float = 1) {
      if let index { targets[head.outputs.lowerBound + index] = value }
    }
    weights = [Float](repeating: 1, count: ModelOutput.heads)
    set(.sentiment, labels.sentiment + 2)
    set(.valence, 0, to: Float(labels.sentiment) / 2)
    set(.emotion, Emotion.known.firstIndex(of: labels.emotion))
    let further = labels.intents.filter { $0 != labels.primary }
    for intent in further {
      set(.intent, Intent.known.firstIndex(of: intent), to: Self.furtherIntentShare / Float(further.count))
    }
    set(.intent, Intent.known.firstIndex(of: labels.primary), to: further.isEmpty ? 1 : 1 - Self.furtherIntentShare)
    for signal in labels.signals { set(.signal, Signal.known.firstIndex(of: signal)) }
    set(.urgency, labels.urgency)
    set(.reply, 0, to: labels.needsReply ? 1 : 0)
    set(.service, 0, to: labels.isService ? 1 : 0)
  }

  mutating func setPolarity(_ name: String) {
    guard let index = ["negative", "neutral", "positive"].firstIndex(of: name) else { return }
    targets[ModelHead.sentiment.outputs.lowerBound + index] = 1
    weights[ModelHead.sentiment.rawValue] = 1
    scale = .threeClasses
    targets[ModelHead.valence.outputs.lowerBound] = Float(index - 1) / 2
    weights[ModelHead.valence.rawValue] = 0.2
  }

  /// Three classes from a valence of -4 … 4: from 2 on all hearers agree on the direction, towards 0 fewer and fewer do.
  mutating func setPolarity(valence: Float) {
    let first = ModelHead.sentiment.outputs.lowerBound
    let share = min(abs(valence) / 2, 1)
    targets[first + (valence < 0 ? 0 : 2)] = share
    targets[first + 1] = 1 - share
    weights[ModelHead.sentiment.rawValue] = 1
    scale = .threeClasses
  }
}
