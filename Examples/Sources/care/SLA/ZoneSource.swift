import ArgumentParser
import CustomerCare
import Foundation

/// Where zones come from: a file of transitions, or the table that the library carries.
struct ZoneSource {
  private struct File: Decodable {
    struct Zone: Decodable {
      let initialOffset: Int
      let transitions: [[Int64]]

      enum CodingKeys: String, CodingKey {
        case initialOffset = "initial_offset"
        case transitions
      }
    }

    let zones: [String: Zone]
  }

  private let file: [String: File.Zone]?

  /// Reads a file of transitions, or uses the library's table where none is named.
  init(file name: String?) throws {
    guard let name else {
      file = nil
      return
    }
    guard let data = FileManager.default.contents(atPath: name) else {
      Output.complain("care: there is no file \(name)")
      throw ExitCode(66)
    }
    file = try JSONDecoder().decode(File.self, from: data).zones
  }

  /// The rules of the zone with an IANA name.
  func named(_ name: String) throws(CareSLAError) -> ZoneRules {
    guard let file else { return try ZoneRules.named(name) }
    guard let zone = file[name] else { throw CareSLAError(.unknownZone, "the file has no zone '\(name)'") }
    var transitions: [ZoneRules.Transition] = []
    for pair in zone.transitions {
      guard pair.count == 2, let offset = Int(exactly: pair[1]) else {
        throw CareSLAError(.invalidZoneRules, "a transition of '\(name)' is no pair of an instant and an offset")
      }
      transitions.append(.init(at: Timestamp(secondsSince1970: pair[0]), offset: offset))
    }
    return try ZoneRules(initialOffset: zone.initialOffset, transitions: transitions)
  }
}
