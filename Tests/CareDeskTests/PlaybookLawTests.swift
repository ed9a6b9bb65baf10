import CareDesk
import CareLanguage
import CareModel
import CareTesting
import Testing

@Suite("Laws of the playbook")
struct PlaybookLawTests {
  /// A random conversation under a playbook that asks for more than any brand would.
  private func play(
    seed: UInt64,
    _ check: (Scene, Turn, Bool) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var customer = Customer.owning()
    if Bool.random(using: &generator) { customer.flags = .minor }
    var scene = try Scene([.publicPost, .email, .directMessage].randomElement(using: &generator) ?? .email)
    scene.customer = Bool.random(using: &generator) ? customer : nil
    scene.playbook = VetoTests.reckless
    if Bool.random(using: &generator) {
      scene.consents = ConsentLedger([ConsentRecord(at: noon, isGranted: false)])
    }
    for _ in 0..<8 {
      let pause = Int64.random(in: 0...900_000, using: &generator)
      let isMessage = Int.random(in: 0..<4, using: &generator) > 0
      let turn = isMessage ? try scene.hear(analysis(&generator), after: pause) : try scene.answer(after: pause)
      try check(scene, turn, isMessage)
      if scene.careCase.status == .open, Int.random(in: 0..<4, using: &generator) == 0 {
        let turn = try scene.happen(.status(.solved), after: 60)
        try check(scene, turn, false)
      }
    }
  }

  private func analysis(_ generator: inout SeededGenerator) -> Analysis {
    .made(
      [Intent.known.randomElement(using: &generator) ?? .praise],
      level: SentimentLevel.allCases.randomElement(using: &generator) ?? .neutral,
      emotion: Emotion.known.randomElement(using: &generator) ?? .neutral,
      signals: Signal.known.filter { _ in Int.random(in: 0..<8, using: &generator) == 0 },
      urgency: Urgency.allCases.randomElement(using: &generator) ?? .none,
      service: Double.random(in: 0...1, using: &generator),
      reply: Double.random(in: 0...1, using: &generator)
    )
  }

  @Test("No rank overrides a veto", arguments: 0..<150 as Range<UInt64>)
  func vetoesWin(seed: UInt64) throws {
    try play(seed: seed) { scene, turn, _ in
      let isOpen = scene.careCase.status.isUnsolved
      let isGrave = isOpen && scene.careCase.assessments.contains { $0.has(.legalThreat) || $0.has(.safety) }
      if isGrave {
        #expect(
          turn.actions.allSatisfy { $0.kind == .escalate },
          "seed \(seed): \(turn.actions.map { $0.rule }) \(scene.careCase.status)"
        )
      }
      let isChild = scene.customer?.flags.contains(.minor) == true
      for action in turn.actions {
        if isChild { #expect(action.kind != .quotePublicly && action.kind != .survey, "seed \(seed)") }
        if action.tone.isPlayful {
          let level = scene.careCase.assessments.last?.sentiment.level ?? .neutral
          #expect(level.polarity != .negative, "seed \(seed)")
        }
      }
    }
  }

  @Test("Nobody is contacted where and for what they denied it", arguments: 0..<150 as Range<UInt64>)
  func consent(seed: UInt64) throws {
    try play(seed: seed) { scene, turn, _ in
      var ledger = scene.consents
      for record in scene.careCase.consents { ledger.record(record) }
      for action in turn.actions where action.recipient == .author {
        guard let channel = action.channel else { continue }
        let answer = ledger.consent(on: channel, for: action.purpose, at: scene.now, isOwnThread: true)
        #expect(answer.isAllowed, "seed \(seed): \(action.kind) on \(channel) for \(action.purpose)")
      }
    }
  }

  @Test("The same situation gives the same turn, and the case takes every change", arguments: 0..<50 as Range<UInt64>)
  func repeatable(seed: UInt64) throws {
    var first: [Turn] = []
    var second: [Turn] = []
    try play(seed: seed) { _, turn, _ in first.append(turn) }
    try play(seed: seed) { _, turn, _ in second.append(turn) }
    #expect(first == second, "seed \(seed)")
  }

  @Test("Actions come best first, and every one names a rule of the playbook", arguments: 0..<50 as Range<UInt64>)
  func ranked(seed: UInt64) throws {
    try play(seed: seed) { scene, turn, _ in
      #expect(turn.actions.map { -$0.rank } == turn.actions.map { -$0.rank }.sorted(), "seed \(seed)")
      let rules = Set(scene.playbook.rules.map { $0.id })
      #expect(turn.actions.allSatisfy { rules.contains($0.rule) && !$0.reasons.isEmpty }, "seed \(seed)")
    }
  }

  @Test("Every rule of the standard playbook has a name of its own")
  func names() {
    let names = Playbook.standard.rules.map { $0.id }
    #expect(Set(names).count == names.count)
  }
}
