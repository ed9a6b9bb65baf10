import CareModel
import CareSLA
import Testing

@Suite("What the options of clocks decide")
struct ClockOptionTests {
  private func cycle(
    _ metric: SLAMetric,
    _ events: [ClockEvent],
    asOf instant: Timestamp,
    _ change: (inout SLAPolicy) -> Void = { _ in }
  ) throws -> SLACycle? {
    try OfficeBook.book(change).evaluate(events, asOf: instant).cycles(of: metric).last
  }

  @Test(
    "A reply before, at and after the deadline",
    arguments: [(59, false), (60, false), (61, true)]
  )
  func replyAroundDeadline(minute: Int, isBreached: Bool) throws {
    let events = [
      OfficeBook.created(OfficeBook.at(2, 10)),
      ClockEvent(at: OfficeBook.at(2, 11, minute), .agentReply(isAutomatic: false)),
    ]
    let cycle = try #require(try cycle(.firstResponse, events, asOf: OfficeBook.at(2, 16)))
    #expect(cycle.isBreached == isBreached)
    #expect(cycle.state == (isBreached ? .breached : .met))
    #expect(cycle.breaches == (isBreached ? [OfficeBook.at(2, 12)] : []))
    #expect(cycle.verdict == (isBreached ? .breached : .met))
  }

  @Test("A deadline at closing time is closing time, or with the latest edge the next opening")
  func deadlineEdge() throws {
    let events = [OfficeBook.created(OfficeBook.at(2, 15))]
    let early = try cycle(.firstResponse, events, asOf: OfficeBook.at(2, 16))
    #expect(early?.deadline == OfficeBook.at(2, 17))
    let late = try cycle(.firstResponse, events, asOf: OfficeBook.at(2, 16)) { $0.options.deadlineEdge = .latest }
    #expect(late?.deadline == OfficeBook.at(3, 9))
    let evening = try cycle(.firstResponse, events, asOf: OfficeBook.at(2, 20)) { $0.options.deadlineEdge = .latest }
    #expect(evening?.isBreached == false)
  }

  @Test("An internal note answers nothing unless the policy says so")
  func notes() throws {
    let events = [
      OfficeBook.created(OfficeBook.at(2, 10)),
      ClockEvent(at: OfficeBook.at(2, 11), .agentNote),
    ]
    let plain = try cycle(.firstResponse, events, asOf: OfficeBook.at(2, 16))
    #expect(plain?.isOpen == true)
    let fulfilling = try cycle(.firstResponse, events, asOf: OfficeBook.at(2, 16)) {
      $0.options.notesFulfil = [.firstResponse]
    }
    #expect(fulfilling?.stopReason == .noted)
  }

  @Test("A case that an agent opens awaits a first response only where the policy says so, and updates come after it")
  func agentCases() throws {
    let events = [
      OfficeBook.created(OfficeBook.at(2, 10), by: .agent),
      ClockEvent(at: OfficeBook.at(2, 11), .agentReply(isAutomatic: false)),
    ]
    #expect(try cycle(.firstResponse, events, asOf: OfficeBook.at(2, 16)) == nil)
    let book = try OfficeBook.book { $0.options.agentCasesAwaitFirstResponse = true }
    let evaluation = try book.evaluate(events, asOf: OfficeBook.at(2, 16))
    #expect(evaluation.cycles(of: .firstResponse).map(\.state) == [.met])
    #expect(evaluation.cycles(of: .periodicUpdate).map(\.start) == [OfficeBook.at(2, 11)])
  }

  @Test("A policy without an entry for a metric measures it and promises nothing")
  func noPolicy() throws {
    let events = [
      ClockEvent(at: OfficeBook.at(4, 3), .created(by: .customer, status: .new, priority: .low, policy: nil))
    ]
    let cycle = try #require(try cycle(.firstResponse, events, asOf: OfficeBook.at(4, 5)))
    #expect(cycle.elapsed == 7200 && cycle.target == nil && cycle.deadline == nil && cycle.verdict == nil)
  }

  @Test("A commitment is due at its instant, whatever the calendar and however the case ends")
  func commitments() throws {
    let promise: Identifier<Commitment> = "call back"
    let made = [
      OfficeBook.created(OfficeBook.at(3, 16)),
      ClockEvent(at: OfficeBook.at(3, 16), .commitmentMade(promise, due: OfficeBook.at(12, 12))),
      ClockEvent(at: OfficeBook.at(3, 17), .status(.solved)),
    ]
    let open = try cycle(.commitmentDue, made, asOf: OfficeBook.at(11, 12)) {
      $0.warnings[.commitmentDue] = .secondsLeft(3600)
    }
    #expect(open?.deadline == OfficeBook.at(12, 12))
    #expect(open?.warnAt == OfficeBook.at(12, 11))
    #expect(open?.commitment == promise)
    for (outcome, day, verdict) in [
      (Commitment.Outcome.kept, 12, SLAVerdict.met), (.kept, 13, .breached), (.cancelled, 10, .withdrawn),
      (.broken, 10, .breached),
    ] {
      let events = made + [ClockEvent(at: OfficeBook.at(day, 12), .commitmentEnded(promise, outcome))]
      #expect(try cycle(.commitmentDue, events, asOf: OfficeBook.at(20, 0))?.verdict == verdict, "\(outcome) on \(day)")
    }
  }

  @Test("A promise years ahead keeps its instant beyond the search horizon of calendars")
  func farCommitment() throws {
    let due = OfficeBook.at(1, 0).advanced(bySeconds: 10 * 366 * 86_400)
    let events = [
      OfficeBook.created(OfficeBook.at(1, 0)),
      ClockEvent(at: OfficeBook.at(1, 0), .commitmentMade("anniversary", due: due)),
    ]
    #expect(try cycle(.commitmentDue, events, asOf: OfficeBook.at(1, 0))?.deadline == due)
    let late = try cycle(.commitmentDue, events, asOf: due.advanced(bySeconds: 5))
    #expect(late?.breaches == [due])
  }
}

extension ClockOptionTests {
  @Test("A case can be held for 64 reasons, one more is refused, and it runs when the last has ended")
  func manyHolds() throws {
    var state = ClockState(try OfficeBook.book())
    try state.apply(OfficeBook.created(OfficeBook.at(2, 10)))
    let reasons = (0..<64).map { HoldReason(rawValue: "reason \($0)") }
    for reason in reasons { try state.apply(ClockEvent(at: OfficeBook.at(2, 11), .hold(reason))) }
    #expect(throws: CareSLAError.self) { try state.apply(ClockEvent(at: OfficeBook.at(2, 11), .hold(.incident))) }
    for reason in reasons.dropLast() { try state.apply(ClockEvent(at: OfficeBook.at(2, 12), .release(reason))) }
    #expect(state.evaluation(asOf: OfficeBook.at(2, 13)).cycles.first?.state == .paused)
    try state.apply(ClockEvent(at: OfficeBook.at(2, 13), .release(reasons[63])))
    #expect(state.evaluation(asOf: OfficeBook.at(2, 14)).cycles.first?.elapsed == 7200)
  }
}
