import CareModel

extension Playbook {
  /// Decides everything about one turn.
  ///
  /// Pure: the same situation always gives the same turn.
  public func decide(_ situation: Situation) -> Turn {
    Turn(
      phase: situation.careCase.phase ?? PhaseAssessment(.care, basis: .content, margin: 0),
      needsReply: Decision(situation.interaction?.isInbound ?? false),
      priority: Decision(situation.careCase.priority),
      trajectory: SentimentTrajectory(situation.careCase.assessments.map { $0.sentiment.level }),
      churnRisk: ChurnRisk(0),
      outcome: Outcome(retention: .retained, satisfaction: .unknown, isPostSale: false)
    )
  }
}
