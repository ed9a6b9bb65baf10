import CareModel
import CareSLA
import Testing

@Suite("The cases that the guide on business time draws")
struct GuideCaseTests {
  private func book(_ week: [Weekday: [WallInterval]], target: Int64) throws -> PolicyBook {
    let calendar = CompiledCalendar(
      try BusinessCalendar(zone: .named("America/New_York"), weekly: week),
      from: Timestamp(secondsSince1970: 1_704_067_200),
      through: Timestamp(secondsSince1970: 1_735_689_600)
    )
    var targets = SLATargets()
    try targets.set(.firstResponse, to: target)
    var policy = SLAPolicy(OfficeBook.reference, targets: targets, calendar: OfficeBook.office)
    policy.pauses[.firstResponse] = [.pending]
    return try PolicyBook(policies: [policy], calendars: [OfficeBook.office: calendar])
  }

  @Test("On the night on which the clocks go forward, seven hours from 22:00 end at 6:00")
  func springForward() throws {
    let book = try book([.saturday: [WallInterval(from: "22:00", to: "06:00")]], target: 7 * 3600)
    let evening = try Timestamp(iso8601: "2024-03-09T22:00:00-05:00")
    let cycle = try book.evaluate([OfficeBook.created(evening)], asOf: evening).cycles(of: .firstResponse).first
    #expect(cycle?.deadline == (try Timestamp(iso8601: "2024-03-10T06:00:00-04:00")))
  }

  @Test("A question that is answered the next morning moves the deadline by the pause, and the sentence says so")
  func pauseAcrossNight() throws {
    let hours = try WallInterval(from: "09:00", to: "17:00")
    let book = try book([.thursday: [hours], .friday: [hours]], target: 2 * 3600)
    let thursday = try Timestamp(iso8601: "2024-03-07T15:00:00-05:00")
    let friday = thursday.advanced(bySeconds: 19 * 3600)
    let events = [
      OfficeBook.created(thursday),
      ClockEvent(at: thursday.advanced(bySeconds: 3600), .status(.pending)),
      ClockEvent(at: friday, .customerMessage()),
    ]
    let ledger = try book.state(after: events, asOf: friday).ledgers(asOf: friday).first {
      $0.cycle.metric == .firstResponse
    }
    #expect(ledger?.sentence == "due Fri 8 Mar 11:00: 1 h used Thu 7 Mar, paused 18 h while pending")
  }
}
