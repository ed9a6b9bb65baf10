import CareSLA
import Testing

@Suite("Staffing")
struct StaffingTests {
  /// Loads and agents from quiet to overrun, small to large.
  static let systems: [(contacts: Double, agents: Int)] = [
    (0, 1), (0.001, 1), (3, 1), (10, 1), (40, 4), (100, 10), (100, 11), (100, 14), (250, 20), (1000, 101), (1000, 140),
    (9000, 1000), (99_000, 10_000), (120_000, 10_000),
  ]

  private func load(_ contacts: Double) throws -> Workload {
    try Workload(contacts: contacts, interval: 1800, handleTime: 180)
  }

  private func agree(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
    abs(left - right) <= tolerance * max(abs(left), abs(right), 1e-300)
  }

  @Test("Blocking is the textbook formula where that does not overflow", arguments: [0, 1, 2, 5, 20, 60, 120])
  func blockingByFactorials(agents: Int) throws {
    for traffic in [0.1, 1, 7.5, 60, 100] {
      var term = 1.0
      var sum = 1.0
      for state in 0..<agents {
        term *= traffic / Double(state + 1)
        sum += term
      }
      #expect(agree(try ErlangB.blocking(agents: agents, traffic: traffic), term / sum, 1e-12))
    }
  }

  @Test("Waiting follows from blocking, and the mean wait from the queue by Little's law", arguments: systems)
  func erlangCLaws(contacts: Double, agents: Int) throws {
    let load = try load(contacts)
    let system = try ErlangC(load, agents: agents)
    let blocking = try ErlangB.blocking(agents: agents, traffic: load.traffic)
    guard system.isStable else {
      #expect(system.waitProbability == 1 && system.occupancy == 1 && system.averageSpeedOfAnswer == nil)
      #expect(try system.serviceLevel(within: 1e9) == 0)
      return
    }
    #expect(agree(system.waitProbability, blocking / (1 - system.occupancy * (1 - blocking)), 1e-12))
    let wait = try #require(system.averageSpeedOfAnswer)
    #expect(agree(try #require(system.meanQueue), wait * contacts / 1800, 1e-12))
    #expect(agree(try system.serviceLevel(within: 0), 1 - system.waitProbability, 1e-10))
    #expect(try system.serviceLevel(within: 1e300) == 1)
  }

  @Test("With endless patience nobody gives up and impatience makes no difference", arguments: systems)
  func erlangAOfPatientPeople(contacts: Double, agents: Int) throws {
    let patient = try ErlangC(load(contacts), agents: agents)
    guard patient.isStable else { return }
    let system = try ErlangA(load(contacts), patience: 1.8e11, agents: agents)
    #expect(agree(system.waitProbability, patient.waitProbability, 1e-5))
    #expect(agree(system.averageSpeedOfAnswer, try #require(patient.averageSpeedOfAnswer), 1e-4))
    for threshold: Double in [0, 1, 20, 600] {
      #expect(
        agree(try system.serviceLevelOfOffered(within: threshold), try patient.serviceLevel(within: threshold), 1e-5)
      )
    }
  }

  @Test("Those who give up and those who are answered are all, and what comes in goes out", arguments: systems)
  func erlangABalance(contacts: Double, agents: Int) throws {
    for patience: Double in [0.5, 30, 180, 2000] {
      let system = try ErlangA(load(contacts), patience: patience, agents: agents)
      #expect(agree(system.abandonment + system.answeredShare, 1, 1e-12))
      #expect(system.occupancy <= 1 + 1e-12)
      #expect(agree(system.meanQueue / patience, system.abandonment * contacts / 1800, 1e-12) || contacts == 0)
      var last = 0.0
      for threshold: Double in [0, 0.1, 1, 10, 60, 600, 6000, 1e6, 1e300] {
        let level = try system.serviceLevelOfOffered(within: threshold)
        #expect(level >= last - 1e-13, "\(contacts) \(agents) \(patience) \(threshold)")
        last = level
      }
      #expect(agree(last, system.answeredShare, 1e-12), "everybody who is answered is answered some time")
    }
  }

  @Test("One agent more or less decides whether the target is met", arguments: systems)
  func leastAgents(contacts: Double, agents: Int) throws {
    for (level, occupancy) in [(0.8, 1.0), (0.95, 0.9), (0, 0.5), (0.999, 1)] {
      let target = try ServiceTarget(serviceLevel: level, threshold: 20, maximumOccupancy: occupancy)
      let least = try #require(ErlangC.leastAgents(for: load(contacts), target: target))
      func isMet(_ agents: Int) throws -> Bool {
        let system = try ErlangC(load(contacts), agents: agents)
        return try system.isStable && system.occupancy <= occupancy && system.serviceLevel(within: 20) >= level
      }
      #expect(try isMet(least))
      #expect(try !isMet(least - 1))
    }
  }

  @Test("A schedule keeps the minimum, and reaches the target where there is something to do")
  func schedule() throws {
    let target = try ServiceTarget(serviceLevel: 0.8, threshold: 20, maximumOccupancy: 0.85)
    let loads = try [0, 5, 100, 400, 0.5].map { try load($0) }
    let schedule = try StaffingSchedule(loads, target: target, minimumAgents: 2)
    #expect(schedule.requirements.map(\.workload) == loads)
    #expect(schedule.requirements[0].agents == 2)
    #expect(schedule.requirements[0].serviceLevel == nil)
    for requirement in schedule.requirements.dropFirst() {
      #expect(requirement.agents >= 2)
      #expect(try #require(requirement.serviceLevel) >= 0.8)
      #expect(try #require(requirement.occupancy) <= 0.85)
    }
    #expect(schedule.peakAgents == schedule.requirements[3].agents)
    #expect(schedule.agentSeconds == schedule.requirements.reduce(0) { $0 + 1800 * Double($1.agents) })
    #expect(try StaffingSchedule([], target: target).peakAgents == 0)
  }

  @Test(
    "A parameter that means nothing is a typed error",
    arguments: [Double.nan, .infinity, -.infinity, -1, -0.0.nextUp.nextUp, 1e300]
  )
  func hostileParameters(value: Double) throws {
    let load = try load(100)
    func refuses(_ body: () throws -> Void) -> Bool {
      do {
        try body()
        return false
      } catch { return (error as? CareSLAError)?.code == .invalidStaffingParameter }
    }
    #expect(refuses { _ = try Workload(contacts: value, interval: 1800, handleTime: 180) } || value.magnitude < 1)
    #expect(refuses { _ = try ErlangA(load, patience: value, agents: 3) })
    if !(value > 0) || value.isInfinite {
      #expect(refuses { _ = try Workload(contacts: 1, interval: value, handleTime: 180) })
      #expect(refuses { _ = try Workload(contacts: 1, interval: 1800, handleTime: value) })
      #expect(refuses { _ = try ErlangB.blocking(agents: 3, traffic: value) })
      #expect(refuses { _ = try ErlangC(load, agents: 3).serviceLevel(within: value) })
      #expect(refuses { _ = try ServiceTarget(serviceLevel: value, threshold: 20) })
      #expect(refuses { _ = try ServiceTarget(serviceLevel: 0.8, threshold: 20, maximumOccupancy: value) })
    }
    #expect(refuses { _ = try ErlangC(load, agents: -1) })
    #expect(refuses { _ = try ErlangA(load, patience: 60, agents: 0) })
    #expect(refuses { _ = try ErlangB.blocking(agents: .max, traffic: 1) })
  }
}
