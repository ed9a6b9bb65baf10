import CareModel
import CareSLA
import Testing

@Suite("The ledger of a cycle")
struct CycleLedgerTests {
  private func ledger(_ metric: SLAMetric, _ events: [ClockEvent], asOf instant: Timestamp) throws -> CycleLedger {
    let state = try OfficeBook.book().state(after: events, asOf: instant)
    return try #require(state.ledgers(asOf: instant).last { $0.cycle.metric == metric })
  }

  @Test("Segments name closing time, the holiday, the state that paused and the hold")
  func kinds() throws {
    let events = [
      ClockEvent(
        at: Timestamp(secondsSince1970: OfficeBook.at(1, 0).secondsSince1970 - 9 * 3600),
        .created(by: .customer, status: .open, priority: .normal, policy: OfficeBook.reference)
      ),
      ClockEvent(at: OfficeBook.at(2, 10), .status(.pending)),
      ClockEvent(at: OfficeBook.at(2, 11), .status(.open)),
      ClockEvent(at: OfficeBook.at(2, 12), .hold(.incident)),
      ClockEvent(at: OfficeBook.at(2, 13), .hold(.awaitingPart)),
      ClockEvent(at: OfficeBook.at(2, 14), .release(.incident)),
      ClockEvent(at: OfficeBook.at(2, 15), .release(.awaitingPart)),
    ]
    let ledger = try ledger(.resolution, events, asOf: OfficeBook.at(2, 16))
    #expect(
      ledger.segments.map(\.kind) == [
        .counted, .closed(.outsideHours), .closed(.holiday("Labour Day")), .closed(.outsideHours), .counted,
        .paused(.pending), .counted, .held([.incident]), .held([.incident, .awaitingPart]), .held([.awaitingPart]),
        .counted,
      ]
    )
    #expect(ledger.counted == (2 + 1 + 1 + 1) * 3600)
    #expect(
      ledger.sentence
        == "due Mon 6 May 11:00: 2 h used Tue 30 Apr, 3 h on Thu 2 May, closed for Labour Day, paused 1 h while pending, "
        + "held 1 h for incident, held 1 h for incident and awaitingPart, held 1 h for awaitingPart"
    )
  }

  @Test("Time that a restart dropped, and time after a solution, are told apart")
  func restartsAndSolutions() throws {
    let book = try OfficeBook.book { $0.options.targetChange = .restart }
    let events = [
      OfficeBook.created(OfficeBook.at(2, 10)),
      ClockEvent(at: OfficeBook.at(2, 11), .priority(.urgent)),
      ClockEvent(at: OfficeBook.at(2, 12), .status(.solved)),
      ClockEvent(at: OfficeBook.at(2, 13), .status(.open)),
    ]
    let ledgers = try book.state(after: events, asOf: OfficeBook.at(2, 14)).ledgers(asOf: OfficeBook.at(2, 14))
    let resolution = try #require(ledgers.last { $0.cycle.metric == .resolution })
    #expect(resolution.segments.map(\.kind) == [.dropped, .counted, .over(.solved), .counted])
    #expect(resolution.cycle.elapsed == 7200)
  }

  @Test(
    "A sentence begins with where the cycle stands",
    arguments: [
      (OfficeBook.at(2, 11), true, "met Thu 2 May 11:00 with 1 h left: 1 h used Thu 2 May"),
      (OfficeBook.at(2, 12, 30), true, "missed Thu 2 May 12:30 by 30 min: 2 h 30 min used Thu 2 May"),
      (OfficeBook.at(2, 11), false, "due Thu 2 May 12:00: 1 h used Thu 2 May"),
      (OfficeBook.at(2, 12, 0, 5), false, "overdue since Thu 2 May 12:00: 2 h 5 s used Thu 2 May"),
      (OfficeBook.at(2, 10), false, "due Thu 2 May 12:00: nothing used yet"),
    ]
  )
  func standing(instant: Timestamp, isAnswered: Bool, sentence: String) throws {
    var events = [OfficeBook.created(OfficeBook.at(2, 10))]
    if isAnswered { events.append(ClockEvent(at: instant, .agentReply(isAutomatic: false))) }
    #expect(try ledger(.firstResponse, events, asOf: instant).sentence == sentence)
  }
}
