import CareDesk
import CareModel
import Testing

@Suite("Alerts")
struct AlertTests {
  @Test("G1: a message that waits for an answer ages into an alert, again at each doubling, until it is answered")
  func unanswered() {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "@lumina my lamp is broken", channel: .publicPost))
    let day: Int64 = 86_400
    #expect(state.nextAlarm == Fixture.at(day))
    #expect(state.take(Fixture.clock(day - 1)).isEmpty)
    let since = Fixture.monday
    #expect(state.take(Fixture.clock(day)).alerts == [.unanswered("p1", since: since, round: 1)])
    #expect(state.take(Fixture.clock(day)).isEmpty)
    let late = state.take(Fixture.clock(5 * day))
    #expect(
      late.alerts == [.unanswered("p1", since: since, round: 2), .unanswered("p1", since: since, round: 3)]
    )
    #expect(late.map(\.at) == [Fixture.at(2 * day), Fixture.at(4 * day)])
    _ = state.take(Fixture.reply("r1", "Sorry! We will mend it.", to: .interaction("p1"), at: 5 * day + 1))
    #expect(state.nextAlarm == nil)
  }

  @Test("G2: a messaging app is expected to be quicker than a social network, and that quicker than e-mail")
  func limits() {
    let settings = DeskSettings()
    #expect(settings.unansweredLimit(on: .instantMessage) < settings.unansweredLimit(on: .publicPost))
    #expect(settings.unansweredLimit(on: .publicPost) < settings.unansweredLimit(on: .email))
  }

  @Test("A promise is told when it is due, also after its case was closed")
  func commitments() {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    let promise = Commitment(
      id: "c1",
      kind: .promise,
      text: "A new lamp",
      due: Fixture.at(9 * 86_400),
      madeAt: Fixture.at(10)
    )
    _ = state.take(DeskInput(id: "i1", at: Fixture.at(10), .change(.interaction("p1"), .committed(promise))))
    _ = state.take(Fixture.status("i2", .solved, of: .interaction("p1"), at: 20))
    _ = state.take(Fixture.status("i3", .closed, of: .interaction("p1"), at: 30))
    #expect(state.nextAlarm == promise.due)
    #expect(state.take(Fixture.clock(9 * 86_400)).alerts.first == .commitmentDue(promise))
    #expect(state.take(Fixture.clock(9 * 86_400)).isEmpty)
  }

  @Test("A snoozed case opens by itself at its instant")
  func snooze() {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    _ = state.take(Fixture.reply("r1", "We look into it.", to: .interaction("p1"), at: 5))
    let rest = Snooze(until: Fixture.at(3600), wake: .never)
    _ = state.take(DeskInput(id: "i1", at: Fixture.at(10), .change(.interaction("p1"), .snoozed(rest))))
    #expect(state.take(Fixture.clock(3600)).alerts == [.snoozeEnded])
    #expect(state.careCase(.interaction("p1"))?.status == .open)
  }
}
