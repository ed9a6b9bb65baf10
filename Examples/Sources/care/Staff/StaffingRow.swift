import CareReport
import CustomerCare

/// A question about queues and agents. Times are seconds.
struct StaffingRow: Decodable {
  enum Kind: String, Decodable {
    case erlangB = "erlang_b"
    case erlangC = "erlang_c"
    case erlangA = "erlang_a"
    case agentsC = "agents_c"
  }

  let kind: Kind
  let agents: Int?
  let traffic: Double?
  let calls: Double?
  let interval: Double?
  let aht: Double?
  let threshold: Double?
  let patience: Double?
  let serviceLevel: Double?
  let maximumOccupancy: Double?

  enum CodingKeys: String, CodingKey {
    case kind, agents, traffic, calls, interval, aht, threshold, patience
    case serviceLevel = "service_level"
    case maximumOccupancy = "max_occupancy"
  }

  /// The answer in the form of the rows.
  func answer() throws -> JSON {
    switch kind {
    case .erlangB:
      let blocking = try ErlangB.blocking(agents: need(agents, "agents"), traffic: need(traffic, "traffic"))
      return .object([.init("blocking", .number(blocking))])
    case .erlangC: return try queue(ErlangC(workload(), agents: need(agents, "agents")))
    case .erlangA:
      return try impatientQueue(
        ErlangA(workload(), patience: need(patience, "patience"), agents: need(agents, "agents"))
      )
    case .agentsC:
      let target = try ServiceTarget(
        serviceLevel: need(serviceLevel, "service_level"),
        threshold: need(threshold, "threshold"),
        maximumOccupancy: maximumOccupancy ?? 1
      )
      let least = ErlangC.leastAgents(for: try workload(), target: target)
      return .object([.init("agents", least.map { .integer($0) } ?? .null)])
    }
  }

  private func queue(_ queue: ErlangC) throws -> JSON {
    .object([
      .init("traffic", .number(queue.workload.traffic)),
      .init("stable", .bool(queue.isStable)),
      .init("p_wait", .number(queue.waitProbability)),
      .init("service_level", .number(try queue.serviceLevel(within: need(threshold, "threshold")))),
      .init("asa", .number(queue.averageSpeedOfAnswer)),
      .init("asa_waiting", .number(queue.averageWaitOfDelayed)),
      .init("occupancy", .number(queue.occupancy)),
      .init("mean_queue", .number(queue.meanQueue)),
    ])
  }

  private func impatientQueue(_ queue: ErlangA) throws -> JSON {
    let threshold = try need(threshold, "threshold")
    return .object([
      .init("traffic", .number(queue.workload.traffic)),
      .init("p_wait", .number(queue.waitProbability)),
      .init("p_abandon", .number(queue.abandonment)),
      .init("mean_queue", .number(queue.meanQueue)),
      .init("mean_wait", .number(queue.meanWait)),
      .init("asa_answered", .number(queue.averageSpeedOfAnswer)),
      .init("service_level_offered", .number(try queue.serviceLevelOfOffered(within: threshold))),
      .init("service_level_answered", .number(try queue.serviceLevelOfAnswered(within: threshold))),
      .init("occupancy", .number(queue.occupancy)),
    ])
  }

  private func workload() throws -> Workload {
    try Workload(
      contacts: need(calls, "calls"),
      interval: need(interval, "interval"),
      handleTime: need(aht, "aht")
    )
  }

  private func need<Number>(_ number: Number?, _ name: String) throws -> Number {
    guard let number else { throw RowError.missing(name) }
    return number
  }
}

extension JSON {
  /// A number, or `null` where it is undefined.
  fileprivate static func number(_ number: Double?) -> JSON {
    number.map { .number($0) } ?? .null
  }
}
