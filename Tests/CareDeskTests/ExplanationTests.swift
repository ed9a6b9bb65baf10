import CareDesk
import CareLanguage
import CareModel
import CareSLA
import CareTesting
import Foundation
import Testing

@Suite("Explanations")
struct ExplanationTests {
  /// A turn with all that can be explained.
  private func rich() throws -> (Turn, Situation) {
    var scene = try Scene(customer: .owning())
    let analysis = Analysis.made([.wishJoke, .serviceFailure], level: .negative, signals: [.brandFault], urgency: .now)
    let sla = SLAOutlook([.init(metric: .firstResponse, due: noon.advanced(bySeconds: 5_400))])
    scene.sla = sla
    let turn = try scene.hear(analysis)
    var situation = Situation(careCase: scene.careCase, analysis: analysis, now: noon)
    situation.sla = sla
    return (turn, situation)
  }

  @Test("Every decision, action and veto is said in words with its rule")
  func complete() throws {
    let (turn, situation) = try rich()
    let text = Playbook.standard.explain(turn, in: situation).joined(separator: "\n")
    #expect(text.contains("It is "))
    #expect(text.contains("An answer is needed"))
    #expect(text.contains("The risk that the person leaves is 91 %"))
    #expect(text.contains("firstResponse is due in 1 h 30 min"))
    for action in turn.actions { #expect(text.contains("(\(action.rule))")) }
    for vetoed in turn.vetoed { #expect(text.contains("the veto \(vetoed.veto.rawValue) speaks")) }
    #expect(!text.contains("rule ("), "a rule has no words")
  }

  @Test("The words on which a reason rests are quoted")
  func quotes() throws {
    var scene = try Scene()
    let end = noon.advanced(bySeconds: 86_400)
    scene.playbook.remedies.campaigns = [.init("winter", places: ["New York"], from: noon, until: end)]
    let turn = try scene.hear(.made([.nomination]), text: "for my friend in new york please")
    let situation = Situation(careCase: scene.careCase, now: noon)
    let delight = try #require(turn.action(.delight))
    #expect(scene.playbook.explain(delight, in: situation).contains("“new york”"))
  }

  @Test("No rule that decides anything is without words", arguments: 0..<60 as Range<UInt64>)
  func noRuleWithoutWords(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var scene = try Scene(customer: .owning())
    scene.facts.beneficiaryAgreed = Bool.random(using: &generator)
    let analysis = Analysis.made(
      [Intent.known.randomElement(using: &generator) ?? .praise],
      level: SentimentLevel.allCases.randomElement(using: &generator) ?? .neutral,
      signals: Signal.known.filter { _ in Int.random(in: 0..<6, using: &generator) == 0 },
      urgency: Urgency.allCases.randomElement(using: &generator) ?? .none
    )
    let turn = try scene.hear(analysis)
    let sentences = scene.playbook.explain(turn, in: Situation(careCase: scene.careCase, now: noon))
    #expect(sentences.allSatisfy { !$0.contains("rule (") }, "seed \(seed): \(sentences)")
  }
}

@Suite("The playbook as data")
struct PlaybookFormTests {
  @Test("A playbook is read as it was written")
  func roundTrip() throws {
    let data = try JSONEncoder().encode(Playbook.standard)
    #expect(try JSONDecoder().decode(Playbook.self, from: data) == .standard)
  }

  @Test("A rule needs only what it asks for")
  func short() throws {
    let text = #"{"id": "a", "why": "b", "when": {"intents": ["praise"]}, "then": [{"kind": "thank"}]}"#
    let rule = try JSONDecoder().decode(PlaybookRule.self, from: Data(text.utf8))
    #expect(rule.when == Match(intents: [.praise]))
    #expect(rule.then == [ActionTemplate(.thank)])
  }
}
