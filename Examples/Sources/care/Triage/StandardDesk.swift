import ArgumentParser
import CustomerCare
import Foundation

/// The desk of the command line: the standard playbook, and promises in time that a shop can start from.
enum StandardDesk {
  /// Makes the desk; a file may replace what the playbook gives away, to whom, where and how much.
  static func make(remedies file: String?) throws -> Desk {
    var playbook = Playbook.standard
    if let file {
      guard let data = FileManager.default.contents(atPath: file) else {
        Output.complain("care: there is no file \(file)")
        throw ExitCode(66)
      }
      playbook.remedies = try JSONDecoder().decode(RemedyPolicy.self, from: data)
    }
    return Desk(playbook: playbook, policies: try PolicyBook(policies: policies()))
  }

  /// An answer within an hour, an update each day while the brand has the case, and a solution within three days, around
  /// the clock; half of it for what is urgent.
  private static func policies() throws -> [SLAPolicy] {
    var targets = SLATargets()
    let hour: Int64 = 3600
    for priority in Priority.allCases {
      let share: Int64 = priority >= .high ? 2 : 1
      try targets.set(.firstResponse, for: priority, to: hour / share)
      try targets.set(.nextResponse, for: priority, to: 2 * hour / share)
      try targets.set(.pausableUpdate, for: priority, to: 24 * hour / share)
      try targets.set(.resolution, for: priority, to: 72 * hour / share)
    }
    return [SLAPolicy(PolicyReference("social"), targets: targets)]
  }
}
