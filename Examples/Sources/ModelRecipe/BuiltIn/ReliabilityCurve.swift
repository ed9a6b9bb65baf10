@_spi(ModelRecipe) import CareLanguage
import CareModel
import Foundation

/// How often verdicts of a probability are right.
struct ReliabilityCurve {
  private var pairs: [(probability: Double, isRight: Bool)] = []
  /// How many bins of equal width the probabilities are put into.
  private static let bins = 15

  mutating func append(_ probability: Double, isRight: Bool) {
    pairs.append((probability, isRight))
  }

  mutating func append(_ other: ReliabilityCurve) {
    pairs += other.pairs
  }

  /// For each bin with a verdict: the mean probability, the share of right verdicts, and how many there are.
  var points: [(probability: Double, share: Double, count: Int)] {
    (0..<Self.bins).compactMap { bin in
      let part = pairs.filter { min(Self.bins - 1, Int($0.probability * Double(Self.bins))) == bin }
      guard !part.isEmpty else { return nil }
      let count = Double(part.count)
      return (part.reduce(0) { $0 + $1.probability } / count, Double(part.count { $0.isRight }) / count, part.count)
    }
  }

  /// The expected calibration error: the mean distance of probability and share, weighted by the number of verdicts
  /// (Naeini, Cooper and Hauskrecht 2015).
  var error: Double {
    points.reduce(0) { $0 + abs($1.probability - $1.share) * Double($1.count) } / Double(max(1, pairs.count))
  }

  /// Curves of posts whose temperature was found on the posts of the other rounds.
  static func crossFitted(_ held: HeldOutScores) -> (sentiment: ReliabilityCurve, intent: ReliabilityCurve) {
    var curves = (sentiment: ReliabilityCurve(), intent: ReliabilityCurve())
    for round in Set(held.rounds).sorted() {
      let calibration = Calibration(held.filter(rounds: { $0 != round }), signals: false)
      let judged = held.filter(rounds: { $0 == round })
      for (post, scores) in zip(judged.posts, judged.scores) {
        guard let labels = post.labels else { continue }
        let answer = Answer(scores, calibration: calibration)
        curves.sentiment.append(
          answer.polarities[answer.polarity + 1],
          isRight: answer.polarity == labels.sentiment.signum()
        )
        curves.intent.append(answer.intentProbability, isRight: answer.intents[0] == labels.primary)
      }
    }
    return curves
  }

  /// A plot: a dot for each bin, its area by the number of verdicts, and the diagonal on which all should lie.
  func svg(title: String) -> String {
    let size = 360.0
    let margin = 40.0
    func x(_ value: Double) -> Double { margin + value * (size - 2 * margin) }
    func y(_ value: Double) -> Double { size - margin - value * (size - 2 * margin) }
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 360\" font-family=\"sans-serif\" font-size=\"11\">",
      "<title>\(title)</title>",
      "<rect width=\"360\" height=\"360\" fill=\"white\"/>",
      "<path d=\"M\(x(0)) \(y(0))H\(x(1))V\(y(1))H\(x(0))Z\" fill=\"none\" stroke=\"#999\"/>",
      "<path d=\"M\(x(0)) \(y(0))L\(x(1)) \(y(1))\" stroke=\"#999\" stroke-dasharray=\"4 3\"/>",
      "<text x=\"180\" y=\"24\" text-anchor=\"middle\">\(title)</text>",
      "<text x=\"180\" y=\"350\" text-anchor=\"middle\">probability (expected calibration error \(String(format: "%.3f", error)))</text>",
      "<text x=\"14\" y=\"180\" text-anchor=\"middle\" transform=\"rotate(-90 14 180)\">share that is right</text>",
    ]
    for tick in stride(from: 0.0, through: 1, by: 0.25) {
      lines.append("<text x=\"\(x(tick))\" y=\"\(y(0) + 14)\" text-anchor=\"middle\">\(tick)</text>")
      lines.append("<text x=\"\(x(0) - 4)\" y=\"\(y(tick) + 4)\" text-anchor=\"end\">\(tick)</text>")
    }
    for point in points {
      let radius = 2 + 14 * (Double(point.count) / Double(pairs.count)).squareRoot()
      lines.append(
        String(
          format: "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#2266bb\" fill-opacity=\"0.6\"/>",
          x(point.probability),
          y(point.share),
          radius
        )
      )
    }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }
}
