import CareModel

extension Analyzer {
  /// Why the analyzer decided as it did: for every decision, the words that counted and how much.
  ///
  /// Empty where the language is none that the model judges. Where the text is a keyword to opt out, the keyword is all the
  /// evidence, and counts 1. The contributions of a decision sum to its score, which ``decisionScores(for:)`` gives.
  ///
  /// - Complexity: O(*d* · *n*) for *d* decisions and a text of length *n*; meant to be called where somebody asks why.
  public func evidence(for post: Post) -> [TextEvidence] {
    if let keyword = keyword(of: post) {
      return [TextEvidence(decision: "intent", range: keyword.range, contribution: 1)]
    }
    var scratch = AnalyzerScratch()
    var evidence: [TextEvidence] = []
    for (decision, output) in decisions(post, scratch: &scratch) {
      let explanation = BuiltInModel.english.explain(output, of: post, scratch: &scratch)
      evidence.append(TextEvidence(decision: decision, range: nil, contribution: explanation.constant))
      for (token, value) in zip(scratch.text.tokens, explanation.byToken) where value != 0 {
        let range = TextRange(start: token.range.lowerBound, end: token.range.upperBound)
        evidence.append(TextEvidence(decision: decision, range: range, contribution: value))
      }
    }
    return evidence
  }

  /// The score of what was decided, for each decision by the name that its evidence has.
  ///
  /// Scores are what the model sums up before it makes probabilities of them; they compare within a decision only.
  public func decisionScores(for post: Post) -> [(decision: String, score: Double)] {
    if keyword(of: post) != nil { return [("intent", 1)] }
    var scratch = AnalyzerScratch()
    return decisions(post, scratch: &scratch).map { ($0.name, Double(scratch.scores[$0.output])) }
  }

  /// The keyword that the text is, for which no model is asked.
  private func keyword(of post: Post) -> OptOutRequest? {
    guard let request = OptOutReader().optOut(in: post.text), request.isKeyword else { return nil }
    return request
  }

  /// The decisions about a post, each with the output that was chosen.
  private func decisions(_ post: Post, scratch: inout AnalyzerScratch) -> [(name: String, output: Int)] {
    guard LanguageIdentifier().language(of: post.text).permitsEnglishModel else { return [] }
    let model = BuiltInModel.english
    findBrand(post, scratch: &scratch)
    model.score(post, scratch: &scratch)
    model.makeProbabilities(width: ModelHead.outputCount, scratch: &scratch)
    let level = model.sentiment(scratch).level
    func chosen(_ head: ModelHead) -> Int { head.outputs.lowerBound + model.best(head, scratch).index }
    var decisions: [(name: String, output: Int)] = [
      ("sentiment", ModelHead.sentiment.outputs.lowerBound + level.rawValue + 2),
      ("emotion", chosen(.emotion)),
      ("intent", chosen(.intent)),
      ("urgency", chosen(.urgency)),
      ("phase", ModelHead.service.outputs.lowerBound),
      ("needsReply", ModelHead.reply.outputs.lowerBound),
    ]
    for signal in model.signals(scratch) {
      guard let index = Signal.known.firstIndex(of: signal.value) else { continue }
      decisions.append(("signal." + signal.value.rawValue, ModelHead.signal.outputs.lowerBound + index))
    }
    return decisions
  }
}
