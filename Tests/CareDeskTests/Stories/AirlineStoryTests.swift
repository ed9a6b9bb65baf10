import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("KLM: help for anybody's passengers")
struct AirlineStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let brand: BrandProfile
    let plea: String
    let laterPlea: String
    let place: String
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      brand: BrandProfile(name: "KLM", handles: ["@KLM"], competitors: ["NorthAir", "@NorthAir"]),
      plea: "Stuck at security in Amsterdam, I'm going to miss my @NorthAir flight, gate closes in 40 minutes, help!",
      laterPlea:
        "My @NorthAir flight leaves in 2 hours and I forgot my passport at the hotel in Amsterdam, please help!",
      place: "Amsterdam"
    ),
    Telling(
      name: "a railway",
      brand: BrandProfile(name: "Northrail", handles: ["@northrail"], competitors: ["SwiftTrain", "@swifttrain"]),
      plea:
        "My @swifttrain leaves Utrecht in 30 minutes and I am locked out of the app, can anybody help me right now?",
      laterPlea: "@swifttrain lost my seat, the train from Utrecht goes in 3 hours, can someone help please?",
      place: "Utrecht"
    ),
    Telling(
      name: "a ferry line",
      brand: BrandProfile(name: "Bluewave", handles: ["@bluewave"], competitors: ["SeaHop", "@seahop"]),
      plea: "Help! @seahop boards in 20 minutes in Oslo and my kid's ticket is missing, we are going to miss the boat",
      laterPlea: "Please help, @seahop leaves Oslo in 4 hours and nobody picks up the phone about our missing ticket",
      place: "Oslo"
    ),
  ]

  private func play(_ telling: Telling, until days: Int64 = 30) -> Play {
    var playbook = Playbook.standard
    let end = noon.advanced(bySeconds: days * 86_400)
    playbook.remedies.campaigns = [.init("pavilions", places: [telling.place], from: noon, until: end)]
    playbook.remedies.deliverySeconds = 15 * 60
    return Play(telling.brand, playbook: playbook, listening: .anybodyInNeed)
  }

  @Test("K1 somebody else's passenger is helped, which is care", arguments: tellings)
  func k1(telling: Telling) throws {
    var play = play(telling)
    let decision = try play.post(telling.plea, relation: .competitor)
    #expect(decision.match?.relation == .competitor)
    #expect(decision.turn.phase.phase == .care)
    #expect(decision.turn.needsReply.value)
    #expect(decision.turn.has(.reply))
    #expect(decision.customer == nil)
  }

  @Test("K2 the deadline in the words ranks the cases by what is left", arguments: tellings)
  func k2(telling: Telling) throws {
    var play = play(telling)
    let soon = try play.post(telling.plea, from: "@soon", relation: .competitor)
    let later = try play.post(telling.laterPlea, from: "@later", relation: .competitor)
    guard understood(soon, "a deadline", { $0.turn.deadline != nil }) else { return }
    guard understood(later, "a deadline", { $0.turn.deadline != nil }) else { return }
    let soonDeadline = try #require(soon.turn.deadline)
    let laterDeadline = try #require(later.turn.deadline)
    #expect(soonDeadline < laterDeadline)
    #expect(soon.turn.priority.value >= later.turn.priority.value)
    #expect(soon.turn.priority.value >= .high)
    #expect(try #require(soon.turn.action(.reply)?.due) <= soonDeadline)
  }

  @Test("K3 a kindness is for the places and the weeks of the campaign", arguments: tellings)
  func k3(telling: Telling) throws {
    var play = play(telling)
    let plea = try play.post(telling.laterPlea, relation: .competitor)
    guard understood(plea, "a plea for help", { $0.analysis?.primaryIntent == .urgentHelp }) else { return }
    let end = play.now.advanced(bySeconds: 4 * 3600)
    let inside = try play.learn { facts in
      facts.place = telling.place
      facts.deliverableUntil = end
    }
    #expect(inside.turn.has(.delight))
    let elsewhere = try play.learn(after: 60) { facts in
      facts.place = "Elsewhere"
      facts.deliverableUntil = end
    }
    #expect(elsewhere.turn.veto(of: .delight) == .window)
    var over = self.play(telling, until: 0)
    try over.post(telling.laterPlea, relation: .competitor)
    let late = try over.learn { facts in
      facts.place = telling.place
      facts.deliverableUntil = end
    }
    #expect(late.turn.veto(of: .delight) == .window)
  }

  @Test("K4 kindness is paid from a purse of its own", arguments: tellings)
  func k4(telling: Telling) throws {
    var play = play(telling)
    try play.post(telling.plea, relation: .competitor)
    let gift = Remedy(id: "boat", kind: .gift, value: Money(minorUnits: 3_000, currency: "USD"), budget: .goodwill)
    try play.change(.remedyOffered(gift), after: 60)
    let budgets = play.state.budgets
    #expect(budgets.spent(from: .goodwill, currency: "USD", at: play.now) == 3_000)
    #expect(budgets.spent(from: .compensation, currency: "USD", at: play.now) == 0)
  }
}
