import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Orange: something warm for a friend")
struct NominationStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let nomination: String
    let place: String
    let address: String
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      nomination:
        "I nominate my friend Tom in London, he had a horrible day at work and could really use a hot chocolate",
      place: "London",
      address: "Great! He is at 14 Harbour Street, London"
    ),
    Telling(
      name: "flowers for a sister",
      nomination:
        "My sister in Lisbon just failed her exam and is so sad. Could you please send her some of your flowers?",
      place: "Lisbon",
      address: "Thank you! She lives at 22 Garden Road, Lisbon"
    ),
    Telling(
      name: "a cake for a neighbour",
      nomination:
        "Please surprise my neighbour Ana in Porto with one of your cakes, her dog died and she is heartbroken",
      place: "Porto",
      address: "Wonderful. It is 7 Mill Lane, Porto"
    ),
  ]

  private func isOutOfPlace(_ vetoed: VetoedAction) -> Bool {
    vetoed.action.rule == "nomination.kindness" && vetoed.action.kind == .delight && vetoed.veto == .window
  }

  private func isNomination(_ decision: DeskDecision) -> Bool { decision.reads(.nomination) }

  private func nominated(_ telling: Telling, place: String? = nil) throws -> (Play, DeskDecision) {
    var playbook = Playbook.standard
    let end = noon.advanced(bySeconds: 30 * 86_400)
    playbook.remedies.campaigns = [.init("warm season", places: [place ?? telling.place], from: noon, until: end)]
    var play = Play(playbook: playbook)
    let decision = try play.post(telling.nomination, from: "@friend")
    return (play, decision)
  }

  @Test("O1 the bad day is the friend's, and so is the kindness", arguments: tellings)
  func o1(telling: Telling) throws {
    let (_, decision) = try nominated(telling)
    guard understood(decision, "a nomination", isNomination) else { return }
    #expect(decision.turn.action(.delight)?.recipient == .beneficiary)
    #expect(decision.turn.trajectory.levels.allSatisfy { $0.polarity != .negative })
    #expect(decision.turn.churnRisk.probability < 0.5)
    #expect(decision.turn.phase.phase == .care)
  }

  @Test("O2 the address is asked for in private, and the friend has to agree", arguments: tellings)
  func o2(telling: Telling) throws {
    var (play, decision) = try nominated(telling)
    guard understood(decision, "a nomination", isNomination) else { return }
    let delight = try #require(decision.turn.action(.delight))
    #expect(Set(delight.requirements).isSuperset(of: [.beneficiaryAgreement, .privateAddress]))
    #expect(try #require(decision.turn.action(.askDetails)).visibility == .privateMessage)
    #expect(decision.turn.has(.askBeneficiary))
    let refused = try play.learn(about: "@friend", after: 60) { $0.beneficiaryAgreed = false }
    #expect(refused.turn.veto(of: .delight) == .declined)
    let agreed = try play.learn(about: "@friend", after: 60) { $0.beneficiaryAgreed = true }
    #expect(agreed.turn.action(.delight)?.requirements.contains(.beneficiaryAgreement) == false)
  }

  @Test("O2 an address in public moves the conversation to a private channel", arguments: tellings)
  func o2InPublic(telling: Telling) throws {
    var (play, _) = try nominated(telling)
    try play.reply("What a lovely idea!", to: "@friend", after: 60)
    let decision = try play.post(telling.address, from: "@friend", after: 60)
    guard understood(decision, "an address", { !($0.analysis?.personalData ?? []).isEmpty }) else { return }
    #expect(decision.turn.has(.moveToPrivate))
    for action in decision.turn.actions where action.visibility.isPublic { #expect(action.kind == .moveToPrivate) }
  }

  @Test("O3 the kindness has a place and a season", arguments: tellings)
  func o3(telling: Telling) throws {
    var (play, decision) = try nominated(telling)
    guard understood(decision, "a nomination", isNomination) else { return }
    #expect(decision.turn.has(.delight))
    let (_, elsewhere) = try nominated(telling, place: "Helsinki")
    #expect(elsewhere.turn.vetoed.contains(where: isOutOfPlace))
    let late = try play.post(telling.nomination + " Please!", from: "@other", after: 31 * 86_400)
    guard understood(late, "a nomination", isNomination) else { return }
    #expect(late.turn.vetoed.contains(where: isOutOfPlace))
  }
}
