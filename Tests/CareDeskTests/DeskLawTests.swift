import CareDesk
import CareModel
import CareTesting
import Testing

@Suite("Laws of the desk")
struct DeskLawTests {
  static let seeds: [UInt64] = Array(1...12)

  /// A playbook with purses so small that random remedies meet their limits.
  static var desk: Desk {
    var desk = Fixture.desk
    desk.playbook.remedies.purses = [
      PurseLimits(.goodwill, currency: "EUR", perRemedy: 5_000, perPerson: 6_000),
      PurseLimits(.compensation, currency: "EUR", perRemedy: 5_000, perPerson: 6_000),
    ]
    return desk
  }

  @Test("No sequence of inputs crashes, loses an input, or leaves a case that its events do not make", arguments: seeds)
  func anySequence(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    var state = DeskState(Self.desk)
    for input in log.inputs(300) {
      let outputs = state.take(input)
      if case .clock = input.body { continue }
      #expect(!outputs.isEmpty, "seed \(seed), \(input)")
    }
    for careCase in state.cases {
      #expect(try CareCase(id: careCase.id, replaying: careCase.events) == careCase, "seed \(seed), \(careCase.id)")
    }
  }

  @Test("A host that stores what was recorded can fold every case that the desk has", arguments: seeds)
  func storedEvents(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    var state = DeskState(Self.desk)
    var events: [Identifier<CareCase>: [CaseEvent]] = [:]
    for input in log.inputs(300) {
      for output in state.take(input) {
        guard let id = output.careCase else { continue }
        switch output.result {
        case .decided(let decision): events[id, default: []] += decision.events
        case .recorded(let recorded): events[id, default: []] += recorded
        default: break
        }
      }
    }
    for careCase in state.cases {
      #expect(try CareCase(id: careCase.id, replaying: events[careCase.id] ?? []) == careCase, "seed \(seed)")
    }
  }

  @Test("A refused input changes nothing but what became due before it", arguments: seeds)
  func refusals(seed: UInt64) {
    var log = RandomLog(seed: seed)
    var state = DeskState(Self.desk)
    for input in log.inputs(200) {
      let before = state
      if state.take(input).contains(where: { $0.failure != nil }) { #expect(state == before, "seed \(seed), \(input)") }
    }
  }

  @Test("The same log gives the same outputs and the same state", arguments: seeds)
  func replay(seed: UInt64) {
    var log = RandomLog(seed: seed)
    let inputs = log.inputs(200)
    let (first, second) = (Self.desk.replay(inputs), Self.desk.replay(inputs))
    #expect(first.outputs == second.outputs, "seed \(seed)")
    #expect(first.state == second.state, "seed \(seed)")
    #expect(Self.desk.changes(in: inputs, under: Self.desk).isEmpty, "seed \(seed)")
  }

  @Test("Shards merge to the whole, also where the clock went by in between", arguments: seeds)
  func shards(seed: UInt64) {
    var first = RandomLog(seed: seed, people: ["@ann", "@bea"])
    var second = RandomLog(seed: seed &+ 1000, people: ["@cem", "@dot"])
    let inputs = Self.interleaved(first.inputs(150), second.inputs(150), seed: seed, keepingClocks: true)
    let plan = ShardPlan(inputs, count: 3)
    var whole = DeskState(Self.desk)
    for input in inputs { _ = whole.take(input) }
    let parts = plan.split(inputs).map { part in
      var state = DeskState(Self.desk)
      for input in part { _ = state.take(input) }
      return state
    }
    #expect(DeskState.merge(parts) == whole, "seed \(seed)")
  }

  @Test("A decision about one person does not depend on what others do in between", arguments: seeds)
  func orderOfStrangers(seed: UInt64) {
    var first = RandomLog(seed: seed, people: ["@ann", "@bea"])
    var second = RandomLog(seed: seed &+ 2000, people: ["@cem", "@dot"])
    let (mine, theirs) = (Self.named("m", first.inputs(120)), Self.named("t", second.inputs(120)))
    func outputs(_ log: [DeskInput]) -> [DeskOutput] {
      var state = DeskState(Self.desk)
      return log.flatMap { state.take($0) }.filter { $0.input.rawValue.hasPrefix("m") }
    }
    let alone = outputs(mine)
    #expect(outputs(theirs + mine) == alone, "seed \(seed)")
    #expect(outputs(mine + theirs) == alone, "seed \(seed)")
  }

  @Test("Nobody gets more than their share, and no remedy costs more than one may", arguments: seeds)
  func caps(seed: UInt64) {
    var log = RandomLog(seed: seed)
    var state = DeskState(Self.desk)
    for input in log.inputs(600) { _ = state.take(input) }
    for person in ["@ann", "@bea", "@cem", "@dot"] {
      for budget in [Remedy.Budget.goodwill, .compensation] {
        let grants = state.budgets.grants(to: Identifier(person)).filter {
          $0.budget == budget && $0.value?.currency == "EUR"
        }
        // In the period that ends with each of them; what was given before it counts no more.
        for last in grants {
          let start = last.at.advanced(bySeconds: -365 * 86_400)
          let share = grants.filter { $0.at > start && $0.at <= last.at }.compactMap { $0.value?.minorUnits }
          #expect(share.reduce(0, +) <= 6_000, "seed \(seed)")
        }
        #expect(grants.allSatisfy { ($0.value?.minorUnits ?? 0) <= 5_000 }, "seed \(seed)")
      }
    }
  }

  @Test("All together never get more in a month than the purse has, however remedies are interleaved", arguments: seeds)
  func monthlyPurse(seed: UInt64) {
    var desk = Self.desk
    for place in desk.playbook.remedies.purses.indices { desk.playbook.remedies.purses[place].perMonth = 9_000 }
    var first = RandomLog(seed: seed, people: ["@ann", "@bea"])
    var second = RandomLog(seed: seed &+ 3000, people: ["@cem", "@dot"])
    var state = DeskState(desk)
    for input in Self.interleaved(first.inputs(400), second.inputs(400), seed: seed) {
      _ = state.take(input)
      for budget in [Remedy.Budget.goodwill, .compensation] {
        let spent = state.budgets.spent(from: budget, currency: "EUR", at: input.at)
        #expect(spent <= 9_000, "seed \(seed), \(input)")
      }
    }
  }

  /// Who said what about being contacted is written down here beside the desk, from the inputs alone.
  @Test("No action goes to a person where and for what they denied contact, whatever it is for", arguments: seeds)
  func consent(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    var state = DeskState(Self.desk)
    var authors: [Identifier<Interaction>: Identifier<SocialIdentity>] = [:]
    var holders: [Identifier<CareCase>: Identifier<SocialIdentity>] = [:]
    var said: [Identifier<SocialIdentity>: ConsentLedger] = [:]
    var count = 0
    for input in log.inputs(400) {
      func speaker(_ target: CaseTarget) -> Identifier<SocialIdentity>? {
        switch target {
        case .person(let person): person
        case .interaction(let id): authors[id] ?? state.careCase(target).flatMap { holders[$0.id] }
        // A case that was merged goes on in another, whose person is meant then.
        case .id: state.careCase(target).flatMap { holders[$0.id] }
        }
      }
      switch input.body {
      case .post(let post):
        authors[Identifier(input.id.rawValue)] = post.from
        holders[Identifier("case:\(input.id)")] = post.from
      case .reply(let reply):
        let answered = state.careCase(reply.target).flatMap { holders[$0.id] }
        holders[Identifier("case:\(input.id)")] =
          if case .person(let person) = reply.target { person } else { answered }
      default: break
      }
      let outputs = state.take(input)
      // An erased case has no person any more, and nobody is known to have written in it.
      if case .change(_, .erased) = input.body, let erased = outputs.last?.careCase {
        holders[erased] = nil
        for (id, _) in authors where state.careCase(.interaction(id))?.id == erased { authors[id] = nil }
      }
      if case .consent(let target, let record) = input.body, outputs.allSatisfy({ $0.failure == nil }) {
        if let speaker = speaker(target) {
          said[speaker, default: ConsentLedger()].record(record)
        } else {
          #expect(state.careCase(target)?.isErased == true, "seed \(seed), \(input.id)")
        }
      }
      // What became due before the input is decided by what had been said until then.
      guard let output = outputs.last, let turn = output.decision?.turn,
        let careCase = output.careCase.flatMap({ state.careCase(.id($0)) })
      else { continue }
      let edited: Identifier<Interaction>? = if case .edit(let id, _) = input.body { id } else { nil }
      guard
        let message = edited.flatMap({ careCase.interaction($0) })
          ?? careCase.interactions.last(where: { $0.isInbound && $0.deletedAt == nil }),
        let ledger = message.author.identity.flatMap({ said[$0] })
      else { continue }
      for action in turn.actions where action.recipient == .author {
        guard let channel = action.channel else { continue }
        let isPublic = [.publicPost, .publicReply, .comment, .review].contains(channel)
        let isOwnThread = message.channel == channel || (message.visibility.isPublic && isPublic)
        let consent = ledger.consent(on: channel, for: action.purpose, at: output.at, isOwnThread: isOwnThread)
        #expect(consent.isAllowed, "seed \(seed), \(input.id), \(action.rule) on \(channel) for \(action.purpose)")
        count += 1
      }
    }
    #expect(count > 0, "seed \(seed) asked for no action")
  }

  private static func interleaved(
    _ left: [DeskInput],
    _ right: [DeskInput],
    seed: UInt64,
    keepingClocks: Bool = false
  ) -> [DeskInput] {
    var generator = SeededGenerator(seed: seed)
    var left = named("m", left, keepingClocks: keepingClocks)[...]
    var right = named("t", right, keepingClocks: keepingClocks)[...]
    var all: [DeskInput] = []
    while let next = Bool.random(using: &generator)
      ? left.popFirst() ?? right.popFirst() : right.popFirst() ?? left.popFirst()
    {
      all.append(next)
    }
    return all
  }

  /// The inputs with a letter before each name and each name they use, and as a rule without clocks, which everybody hears.
  private static func named(_ letter: String, _ log: [DeskInput], keepingClocks: Bool = false) -> [DeskInput] {
    func renamed<Subject>(_ id: Identifier<Subject>) -> Identifier<Subject> {
      let raw = id.rawValue
      return Identifier(raw.hasPrefix("case:") ? "case:" + letter + raw.dropFirst(5) : letter + raw)
    }
    func renamed(_ target: CaseTarget) -> CaseTarget {
      switch target {
      case .id(let id): .id(renamed(id))
      case .interaction(let id): .interaction(renamed(id))
      case .person: target
      }
    }
    return log.compactMap { input in
      let body: DeskInput.Body
      switch input.body {
      case .clock where !keepingClocks: return nil
      case .post(var post):
        post.externalID = post.externalID.map { letter + $0 }
        post.inReplyTo = post.inReplyTo.map(renamed)
        post.repostOf = post.repostOf.map(renamed)
        body = .post(post)
      case .reply(var reply):
        reply.target = renamed(reply.target)
        body = .reply(reply)
      case .edit(let id, let text): body = .edit(renamed(id), text: text)
      case .deletion(let id): body = .deletion(renamed(id))
      case .change(let target, let change): body = .change(renamed(target), change)
      case .consent(let target, let record): body = .consent(renamed(target), record)
      case .merge(let target, let survivor): body = .merge(renamed(target), into: renamed(survivor))
      default: body = input.body
      }
      return DeskInput(id: renamed(input.id), at: input.at, body)
    }
  }
}
