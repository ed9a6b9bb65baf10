import CareModel

/// The model that comes with the library: one linear layer over the features of a post and the direction of its meaning,
/// whose outputs are the scores of every decision.
///
/// An output's score is its constant, plus for every group of features the sum of their weights divided by the square root of
/// the group's size, plus the product of its weights with the vector of the text and with that of the context.
struct BuiltInModel: Sendable {
  /// The weights of the features.
  let table: WeightTable
  /// What a step of a weight is worth: a row of outputs for each group of features.
  let scales: [Float]
  /// The constant of each output.
  let constants: [Float]
  /// The weights of the text's vector.
  let textWeights: VectorWeights
  /// The weights of the context's vector.
  let contextWeights: VectorWeights
  /// The table of the vectors.
  let vectors: TokenVectors
  /// What turns scores into probabilities.
  let calibration: ModelCalibration

  /// How many bytes of a text and of its context are read: far more than a letter has, and few enough that hostile text
  /// costs bounded memory.
  static let longestText = ClassifierFeatures.longestText

  /// Reads a post into the scratch: its tokens and, in `scratch.scores`, the scores of the first `width` outputs.
  ///
  /// - Parameter width: a multiple of eight.
  func score(_ post: Post, width: Int = ModelHead.outputCount, scratch: inout AnalyzerScratch) {
    scratch.text.tokenize(post.text, first: Self.longestText)
    if !scratch.names.isEmpty { scratch.text.mask(scratch.names) }
    scratch.senses.read(scratch.text.tokens)
    let hasContext = post.previous != nil || !post.context.isEmpty
    if hasContext { scratch.context.tokenize(Self.contextText(of: post), first: Self.longestText) }
    for output in 0..<width { scratch.scores[output] = constants[output] }
    addFeatures(of: post, hasContext: hasContext, width: width, scratch: &scratch)
    add(textWeights, scratch.text.vectorSum(from: vectors, scratch.senses.list), width: width, scratch: &scratch)
    if hasContext { add(contextWeights, scratch.context.vectorSum(from: vectors), width: width, scratch: &scratch) }
  }

  /// What stands around a post as one text.
  static func contextText(of post: Post) -> String {
    guard let previous = post.previous, !previous.isEmpty else { return post.context }
    return post.context.isEmpty ? previous : post.context + "\n" + previous
  }

  private func addFeatures(of post: Post, hasContext: Bool, width: Int, scratch: inout AnalyzerScratch) {
    let text = scratch.text
    let senses = scratch.senses.list
    let context = hasContext ? scratch.context : nil
    var balance: Float = 0
    unsafe scratch.lanes.withPointers { keys, rows, sums, memory in
      unsafe scratch.scores.withUnsafeMutableBufferPointer { scores in
        unsafe scales.withUnsafeBufferPointer { scales in
          guard let scores = scores.baseAddress, let scales = scales.baseAddress else { return }
          // Sound: the scratch made each as large as the scorer asks for, and they outlive it.
          var scorer = unsafe ModelScorer(
            table: table,
            scales: scales,
            keys: keys,
            rows: rows,
            memory: memory,
            sums: sums,
            scores: scores,
            // Rows are read in parts of 16; what a part has behind the width is nobody's score.
            width: (width + 15) / 16 * 16
          )
          balance = Self.extract(post, text: text, senses: senses, context: context, into: &scorer)
          scorer.finish()
        }
      }
    }
    scratch.balance = balance
  }

  /// Feeds all features of a post to the sink.
  ///
  /// - Parameter senses: one for each token of the text.
  /// - Returns: what the valences of the text's words come to, -1 … 1.
  @inline(__always)
  @discardableResult
  static func extract(
    _ post: Post,
    text: TokenizedText,
    senses: [WordSense],
    context: TokenizedText?,
    into sink: inout some ModelFeatureSink
  ) -> Float {
    ModelFeatureExtractor.extractText(text, senses, into: &sink)
    ModelFeatureExtractor.extractCues(text, senses, into: &sink)
    let balance = ModelFeatureExtractor.extractValences(text, senses, into: &sink)
    ModelFeatureExtractor.extractFacts(
      channel: post.channel,
      lifecycle: post.lifecycle,
      thread: ThreadFact(context: post.context, previous: post.previous),
      into: &sink
    )
    if let context { ModelFeatureExtractor.extractContext(context, into: &sink) }
    return balance
  }

  private func add(
    _ weights: VectorWeights,
    _ sum: TokenVectorSum,
    width: Int,
    scratch: inout AnalyzerScratch
  ) {
    sum.write(to: &scratch.vectorSum)
    weights.add(scratch.vectorSum, to: &scratch.scores, width: width)
  }
}
