import CareSLA
import Foundation
import Testing

@Suite("Erlang vectors", .enabled(if: SharedVectors.isPresent, SharedVectors.whyAbsent))
struct ErlangVectorTests {
  struct Row: Decodable {
    let id: String
    let kind: String
    let calls: Double?
    let interval: Double?
    let aht: Double?
    let agents: Int?
    let threshold: Double?
    let traffic: Double?
    let patience: Double?
    let service_level: Double?
    let max_occupancy: Double?
    let expect: [String: VectorValue]
  }

  private func answers(_ row: Row) throws -> [String: VectorValue] {
    let agents = row.agents ?? 0
    if row.kind == "erlang_b" {
      return ["blocking": .number(try ErlangB.blocking(agents: agents, traffic: row.traffic ?? -1))]
    }
    let load = try Workload(contacts: row.calls ?? -1, interval: row.interval ?? -1, handleTime: row.aht ?? -1)
    let threshold = row.threshold ?? -1
    switch row.kind {
    case "agents_c":
      let target = try ServiceTarget(
        serviceLevel: row.service_level ?? -1,
        threshold: threshold,
        maximumOccupancy: row.max_occupancy ?? 1
      )
      return ["agents": ErlangC.leastAgents(for: load, target: target).map { .number(Double($0)) } ?? .none]
    case "erlang_a":
      let system = try ErlangA(load, patience: row.patience ?? -1, agents: agents)
      return [
        "traffic": .number(load.traffic), "p_wait": .number(system.waitProbability),
        "p_abandon": .number(system.abandonment), "mean_queue": .number(system.meanQueue),
        "mean_wait": .number(system.meanWait), "asa_answered": .number(system.averageSpeedOfAnswer),
        "service_level_offered": .number(try system.serviceLevelOfOffered(within: threshold)),
        "service_level_answered": .number(try system.serviceLevelOfAnswered(within: threshold)),
        "occupancy": .number(system.occupancy),
      ]
    default:
      let system = try ErlangC(load, agents: agents)
      return [
        "traffic": .number(load.traffic), "stable": .truth(system.isStable), "p_wait": .number(system.waitProbability),
        "service_level": .number(try system.serviceLevel(within: threshold)),
        "asa": system.averageSpeedOfAnswer.map { .number($0) } ?? .none,
        "asa_waiting": system.averageWaitOfDelayed.map { .number($0) } ?? .none,
        "occupancy": .number(system.occupancy), "mean_queue": system.meanQueue.map { .number($0) } ?? .none,
      ]
    }
  }

  @Test("Every row is answered within 1e-12 of the value")
  func rows() throws {
    let rows = try SharedVectors.rows(Row.self, in: "sla/vectors_erlang_public.jsonl")
    #expect(!rows.isEmpty)
    for row in rows {
      let answers = try answers(row)
      #expect(Set(answers.keys) == Set(row.expect.keys), "\(row.id)")
      for (key, expected) in row.expect {
        switch (answers[key] ?? .none, expected) {
        case (.none, .none): break
        case (.truth(let answer), .truth(let expected)): #expect(answer == expected, "\(row.id) \(key)")
        case (.number(let answer), .number(let expected)):
          #expect(abs(answer - expected) <= 1e-12 * abs(expected), "\(row.id) \(key): \(answer), not \(expected)")
        default: Issue.record("\(row.id) \(key) is of another kind")
        }
      }
    }
  }
}
