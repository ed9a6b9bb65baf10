import CareDesk
import CareLanguage
import CareModel
import CareSLA

/// A decided turn as members of a line.
struct DecisionReport {
  private let decision: DeskDecision
  private let turn: Turn

  init(_ decision: DeskDecision) {
    self.decision = decision
    turn = decision.turn
  }

  var members: [JSON.Member] {
    reading + standing + promises
  }

  /// How the turn was understood.
  private var reading: [JSON.Member] {
    var members: [JSON.Member] = []
    if let match = decision.match {
      members.append(
        .init(
          "match",
          .object([
            .init("basis", .string(match.basis.rawValue)), .init("relation", .string(match.relation.rawValue)),
            .init("opened", .bool(match.isNewCase)), .init("follows", .string(match.follows?.rawValue)),
          ])
        )
      )
    }
    members.append(.init("customer", .string(decision.customer?.rawValue)))
    if let analysis = decision.analysis {
      members += [
        .init("primary", .string(analysis.primaryIntent?.rawValue)),
        .init("intents", .array(analysis.intents.prefix(3).map(Self.scored))),
        .init("sentiment", .integer(analysis.sentiment.level.rawValue)),
        .init("emotion", .string(analysis.emotion.value.rawValue)),
        .init("signals", .array(analysis.signals.map { .string($0.value.rawValue) })),
        .init("urgency", .integer(analysis.urgency.rawValue)),
        .init("deadline", .iso8601(analysis.deadline?.latest)),
      ]
    }
    return members
  }

  /// Where the case stands after the turn.
  private var standing: [JSON.Member] {
    [
      .init(
        "phase",
        .object([
          .init("phase", .string(turn.phase.phase.rawValue)), .init("basis", .string(turn.phase.basis.rawValue)),
          .init("margin", .rounded(turn.phase.margin)), .init("because", .rules(turn.phase.evidence)),
        ])
      ),
      .init(
        "needsReply",
        .object([.init("value", .bool(turn.needsReply.value)), .init("because", .rules(turn.needsReply.evidence))])
      ),
      .init("priority", .string(turn.priority.value.rawValue)),
      .init("status", .string(decision.status.rawValue)),
      .init("trajectory", .string(turn.trajectory.direction.rawValue)),
      .init("churnRisk", .rounded(turn.churnRisk.probability)),
      .init(
        "outcome",
        .object([
          .init("retention", .string(turn.outcome.retention.rawValue)),
          .init("satisfaction", .string(turn.outcome.satisfaction.rawValue)),
          .init("crossSellEligible", .bool(turn.outcome.crossSellEligible)),
        ])
      ),
    ]
  }

  /// What is due, what to do, and what not to do.
  private var promises: [JSON.Member] {
    var members: [JSON.Member] = [
      .init("due", .array(decision.sla.targets.map(Self.target))),
      .init("actions", .array(turn.actions.map(Self.action))),
      .init("vetoed", .array(turn.vetoed.map(Self.vetoed))),
      .init("commitments", .array(turn.commitments.map(Self.commitment))),
      .init("nextAlarm", .iso8601(decision.nextAlarm)),
    ]
    if !decision.refused.isEmpty {
      members.append(.init("refused", .array(decision.refused.map { .string($0.description) })))
    }
    return members
  }

  private static func scored(_ intent: Scored<Intent>) -> JSON {
    .object([.init("intent", .string(intent.value.rawValue)), .init("confidence", .rounded(intent.confidence))])
  }

  private static func target(_ target: SLAOutlook.Target) -> JSON {
    .object([
      .init("metric", .string(target.metric.rawValue)), .init("at", .iso8601(target.due)),
      .init("breached", .bool(target.isBreached)),
    ])
  }

  private static func action(_ action: NextAction) -> JSON {
    var members: [JSON.Member] = [
      .init("action", .string(action.kind.rawValue)), .init("rule", .string(action.rule)),
      .init("to", .string(action.recipient.rawValue)), .init("channel", .string(action.channel?.rawValue)),
      .init("visibility", .string(action.visibility.rawValue)), .init("tone", .string(action.tone.rawValue)),
      .init("due", .iso8601(action.due)),
      .init("requires", .array(action.requirements.map { .string($0.rawValue) })),
      .init("because", .rules(action.reasons)),
    ]
    if let remedy = action.remedy {
      members.append(
        .init(
          "remedy",
          .object([
            .init("kind", .string(remedy.kind.rawValue)), .init("budget", .string(remedy.budget.rawValue)),
            .init("upTo", remedy.limit.map { .integer($0.minorUnits) } ?? .null),
            .init("currency", .string(remedy.limit?.currency)),
          ])
        )
      )
    }
    return .object(members)
  }

  private static func vetoed(_ vetoed: VetoedAction) -> JSON {
    .object([
      .init("action", .string(vetoed.action.kind.rawValue)), .init("rule", .string(vetoed.action.rule)),
      .init("veto", .string(vetoed.veto.rawValue)), .init("because", .rules(vetoed.reasons)),
    ])
  }

  private static func commitment(_ commitment: Commitment) -> JSON {
    .object([
      .init("kind", .string(commitment.kind.rawValue)), .init("text", .string(commitment.text)),
      .init("due", .iso8601(commitment.due)), .init("occasion", .string(commitment.occasion)),
    ])
  }
}
