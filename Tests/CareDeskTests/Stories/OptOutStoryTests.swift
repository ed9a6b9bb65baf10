import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("HubSpot: a goodbye to e-mails")
struct OptOutStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let wish: String
    let angry: String
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      wish: "Please unsubscribe me from your marketing emails.",
      angry: "UNSUBSCRIBE me, I am sick of your spam, this is disgusting and I am furious!"
    ),
    Telling(
      name: "a shoe shop",
      wish: "Hi, I'd like to stop getting your newsletter, can you take me off the list?",
      angry: "Stop emailing me!! Worst company ever, third time I ask you idiots to take me off your list"
    ),
    Telling(
      name: "a bank",
      wish: "Kindly remove my address from your mailing list, I no longer wish to receive promotional mail",
      angry: "I told you to stop these damn promotional mails, I am really angry now, remove me at once"
    ),
  ]

  private func isCalm(_ decision: DeskDecision) -> Bool {
    let grave: [Signal] = [.vulnerable, .legalThreat, .safety]
    return decision.polarity != .negative && decision.analysis?.emotion.value != .anger
      && !grave.contains { decision.reads($0) }
  }

  private func isGoodbye(_ decision: DeskDecision) -> Bool { decision.reads(.optOut) }

  @Test("H1 marketing by e-mail ends at once, and nothing else does", arguments: tellings)
  func h1(telling: Telling) throws {
    var play = Play()
    let granted = ConsentRecord(at: noon.advanced(bySeconds: -86_400), purpose: .marketing, isGranted: true)
    play.take(.consent(.person("@guest"), granted))
    let before = play.state.consents(of: "@guest")
    #expect(before.consent(on: .email, for: .marketing, at: play.now).isAllowed)
    let decision = try play.post(telling.wish, on: .email, after: 60)
    guard understood(decision, "a goodbye", isGoodbye) else { return }
    let after = play.state.consents(of: "@guest")
    #expect(!after.consent(on: .email, for: .marketing, at: play.now).isAllowed)
    #expect(after.consent(on: .directMessage, for: .marketing, at: play.now).isAllowed)
    #expect(after.consent(on: .email, for: .service, at: play.now, isOwnThread: true).isAllowed)
    #expect(decision.turn.actions.first?.kind == .confirmOptOut)
    #expect(decision.turn.actions.first?.isReady == true)
  }

  @Test(
    "A keyword alone is obeyed and confirmed, and nobody else is called",
    arguments: ["STOP", "Unsubscribe", "END"]
  )
  func keyword(text: String) throws {
    var play = Play()
    let decision = try play.post(text, on: .email)
    #expect(decision.turn.actions.first?.kind == .confirmOptOut)
    #expect(!decision.turn.has(.escalate))
    #expect(!play.state.consents(of: "@guest").consent(on: .email, for: .marketing, at: play.now).isAllowed)
  }

  @Test("H2 at most one light line, no condition, and none where somebody is angry", arguments: tellings)
  func h2(telling: Telling) throws {
    var play = Play()
    let decision = try play.post(telling.wish, on: .email)
    guard understood(decision, "a goodbye without anger", { isGoodbye($0) && isCalm($0) }) else { return }
    #expect(decision.turn.actions.filter { $0.tone.isPlayful }.map { $0.kind } == [.retentionLine])
    #expect(decision.turn.actions.first?.kind == .confirmOptOut)
    let again = try play.post(telling.wish + " Second time.", on: .email, after: 3600)
    #expect(!again.turn.has(.retentionLine))
    var other = Play()
    let angry = try other.post(telling.angry, on: .email)
    guard understood(angry, "an angry goodbye", { isGoodbye($0) && $0.polarity == .negative }) else { return }
    #expect(angry.turn.has(.confirmOptOut))
    #expect(angry.turn.actions.allSatisfy { !$0.tone.isPlayful })
  }

  @Test("H3 the preferred channel is taken where consent and window allow it", arguments: tellings)
  func h3(telling: Telling) throws {
    let question = "My order has not arrived yet, where is it?"
    func answered(_ denials: [ConsentRecord], preferred: Channel) throws -> NextAction {
      var play = Play()
      play.know(Customer(id: "ann", relationship: .customer, preferredChannel: preferred), as: "@guest")
      for denial in denials { play.take(.consent(.person("@guest"), denial)) }
      try play.post(telling.wish, on: .email)
      let decision = try play.post(question, on: .email, after: 86_400, lifecycle: .awaitingDelivery)
      return try #require(decision.turn.actions.first { $0.channel != nil })
    }
    #expect(try answered([], preferred: .chat).channel == .chat)
    let denial = ConsentRecord(at: noon, channel: .chat, isGranted: false)
    #expect(try answered([denial], preferred: .chat).channel == .email)
    // The person never wrote on the messaging app, so its window is closed.
    #expect(try answered([], preferred: .instantMessage).channel == .email)
    // What was private is not answered where strangers read it.
    #expect(try answered([], preferred: .publicPost).channel == .email)
  }
}
