import CareDesk
import CareLanguage
import CareModel
import Testing

/// The stories that the built-in model may misread, with the reading that an experienced agent would give: what the desk
/// does with a right reading must not depend on the model.
@Suite("Stories read by hand")
struct StoryReadingTests {
  private static let letter = Analysis.made(
    [.replacementLost],
    level: .neutral,
    emotion: .sadness,
    signals: [.child, .selfFault, .request],
    service: 0.9
  )

  @Test("L1 to L4 a child who lost something gets another, through a guardian, within the cap")
  func lego() throws {
    var scene = try Scene(.email)
    scene.facts.lifecycle = .inUse
    let turn = try scene.hear(Self.letter)
    #expect(turn.phase.phase == .service)
    #expect(scene.careCase.faultClaims.map { $0.party } == [.customer])
    let replacement = try #require(turn.action(.replace))
    #expect(replacement.recipient == .guardian)
    #expect(replacement.requirements.contains(.guardianAgreement))
    #expect(replacement.remedy?.limit == Money(minorUnits: 4_000, currency: "USD"))
    #expect(turn.action(.goodwillGift)?.remedy?.limit == Money(minorUnits: 4_000, currency: "USD"))
    #expect(turn.veto(of: .personaReply) == .persona)
  }

  @Test("L3 a figure answers where it can, and not in distress")
  func persona() throws {
    var scene = try Scene(.email)
    scene.facts.lifecycle = .inUse
    scene.playbook.remedies.personas = ["the master"]
    scene.facts.availablePersonas = ["the master"]
    let turn = try scene.hear(Self.letter)
    #expect(turn.action(.personaReply)?.persona == "the master")
    #expect(turn.action(.personaReply)?.tone == .inCharacter)
    let upset = Analysis.made([.replacementLost], level: .veryNegative, signals: [.child, .selfFault])
    let later = try scene.hear(upset, after: 60)
    #expect(later.veto(of: .personaReply) == .distress)
  }

  @Test("K2 of two pleas the one with less time left is worked on first")
  func slack() throws {
    func plea(minutes: Int64) throws -> Turn {
      var scene = try Scene()
      let end = noon.advanced(bySeconds: minutes * 60)
      return try scene.hear(
        .made([.urgentHelp], level: .negative, signals: [.request], urgency: .now, deadline: end),
        relation: .competitor
      )
    }
    let soon = try plea(minutes: 40)
    let later = try plea(minutes: 240)
    #expect(soon.priority.value >= later.priority.value)
    let ends = (try #require(soon.deadline), try #require(later.deadline))
    #expect(ends.0 < ends.1)
    #expect(soon.phase.phase == .care)
    #expect(try #require(soon.action(.reply)?.due) <= ends.0)
  }

  @Test("D2 and D5 displeasure without a question gets an answer, something now and something later")
  func hotel() throws {
    var scene = try Scene(customer: .owning())
    let turn = try scene.hear(
      .made([.environment, .praise], level: .negative, signals: [.mixed], reply: 0.4),
      relation: .untagged
    )
    #expect(turn.needsReply.evidence.first?.rule == "reply.dissatisfaction")
    #expect(turn.has(.goodwillGift))
    #expect(turn.action(.promise)?.commitment?.occasion == "next booking")
    #expect(turn.action(.apologise)?.due == noon.advanced(bySeconds: 3600))
  }

  @Test("M1 to M3 a joke is answered with wit, or fulfilled where there is time, once")
  func joke() throws {
    var scene = try Scene(customer: .owning())
    let wish = Analysis.made([.wishJoke], level: .positive, emotion: .amusement, signals: [.humour])
    let bare = try scene.hear(wish)
    #expect(bare.phase.phase == .care)
    #expect(bare.actions.first?.kind == .wittyReply)
    scene.facts.deliverableUntil = noon.advanced(bySeconds: 2 * 3600)
    let timely = try scene.hear(wish)
    #expect(timely.actions.first?.kind == .delight)
  }
}
