import CareModel
import CareSLA
import Testing

@Suite("Policies and their book")
struct PolicyBookTests {
  @Test("Channel defaults promise instant messages before social ones before e-mail, for every priority")
  func channelDefaults() throws {
    let policies = SLAPolicy.channelDefaults()
    #expect(policies.map(\.reference.name) == ["instant", "social", "email"])
    for metric in [SLAMetric.firstResponse, .nextResponse, .resolution] {
      for priority in Priority.allCases {
        let targets = policies.compactMap { $0.targets[metric, priority] }
        #expect(targets.count == 3 && targets == targets.sorted() && Set(targets).count == 3)
      }
    }
    let book = try PolicyBook(policies: policies)
    let chosen = Channel.known.compactMap { book.policy(for: CaseTraits(channel: $0), at: .earliest)?.reference.name }
    #expect(chosen.count == Channel.known.count)
  }

  @Test("The first policy whose conditions hold is chosen, in the edition in effect")
  func selection() throws {
    var special = try OfficeBook.policy {
      $0.conditions.intents = ["outage"].reduce(into: []) { $0.insert(Intent(rawValue: $1)) }
    }
    special.conditions.relationships = [.customer]
    let old = SLAPolicy(PolicyReference("general"), targets: SLATargets())
    var new = SLAPolicy(PolicyReference("general", version: 2), targets: SLATargets())
    new.effectiveFrom = OfficeBook.at(10, 0)
    let book = try PolicyBook(policies: [special, old, new], calendars: [OfficeBook.office: OfficeBook.calendar()])
    let outage = [Intent(rawValue: "other"), Intent(rawValue: "outage")]
    let traits = CaseTraits(intents: outage, relationship: .customer)
    #expect(book.policy(for: traits, at: .earliest)?.reference == OfficeBook.reference)
    #expect(book.policy(for: CaseTraits(intents: outage), at: OfficeBook.at(9, 0))?.reference == old.reference)
    #expect(book.policy(for: CaseTraits(), at: OfficeBook.at(10, 0))?.reference == new.reference)
  }

  @Test("Mistakes are found when the book is made")
  func refusals() throws {
    let policy = try OfficeBook.policy()
    #expect(throws: CareSLAError.self) { try PolicyBook(policies: [policy]) }
    let calendars = [OfficeBook.office: try OfficeBook.calendar()]
    #expect(throws: CareSLAError.self) { try PolicyBook(policies: [policy, policy], calendars: calendars) }
    var targets = SLATargets()
    #expect(throws: CareSLAError.self) { try targets.set(.resolution, to: -1) }
    #expect(throws: CareSLAError.self) { try targets.set(.resolution, to: SLATargets.longest + 1) }
    #expect(throws: CareSLAError.self) { try targets.set(.commitmentDue, to: 60) }
    try targets.set(.resolution, to: 60)
    try targets.set(.resolution, to: nil)
    #expect(targets == SLATargets())
  }

  @Test(
    "A warning goes off when so much is used or so much is left, and never after the deadline",
    arguments: [
      (WarningRule.percentUsed(75), Int64(1800)), (.percentUsed(0), 0), (.percentUsed(-5), 0),
      (.percentUsed(900), 2400),
      (.secondsLeft(600), 1800), (.secondsLeft(9999), 0), (.secondsLeft(-1), 2400),
    ]
  )
  func warnings(rule: WarningRule, used: Int64) throws {
    let book = try OfficeBook.book {
      $0.warnings[.firstResponse] = rule
      try? $0.targets.set(.firstResponse, to: 2400)
    }
    let start = OfficeBook.at(2, 10)
    let cycle = try book.evaluate([OfficeBook.created(start)], asOf: start).cycles(of: .firstResponse).first
    #expect(used == 0 ? cycle?.isWarned == true : cycle?.warnAt == start.advanced(bySeconds: used))
  }
}
