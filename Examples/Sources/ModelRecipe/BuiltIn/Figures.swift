@_spi(ModelRecipe) import CareLanguage
import CareModel
import Foundation

/// What was measured on some posts of the corpus.
struct CorpusFigures {
  var count = 0
  var leaf = 0.0
  var topThree = 0.0
  var family = 0.0
  var familyF1 = 0.0
  var sentimentF1 = 0.0
  var phase = 0.0
  var emotion = 0.0
  var reply = 0.0
  var urgency = 0.0
  var signalF1 = 0.0

  init(_ posts: [LabelledPost], _ scores: [[Float]]) {
    let pairs = zip(posts, scores).compactMap { post, scores in post.labels.map { ($0, Answer(scores)) } }
    count = pairs.count
    guard count > 0 else { return }
    func share(_ holds: (CorpusLabels, Answer) -> Bool) -> Double {
      Double(pairs.count { holds($0.0, $0.1) }) / Double(pairs.count)
    }
    leaf = share { $1.intents[0] == $0.primary }
    topThree = share { $1.intents.prefix(3).contains($0.primary) }
    family = share { $1.family == $0.primary.family }
    familyF1 = Self.macroF1(pairs.map { ($0.0.primary.family?.rawValue ?? "", $0.1.family.rawValue) })
    sentimentF1 = Self.macroF1(pairs.map { (String($0.0.sentiment.signum()), String($0.1.polarity)) })
    phase = share { $1.isService == $0.isService }
    emotion = share { $1.emotion == $0.emotion }
    reply = share { $1.needsReply == $0.needsReply }
    urgency = share { $1.urgency == $0.urgency }
    signalF1 = Self.microF1(pairs.map { ($0.0.signals, $0.1.signals) })
  }

  /// The mean F1 of the classes that occur in the truth.
  static func macroF1(_ pairs: [(truth: String, answer: String)]) -> Double {
    let classes = Set(pairs.map(\.truth))
    let sum = classes.reduce(0.0) { sum, name in
      let hits = Double(pairs.count { $0.truth == name && $0.answer == name })
      let truths = Double(pairs.count { $0.truth == name })
      let answers = Double(pairs.count { $0.answer == name })
      return sum + 2 * hits / (truths + answers)
    }
    return sum / Double(classes.count)
  }

  private static func microF1(_ pairs: [(truth: [Signal], answer: [Signal])]) -> Double {
    let hits = pairs.reduce(0) { $0 + Set($1.truth).intersection($1.answer).count }
    let all = pairs.reduce(0) { $0 + Set($1.truth).count + $1.answer.count }
    return all == 0 ? 0 : 2 * Double(hits) / Double(all)
  }
}

/// What scores decide.
struct Answer {
  var intents: [Intent]
  var family: IntentFamily
  var polarity: Int
  var emotion: Emotion
  var urgency: Int
  var isService: Bool
  var needsReply: Bool
  var signals: [Signal]
  var polarities: [Double]
  var intentProbability: Double
  var valence: Double

  init(_ scores: [Float], calibration: Calibration = Calibration()) {
    func probabilities(_ head: ModelHead) -> [Double] {
      let values = scores[head.outputs].map { Double($0 / calibration.temperatures[head.rawValue]) }
      let largest = values.max() ?? 0
      let powers = values.map { exp($0 - largest) }
      let sum = powers.reduce(0, +)
      return powers.map { $0 / sum }
    }
    func best(_ values: [Double]) -> Int { values.indices.max { values[$0] < values[$1] } ?? 0 }
    let levels = probabilities(.sentiment)
    polarities = [levels[0] + levels[1], levels[2], levels[3] + levels[4]]
    polarity = best(polarities) - 1
    let leaves = probabilities(.intent)
    let order = leaves.indices.sorted { leaves[$0] > leaves[$1] }
    intents = order.map { Intent.known[$0] }
    intentProbability = leaves[order[0]]
    let families = IntentFamily.allCases.map { family in
      zip(Intent.known, leaves).reduce(0) { $1.0.family == family ? $0 + $1.1 : $0 }
    }
    family = IntentFamily.allCases[best(families)]
    emotion = Emotion.known[best(probabilities(.emotion))]
    urgency = best(probabilities(.urgency))
    isService = scores[ModelHead.service.outputs.lowerBound] > 0
    needsReply = scores[ModelHead.reply.outputs.lowerBound] > 0
    signals = zip(Signal.known, zip(scores[ModelHead.signal.outputs], calibration.signalThresholds))
      .filter { $0.1.0 > $0.1.1 }.map(\.0)
    valence = Double(scores[ModelHead.valence.outputs.lowerBound])
  }
}
