/// How a policy settles the questions that desks answer differently.
///
/// Every option has a name, and the default is what surprises least; the guide "Business time" lists what other systems
/// do. The options of the policy in force at an event decide about that event; a change of policy follows the options of
/// the new one.
public struct ClockOptions: Sendable, Hashable {
  /// What a new priority does to clocks that run.
  public enum TargetChange: String, Sendable, Hashable, CaseIterable {
    /// The time used so far counts against the new target.
    case keepElapsed
    /// The clock begins again at 0.
    case restart
  }

  /// What a new policy does to clocks that run.
  public enum PolicyChange: String, Sendable, Hashable, CaseIterable {
    /// The time used so far stays as the old policy counted it.
    case keepElapsed
    /// The time used so far is counted anew, as if the new policy had been in force from the beginning of the cycle.
    case recompute
    /// The clock begins again at 0.
    case restart
  }

  /// What opening a solved case again does to the clocks that follow a case to its solution.
  public enum Reopening: String, Sendable, Hashable, CaseIterable {
    /// The same cycle goes on; the time while solved is a pause.
    case resume
    /// A new cycle begins.
    case restart
    /// The solution stands.
    case ignore
  }

  /// Which instant is the deadline when the target runs out exactly at closing time.
  public enum DeadlineEdge: String, Sendable, Hashable, CaseIterable {
    /// Closing time: the first instant by which the target is used up.
    case earliest
    /// The next opening: the first instant after that at which somebody could be late.
    case latest
  }

  /// What a new priority does.
  public var targetChange: TargetChange = .keepElapsed

  /// What a new policy does.
  public var policyChange: PolicyChange = .keepElapsed

  /// What opening a solved case again does.
  public var reopening: Reopening = .resume

  /// Which instant is the deadline at closing time.
  public var deadlineEdge: DeadlineEdge = .earliest

  /// Whether a customer's message opens a case that is pending, on hold or solved.
  ///
  /// For timelines that carry only messages. A `CareCase` decides for itself what a message does to its state (thanks
  /// open nothing), so timelines made from one say so in status events and ignore this.
  public var customerMessageReopens = true

  /// Whether answers of bots, campaigns and other programs count as replies.
  public var automaticRepliesCount = false

  /// The clocks that an internal note stops as a reply would; none by default.
  ///
  /// Only first response, next response and the updates can be fulfilled so; others are ignored.
  public var notesFulfil: Set<SLAMetric> = []

  /// Whether a case that an agent opens starts the clock for the first response.
  ///
  /// With it, the updates begin after that response, as they do where a customer opens a case.
  public var agentCasesAwaitFirstResponse = false

  /// Makes the defaults.
  public init() {}
}

#if !hasFeature(Embedded)
  extension ClockOptions: Codable {}
  extension ClockOptions.TargetChange: Codable {}
  extension ClockOptions.PolicyChange: Codable {}
  extension ClockOptions.Reopening: Codable {}
  extension ClockOptions.DeadlineEdge: Codable {}
#endif
