import CareDesk
import CareLanguage
import CareModel
import CareTesting
import Testing

/// A desk sorts its rules out by bits; what they ask for is said by the words themselves.
@Suite("Which rules speak")
struct RuleIndexTests {
  /// Two that the library knows, and two of a host's own.
  private static let intents: [Intent] = [
    .praise, .howTo, Intent(rawValue: "gift_card"), Intent(rawValue: "loyalty_points"),
  ]
  private static let signals: [Signal] = [.question, .humour, Signal(rawValue: "vip"), Signal(rawValue: "press")]

  private static func rule(_ id: String, _ match: Match) -> PlaybookRule {
    PlaybookRule(id, why: "A test.", when: match, then: [ActionTemplate(ActionKind(rawValue: id), place: .inHouse)])
  }

  /// Rules that each ask one thing of the words.
  private static var rules: [PlaybookRule] {
    let ofIntents = intents.flatMap {
      [rule("primary.\($0)", Match(intents: [$0])), rule("mention.\($0)", Match(mentions: [$0]))]
    }
    let ofSignals = signals.flatMap {
      [rule("with.\($0)", Match(signals: [$0])), rule("without.\($0)", Match(withoutSignals: [$0]))]
    }
    return ofIntents + ofSignals
  }

  @Test("The library's words and those of a host are told apart", arguments: 0..<60 as Range<UInt64>)
  func words(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let found = Self.intents.shuffled(using: &generator).prefix(Int.random(in: 1...3, using: &generator))
    let heard = Self.signals.filter { _ in Bool.random(using: &generator) }
    var expected: Set = ["primary.\(found[0])"]
    for intent in found { expected.insert("mention.\(intent)") }
    for signal in Self.signals { expected.insert("\(heard.contains(signal) ? "with" : "without").\(signal)") }

    var playbook = Playbook.standard
    playbook.rules = Self.rules
    let analysis = Analysis.made(Array(found), signals: heard)
    var state = DeskState(Desk(playbook: playbook, analyze: { _ in analysis }))
    let turn = state.take(Fixture.post("1", "words")).decision?.turn
    #expect(Set(turn?.actions.map { $0.rule } ?? []) == expected)
  }
}
