import CareModel

/// What each leaf intent reaches, and what it is taken for.
struct LeafTable {
  private var pairs: [(truth: Intent, answer: Intent, isReal: Bool)] = []

  init(_ parts: HeldOutScores...) {
    for part in parts {
      for (post, scores) in zip(part.posts, part.scores) {
        guard let labels = post.labels else { continue }
        let isReal = if case .real = post.source { true } else { false }
        pairs.append((labels.primary, Answer(scores).intents[0], isReal))
      }
    }
  }

  /// A row for each leaf: how often it is the truth, precision, recall, and the answer that is most often given instead.
  var markdown: String {
    var lines = [
      "| leaf | real posts | recall | written posts | recall | precision | most often taken for |",
      "|---|---|---|---|---|---|---|",
    ]
    for intent in Intent.known {
      let real = pairs.filter { $0.isReal && $0.truth == intent }
      let written = pairs.filter { !$0.isReal && $0.truth == intent }
      let answers = pairs.filter { $0.answer == intent }
      let wrong = Dictionary(grouping: (real + written).filter { $0.answer != intent }) { $0.answer.rawValue }
      let most = wrong.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
      let columns = [
        "`\(intent.rawValue)`", "\(real.count)", Self.share(real) { $0.answer == intent }, "\(written.count)",
        Self.share(written) { $0.answer == intent }, Self.share(answers) { $0.truth == intent },
        most.map { "`\($0.key)` (\($0.value.count))" } ?? "",
      ]
      lines.append("| " + columns.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private static func share<Element>(_ elements: [Element], _ holds: (Element) -> Bool) -> String {
    guard !elements.isEmpty else { return "–" }
    return "\((elements.count { holds($0) } * 100 + elements.count / 2) / elements.count)"
  }
}
