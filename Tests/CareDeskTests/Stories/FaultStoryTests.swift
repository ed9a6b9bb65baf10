import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Nike: the brand is blamed for the customer's mistake")
struct FaultStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let complaint: String
    let blame: String
    let courtesy: String
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      complaint: "@NikeSupport your stupid app deleted all my runs, you ruined months of training. Fix it!",
      blame: "You should have logged in with the same account.",
      courtesy: "All your runs are in your other account. Have a great race on Sunday!"
    ),
    Telling(
      name: "a coffee machine",
      complaint: "@brewline your machine is broken after two days, you sold me garbage and it's completely your fault",
      blame: "It was your own mistake, since you didn't read the manual.",
      courtesy: "The water tank sits a little deeper than one expects. Enjoy your coffee!"
    ),
    Telling(
      name: "a concert ticket",
      complaint:
        "@stagetix your system sent me the wrong ticket, thanks to you I stood outside. You people messed up badly",
      blame: "As we already told you, you failed to check the date.",
      courtesy: "Your ticket is for tomorrow evening. We wish you a wonderful concert!"
    ),
  ]

  /// The complaint, and the finding that nobody of the brand was at fault.
  private func determined(_ telling: Telling) throws -> (Play, DeskDecision)? {
    var play = Play()
    play.know(.owning(), as: "@guest")
    let told = try play.post(telling.complaint)
    let isMeant = understood(told, "blame of the brand") { $0.reads(.brandFault) && $0.polarity == .negative }
    guard isMeant else { return nil }
    try play.reply("Let us look into this with you.", after: 900)
    let decision = try play.change(.faultDetermined(FaultClaim(.customer, claimedBy: Author(.agent))), after: 900)
    return (play, decision)
  }

  @Test("N1 what was claimed and what was found out are both kept", arguments: tellings)
  func n1(telling: Telling) throws {
    guard let (play, _) = try determined(telling) else { return }
    let careCase = try play.careCase()
    #expect(careCase.faultClaims.contains { $0.party == .brand })
    #expect(careCase.determinedFault?.party == .customer)
    #expect(careCase.phase?.phase == .service)
  }

  @Test("N2 the person leaves with courtesy, and a draft that blames fails", arguments: tellings)
  func n2(telling: Telling) throws {
    guard let (play, decision) = try determined(telling) else { return }
    #expect(decision.turn.action(.bestWishes)?.tone == .courteous)
    let situation = Situation(careCase: try play.careCase(), now: play.now)
    func findings(_ text: String) -> [DraftFinding.Kind] {
      let draft = Draft(text, on: .publicReply, visibility: .publicReply)
      return DraftCheck().findings(in: draft, answering: situation).map { $0.kind }
    }
    #expect(findings(telling.blame).contains(.blame))
    #expect(findings(telling.courtesy).isEmpty)
  }

  @Test("N3 nothing is given for it", arguments: tellings)
  func n3(telling: Telling) throws {
    guard let (_, decision) = try determined(telling) else { return }
    #expect(decision.turn.actions.allSatisfy { $0.remedy?.budget != .compensation })
    #expect(decision.turn.vetoed.allSatisfy { $0.action.remedy == nil || $0.veto == .notOwed })
  }
}
