import CareDesk
import CareModel
import Testing

@Suite("Intake")
struct IntakeTests {
  @Test("A message to the brand opens a case and is decided")
  func opensCase() throws {
    var state = DeskState(Fixture.desk)
    let outputs = state.take(Fixture.post("p1", "My lamp is broken", at: 0))
    let decision = try #require(outputs.decision)
    #expect(decision.match?.basis == .address)
    #expect(decision.match?.isNewCase == true)
    #expect(decision.refused.isEmpty)
    #expect(state.caseCount == 1)
    #expect(state.careCase(.interaction("p1"))?.assessments.count == 1)
  }

  @Test("The same post delivered again changes nothing, under whichever name it comes")
  func idempotent() {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken", externalID: "77"))
    let before = state.cases
    #expect(state.take(Fixture.post("p1", "My lamp is broken", externalID: "77")).ignored == .alreadyKnown("p1"))
    #expect(
      state.take(Fixture.post("p9", "My lamp is broken", at: 90, externalID: "77")).ignored == .alreadyKnown("p1")
    )
    #expect(state.cases == before)
  }

  @Test("A repost, an echo, a repetition and a program never open a case")
  func noise() {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    #expect(
      state.take(Fixture.post("p2", "", from: "@bea", at: 1, channel: .publicPost, repostOf: "p1")).ignored
        == .repost(of: "p1")
    )
    #expect(state.take(Fixture.post("p3", "Hello!", from: "@Lumina", at: 2)).ignored == .ownEcho)
    #expect(state.take(Fixture.post("p4", "My lamp is broken", at: 3)).ignored == .repetition(of: "p1"))
    for index in 1...2 {
      #expect(state.take(Fixture.post("l\(index)", "My lamp is broken", at: Int64(index) * 3600)).decision != nil)
    }
    #expect(state.take(Fixture.post("l3", "My lamp is broken", at: 3 * 3600)).ignored == .botLoop)
    #expect(state.caseCount == 1)
  }

  @Test(
    "A public post is taken up by what its words point to",
    arguments: [
      ("@lumina my lamp is broken", CaseMatch.Basis.address), ("my lumina lamp is broken", .words),
      ("nice weather", nil),
      ("rival lamps are awful", nil),
    ] as [(String, CaseMatch.Basis?)]
  )
  func listening(text: String, basis: CaseMatch.Basis?) {
    var state = DeskState(Fixture.desk)
    let outputs = state.take(Fixture.post("p1", text, channel: .publicPost))
    #expect(outputs.decision?.match?.basis == basis)
    #expect((outputs.ignored == nil) == (basis != nil))
  }

  @Test("A desk that helps anybody takes up people who talk about another brand")
  func helpsAnybody() {
    var state = DeskState(Fixture.desk)
    var settings = DeskSettings(brand: Fixture.brand)
    settings.listening = .anybodyInNeed
    _ = state.take(DeskInput(id: "s", at: Fixture.monday, .settings(settings)))
    let outputs = state.take(Fixture.post("p1", "rival left me stranded", channel: .publicPost))
    #expect(outputs.decision?.match?.basis == .need)
    #expect(outputs.decision?.match?.relation == .competitor)
  }

  @Test("What the same person says next goes into the case; after closing it opens a linked one")
  func threads() throws {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    _ = state.take(Fixture.reply("r1", "Which lamp?", to: .interaction("p1"), at: 60, status: .pending))
    let next = try #require(state.take(Fixture.post("p2", "The tall one is broken", at: 120)).decision)
    #expect(next.match?.basis == .person)
    #expect(next.status == .open)
    _ = state.take(Fixture.status("s1", .solved, of: .interaction("p1"), at: 180))
    _ = state.take(Fixture.status("s2", .closed, of: .interaction("p1"), at: 240))
    let linked = try #require(state.take(Fixture.post("p3", "It is broken again", at: 300)).decision)
    #expect(linked.match?.isNewCase == true)
    #expect(linked.match?.follows == "case:p1")
  }

  @Test("An edit is read again, and the first verdict stays on record")
  func edits() throws {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "How do I dim it?"))
    _ = state.take(DeskInput(id: "e1", at: Fixture.at(60), .edit("p1", text: "It is broken")))
    let careCase = try #require(state.careCase(.interaction("p1")))
    #expect(careCase.assessments.map(\.primaryIntent) == [.howTo, .productFault])
    #expect(careCase.assessments.map(\.revision) == [0, 1])
  }

  @Test("A deleted message waits for no answer")
  func deletions() {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    #expect(state.nextAlarm != nil)
    _ = state.take(DeskInput(id: "d1", at: Fixture.at(60), .deletion("p1")))
    #expect(state.nextAlarm == nil)
  }

  @Test("An input from the future is refused and changes nothing")
  func future() {
    var state = DeskState(Fixture.desk)
    let outputs = state.take(Fixture.post("p1", "My lamp is broken", at: 10), now: Fixture.at(5))
    #expect(outputs.failure == .inputFromTheFuture(at: Fixture.at(10), now: Fixture.at(5)))
    #expect(state.caseCount == 0)
  }

  @Test("A post that comes late keeps its instant and is recorded at the last of the case")
  func late() throws {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken", at: 100))
    _ = state.take(Fixture.post("p0", "Do you sell lamps", at: 50))
    let careCase = try #require(state.careCase(.interaction("p1")))
    #expect(careCase.interactions.map(\.at) == [Fixture.at(100), Fixture.at(50)])
    #expect(careCase.updatedAt == Fixture.at(100))
  }
}
