import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Morton's: a joke before boarding")
struct DelightStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let joke: String
    /// Hours from the joke to the landing, the arrival or the curtain.
    let hours: Int64
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      joke: "@Mortons hey, can you meet me at the airport with a porterhouse when I land in two hours? K, thanks. :)",
      hours: 2
    ),
    Telling(
      name: "a pizza at the station",
      joke: "@slicehouse any chance someone waits on platform 3 with a large pepperoni when my train pulls in? haha ;)",
      hours: 3
    ),
    Telling(
      name: "a book at the finish line",
      joke: "@inkandco dear bookshop, please stand at the marathon finish with a fresh novel and a throne for me lol",
      hours: 4
    ),
  ]

  private func told(_ telling: Telling) throws -> (Play, DeskDecision) {
    var play = Play()
    let decision = try play.post(telling.joke)
    return (play, decision)
  }

  private func isJoke(_ decision: DeskDecision) -> Bool {
    decision.analysis?.primaryIntent == .wishJoke && decision.polarity != .negative
  }

  private func wait(for telling: Telling, in play: inout Play) throws -> DeskDecision {
    let arrival = play.now.advanced(bySeconds: telling.hours * 3600)
    return try play.learn { $0.deliverableUntil = arrival }
  }

  @Test("M1 a joke is a playful wish, neither a complaint nor an order", arguments: tellings)
  func m1(telling: Telling) throws {
    let (_, decision) = try told(telling)
    guard understood(decision, "a joke", isJoke) else { return }
    #expect(decision.turn.phase.phase == .care)
    #expect(!decision.turn.has(.apologise))
    #expect(!decision.turn.has(.credit))
  }

  @Test("M2 with time enough it is fulfilled, without it answered with wit", arguments: tellings)
  func m2(telling: Telling) throws {
    var (play, decision) = try told(telling)
    guard understood(decision, "a joke", isJoke) else { return }
    let inTime = try wait(for: telling, in: &play)
    #expect(inTime.turn.actions.first?.kind == .delight)
    let soon = play.now.advanced(bySeconds: 1800)
    let late = try play.learn(after: 60) { $0.deliverableUntil = soon }
    #expect(late.turn.veto(of: .delight) == .slack)
    #expect(late.turn.actions.first?.kind == .wittyReply)
  }

  @Test("M3 once a person and period", arguments: tellings)
  func m3(telling: Telling) throws {
    var (play, decision) = try told(telling)
    guard understood(decision, "a joke", isJoke) else { return }
    let first = try wait(for: telling, in: &play)
    #expect(first.turn.has(.delight))
    let gift = Remedy(id: "dinner", kind: .gift, value: Money(minorUnits: 3_500, currency: "USD"), budget: .goodwill)
    try play.change(.remedyOffered(gift), after: 600)
    try play.reply("Look for the tuxedo.", after: 60, status: .solved)
    let again = try play.post(telling.joke + " Again!", after: 30 * 86_400)
    let arrival = play.now.advanced(bySeconds: telling.hours * 3600)
    let informed = try play.learn { $0.deliverableUntil = arrival }
    guard understood(again, "a joke", isJoke) else { return }
    #expect(again.turn.has(.wittyReply))
    #expect(informed.turn.veto(of: .delight) == .oncePerPeriod)
  }
}
