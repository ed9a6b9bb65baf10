public import CareDesk
import CareModel
import CareSLA

/// One output of a desk as `care triage` prints it; Documentation/Timeline.md describes the members.
public struct DeskReport: Sendable {
  private let output: DeskOutput
  private let explanation: [String]?

  /// Makes a report of an output, with what ``DeskState/explain(_:)`` says of it where that was asked for.
  public init(_ output: DeskOutput, explanation: [String]? = nil) {
    self.output = output
    self.explanation = explanation
  }

  /// The report as JSON.
  public var json: JSON {
    let head: [JSON.Member] = [
      .init("input", .string(output.input.rawValue)),
      .init("at", .string(output.at.iso8601)),
      .init("case", .string(output.careCase?.rawValue)),
    ]
    let tail = explanation.map { [JSON.Member("explanation", .array($0.map { .string($0) }))] } ?? []
    return .object(head + result + tail)
  }

  private var result: [JSON.Member] {
    switch output.result {
    case .decided(let decision): Self.named("decided", DecisionReport(decision).members)
    case .recorded(let events): Self.named("recorded", [.init("events", .integer(events.count))])
    case .ignored(let reason, let evidence):
      Self.named("ignored", [.init("reason", .string(reason.name)), .init("because", .rules(evidence))])
    case .noted: Self.named("noted")
    case .duplicate: Self.named("duplicate")
    case .suggested(let suggestion):
      Self.named(
        "suggestion",
        [
          .init("identity", .string(suggestion.identity.rawValue)),
          .init("samePersonAs", .string(suggestion.candidate.rawValue)),
          .init("ground", .string(suggestion.ground.rawValue)),
          .init("vetoed", .bool(suggestion.isVetoed)),
        ]
      )
    case .alert(let alert): Self.named("alert", alert.members)
    case .failed(let error): [.init("result", .string("failed")), .init("error", .string(error.sentence))]
    }
  }

  private static func named(_ name: String, _ members: [JSON.Member] = []) -> [JSON.Member] {
    [.init("result", .string(name))] + members
  }
}

extension JSON {
  /// The names of the rules that spoke.
  static func rules(_ evidence: [Evidence]) -> JSON {
    .array(evidence.map { .string($0.rule) })
  }

  /// An instant in ISO 8601, or `null`.
  static func iso8601(_ instant: Timestamp?) -> JSON {
    .string(instant?.iso8601)
  }
}

extension Alert {
  fileprivate var members: [JSON.Member] {
    switch self {
    case .unanswered(let interaction, let since, let round):
      [
        .init("alert", .string("unanswered")), .init("interaction", .string(interaction.rawValue)),
        .init("since", .iso8601(since)), .init("round", .integer(round)),
      ]
    case .commitmentDue(let commitment):
      [
        .init("alert", .string("commitmentDue")), .init("commitment", .string(commitment.id.rawValue)),
        .init("text", .string(commitment.text)), .init("due", .iso8601(commitment.due)),
      ]
    case .snoozeEnded: [.init("alert", .string("snoozeEnded"))]
    case .slaWarning(let metric, let due):
      [.init("alert", .string("slaWarning")), .init("metric", .string(metric.rawValue)), .init("due", .iso8601(due))]
    case .slaBreach(let metric, let due):
      [.init("alert", .string("slaBreach")), .init("metric", .string(metric.rawValue)), .init("due", .iso8601(due))]
    }
  }
}

extension IgnoredReason {
  /// The reason in one word.
  public var name: String {
    switch self {
    case .alreadyKnown: "alreadyKnown"
    case .repost: "repost"
    case .ownEcho: "ownEcho"
    case .repetition: "repetition"
    case .botLoop: "botLoop"
    case .notAboutTheBrand(let relation): "notAboutTheBrand: \(relation.rawValue)"
    }
  }
}
