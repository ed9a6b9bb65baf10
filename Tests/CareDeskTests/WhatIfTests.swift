import CareDesk
import CareLanguage
import CareModel
import CareSLA
import Testing

@Suite("What if, and promises in time")
struct WhatIfTests {
  @Test("Another playbook over the same log shows what would have changed, and where")
  func anotherPlaybook() {
    let log = [
      Fixture.post("p1", "My lamp is broken"),
      Fixture.post("p2", "thanks @lumina", from: "@bea", at: 60, channel: .publicPost),
    ]
    var other = Fixture.desk
    other.playbook.rules = []
    let differences = Fixture.desk.changes(in: log, under: other)
    #expect(differences.first?.input == "p1")
    #expect(differences.allSatisfy { $0.aspects.contains(.actions) && !$0.aspects.contains(.reading) })
  }

  @Test("Another model over the same log shows what it would have read")
  func anotherModel() {
    var other = Fixture.desk
    other.analyze = { post in
      var analysis = Fixture.read(post)
      analysis.model = "words 2"
      return analysis
    }
    let differences = Fixture.desk.changes(in: [Fixture.post("p1", "My lamp is broken")], under: other)
    #expect(differences.map(\.aspects) == [[.reading]])
  }

  private static func desk(firstResponse seconds: Int64) throws -> Desk {
    var targets = SLATargets()
    try targets.set(.firstResponse, to: seconds)
    var policy = SLAPolicy(PolicyReference("social"), targets: targets)
    policy.warnings = [.firstResponse: .secondsLeft(600)]
    var desk = Fixture.desk
    desk.policies = try PolicyBook(policies: [policy])
    return desk
  }

  @Test("D4: a first response is due in sixty minutes; the desk warns, then tells the breach, and an answer ends both")
  func firstResponse() throws {
    var state = DeskState(try Self.desk(firstResponse: 3600))
    let decision = try #require(
      state.take(Fixture.post("p1", "My lumina view is awful", channel: .publicPost)).decision
    )
    let due = Fixture.at(3600)
    #expect(decision.sla.next?.due == due)
    #expect(decision.nextAlarm == Fixture.at(3000))
    var answered = state
    #expect(state.take(Fixture.clock(3000)).alerts == [.slaWarning(metric: .firstResponse, due: due)])
    #expect(state.take(Fixture.clock(3600)).isEmpty)
    #expect(state.take(Fixture.clock(3601)).alerts == [.slaBreach(metric: .firstResponse, due: due)])
    let reply = Fixture.reply("r1", "How can we help?", to: .interaction("p1"), at: 3600)
    #expect(answered.take(reply).decision?.status != .solved)
    #expect(answered.take(Fixture.clock(90_000)).alerts.isEmpty)
  }

  @Test("Nobody waits for an answer to thanks, nor to what was taken back: no promise, no alert")
  func nothingToAnswer() throws {
    var state = DeskState(try Self.desk(firstResponse: 3600))
    let question = state.take(Fixture.post("p1", "My lumina view is awful", channel: .publicPost))
    #expect(question.decision?.sla[.firstResponse] != nil)
    let deletion = state.take(DeskInput(id: "d1", at: Fixture.at(60), .deletion("p1")))
    #expect(deletion.decision?.sla[.firstResponse] == nil)
    let thanks = state.take(Fixture.post("p2", "thanks @lumina", from: "@bea", at: 120, channel: .publicPost))
    #expect(thanks.decision?.turn.needsReply.value == false)
    #expect(thanks.decision?.sla[.firstResponse] == nil)
    #expect(state.take(Fixture.clock(90_000)).alerts.isEmpty)
  }

  @Test("A decision is explained with where the time of its promises went, then and later alike")
  func ledgers() throws {
    var state = DeskState(try Self.desk(firstResponse: 3600))
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    _ = state.take(Fixture.change("h1", .held(.awaitingSupplier), of: .interaction("p1"), at: 600))
    let release = Fixture.change("h2", .released(.awaitingSupplier), of: .interaction("p1"), at: 1800)
    let output = try #require(state.take(release).first)
    let promise =
      "The promise firstResponse is due Mon 3 Mar 10:20: 10 min used Mon 3 Mar, held 20 min for awaitingSupplier."
    #expect(state.explain(output).contains(promise))
    _ = state.take(Fixture.reply("r1", "Sorry!", to: .interaction("p1"), at: 2400))
    #expect(state.explain(output).contains(promise))
    #expect(DeskState(Fixture.desk).explain(output).isEmpty, "the case is not of that desk")
  }

  @Test("The same log under a stricter policy shows the promises and alerts that would have been")
  func anotherPolicy() throws {
    let log = [
      Fixture.post("p1", "My lamp is broken"), Fixture.reply("r1", "Sorry!", to: .interaction("p1"), at: 1800),
    ]
    let differences = try Self.desk(firstResponse: 3600).changes(in: log, under: try Self.desk(firstResponse: 900))
    #expect(differences.map(\.input) == ["p1", "r1"])
    #expect(differences.last?.aspects.contains(.alerts) == true)
  }
}
