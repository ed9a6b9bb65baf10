/// The agents that each interval of a day needs, by Erlang C.
///
/// Every interval is taken by itself, as if the arrivals of the one before had been steady for long. A contact left waiting
/// at the end of an interval is not carried over.
///
/// ```swift
/// let halfHours = try forecast.map { try Workload(contacts: $0, interval: 1800, handleTime: 240) }
/// let target = try ServiceTarget(serviceLevel: 0.8, threshold: 20, maximumOccupancy: 0.85)
/// let schedule = try StaffingSchedule(halfHours, target: target, minimumAgents: 2)
/// ```
public struct StaffingSchedule: Sendable, Hashable {
  /// What one interval needs, and what comes of it.
  public struct Requirement: Sendable, Hashable {
    /// The contacts of the interval.
    public let workload: Workload

    /// The agents at work throughout the interval.
    public let agents: Int

    /// The share of contacts answered within the target's threshold, or `nil` where there are no contacts.
    public let serviceLevel: Double?

    /// The share of their time that the agents are busy, or `nil` where there are none.
    public let occupancy: Double?
  }

  /// What each interval needs, in the order given.
  public let requirements: [Requirement]

  /// Finds the least agents for every interval.
  ///
  /// - Parameters:
  ///   - workloads: The contacts of each interval; one without contacts needs only the minimum.
  ///   - target: What every interval has to reach.
  ///   - minimumAgents: Agents that are there in any case, 0 to a million.
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where the minimum is out of range, or a million agents do not
  ///   reach the target.
  public init(_ workloads: [Workload], target: ServiceTarget, minimumAgents: Int = 0) throws(CareSLAError) {
    guard (0...Workload.mostAgents).contains(minimumAgents) else { throw .staffing("\(minimumAgents) agents") }
    var requirements: [Requirement] = []
    for workload in workloads {
      guard workload.contacts > 0 else {
        let occupancy: Double? = minimumAgents > 0 ? 0 : nil
        requirements.append(
          Requirement(workload: workload, agents: minimumAgents, serviceLevel: nil, occupancy: occupancy)
        )
        continue
      }
      guard let least = ErlangC.leastAgents(for: workload, target: target) else {
        throw .staffing("a service level of \(target.serviceLevel) for \(workload.traffic) Erlang")
      }
      let system = try ErlangC(workload, agents: max(least, minimumAgents))
      let requirement = Requirement(
        workload: workload,
        agents: system.agents,
        serviceLevel: try system.serviceLevel(within: target.threshold),
        occupancy: system.occupancy
      )
      requirements.append(requirement)
    }
    self.requirements = requirements
  }

  /// The agents of the busiest interval; 0 where there is no interval.
  public var peakAgents: Int {
    requirements.map { $0.agents }.max() ?? 0
  }

  /// The paid time of all agents together, in seconds.
  public var agentSeconds: Double {
    requirements.reduce(0) { $0 + Double($1.agents) * $1.workload.interval }
  }
}
