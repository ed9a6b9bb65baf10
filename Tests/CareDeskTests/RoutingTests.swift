import CareDesk
import CareModel
import Testing

@Suite("Routing and bursts")
struct RoutingTests {
  @Test(
    "X2: hundreds of cases over thirty agents: nobody beyond capacity, nobody without the skill, no load far from another"
  )
  func fairness() {
    let agents = (0..<30).map { AgentProfile(id: Identifier("a\($0)"), skills: ["chat"], capacity: 20) }
    let cases = (0..<450).map { WaitingCase(id: Identifier("c\($0)"), since: Fixture.at(Int64($0)), skills: ["chat"]) }
    let assignments = Router.assign(cases, to: agents)
    var load: [Identifier<Agent>: Int] = [:]
    for case let agent? in assignments.map(\.agent) { load[agent, default: 0] += 1 }
    #expect(load.values.allSatisfy { $0 == 15 })
    #expect(load.count == 30)
  }

  @Test("The most pressing case is taken first, and who is left over goes on waiting with the reason")
  func order() {
    let agent = AgentProfile(id: "kim", skills: ["lamps"], capacity: 1)
    let cases = [
      WaitingCase(id: "late", since: Fixture.at(0)),
      WaitingCase(id: "urgent", priority: .urgent, since: Fixture.at(9)),
      WaitingCase(id: "legal", priority: .urgent, since: Fixture.at(10), skills: ["law"]),
    ]
    let assignments = Router.assign(cases, to: [agent])
    #expect(assignments.map(\.careCase) == ["urgent", "legal", "late"])
    #expect(assignments.map(\.agent) == ["kim", nil, nil])
    #expect(assignments.map(\.reason) == [.leastLoaded, .nobodyCan, .nobodyHasRoom])
  }

  @Test("A case goes back to whom it knows, and simple cases leave specialists free")
  func preferences() {
    let agents = [
      AgentProfile(id: "all", skills: ["lamps", "law"], capacity: 2),
      AgentProfile(id: "one", skills: ["lamps"], capacity: 2),
    ]
    let simple = WaitingCase(id: "c1", since: Fixture.at(0), skills: ["lamps"])
    let known = WaitingCase(id: "c2", since: Fixture.at(1), skills: ["lamps"], previous: "all")
    #expect(Router.assign([simple, known], to: agents).map(\.agent) == ["one", "all"])
  }

  @Test("G9: backlog, load and waiting are facts of the cases and the roster")
  func workload() {
    var state = DeskState(Fixture.desk)
    _ = state.take(DeskInput(id: "a", at: Fixture.monday, .agent(AgentProfile(id: "kim", capacity: 3))))
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    _ = state.take(Fixture.post("p2", "It is awful", from: "@bea", at: 5))
    _ = state.take(DeskInput(id: "b", at: Fixture.at(9), .change(.interaction("p1"), .assigned("kim"))))
    let workload = state.workload
    #expect(workload.backlog == 2)
    #expect(workload.byAgent == ["kim": 1])
    #expect(workload.unassigned == 1)
    #expect(workload.freeCapacity == 2)
    #expect(workload.longestWaitSince == Fixture.monday)
    #expect(Router.assign(state.waitingCases(), to: Array(state.agents.values)).map(\.careCase) == ["case:p2"])
  }

  @Test("A steady stream is no burst, ten times as much is, and the count of shards is the count of the whole")
  func bursts() {
    var (whole, left, right) = (BurstDetector(), BurstDetector(), BurstDetector())
    for bucket in 0..<40 {
      for index in 0..<(bucket == 39 ? 60 : 6) {
        let instant = Fixture.at(Int64(bucket) * 900 + Int64(index))
        whole.count(.intent(.outage), at: instant)
        if index % 2 == 0 {
          left.count(.intent(.outage), at: instant)
        } else {
          right.count(.intent(.outage), at: instant)
        }
      }
    }
    #expect(whole.bursts(at: Fixture.at(38 * 900)).isEmpty)
    #expect(whole.bursts(at: Fixture.at(39 * 900)).map(\.count) == [60])
    left.add(right)
    #expect(left == whole)
  }
}
