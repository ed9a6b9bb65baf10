import CareModel
import Testing

@testable import CareLanguage

@Suite struct ValenceLexiconTests {
  private func valence(_ text: String) -> Int {
    TokenizedText(text).tokens.first.map { ValenceLexicon.english.valence($0.hash) } ?? 0
  }

  @Test(
    "Words, faces and emoji have the sign that people give them",
    arguments: [
      ("great", 1), ("love", 1), (":)", 1), ("😍", 1), ("terrible", -1), ("hate", -1), (":(", -1), ("parcel", 0),
      ("", 0),
    ]
  )
  func signs(text: String, sign: Int) {
    #expect(valence(text).signum() == sign)
  }

  @Test("Every valence lies between the worst and the best, and words by chance have none")
  func range() {
    var random = RandomSource(seed: 11)
    for _ in 0..<20_000 {
      let letters = (0..<12).map { _ in UInt8(ascii: "a") + UInt8(truncatingIfNeeded: random.next() % 26) }
      #expect(valence(String(decoding: letters, as: UTF8.self)) == 0)
    }
    for word in ["awesome", "awful", "heavenly", "murderer", "ok"] {
      #expect((-40...40).contains(valence(word)))
    }
  }

  @Test("A negation turns the feeling around, and the score never contradicts the class")
  func negation() {
    let scores = ["this is great", "this is not great", "great help", "no great help at all"].map {
      Analyzer.builtIn.analyze(Post($0)).sentiment
    }
    #expect(scores[0].score > scores[1].score)
    #expect(scores[2].score > scores[3].score)
    for sentiment in scores {
      switch sentiment.polarity {
      case .negative: #expect(sentiment.score <= 0)
      case .positive: #expect(sentiment.score >= 0)
      case .neutral: break
      }
    }
  }
}
