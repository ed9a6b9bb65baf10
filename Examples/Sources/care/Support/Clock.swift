import ArgumentParser
import CustomerCare
import Foundation

/// The instant that a command takes for now: ISO 8601, or the machine's clock where `system` asks for it.
struct Now: ExpressibleByArgument {
  let instant: Timestamp

  init?(argument: String) {
    if argument == "system" {
      instant = Timestamp(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000))
    } else if let instant = try? Timestamp(iso8601: argument) {
      self.instant = instant
    } else {
      return nil
    }
  }
}
