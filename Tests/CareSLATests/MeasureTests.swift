import CareModel
import CareSLA
import Testing

@Suite("Forecasts and measures")
struct MeasureTests {
  private static func at(_ hour: Int, _ minute: Int = 0) -> Timestamp { OfficeBook.at(2, hour, minute) }

  private static func event(_ hour: Int, _ kind: ClockEvent.Kind) -> ClockEvent { ClockEvent(at: at(hour), kind) }

  private static let reply = ClockEvent.Kind.agentReply(isAutomatic: false)

  /// Solved with one reply, thanked; solved with two; reopened; dismissed; waiting.
  static let cases = [
    OfficeBook.timeline(
      "one touch",
      [
        OfficeBook.created(at(9)), event(10, reply), event(11, .status(.solved)),
        event(12, .customerMessage(mayReopen: false)),
      ]
    ),
    OfficeBook.timeline(
      "to and fro",
      [
        OfficeBook.created(at(9)), event(12, reply), event(13, .customerMessage()), event(14, reply),
        event(14, .status(.solved)),
      ]
    ),
    OfficeBook.timeline(
      "reopened",
      [
        OfficeBook.created(at(9)), event(10, reply), event(11, .status(.solved)), event(12, .customerMessage()),
        event(13, reply), event(14, .status(.solved)),
      ]
    ),
    OfficeBook.timeline("spam", [OfficeBook.created(at(9)), event(10, .status(.dismissed))]),
    OfficeBook.timeline("waiting", [OfficeBook.created(at(14))]),
    OfficeBook.timeline("urgent", [OfficeBook.created(at(13, 30)), event(14, .priority(.urgent))]),
  ]

  @Test("A forecast lists who breaches within the horizon, least slack first")
  func forecast() throws {
    let book = try OfficeBook.book()
    let forecast = try book.forecast(Self.cases, asOf: Self.at(15), within: 3600)
    #expect(forecast.map(\.caseID) == ["urgent", "waiting"])
    #expect(forecast.map(\.slack) == [1800, 3600])
    let none = try book.forecast(Self.cases, asOf: Self.at(15), within: 1799)
    #expect(none.isEmpty)
    let later = try book.forecast(Self.cases, asOf: Self.at(16, 30), within: 86_400)
    #expect(later.allSatisfy { $0.metric == .resolution })
  }

  @Test("Attainment keeps pending and withdrawn promises apart")
  func attainment() throws {
    let book = try OfficeBook.book()
    let cycles = try Self.cases.flatMap { try book.evaluate($0, asOf: Self.at(15)).cycles(of: .firstResponse) }
    let attainment = Attainment(cycles)
    #expect(attainment.met == 2 && attainment.breached == 1 && attainment.pending == 2 && attainment.withdrawn == 1)
    #expect(attainment.ratio == 2.0 / 3)
    #expect(Attainment().ratio == nil)
  }

  @Test("Backlog, reopen rate, resolution at first contact and one touch follow their definitions")
  func measures() throws {
    let book = try OfficeBook.book()
    let measures = try DeskMeasures(Self.cases, asOf: Self.at(15), under: book)
    #expect(measures.backlog == 2)
    #expect(measures.reopenRate == 1.0 / 3)
    #expect(measures.firstContactResolution == 1.0 / 6)
    #expect(measures.oneTouchRate == 1.0 / 3)
    #expect(measures.outcomes[2].firstSolvedAt == Self.at(11) && measures.outcomes[2].lastSolvedAt == Self.at(14))
    let early = try DeskMeasures(Self.cases, asOf: Self.at(12, 30), under: book)
    #expect(early.outcomes.count == 4 && early.backlog == 2)
    let before = try DeskMeasures(Self.cases, asOf: Self.at(8), under: book)
    #expect(before.backlog == 0 && before.reopenRate == nil && before.firstContactResolution == nil)
    #expect(before.oneTouchRate == nil)
  }

  @Test("A percentile is the nearest rank")
  func percentiles() {
    let values = Percentiles([15, 20, 35, 40, 50].reversed().map(Int64.init))
    #expect([5, 30, 40, 50, 100, 0].map { values.value(at: $0) } == [15, 20, 20, 35, 50, 15])
    #expect(values.value(at: 100.5) == nil && values.value(at: .nan) == nil)
    #expect(Percentiles([]).value(at: 50) == nil)
  }

  @Test("The response share counts what was actionable in the window and answered in time")
  func responseShare() {
    let posts = [
      ResponseShare.Post(at: Self.at(9), isActionable: true, answeredAt: Self.at(10)),
      ResponseShare.Post(at: Self.at(9), isActionable: true, answeredAt: Self.at(12)),
      ResponseShare.Post(at: Self.at(9), isActionable: false, answeredAt: Self.at(10)),
      ResponseShare.Post(at: Self.at(11), isActionable: true, answeredAt: Self.at(11)),
    ]
    let share = ResponseShare(of: posts, in: Self.at(9)..<Self.at(11), answeredBy: Self.at(11))
    #expect(share.actionable == 2 && share.answered == 1 && share.ratio == 0.5)
    #expect(ResponseShare(of: posts, in: Self.at(1)..<Self.at(2)).ratio == nil)
  }

  @Test("A simulation tells which verdicts change, and by how much")
  func simulation() throws {
    let book = try OfficeBook.book()
    let stricter = try OfficeBook.book { try? $0.targets.set(.firstResponse, to: 1800) }
    let simulation = try Simulation(of: Self.cases, under: book, insteadUnder: stricter, asOf: Self.at(15))
    #expect(simulation.changes.map(\.caseID) == ["one touch", "reopened", "spam", "waiting", "urgent"])
    #expect(simulation.changes.allSatisfy { $0.metric == .firstResponse && $0.gain == -5400 })
    #expect(simulation.before[.firstResponse]?.met == 2 && simulation.after[.firstResponse]?.met == 0)
    let same = try Simulation(of: Self.cases, under: book, insteadUnder: book, asOf: Self.at(15))
    #expect(same.changes.isEmpty && same.before == same.after)
  }

  @Test("A simulation with other calendars tells when the office should have been open")
  func simulatedCalendar() throws {
    let night = [OfficeBook.timeline("night", [OfficeBook.created(OfficeBook.at(2, 22))])]
    let book = try OfficeBook.book()
    let always = try OfficeBook.book { $0.calendar = .alwaysOpen }
    let simulation = try Simulation(of: night, under: book, insteadUnder: always, asOf: OfficeBook.at(3, 8))
    #expect(simulation.changes.map { $0.after?.verdict } == [.breached])
    #expect(simulation.changes.first?.before?.verdict == .pending)
  }

  @Test("An error names the case")
  func errorsNameTheCase() throws {
    let broken = OfficeBook.timeline("c9", [Self.event(9, .agentNote)])
    let error = #expect(throws: CareSLAError.self) { try OfficeBook.book().evaluate(broken, asOf: Self.at(10)) }
    #expect(error?.context.contains("c9") == true)
  }
}
