import CareModel
import CareSLA
import Testing

@Suite("Rosters that are tried")
struct RosterChangeTests {
  private static let timeline = OfficeBook.timeline(
    "late",
    [
      OfficeBook.created(OfficeBook.at(2, 22)),
      ClockEvent(at: OfficeBook.at(2, 22), .agentReply(isAutomatic: true)),
      ClockEvent(at: OfficeBook.at(3, 10), .agentReply(isAutomatic: false)),
      ClockEvent(at: OfficeBook.at(3, 10), .status(.pending)),
      ClockEvent(at: OfficeBook.at(3, 12), .customerMessage()),
      ClockEvent(at: OfficeBook.at(3, 16), .status(.solved)),
    ]
  )

  private func compiled(_ definition: BusinessCalendar) -> CompiledCalendar {
    CompiledCalendar(definition, from: OfficeBook.at(1, 0), through: OfficeBook.at(31, 0))
  }

  @Test("A roster that is not changed leaves everything that was done in its hours where it was")
  func unchanged() throws {
    let office = try OfficeBook.calendar()
    #expect(Self.timeline.worked(under: RosterChange(from: office, to: office)) == Self.timeline)
  }

  @Test(
    "Under a roster that is there at night, work follows after the same staffed time, customers after the same time"
  )
  func nightShift() throws {
    let change = RosterChange(from: try OfficeBook.calendar(), to: compiled(.always()))
    let moved = Self.timeline.worked(under: change)
    #expect(moved.events.map(\.kind) == Self.timeline.events.map(\.kind))
    // An hour after nine was an hour of work; two hours later the customer wrote; four more hours of work followed.
    #expect(
      moved.events.map(\.at)
        == [(2, 22), (2, 22), (2, 23), (2, 23), (3, 1), (3, 5)].map { OfficeBook.at($0.0, $0.1) }
    )
  }

  @Test(
    "Work that falls into hours in which nobody is there waits for the next, and where there is none, the case ends"
  )
  func shorterHours() throws {
    let morning = try WallInterval(from: "09:00", to: "10:00")
    let short = try BusinessCalendar(zone: .fixed(seconds: 7200), weekly: [.friday: [morning], .monday: [morning]])
    let office = try OfficeBook.calendar()
    let moved = Self.timeline.worked(under: RosterChange(from: office, to: compiled(short)))
    // The hour of work is all of Friday's; the answer goes out on Monday, when somebody is there again.
    #expect(moved.events[2].at == OfficeBook.at(6, 9) && moved.events[4].at == OfficeBook.at(6, 11))
    let nobody = compiled(try BusinessCalendar(zone: .utc, weekly: [:]))
    #expect(Self.timeline.worked(under: RosterChange(from: office, to: nobody)).events.count == 2)
  }

  @Test("A simulation tells which promises another roster would have kept, and by how much")
  func simulation() throws {
    let book = try OfficeBook.book { $0.calendar = .alwaysOpen }
    let simulation = try Simulation(
      of: [Self.timeline],
      under: book,
      insteadUnder: book,
      workedUnder: RosterChange(from: try OfficeBook.calendar(), to: compiled(.always())),
      asOf: OfficeBook.at(4, 0)
    )
    let change = simulation.changes.first { $0.metric == .firstResponse }
    #expect(change?.before?.verdict == .breached && change?.after?.verdict == .met && change?.gain == 11 * 3600)
  }

  @Test("Events stay in order under any rosters", arguments: 0..<40)
  func order(seed: Int) throws {
    let (one, other) = (try RandomCalendar(seed: UInt64(seed)), try RandomCalendar(seed: UInt64(seed) + 7_000))
    let change = RosterChange(
      from: compiled(try one.rules.calendar(zone: one.zone)),
      to: compiled(try other.rules.calendar(zone: other.zone))
    )
    let moved = Self.timeline.worked(under: change)
    for (left, right) in zip(moved.events, moved.events.dropFirst()) { #expect(left.at <= right.at, "\(seed)") }
    #expect(moved.events.map(\.kind) == Array(Self.timeline.events.map(\.kind).prefix(moved.events.count)), "\(seed)")
  }
}
