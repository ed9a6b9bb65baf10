import ArgumentParser
import CareReport
import CustomerCare

struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff",
    abstract: "Say how many agents a load needs, for one interval or for the intervals of a day.",
    discussion: """
      Contacts that queue are counted by Erlang C. With --patience the line also tells what Erlang A expects of people \
      who give up. Several values of --contacts are consecutive intervals; each gets a line.
      """
  )

  @Option(parsing: .upToNextOption, help: "Contacts in each interval.")
  var contacts: [Double]

  @Option(help: "The length of an interval in seconds.")
  var interval = 1800.0

  @Option(help: "The seconds that an agent works on a contact.")
  var handleTime: Double

  @Option(help: "The share of contacts to be answered within the threshold, 0 to 1.")
  var serviceLevel = 0.8

  @Option(help: "The threshold in seconds.")
  var threshold = 20.0

  @Option(help: "The largest share of their time that agents may be busy, 0 to 1.")
  var maximumOccupancy = 1.0

  @Option(help: "The mean patience of a person who waits, in seconds.")
  var patience: Double?

  @Option(help: "The least number of agents in every interval.")
  var minimumAgents = 0

  func run() throws {
    do {
      let target = try ServiceTarget(
        serviceLevel: serviceLevel,
        threshold: threshold,
        maximumOccupancy: maximumOccupancy
      )
      let workloads = try contacts.map {
        try Workload(contacts: $0, interval: interval, handleTime: handleTime)
      }
      let schedule = try StaffingSchedule(workloads, target: target, minimumAgents: minimumAgents)
      for (index, requirement) in schedule.requirements.enumerated() {
        Output.line(.object([.init("interval", .integer(index + 1))] + (try members(requirement))))
      }
      Output.line(
        .object([
          .init("peakAgents", .integer(schedule.peakAgents)),
          .init("agentHours", .rounded(schedule.agentSeconds / 3600)),
        ])
      )
    } catch let error as CareSLAError {
      throw ValidationError(error.context)
    }
  }

  private func members(_ requirement: StaffingSchedule.Requirement) throws -> [JSON.Member] {
    var members: [JSON.Member] = [
      .init("contacts", .number(requirement.workload.contacts)),
      .init("traffic", .rounded(requirement.workload.traffic)),
      .init("agents", .integer(requirement.agents)),
      .init("serviceLevel", requirement.serviceLevel.map { .rounded($0) } ?? .null),
      .init("occupancy", requirement.occupancy.map { .rounded($0) } ?? .null),
    ]
    if let patience, requirement.agents > 0 {
      let queue = try ErlangA(requirement.workload, patience: patience, agents: requirement.agents)
      members += [
        .init("abandonment", .rounded(queue.abandonment)),
        .init("serviceLevelWithAbandonment", .rounded(try queue.serviceLevelOfOffered(within: threshold))),
      ]
    }
    return members
  }
}
