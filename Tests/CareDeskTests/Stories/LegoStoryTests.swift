import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Lego: a child lost a figure, and asks nicely for another")
struct LegoStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let letter: String
    let distressed: String
    let persona: String
    let praise: String
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      letter:
        "Hello, my name is Luka and I am seven years old. With my Christmas money I bought a ninja set. My daddy said "
        + "to leave the ninja at home when we went shopping but I took him and I lost him. I am really sorry. Please "
        + "could you send me another one? I promise I will never take him to the shop again.",
      distressed:
        "I lost my ninja and I have been crying every day, I hate that you never answer me, this is horrible!",
      persona: "the master",
      praise:
        "My son lost a figure and these people sent a new one with the sweetest letter. Amazing service, thank you!"
    ),
    Telling(
      name: "a plush otter on a train",
      letter:
        "Hi, I'm 8. I left my plush otter on the train even though mum told me not to bring him. It was my own fault "
        + "and I'm very sorry. Could you please send me a new otter? I will look after him, I promise.",
      distressed: "My otter is gone and nobody at your stupid company cares. I'm so angry and I can't sleep.",
      persona: "the captain",
      praise: "They replaced my daughter's lost otter and wrote her a letter. Best company ever, we love you!"
    ),
    Telling(
      name: "a dragon of a board game",
      letter:
        "Dear game makers, I am nine years old and I lost the blue dragon piece in the garden. My sister told me to "
        + "put it away and I didn't listen, sorry. May I please have another dragon? I will keep it in the box.",
      distressed: "The dragon is lost and your game is ruined. Worst day ever, I am so sad and so angry at you.",
      persona: "the wizard",
      praise: "My boy got a replacement dragon and a handwritten note. What a lovely team, thank you so much!"
    ),
  ]

  static let kid: Identifier<SocialIdentity> = "kid@example.org"

  private func letter(_ telling: Telling, playbook: Playbook = .standard) throws -> (Play, DeskDecision) {
    var play = Play(playbook: playbook)
    let decision = try play.post(telling.letter, from: Self.kid, on: .email, lifecycle: .inUse)
    return (play, decision)
  }

  @Test("L1 an own loss and a polite request give a replacement, not a refusal", arguments: tellings)
  func l1(telling: Telling) throws {
    let (play, decision) = try letter(telling)
    guard
      understood(decision, "an own loss", { $0.analysis?.primaryIntent == .replacementLost && $0.reads(.selfFault) })
    else { return }
    #expect(decision.turn.phase.phase == .service)
    #expect(try play.careCase(of: Self.kid).faultClaims.map { $0.party } == [.customer])
    #expect(decision.turn.has(.replace))
    #expect(decision.turn.action(.replace)?.remedy?.budget == .goodwill)
  }

  @Test("L2 a child is not quoted or advertised to, and a guardian is asked", arguments: tellings)
  func l2(telling: Telling) throws {
    let (_, decision) = try letter(telling, playbook: VetoTests.reckless)
    guard understood(decision, "a child", { $0.reads(.child) }) else { return }
    #expect(decision.turn.veto(of: .quotePublicly) != nil)
    #expect(decision.turn.veto(of: .sell) != nil)
    guard understood(decision, "a loss", { $0.analysis?.primaryIntent == .replacementLost }) else { return }
    #expect(decision.turn.action(.replace)?.recipient == .guardian)
    #expect(decision.turn.action(.replace)?.requirements.contains(.guardianAgreement) == true)
  }

  @Test(
    "L3 a figure answers only where the playbook has one, somebody can write it, and nobody is in distress",
    arguments: tellings
  )
  func l3(telling: Telling) throws {
    let (_, without) = try letter(telling)
    let isMeant = understood(without, "an own loss without bitterness or distress") {
      $0.analysis?.primaryIntent == .replacementLost && $0.reads(.selfFault) && $0.polarity != .negative
        && !$0.reads(.vulnerable)
    }
    guard isMeant else { return }
    #expect(without.turn.veto(of: .personaReply) == .persona)
    var playbook = Playbook.standard
    playbook.remedies.personas = [telling.persona]
    var (play, _) = try letter(telling, playbook: playbook)
    let available = try play.learn(about: Self.kid) { $0.availablePersonas = [telling.persona] }
    #expect(available.turn.action(.personaReply)?.persona == telling.persona)
    let sad = try play.post(telling.distressed, from: Self.kid, on: .email, after: 86_400)
    #expect(sad.turn.has(.personaReply) == false)
  }

  @Test("L4 extras stay inside the cap of kindness", arguments: tellings)
  func l4(telling: Telling) throws {
    var (play, found) = try letter(telling)
    guard understood(found, "a loss", { $0.analysis?.primaryIntent == .replacementLost }) else { return }
    let extra = try #require(found.turn.action(.goodwillGift))
    let cap = try #require(extra.remedy?.limit)
    #expect(cap.minorUnits <= 4_000)
    for number in 0..<4 {
      // What would exceed the purse is refused, which is an output and no decision.
      let gift = Remedy(id: Identifier("r\(number)"), kind: .replacement, value: cap, budget: .goodwill)
      play.take(.change(.person(Self.kid), .remedyOffered(gift)))
    }
    #expect(play.state.budgets.spent(from: .goodwill, currency: "USD", at: play.now) <= 8_000)
  }

  @Test("L5 the father's post is linked by relation and read as advocacy", arguments: tellings)
  func l5(telling: Telling) throws {
    var (play, _) = try letter(telling)
    play.know(Customer(id: "kid", relationship: .customer), as: Self.kid)
    play.know(
      Customer(id: "father", relationship: .customer, relatedPersons: [RelatedPerson("kid", relation: .child)]),
      as: "@father"
    )
    let decision = try play.post(telling.praise, from: "@father", after: 9 * 86_400)
    #expect(play.state.customer(of: "@father")?.persons(related: .child) == ["kid"])
    #expect(decision.customer == "father")
    guard
      understood(
        decision,
        "praise",
        { $0.polarity == .positive && ([.praise, .gratitude].contains($0.analysis?.primaryIntent)) }
      )
    else {
      return
    }
    #expect(decision.turn.phase.phase == .care)
    #expect(decision.turn.has(.thank))
  }
}
