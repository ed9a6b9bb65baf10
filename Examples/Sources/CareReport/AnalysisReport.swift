import CareDesk
public import CareLanguage
public import CareModel

/// What the library says about one post that stands alone: the analysis, and the two decisions that the desk adds to it.
public struct AnalysisReport: Sendable {
  /// The post's identifier, where it has one.
  public let id: String?
  /// The post.
  public let post: Post
  /// What its words mean.
  public let analysis: Analysis
  /// The words that counted, where they were asked for.
  public let evidence: [TextEvidence]

  private let turn: Turn
  private let situation: Situation

  /// Reads a post and decides the one turn that it makes.
  public init(
    id: String?,
    post: Post,
    analyzer: Analyzer = .builtIn,
    withEvidence: Bool
  ) throws(CareModelError) {
    self.id = id
    self.post = post
    analysis = analyzer.analyze(post)
    evidence = withEvidence ? analyzer.evidence(for: post) : []
    situation = try Situation(of: post, analysis)
    turn = Playbook.standard.decide(situation)
  }

  /// Service or care.
  public var phase: PhaseAssessment { turn.phase }

  /// Whether the brand should answer.
  public var needsReply: Decision<Bool> { turn.needsReply }

  /// The decisions of the turn in words, one sentence each, with their rules.
  public var explanation: [String] {
    Playbook.standard.explain(turn, in: situation)
  }
}

extension AnalysisReport {
  /// The report as the contract prints it.
  public var json: JSON {
    .object([
      .init("id", .string(id)),
      .init("language", .string(analysis.language.code)),
      .init("sentiment", sentiment),
      .init("emotion", .string(analysis.emotion.value.rawValue)),
      .init("primary", .string(analysis.primaryIntent?.rawValue)),
      .init("family", .string(analysis.primaryIntent?.family?.rawValue)),
      .init("intents", .array(analysis.intents.map { scored($0, as: "intent") })),
      .init("inScope", .bool(analysis.isInScope)),
      .init("signals", .array(analysis.signals.map { scored($0, as: "signal") })),
      .init("urgency", .integer(analysis.urgency.rawValue)),
      .init("deadline", deadline),
      .init("phase", phaseMembers),
      .init("needsReply", replyMembers),
      .init("mention", .string(analysis.mention.kind.rawValue)),
      .init(
        "pii",
        .array(analysis.personalData.map { spanned([.init("kind", .string($0.kind.rawValue))], $0.range) })
      ),
      .init(
        "aspects",
        .array(
          analysis.aspects.map {
            spanned(
              [.init("topic", .string($0.topic.rawValue))],
              $0.range,
              [.init("sentiment", .integer($0.polarity.sign))]
            )
          }
        )
      ),
      .init("evidence", .array(evidence.map(piece))),
    ])
  }

  private var sentiment: JSON {
    let probabilities = analysis.sentiment.probabilities
    return .object([
      .init("level", .integer(analysis.sentiment.level.rawValue)),
      .init("polarity", .string(analysis.sentiment.polarity.rawValue)),
      .init("score", .rounded(analysis.sentiment.score)),
      .init(
        "probabilities",
        .object([
          .init("negative", .rounded(probabilities.negative)),
          .init("neutral", .rounded(probabilities.neutral)),
          .init("positive", .rounded(probabilities.positive)),
        ])
      ),
    ])
  }

  private var phaseMembers: JSON {
    .object([
      .init("phase", .string(phase.phase.rawValue)),
      .init("basis", .string(phase.basis.rawValue)),
      .init("margin", .rounded(phase.margin)),
    ])
  }

  private var replyMembers: JSON {
    .object([
      .init("value", .bool(needsReply.value)),
      .init("reasons", .array(needsReply.evidence.map { .string($0.rule) })),
    ])
  }

  private var deadline: JSON {
    guard let deadline = analysis.deadline else { return .null }
    return spanned([], deadline.range, deadline.latest.map { [.init("instant", .string($0.iso8601))] } ?? [])
  }

  private func piece(_ evidence: TextEvidence) -> JSON {
    spanned(
      [.init("decision", .string(evidence.decision))],
      evidence.range,
      [.init("contribution", .rounded(evidence.contribution))]
    )
  }

  private func scored<Word: OpenVocabulary>(_ scored: Scored<Word>, as name: String) -> JSON {
    .object([.init(name, .string(scored.value.rawValue)), .init("confidence", .rounded(scored.confidence))])
  }

  /// An object with a stretch of the text between other members; all of it is `null` for what has no words.
  private func spanned(_ before: [JSON.Member], _ range: TextRange?, _ after: [JSON.Member] = []) -> JSON {
    let span: [JSON.Member] = [
      .init("text", .string(range?.slice(of: post.text).map { String($0) })),
      .init("start", range.map { .integer($0.start) } ?? .null),
      .init("end", range.map { .integer($0.end) } ?? .null),
    ]
    return .object(before + span + after)
  }
}

extension Situation {
  /// The situation of a case that holds the post and nothing else.
  ///
  /// A case of one post is legal whatever the post says, so the errors that making one can throw do not occur.
  fileprivate init(of post: Post, _ analysis: Analysis) throws(CareModelError) {
    let now = post.anchor?.now ?? .earliest
    let channel = post.channel ?? .publicPost
    let author = Author(.customer, identity: "author")
    let opening = CaseEvent(id: "opened", at: now, .opened(CaseOpening(origin: .contact, channel: channel)))
    let interaction = try Interaction(
      id: "post",
      channel: channel,
      visibility: channel.usualVisibility,
      author: author,
      revisions: [.init(text: post.text, at: now)]
    )
    var careCase = try CareCase(id: "case", opening)
    try careCase.apply(CaseEvent(id: "said", at: now, author: author, .interaction(interaction)))
    self.init(careCase: careCase, interaction: interaction, analysis: analysis, brand: post.brand, now: now)
    facts.lifecycle = post.lifecycle == .unknown ? nil : post.lifecycle
  }
}

extension Polarity {
  fileprivate var sign: Int {
    switch self {
    case .negative: -1
    case .neutral: 0
    case .positive: 1
    }
  }
}
