import CareModel

extension BuiltInModel {
  /// Why an output has its score: for each token of the text what it counted, and what counted beside the words.
  ///
  /// A feature of two tokens counts half for each. The vector of the text is a sum over its word pieces divided by its length,
  /// so each token counts the product of its pieces' part with the weights. The constant holds everything that has no
  /// words: the model's own constant, shape, facts and context.
  func explain(_ output: Int, of post: Post, scratch: inout AnalyzerScratch) -> Explanation {
    score(post, scratch: &scratch)
    var collector = EvidenceCollector(model: self, output: output, tokens: scratch.text.tokens.count)
    let hasContext = post.previous != nil || !post.context.isEmpty
    Self.extract(
      post,
      text: scratch.text,
      senses: scratch.senses.list,
      context: hasContext ? scratch.context : nil,
      into: &collector
    )
    collector.finish()
    var constant = collector.outside + Double(constants[output])
    var tokens = collector.byToken
    addVector(output, to: &tokens, scratch: &scratch)
    if hasContext {
      scratch.context.vectorSum(from: vectors).write(to: &scratch.vectorSum)
      constant += part(contextWeights, output, scratch.vectorSum, length: VectorWeights.length(of: scratch.vectorSum))
    }
    return Explanation(constant: constant, byToken: tokens, score: Double(scratch.scores[output]))
  }

  /// Adds each token's part of the text's vector.
  private func addVector(_ output: Int, to tokens: inout [Double], scratch: inout AnalyzerScratch) {
    scratch.text.vectorSum(from: vectors).write(to: &scratch.vectorSum)
    let length = VectorWeights.length(of: scratch.vectorSum)
    var left = TokenVectors.maximumPieces
    for index in scratch.text.tokens.indices where scratch.text.tokens[index].normalCount > 0 && left > 0 {
      var pieces = WordPieces()
      scratch.text.forEachPiece(of: scratch.text.tokens[index], in: vectors, limit: &left) { pieces.append($0) }
      vectors.sum(of: pieces).write(to: &scratch.vectorSum)
      tokens[index] += part(textWeights, output, scratch.vectorSum, length: length)
    }
  }

  private func part(_ weights: VectorWeights, _ output: Int, _ sums: [Int16], length: Float) -> Double {
    guard length > 0 else { return 0 }
    return Double(weights.product(sums, output)) * Double(weights.scale(of: output)) / Double(length)
  }
}

/// What each token of a text counted for one score.
struct Explanation {
  /// What counted beside the words.
  var constant: Double
  /// What each token counted.
  var byToken: [Double]
  /// The score, which is the sum of all within the error of its arithmetic.
  var score: Double
}

/// Takes apart by tokens what the scorer adds up.
private struct EvidenceCollector: ModelFeatureSink {
  private let model: BuiltInModel
  private let output: Int
  private var group: ModelFeatureGroup?
  private var features = 0
  private var pending: [(first: Int, last: Int, value: Double)] = []
  private(set) var byToken: [Double]
  private(set) var outside = 0.0

  init(model: BuiltInModel, output: Int, tokens: Int) {
    self.model = model
    self.output = output
    byToken = [Double](repeating: 0, count: tokens)
  }

  mutating func begin(_ group: ModelFeatureGroup) {
    finish()
    self.group = group
  }

  mutating func add(_ key: UInt64, first: Int, last: Int) {
    features += 1
    guard let steps = model.table.weight(key, of: output) else { return }
    pending.append((first, last, Double(steps)))
  }

  mutating func finish() {
    guard let group, features > 0 else { return }
    let unit = Double(model.scales[group.rawValue * ModelHead.outputCount + output]) / Double(features).squareRoot()
    for entry in pending {
      guard group.isInText, byToken.indices.contains(entry.first), byToken.indices.contains(entry.last) else {
        outside += entry.value * unit
        continue
      }
      byToken[entry.first] += entry.value * unit / 2
      byToken[entry.last] += entry.value * unit / 2
    }
    pending.removeAll(keepingCapacity: true)
    features = 0
    self.group = nil
  }
}
