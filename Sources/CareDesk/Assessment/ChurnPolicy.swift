import CareModel

/// How probable it is taken to be that people leave.
public struct ChurnPolicy: Sendable, Hashable {
  /// The least probability that somebody with unsettled displeasure leaves, 0 … 1.
  ///
  /// 0.91 is the share of unhappy customers who do not come back, as the literature on customer service quotes it. It is a
  /// default for want of the host's own figure, not a finding of this library.
  public var unresolvedPrior: Double

  /// The probability for everybody else, 0 … 1; 0 says that nothing is assumed.
  public var baseline: Double

  /// Makes a policy; a probability outside 0 … 1 is brought into the range.
  public init(unresolvedPrior: Double = 0.91, baseline: Double = 0) {
    self.unresolvedPrior = min(max(unresolvedPrior, 0), 1)
    self.baseline = min(max(baseline, 0), 1)
  }

  /// Each reason takes this share of what is left up to certainty; a setting without a source.
  private static let share = 0.3

  func assess(
    _ reading: Reading,
    _ trajectory: SentimentTrajectory,
    isUnsettled: Bool
  ) -> ChurnRisk {
    let isUnhappy = isUnsettled && trajectory.hasDispleasure
    var probability = isUnhappy ? unresolvedPrior : baseline
    var evidence = [Evidence(rule: isUnhappy ? "churn.unresolved" : "churn.baseline", contribution: probability)]
    func raise(_ rule: String) {
      let step = (1 - probability) * Self.share
      probability += step
      evidence.append(Evidence(rule: rule, interaction: reading.message?.id, contribution: step))
    }
    if isUnhappy || reading.has(.churnThreat) {
      if reading.has(.churnThreat) { raise("churn.threat") }
      if reading.has(.repeatContact) { raise("churn.repeatContact") }
      if reading.level == .veryNegative { raise("churn.veryNegative") }
      if trajectory.direction == .worsening { raise("churn.worsening") }
    }
    return ChurnRisk(probability, evidence: evidence)
  }
}

extension SentimentTrajectory {
  /// Whether the person was displeased and has not been pleased since.
  var hasDispleasure: Bool {
    for level in levels.reversed() {
      switch level.polarity {
      case .positive: return false
      case .negative: return true
      case .neutral: continue
      }
    }
    return false
  }

  /// The levels of the last turns of the person, at most 64, this one included.
  init(_ situation: Situation, _ reading: Reading) {
    let careCase = situation.careCase
    var levels: [Identifier<Interaction>: SentimentLevel] = [:]
    for assessment in careCase.assessments.suffix(128) {
      levels[assessment.interaction] = assessment.feelingTowardBrand
    }
    if reading.trigger == .message, reading.isRead, let message = reading.message { levels[message.id] = reading.level }
    let turns = careCase.interactions.suffix(128).filter { $0.isInbound && $0.deletedAt == nil }.suffix(64)
    var found = turns.compactMap { levels[$0.id] }
    // The host may ask before it folds the interaction in.
    if reading.trigger == .message, reading.isRead, let message = reading.message,
      careCase.interaction(message.id) == nil
    {
      found.append(reading.level)
    }
    self.init(found)
  }
}

extension Assessment {
  /// The feeling toward the brand: a nomination's sadness belongs to somebody else.
  var feelingTowardBrand: SentimentLevel {
    let isForAnother = primaryIntent == .nomination || has(.beneficiaryOther)
    let hasIssue = intents.present(displeased: false).contains { IntentFamily.of($0.value) == .issue }
    return isForAnother && !hasIssue ? max(sentiment.level, .neutral) : sentiment.level
  }
}

#if !hasFeature(Embedded)
  extension ChurnPolicy: Codable {}
#endif
