import CareLanguage
import CareModel
import Testing

@Suite("Aspects")
struct AspectReaderTests {
  let reader = AspectReader()

  /// The aspects as `words topic polarity`.
  private func read(_ text: String, _ polarity: Polarity = .neutral) -> [String] {
    reader.aspects(in: text, polarity: polarity).map { aspect in
      let words = aspect.range.slice(of: text).map { String($0) } ?? "?"
      return "\(words) \(aspect.topic.rawValue) \(aspect.polarity.rawValue)"
    }
  }

  @Test(
    "A clause gives its things its direction",
    arguments: [
      ("lovely room but the wifi is useless", ["room room positive", "wifi connection negative"]),
      (
        "The staff were great. The food was cold, the queue ridiculous.",
        [
          "staff staff positive", "food food negative", "queue waiting negative",
        ]
      ),
      ("your delivery driver was rude", ["delivery driver staff negative"]),
      ("the app is not helpful", ["app software negative"]),
      ("not a bad breakfast", ["breakfast food positive"]),
      ("I like the pool but the view is awful", ["pool place positive", "view room negative"]),
      ("no towels", ["towels room negative"]),
    ]
  )
  func clauses(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test("Where no clause judges, the first thing takes the direction of the post")
  func wholePost() {
    let text = "the driver rang twice, then the parcel went back"
    #expect(read(text).isEmpty)
    #expect(read(text, .negative) == ["driver staff negative"])
    #expect(read("thanks a lot", .positive).isEmpty)
  }

  @Test("The analyzer reports what it finds")
  func analyzer() {
    let post = "The crew were wonderful but the food was disgusting"
    let aspects = Analyzer.builtIn.analyze(Post(post)).aspects
    #expect(aspects.map(\.polarity) == [.positive, .negative])
    #expect(aspects.map(\.topic) == [.staff, .food])
  }

  @Test("Aspects are slices of any text, in order", arguments: 0..<60)
  func slicesOfAnyBytes(seed: UInt64) {
    let text = HostileText.random(seed: seed)
    var position = 0
    for aspect in reader.aspects(in: text, polarity: .negative) {
      #expect(aspect.range.start >= position && aspect.range.slice(of: text)?.isEmpty == false, "seed \(seed)")
      position = aspect.range.end
    }
  }

  @Test("Hostile text costs linear time and never traps", arguments: HostileText.repeated)
  func hostile(_ piece: String) {
    let count = 50_000 / max(piece.utf8.count, 1)
    #expect(reader.aspects(in: String(repeating: piece, count: count)).count <= 3 * count)
  }
}
