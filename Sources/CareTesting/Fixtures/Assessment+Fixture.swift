public import CareModel

extension Assessment {
  /// A reading of an interaction: a product fault, reported with displeasure, that needs an answer.
  public static func fixture(
    of interaction: Identifier<Interaction> = "interaction-1",
    revision: Int = 0,
    intent: Intent = .productFault,
    needsReply: Bool = true,
    evidence: [Evidence] = []
  ) -> Assessment {
    Assessment(
      of: interaction,
      revision: revision,
      sentiment: Sentiment(
        level: .negative,
        score: -0.5,
        probabilities: PolarityProbabilities(negative: 6, neutral: 1, positive: 1)
      ),
      emotion: .frustration,
      intents: [Scored(intent, confidence: 0.75)],
      urgency: .soon,
      needsReply: needsReply,
      phase: PhaseAssessment(.service, basis: .lifecycle, evidence: evidence),
      model: "fixture"
    )
  }
}
