@_spi(Training) import CareLanguage
import Foundation

/// Trains the linear judge of one kind of span: logistic regression on the slots of candidates, by AdaGrad (Duchi, Hazan,
/// Singer, 2011) in a fixed order that a seeded generator shuffles, so that the same posts give the same weights.
struct SpanJudge {
  var name: String
  var meaning: String
  /// How many slots the features are hashed to: the length of the table in the program.
  var slotCount: Int
  var regularisation: Double
  var rate: Double
  /// How often training sees each candidate.
  var rounds: Int
  /// How many trainings, each in an order of its own, the weights are the mean of.
  var trainings: Int
  /// Whether real posts, of which there are few, are learned from twice.
  var countsRealTwice: Bool
  var candidates: (SpanPost) -> [SpanCandidate]
  /// The same candidates seen otherwise, for training only.
  var variants: (SpanPost) -> [SpanCandidate]
  var gold: (SpanPost) -> [String]
  /// Whether a candidate must be the label's words, or may overlap them; then a post counts by its best candidate alone.
  var isExact: Bool
  /// What is learned from whichever file is left out.
  var seeds: [SpanPost]

  private typealias Example = (slots: [Int], label: Double)

  func train(_ posts: [SpanPost]) -> [Double] {
    var examples: [Example] = []
    for post in posts + (countsRealTwice ? posts.filter(\.isReal) : []) + seeds {
      for candidate in candidates(post) + variants(post) {
        examples.append((Array(Set(candidate.slots.map(Int.init))).sorted(), agrees(candidate, post) ? 1 : 0))
      }
    }
    var mean = [Double](repeating: 0, count: slotCount)
    for training in 1...trainings {
      let weights = train(examples, seed: UInt64(training))
      for slot in mean.indices { mean[slot] += weights[slot] / Double(trainings) }
    }
    return mean
  }

  private func train(_ examples: [Example], seed: UInt64) -> [Double] {
    var examples = examples
    var weights = [Double](repeating: 0, count: slotCount)
    var squares = [Double](repeating: 0.01, count: slotCount)
    var random = LinearCongruential(state: seed)
    for _ in 0..<rounds {
      examples.shuffle(using: &random)
      for example in examples {
        let sum = example.slots.reduce(0) { $0 + weights[$1] }
        let error = 1 / (1 + exp(-min(max(sum, -30), 30))) - example.label
        for slot in example.slots {
          let gradient = error + regularisation * weights[slot]
          squares[slot] += gradient * gradient
          weights[slot] -= rate * gradient / squares[slot].squareRoot()
        }
      }
    }
    return weights
  }

  /// Prints the figures with each file judged by weights that were trained on the others, and by the threshold that is best on the
  /// others; returns the threshold that is best on the written files together.
  func measureLeavingOneOut(_ files: [SpanPost.File]) -> Int {
    let judged = files.map { held in
      let weights = train(files.filter { $0.name != held.name }.flatMap(\.posts)).map { ($0 * 8).rounded() / 8 }
      return (held.name, held.posts.map { ($0, scored($0, weights)) })
    }
    let isWritten = { (name: String) in !name.hasPrefix("real/") }
    func best(without held: String) -> Int {
      let posts = judged.filter { $0.0 != held && isWritten($0.0) }.flatMap(\.1)
      func f1(_ threshold: Int) -> Double { figures(posts, threshold).words.f1 }
      return (-24...8).max { f1($0) < f1($1) } ?? 0
    }
    var (written, exact, real) = (SpanFigures(), SpanFigures(), SpanFigures())
    for (name, posts) in judged {
      let found = figures(posts, best(without: name))
      print("  \(self.name) \(name): \(found.words)")
      if isWritten(name) {
        written.add(found.words)
        exact.add(found.exact)
      } else {
        real.add(found.words)
      }
    }
    print("\(name), one file left out: written posts \(written); real posts \(real)")
    if !isExact { print("  of the written posts' findings, counted only where all words are the label's: \(exact)") }
    return best(without: "")
  }

  private typealias Scored = (candidate: SpanCandidate, score: Double)

  private func scored(_ post: SpanPost, _ weights: [Double]) -> [Scored] {
    candidates(post).map { candidate in
      (candidate, Set(candidate.slots.map(Int.init)).reduce(Double(candidate.prior) / 8) { $0 + weights[$1] })
    }
  }

  private func figures(_ posts: [(SpanPost, [Scored])], _ threshold: Int) -> (words: SpanFigures, exact: SpanFigures) {
    var (words, exact) = (SpanFigures(), SpanFigures())
    for (post, scored) in posts {
      let accepted = scored.filter { $0.score > Double(threshold) / 8 }
      let labels = Set(gold(post))
      let bytes = Array(post.text.utf8)
      func slice(_ candidate: SpanCandidate) -> String { String(decoding: bytes[candidate.range], as: UTF8.self) }
      if isExact {
        words.add(labels, Set(accepted.map { slice($0.candidate) }))
      } else if let best = accepted.max(by: { $0.score < $1.score }) {
        words.add(labels, agrees(best.candidate, post) ? labels : ["another"])
        exact.add(labels, [slice(best.candidate)])
      } else {
        words.add(labels, [])
        exact.add(labels, [])
      }
    }
    return (words, exact)
  }

  private func agrees(_ candidate: SpanCandidate, _ post: SpanPost) -> Bool {
    let bytes = Array(post.text.utf8)
    return gold(post).contains { label in
      if isExact { return Array(label.utf8) == Array(bytes[candidate.range]) }
      return ranges(of: Array(label.utf8), in: bytes).contains { $0.overlaps(candidate.range) }
    }
  }

  private func ranges(of words: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard !words.isEmpty, words.count <= bytes.count else { return [] }
    return (0...bytes.count - words.count).filter { bytes[$0..<$0 + words.count].elementsEqual(words) }
      .map { $0..<$0 + words.count }
  }

  /// The weights as a Swift file of CareLanguage.
  func source(_ weights: [Double], threshold: Int) -> String {
    let characters = weights.map { weight in
      Character(UnicodeScalar(UInt8(63 + min(max((weight * 8).rounded(), -28), 28))))
    }
    let lines = stride(from: 0, to: characters.count, by: 110).map { start in
      "    " + String(characters[start..<min(start + 110, characters.count)])
    }
    return """
      /// \(meaning); written by `ModelRecipe spans`.
      enum \(name) {
        /// The score above which a candidate counts, in steps of ``LinearSpanScorer``.
        static let threshold = \(threshold)

        /// One weight a slot; see ``LinearSpanScorer``.
        static let table: StaticString = \"\"\"
      \(lines.joined(separator: "\\\n"))
          \"\"\"
      }

      """
  }
}

/// Knuth's 64-bit linear congruential generator (MMIX).
private struct LinearCongruential: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
