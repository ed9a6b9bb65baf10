import CareModel
import CareSLA

/// Prints when four hours of business time from now will be over, for a "now" given as the first argument.
@main
struct DueTime {
  static func main() throws {
    let now = try Timestamp(iso8601: CommandLine.arguments.dropFirst().first ?? "2026-03-27T15:00:00Z")
    let hours = try WallInterval(from: "09:00", to: "17:00")
    let office = try BusinessCalendar(
      zone: .named("Europe/Berlin"),
      weekly: [.monday: [hours], .tuesday: [hours], .wednesday: [hours], .thursday: [hours], .friday: [hours]]
    )
    let compiled = CompiledCalendar(office, from: now, through: now.advanced(bySeconds: 366 * 86_400))
    guard let due = compiled.add(4 * 3600, to: now) else {
      print("never")
      return
    }
    print(due)
  }
}
