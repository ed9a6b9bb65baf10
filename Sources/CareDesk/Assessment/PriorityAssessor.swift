import CareModel

/// Decides how soon a case is worked on: points for each reason, and the sum against three thresholds.
///
/// The points are settings without a source. They are chosen so that harm or minutes alone make a case urgent, that two
/// lesser reasons outweigh one, and that nothing that needs no answer rises above low by itself.
public struct PriorityAssessor: Sendable, Hashable {
  /// The sum from which a case is normal, high and urgent.
  public var thresholds = Thresholds(normal: 10, high: 30, urgent: 60)

  /// The seconds before the end of usefulness from which minutes count.
  public var shortSlack: Int64 = 3 * 3600

  /// The seconds before the end of usefulness from which the day counts.
  public var longSlack: Int64 = 24 * 3600

  /// The seconds before a promise of the desk is broken from which it counts.
  public var promiseSlack: Int64 = 15 * 60

  /// The lifetime value in minor units from which a customer counts as one of the best, or `nil` where that never counts.
  public var bestCustomerValue: Int64?

  /// The sums from which a case is normal, high and urgent.
  public struct Thresholds: Sendable, Hashable {
    /// From here on it is worked on in its turn.
    public var normal: Int
    /// From here on before its turn.
    public var high: Int
    /// From here on at once.
    public var urgent: Int

    /// Makes thresholds.
    public init(normal: Int, high: Int, urgent: Int) {
      self.normal = normal
      self.high = high
      self.urgent = urgent
    }
  }

  /// Makes an assessor with the default points.
  public init() {}

  func assess(_ reading: Reading, needsReply: Bool) -> Decision<Priority> {
    var points = Points(message: reading.message?.id)
    if needsReply { points.add(10, "priority.needsReply") }
    addHarm(reading, &points)
    addTime(reading, &points)
    addFeeling(reading, &points)
    addFacts(reading, &points)
    let priority: Priority =
      points.sum >= thresholds.urgent
      ? .urgent : points.sum >= thresholds.high ? .high : points.sum >= thresholds.normal ? .normal : .low
    return Decision(priority, evidence: points.reasons, version: "rules 1")
  }

  private func addHarm(_ reading: Reading, _ points: inout Points) {
    if reading.isSafety { points.add(60, "priority.safety") }
    if reading.isLegal { points.add(25, "priority.legal") }
    if reading.isVulnerable { points.add(20, "priority.vulnerable") }
    if reading.isChild { points.add(5, "priority.child") }
    if reading.primary == .securityFraud { points.add(30, "priority.fraud") }
  }

  private func addTime(_ reading: Reading, _ points: inout Points) {
    let isPlay = reading.primary == .wishJoke
    switch reading.urgency {
    case .now: points.add(isPlay ? 20 : 50, "priority.now", reading.deadlineRange)
    case .today: points.add(20, "priority.today", reading.deadlineRange)
    case .soon: points.add(5, "priority.soon", reading.deadlineRange)
    case .none: break
    }
    if let deadline = reading.deadline {
      let slack = deadline.milliseconds(since: reading.now) / 1000
      if slack >= 0 && slack <= shortSlack {
        points.add(isPlay ? 10 : 30, "priority.deadlineNear", reading.deadlineRange)
      } else if slack >= 0 && slack <= longSlack {
        points.add(10, "priority.deadlineToday", reading.deadlineRange)
      }
    }
    if reading.sla.isBreached { points.add(25, "priority.promiseBroken") }
    if let slack = reading.sla.slack(at: reading.now), slack >= 0, slack <= promiseSlack {
      points.add(15, "priority.promiseNear")
    }
  }

  private func addFeeling(_ reading: Reading, _ points: inout Points) {
    switch reading.level {
    case .veryNegative: points.add(15, "priority.veryNegative")
    case .negative: points.add(5, "priority.negative")
    default: break
    }
    if reading.has(.churnThreat) { points.add(10, "priority.churnThreat") }
    if reading.has(.repeatContact) { points.add(10, "priority.repeatContact") }
  }

  private func addFacts(_ reading: Reading, _ points: inout Points) {
    if reading.facts.isPartOfBurst { points.add(10, "priority.burst") }
    if reading.live.wasReopened { points.add(10, "priority.reopened") }
    if let value = reading.customer?.lifetimeValue, let best = bestCustomerValue, value.minorUnits >= best {
      points.add(5, "priority.bestCustomer")
    }
  }

  /// Points with their reasons.
  private struct Points {
    let message: Identifier<Interaction>?
    var sum = 0
    var reasons: [Evidence] = []

    init(message: Identifier<Interaction>?) { self.message = message }

    mutating func add(_ count: Int, _ rule: String, _ range: TextRange? = nil) {
      sum += count
      reasons.append(Evidence(rule: rule, interaction: message, range: range, contribution: Double(count)))
    }
  }
}

#if !hasFeature(Embedded)
  extension PriorityAssessor: Codable {}
  extension PriorityAssessor.Thresholds: Codable {}
#endif
