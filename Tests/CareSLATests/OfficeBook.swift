import CareModel

@testable import CareSLA

/// An office in Berlin, Monday to Friday 9 to 17, closed on 1 May 2024, and instants in its local time.
enum OfficeBook {
  static let office = CalendarName(rawValue: "office")
  static let reference = PolicyReference("standard")

  static func calendar() throws -> CompiledCalendar {
    let hours = try WallInterval(from: "09:00", to: "17:00")
    let labourDay = try Holiday(month: 5, day: 1, name: "Labour Day")
    let calendar = try BusinessCalendar(
      zone: .fixed(seconds: 7200),
      weekly: [.monday: [hours], .tuesday: [hours], .wednesday: [hours], .thursday: [hours], .friday: [hours]],
      holidays: [labourDay]
    )
    return CompiledCalendar(calendar, from: at(1, 0), through: at(31, 0))
  }

  /// An instant in May 2024, which began on a Wednesday.
  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0, _ second: Int = 0) -> Timestamp {
    let midnight: Int64 = 1_714_514_400
    return Timestamp(secondsSince1970: midnight + Int64(((day - 1) * 24 + hour) * 3600 + minute * 60 + second))
  }

  static func policy(_ change: (inout SLAPolicy) -> Void = { _ in }) throws -> SLAPolicy {
    var targets = SLATargets()
    try targets.set(.firstResponse, to: 7200)
    try targets.set(.nextResponse, to: 7200)
    try targets.set(.periodicUpdate, to: 28_800)
    try targets.set(.resolution, to: 57_600)
    try targets.set(.resolution, for: .urgent, to: 14_400)
    var policy = SLAPolicy(reference, targets: targets, calendar: office)
    change(&policy)
    return policy
  }

  static func book(_ change: (inout SLAPolicy) -> Void = { _ in }) throws -> PolicyBook {
    try PolicyBook(policies: [policy(change)], calendars: [office: calendar()])
  }

  static func created(_ instant: Timestamp, by opener: ClockEvent.Opener = .customer) -> ClockEvent {
    ClockEvent(at: instant, .created(by: opener, status: .new, priority: .normal, policy: reference))
  }

  static func timeline(_ id: String, _ events: [ClockEvent]) -> CaseTimeline {
    CaseTimeline(id: Identifier(id), events: events)
  }
}
