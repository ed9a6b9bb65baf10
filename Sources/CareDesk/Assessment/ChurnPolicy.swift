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
  init(_ reading: Reading) {
    let fresh = reading.trigger == .message && reading.isRead ? reading.message?.id : nil
    if var levels = reading.live.levels(before: fresh) {
      if fresh != nil { levels.append(reading.level) }
      self.init(levels)
    } else {
      self.init(Self.levels(of: reading.live.careCase, with: fresh.map { ($0, reading.level) }))
    }
  }

  /// The levels of the last turns of the person, at most 64, of which one may be known better than the case knows it.
  static func levels(
    of careCase: CareCase,
    with fresh: (id: Identifier<Interaction>, level: SentimentLevel)? = nil
  ) -> [SentimentLevel] {
    let (interactions, assessments) = (careCase.interactions, careCase.assessments)
    var levels: [SentimentLevel] = []
    var (turns, isFreshKnown) = (0, false)
    for place in interactions.indices.suffix(128).reversed() where turns < 64 {
      guard interactions[place].isInbound, interactions[place].deletedAt == nil else { continue }
      turns += 1
      if let fresh, interactions[place].id == fresh.id {
        isFreshKnown = true
        levels.append(fresh.level)
      } else if let level = Self.level(of: interactions[place].id, in: assessments) {
        levels.append(level)
      }
    }
    levels.reverse()
    // The host may ask before it folds the interaction in.
    if let fresh, !isFreshKnown, careCase.interaction(fresh.id) == nil { levels.append(fresh.level) }
    return levels
  }

  /// The feeling of the latest reading of an interaction, among the last 128 readings.
  private static func level(of id: Identifier<Interaction>, in assessments: [Assessment]) -> SentimentLevel? {
    for place in assessments.indices.suffix(128).reversed() where assessments[place].interaction == id {
      return assessments[place].feelingTowardBrand
    }
    return nil
  }
}

extension Assessment {
  /// The feeling toward the brand: a nomination's sadness belongs to somebody else.
  var feelingTowardBrand: SentimentLevel {
    guard primaryIntent == .nomination || has(.beneficiaryOther) else { return sentiment.level }
    let hasIssue = intents.hasPresent { IntentFamily.of($0) == .issue }
    return hasIssue ? sentiment.level : max(sentiment.level, .neutral)
  }
}

#if !hasFeature(Embedded)
  extension ChurnPolicy: Codable {}
#endif
