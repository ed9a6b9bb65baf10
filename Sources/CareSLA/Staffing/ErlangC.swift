/// The waiting system M/M/n: contacts that find every agent busy wait, in order, for as long as it takes.
///
/// With no more agents than traffic in Erlang the queue grows without end: everybody waits, nobody is answered within any
/// threshold, and the mean values do not exist.
///
/// Source: A. K. Erlang, 1917; formulas as in L. Kleinrock, "Queueing Systems", volume 1, 1975, section 3.5.
///
/// ```swift
/// let load = try Workload(contacts: 100, interval: 1800, handleTime: 180)
/// let queue = try ErlangC(load, agents: 14)
/// let answered = try queue.serviceLevel(within: 20)  // 0.888…
/// ```
public struct ErlangC: Sendable, Hashable {
  /// The contacts to be answered.
  public let workload: Workload

  /// The agents who answer them.
  public let agents: Int

  private let inverseBlocking: Double

  /// Makes the system of a workload and so many agents, at most a million.
  ///
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where there are fewer than 0 agents or too many.
  /// - Complexity: linear in the number of agents.
  public init(_ workload: Workload, agents: Int) throws(CareSLAError) {
    guard (0...Workload.mostAgents).contains(agents) else { throw .staffing("\(agents) agents") }
    let inverse = ErlangB.inverseBlocking(agents: agents, traffic: workload.traffic)
    self.init(workload, agents: agents, inverseBlocking: inverse)
  }

  private init(_ workload: Workload, agents: Int, inverseBlocking: Double) {
    self.workload = workload
    self.agents = agents
    self.inverseBlocking = inverseBlocking
  }

  /// Whether the queue has an end: more agents than traffic in Erlang.
  public var isStable: Bool { Double(agents) > workload.traffic }

  /// The probability that a contact has to wait; 1 where the queue grows without end.
  public var waitProbability: Double {
    isStable ? 1 / (idleShare * inverseBlocking + occupancy) : 1
  }

  /// The share of their time that agents are busy; 1 where the queue grows without end.
  public var occupancy: Double { isStable ? workload.traffic / Double(agents) : 1 }

  /// The mean wait in seconds of all contacts (ASA), or `nil` where the queue grows without end.
  public var averageSpeedOfAnswer: Double? {
    averageWaitOfDelayed.map { waitProbability * $0 }
  }

  /// The mean wait in seconds of the contacts that have to wait at all, or `nil` where the queue grows without end.
  public var averageWaitOfDelayed: Double? {
    isStable ? workload.handleTime / spareAgents : nil
  }

  /// The mean number of waiting contacts, or `nil` where the queue grows without end.
  public var meanQueue: Double? {
    isStable ? waitProbability * workload.traffic / spareAgents : nil
  }

  /// The share of contacts that are answered within a threshold in seconds; 0 where the queue grows without end.
  ///
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where the threshold is negative or not finite.
  public func serviceLevel(within threshold: Double) throws(CareSLAError) -> Double {
    guard threshold.isFinite, threshold >= 0 else { throw .staffing("a threshold of \(threshold) s") }
    return level(within: threshold)
  }

  /// The least number of agents, more than the traffic in Erlang, that reaches a target.
  ///
  /// - Returns: `nil` where a million agents do not reach it.
  /// - Complexity: linear in the number of agents found.
  public static func leastAgents(for workload: Workload, target: ServiceTarget) -> Int? {
    var inverse = 1.0
    for agents in 1...Workload.mostAgents {
      inverse = ErlangB.next(inverse, agents: agents, traffic: workload.traffic)
      let system = ErlangC(workload, agents: agents, inverseBlocking: inverse)
      if system.isStable, system.occupancy <= target.maximumOccupancy,
        system.level(within: target.threshold) >= target.serviceLevel
      {
        return agents
      }
    }
    return nil
  }

  private var spareAgents: Double { Double(agents) - workload.traffic }

  private var idleShare: Double { spareAgents / Double(agents) }

  /// 1 - C·e^(-x); where that would cancel, the sum of those who do not wait and those who wait no longer.
  private func level(within threshold: Double) -> Double {
    guard isStable else { return 0 }
    let waits = waitProbability
    let decay = spareAgents * threshold / workload.handleTime
    let late = waits * Exponential.exp(-decay)
    guard late > 0.5 else { return 1 - late }
    return idleShare * (inverseBlocking - 1) * waits + waits * Exponential.complementOfDecay(decay)
  }
}
