import CareModel
import Testing

@testable import CareLanguage

@Suite struct AnalyzerEvidenceTests {
  @Test("The evidence of every decision sums to its score, and every span is a slice of the text", arguments: 0..<10)
  func evidenceSums(round: Int) throws {
    var posts = PostGenerator(seed: UInt64(round))
    for number in 0..<500 {
      let post = posts.next()
      let scores = Analyzer.builtIn.decisionScores(for: post)
      let evidence = Analyzer.builtIn.evidence(for: post)
      for (decision, score) in scores {
        let parts = evidence.filter { $0.decision == decision }
        let sum = parts.reduce(0) { $0 + $1.contribution }
        #expect(
          abs(sum - score) < 1e-4 * max(1, abs(score)),
          "seed \(round), post \(number): \(decision) of \(post.text)"
        )
        for range in parts.compactMap(\.range) {
          try #require(range.slice(of: post.text) != nil, "seed \(round), post \(number): \(range) of \(post.text)")
        }
      }
    }
  }

  @Test("Each decision has exactly one constant")
  func oneConstant() {
    let post = Post("where is my parcel?? it was due monday", channel: .publicPost)
    let evidence = Analyzer.builtIn.evidence(for: post)
    for (decision, _) in Analyzer.builtIn.decisionScores(for: post) {
      #expect(evidence.count { $0.decision == decision && $0.range == nil } == 1, "\(decision)")
    }
  }
}
