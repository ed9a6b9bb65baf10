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
    return Desk(playbook: playbook, policies: try PolicyBook(policies: SLAPolicy.channelDefaults()))
  }
}
