public import CareModel
public import CareSLA
import CareTesting

/// Business time as the SLA guide has it: eight hours in New York with a lunch break and ten holidays a year.
public struct Office: Sendable {
  /// What is asked of a calendar.
  public struct Question: Sendable {
    /// When it is asked.
    public let start: Timestamp
    /// How many business seconds are to pass.
    public let seconds: Int64
  }

  /// Midnight in New York at the beginning of 2024.
  public static let start = Timestamp(secondsSince1970: 1_704_085_200)

  /// The calendar as it is told.
  public let definition: BusinessCalendar

  /// Makes the calendar.
  public init() throws {
    let hours = [try WallInterval(from: "09:00", to: "12:00"), try WallInterval(from: "13:00", to: "18:00")]
    let fixed = try [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)].map { try Holiday(month: $0.0, day: $0.1) }
    let moving = [
      try Holiday(3, .monday, ofMonth: 1), try Holiday(3, .monday, ofMonth: 2), try Holiday(-1, .monday, ofMonth: 5),
      try Holiday(1, .monday, ofMonth: 9), try Holiday(4, .thursday, ofMonth: 11),
    ]
    definition = try BusinessCalendar(
      zone: try ZoneRules.named("America/New_York"),
      weekly: [.monday: hours, .tuesday: hours, .wednesday: hours, .thursday: hours, .friday: hours],
      holidays: fixed + moving
    )
  }

  /// The calendar, compiled for so many years.
  public func compiled(years: Int64 = 20) -> CompiledCalendar {
    CompiledCalendar(definition, from: Self.start, through: Self.start.advanced(bySeconds: years * 366 * 86_400))
  }

  /// Questions whose answers lie in the first years: an instant, and up to eighty business hours.
  public static func questions(_ count: Int) -> [Question] {
    var numbers = SeededGenerator(seed: 7)
    return (0..<count).map { _ in
      let minute = Int64(numbers.number(in: 0...9 * 365 * 1440))
      return Question(start: start.advanced(bySeconds: minute * 60), seconds: Int64(numbers.number(in: 1...80)) * 3600)
    }
  }
}
