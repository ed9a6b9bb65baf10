import CareDesk
import CareModel
import CareSLA
import CareTesting
import Testing

/// A desk with clocks folds each case at each turn, since clocks look at every event; one without asks the digest of the case.
/// Where nothing is promised, both must say the same.
@Suite("A case and its digest")
struct DigestTests {
  private static func desks() throws -> (asking: Desk, folding: Desk) {
    var asking = DeskLawTests.desk
    asking.policies = nil
    for rule in asking.playbook.rules.indices {
      for place in asking.playbook.rules[rule].then.indices { asking.playbook.rules[rule].then[place].commitment = nil }
    }
    var folding = asking
    folding.policies = try PolicyBook(policies: [])
    return (asking, folding)
  }

  private static func promises(_ input: DeskInput) -> Bool {
    if case .change(_, .committed) = input.body { true } else { false }
  }

  @Test("A desk says the same whether it folds its cases or asks their digests", arguments: Array(1...12) as [UInt64])
  func digest(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    let desks = try Self.desks()
    var (one, other) = (DeskState(desks.asking), DeskState(desks.folding))
    for input in log.inputs(300) where !Self.promises(input) {
      try #require(one.take(input) == other.take(input), "seed \(seed), \(input.id)")
    }
    #expect(one == other, "seed \(seed)")
    #expect(one.nextAlarm == other.nextAlarm, "seed \(seed)")
  }

  @Test("Numbers of either precision come back from a case at rest to the last bit")
  func numbers() {
    let numbers: [Double] = [
      0, -0.0, 1, 0.1, 1.0 / 3, Double(0.3 as Float), .leastNonzeroMagnitude, Double(Float.leastNonzeroMagnitude),
      -.greatestFiniteMagnitude, -Double(Float.greatestFiniteMagnitude), -1e39, 1e-40, .pi,
    ]
    let evidence = numbers.map { Evidence(rule: "number", contribution: $0) }
    let claim = FaultClaim(FaultParty(rawValue: "weather"), claimedBy: Author(.agent), evidence: evidence)
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("1", "My lamp is broken"))
    _ = state.take(Fixture.change("2", .faultClaimed(claim), of: .interaction("1"), at: 1))
    let read = state.careCase(.interaction("1"))?.faultClaims.flatMap { $0.evidence } ?? []
    #expect(read.map { $0.contribution.bitPattern } == numbers.map { $0.bitPattern })
  }

  @Test("Inputs that come under the name of another are met as by a folded case")
  func namesUsedTwice() throws {
    let start = Timestamp(secondsSince1970: 1_767_225_600)
    let desks = try Self.desks()
    var (one, other) = (DeskState(desks.asking), DeskState(desks.folding))
    for index in 0..<40 {
      let input = DeskInput(
        id: Identifier("same-\(index % 3)"),
        at: start.advanced(bySeconds: Int64(index) * 60),
        .post(IncomingPost("where is order \(index / 2)?", from: "@ann", id: Identifier("post-\(index % 30)")))
      )
      try #require(one.take(input) == other.take(input), "input \(index)")
    }
    #expect(one == other)
  }
}
