/// The loss system M/M/n/n: contacts that find every agent busy are turned away.
///
/// Source: A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic telephone
/// exchanges", 1917, computed by the recursion over agents of its inverse, which neither overflows nor cancels.
public enum ErlangB {
  /// The probability that a contact is turned away.
  ///
  /// - Parameters:
  ///   - agents: 0 to a million.
  ///   - traffic: The offered traffic in Erlang, 0 or more.
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where a parameter is out of range.
  /// - Complexity: linear in the number of agents.
  public static func blocking(agents: Int, traffic: Double) throws(CareSLAError) -> Double {
    guard (0...Workload.mostAgents).contains(agents) else { throw .staffing("\(agents) agents") }
    guard traffic.isFinite, traffic >= 0 else { throw .staffing("a traffic of \(traffic) Erlang") }
    return 1 / inverseBlocking(agents: agents, traffic: traffic)
  }

  /// One over the probability of blocking: 1/B(0) = 1, 1/B(n) = 1 + n/a · 1/B(n-1).
  static func inverseBlocking(agents: Int, traffic: Double) -> Double {
    var inverse = 1.0
    for agent in 0..<agents { inverse = next(inverse, agents: agent + 1, traffic: traffic) }
    return inverse
  }

  static func next(_ inverse: Double, agents: Int, traffic: Double) -> Double {
    1 + Double(agents) / traffic * inverse
  }
}
