import CareLanguage
import CareModel

/// A post through everything that reads text: the analyzer, its evidence, personal data, redaction, brands.
enum TextHarness {
  private static let brand = BrandProfile(
    name: "Lumina",
    handles: ["@lumina"],
    products: ["Lumina One"],
    places: ["Lumina Tower"],
    competitors: ["Candela"],
    homonymCues: ["film"]
  )
  private static let anchor = DeadlineAnchor(now: Timestamp(secondsSince1970: 1_767_225_600), utcOffset: -18_000)

  static func check(_ bytes: [UInt8]) {
    let post = Post(String(decoding: bytes, as: UTF8.self), channel: .publicPost, brand: brand, anchor: anchor)
    let analysis = Analyzer.builtIn.analyze(post)
    var scratch = AnalyzerScratch()
    _ = Analyzer.builtIn.analyze(Post("Where is my order 12345? Ann Smith, ann@example.com"), scratch: &scratch)
    expect(
      Analyzer.builtIn.analyze(post, scratch: &scratch) == analysis,
      "a scratch that was used changes the analysis"
    )
    checkRanges(analysis, in: post.text)
    checkProbabilities(analysis)
    checkEvidence(of: post)
    checkRedaction(of: post.text)
  }

  private static func checkRanges(_ analysis: Analysis, in text: String) {
    let ranges =
      analysis.personalData.map(\.range) + analysis.mention.evidence.compactMap(\.range)
      + [analysis.deadline?.range, analysis.optOut?.range].compactMap(\.self)
    for range in ranges { expect(range.slice(of: text) != nil, "\(range) is no slice of the text") }
    let starts = analysis.personalData.map(\.range.start)
    expect(starts == starts.sorted(), "personal data out of order")
    if let deadline = analysis.deadline {
      let (earliest, latest) = (deadline.earliest ?? .earliest, deadline.latest ?? .latest)
      expect(earliest <= latest, "a deadline ends before it begins")
    }
  }

  private static func checkProbabilities(_ analysis: Analysis) {
    let probabilities = analysis.sentiment.probabilities
    let parts = [probabilities.negative, probabilities.neutral, probabilities.positive]
    expect(abs(parts.reduce(0, +) - 1) < 1e-6, "probabilities of polarity sum to \(parts.reduce(0, +))")
    let confidences =
      parts + analysis.intents.map(\.confidence) + analysis.signals.map(\.confidence)
      + [analysis.emotion.confidence, analysis.serviceProbability, analysis.replyProbability]
    for confidence in confidences { expect((0...1).contains(confidence), "\(confidence) is no probability") }
  }

  private static func checkEvidence(of post: Post) {
    let evidence = Analyzer.builtIn.evidence(for: post)
    for (decision, score) in Analyzer.builtIn.decisionScores(for: post) {
      let parts = evidence.filter { $0.decision == decision }
      let sum = parts.reduce(0) { $0 + $1.contribution }
      expect(abs(sum - score) <= 1e-3 * max(1, abs(score)), "evidence of \(decision) sums to \(sum), not \(score)")
      for range in parts.compactMap(\.range) { expect(range.slice(of: post.text) != nil, "\(range) is no slice") }
    }
  }

  private static func checkRedaction(of text: String) {
    let scanner = PersonalDataScanner()
    let redacted = scanner.redacted(text)
    expect(!scanner.spans(in: text).isEmpty || redacted == text, "nothing found, yet something replaced")
    // Longer texts can be made to need more rounds than there are.
    if text.utf8.count <= 96 {
      expect(scanner.redacted(redacted) == redacted, "a redacted text is redacted again")
    }
  }
}
