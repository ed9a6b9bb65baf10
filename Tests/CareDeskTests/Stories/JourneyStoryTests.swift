import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("JetBlue: a dead screen, a credit, and thanks")
struct JourneyStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let failure: String
    let price: Int64
    let thanks: String
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      failure:
        "@JetBlue the TV at my seat does not work and everyone else is watching the game. Five hours of nothing, ugh",
      price: 1_500,
      thanks: "Wow, a credit before I even landed. Thank you @JetBlue, fastest customer service ever!"
    ),
    Telling(
      name: "a spa",
      failure:
        "@steamhouse paid extra for the sauna and it has been out of order the whole afternoon, really disappointed",
      price: 2_400,
      thanks: "Thanks so much @steamhouse for sorting this out so quickly, you are brilliant"
    ),
    Telling(
      name: "a train with power sockets",
      failure:
        "@northrail none of the sockets in first class work, I paid for this seat to charge my laptop. Not happy.",
      price: 1_900,
      thanks: "That was quick, thank you @northrail! Really happy with how you handled it"
    ),
  ]

  private func failed(_ telling: Telling) throws -> (Play, DeskDecision) {
    var play = Play()
    play.know(.owning(30_000), as: "@guest")
    let decision = try play.post(telling.failure)
    return (play, decision)
  }

  @Test("J1 something paid for fails on the way: service", arguments: tellings)
  func j1(telling: Telling) throws {
    let (_, decision) = try failed(telling)
    guard understood(decision, "a failed service", { $0.analysis?.primaryIntent == .serviceFailure }) else { return }
    #expect(decision.turn.phase.phase == .service)
    #expect(decision.turn.phase.basis == .lifecycle)
  }

  @Test("J2 the credit is due in half an hour and no more than what failed cost", arguments: tellings)
  func j2(telling: Telling) throws {
    var (play, decision) = try failed(telling)
    guard understood(decision, "a failed service", { $0.reads(.serviceFailure) }) else { return }
    let credit = try #require(decision.turn.action(.credit))
    #expect(try #require(credit.due) <= play.now.advanced(bySeconds: 1800))
    let price = Money(minorUnits: telling.price, currency: "USD")
    try play.learn(after: 300) { $0.failedItemPrice = price }
    let found = try play.change(.faultDetermined(FaultClaim(.brand, claimedBy: Author(.agent))), after: 300)
    #expect(found.turn.action(.credit)?.remedy?.limit == price)
    #expect(found.turn.action(.credit)?.isReady == true)
  }

  @Test("J3 thanks confirm the solution, turn the feeling, and open nothing again", arguments: tellings)
  func j3(telling: Telling) throws {
    var (play, decision) = try failed(telling)
    guard understood(decision, "displeasure", { $0.polarity == .negative }) else { return }
    try play.reply("So sorry! A credit is on its way.", after: 1200, status: .solved)
    let thanked = try play.post(telling.thanks, after: 3600)
    let isMeant = understood(thanked, "thanks") {
      $0.polarity == .positive && ($0.reads(.gratitude) || $0.reads(.praise) || $0.reads(.resolutionReply))
    }
    guard isMeant else { return }
    let careCase = try play.careCase()
    #expect(thanked.turn.trajectory.hasTurnedAround)
    #expect(thanked.turn.phase.phase == .care)
    #expect(!thanked.turn.needsReply.value)
    #expect(thanked.turn.outcome.satisfaction == .confirmed)
    #expect(careCase.status == .solved)
    #expect(careCase.reopenings == 0)
  }
}
