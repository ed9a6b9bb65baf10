import CareDesk
import CareModel
import CareTesting

/// Logs of inputs in which anything can follow anything.
struct RandomLog {
  private var generator: SeededGenerator
  private var clock: Int64 = 0
  private var posts: [Identifier<Interaction>] = []
  private var remedies: [Identifier<Remedy>] = []
  private let people: [String]

  init(seed: UInt64, people: [String] = ["@ann", "@bea", "@cem", "@dot"]) {
    generator = SeededGenerator(seed: seed)
    self.people = people
  }

  mutating func inputs(_ count: Int) -> [DeskInput] {
    (0..<count).map { input(Identifier("i\($0)")) }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func target() -> CaseTarget {
    let post = posts.isEmpty ? Identifier<Interaction>("i0") : pick(posts)
    return pick([
      .interaction(post), .person(Identifier(pick(people))), .id(Identifier("case:\(post)")), .id("case:none"),
    ])
  }

  private mutating func input(_ id: Identifier<DeskInput>) -> DeskInput {
    // Now and then the clock jumps, and now and then an input comes late.
    clock += pick([0, 1, 60, 600, 7200, 90_000, 400_000])
    let late: Int64 = pick([0, 0, 0, 0, 30, 5000])
    return DeskInput(id: id, at: Fixture.at(clock - late), body(id))
  }

  private mutating func body(_ id: Identifier<DeskInput>) -> DeskInput.Body {
    switch Int.random(in: 0..<22, using: &generator) {
    case 0..<7: return .post(post(id))
    case 7..<10:
      let status: CaseStatus? = pick([nil, nil, .pending, .solved, .snoozed])
      return .reply(BrandReply(pick(["We look into it.", "Sorry!"]), to: target(), status: status))
    case 10: return .edit(pick(posts + ["i0"]), text: pick(["It is broken", "thanks"]))
    case 11: return .deletion(pick(posts + ["i0"]))
    case 12, 13: return .change(target(), .status(pick(CaseStatus.allCases)))
    case 14:
      let due = Fixture.at(clock + pick([-5, 0, 100, 86_400]))
      let commitment = Commitment(
        id: Identifier(id.rawValue),
        kind: .promise,
        text: "A call",
        due: due,
        madeAt: Fixture.at(clock)
      )
      return .change(target(), .committed(commitment))
    case 15:
      // A purse without limits is shared by all in one thing: its sum must not pass the end of the integers.
      let amounts: [(Int64, String)] = [(100, "EUR"), (2_000, "EUR"), (900_000, "USD"), (-5, "EUR"), (.max, "EUR")]
      let amount = pick(amounts)
      let value = Money(minorUnits: amount.0, currency: amount.1)
      remedies.append(Identifier(id.rawValue))
      let remedy = Remedy(
        id: Identifier(id.rawValue),
        kind: pick(RemedyKind.known),
        value: value,
        budget: pick([.goodwill, .compensation])
      )
      return .change(target(), .remedyOffered(remedy))
    case 16:
      let record = ConsentRecord(
        at: Fixture.at(clock),
        channel: pick([nil, .email, .directMessage]),
        purpose: pick([nil, .marketing, .care]),
        isGranted: pick([false, false, true])
      )
      return .consent(target(), record)
    case 17:
      return .change(
        target(),
        .snoozed(Snooze(until: Fixture.at(clock + pick([-1, 50, 86_400])), wake: pick([.any, .never])))
      )
    case 18: return .clock
    case 20: return .change(target(), .erased)
    case 19:
      let step: Remedy.Step = pick([.accepted, .declined, .delivered, .withdrawn])
      return .change(target(), .remedyAdvanced(remedies.isEmpty ? "i0" : pick(remedies), step))
    default: return .merge(target(), into: Identifier("case:\(pick(posts + ["i0"]))"))
    }
  }

  private mutating func post(_ id: Identifier<DeskInput>) -> IncomingPost {
    let text = pick(["My lamp is broken", "thanks", "awful @lumina", "nice weather", "How do I dim it?", ""])
    let answered = Bool.random(using: &generator) ? nil : posts.last
    posts.append(Identifier(id.rawValue))
    return IncomingPost(
      text,
      from: Identifier(pick(people)),
      channel: pick([.directMessage, .publicPost, .email]),
      externalID: pick([nil, nil, "x\(Int.random(in: 0..<40, using: &generator))"]),
      inReplyTo: answered,
      repostOf: pick([nil, nil, nil, nil, "i0"])
    )
  }
}
