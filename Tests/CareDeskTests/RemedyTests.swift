import CareDesk
import CareLanguage
import CareModel
import CareTesting
import Testing

@Suite("What is given")
struct RemedyTests {
  @Test("A credit waits for a determination, is due in half an hour and never above the price of what failed")
  func credit() throws {
    var scene = try Scene(customer: .owning(3_000))
    let turn = try scene.hear(.made([.serviceFailure], level: .negative))
    let credit = try #require(turn.action(.credit))
    #expect(credit.requirements == [.determination])
    #expect(credit.due == noon.advanced(bySeconds: 1800))
    #expect(credit.remedy?.limit == Money(minorUnits: 3_000, currency: "USD"))
    let found = try scene.happen(.faultDetermined(FaultClaim(.brand, claimedBy: Author(.agent))), after: 600)
    #expect(found.action(.credit)?.isReady == true)
  }

  @Test("Above the limit of the playbook somebody has to approve")
  func approval() throws {
    var scene = try Scene(customer: .owning(1_000_000))
    let turn = try scene.hear(.made([.serviceFailure], level: .negative))
    let credit = try #require(turn.action(.credit))
    #expect(credit.remedy?.limit == Money(minorUnits: 20_000, currency: "USD"))
    #expect(credit.requirements.contains(.approval))
  }

  @Test("In a currency without limits somebody has to approve, and the price still caps")
  func currency() throws {
    var scene = try Scene()
    scene.facts.failedItemPrice = Money(minorUnits: 900, currency: "SEK")
    scene.facts.lifecycle = .inUse
    let turn = try scene.hear(.made([.serviceFailure], level: .negative))
    let credit = try #require(turn.action(.credit))
    #expect(credit.remedy?.limit == Money(minorUnits: 900, currency: "SEK"))
    #expect(credit.requirements.contains(.approval))
  }

  @Test("Who was at fault themselves is owed nothing, and parts with good wishes")
  func notOwed() throws {
    var scene = try Scene(customer: .owning())
    try scene.hear(.made([.serviceFailure], level: .negative, signals: [.brandFault]))
    let turn = try scene.happen(.faultDetermined(FaultClaim(.customer, claimedBy: Author(.agent))), after: 60)
    #expect(turn.veto(of: .credit) == .notOwed)
    #expect(turn.action(.bestWishes)?.tone == .courteous)
    #expect(scene.careCase.faultClaims.map { $0.party } == [.brand])
    #expect(scene.careCase.determinedFault?.party == .customer)
  }

  @Test("Displeasure alone is owed nothing")
  func sentimentAlone() throws {
    var scene = try Scene(customer: .owning())
    scene.playbook.rules.append(
      PlaybookRule(
        "test.pay",
        why: "A test asks for it.",
        when: Match(polarities: [.negative]),
        then: [ActionTemplate(.refund, place: .inHouse, gives: .refund)]
      )
    )
    let turn1 = try scene.hear(.made([.praise], level: .veryNegative))
    #expect(turn1.veto(of: .refund) == .notOwed)
  }

  @Test("A kindness comes once a person and period, with time enough, within its place and season")
  func delight() throws {
    var scene = try Scene(customer: .owning())
    let wish = Analysis.made([.wishJoke], level: .positive, signals: [.humour])
    let turn2 = try scene.hear(wish)
    #expect(turn2.veto(of: .delight) == .slack)
    scene.facts.deliverableUntil = noon.advanced(bySeconds: 2 * 3600)
    let turn = try scene.hear(wish)
    #expect(turn.actions.first?.kind == .delight)
    #expect(turn.action(.delight)?.remedy?.budget == .goodwill)
    let gift = BudgetLedger.Grant(to: "ann", .delight, from: .goodwill, value: nil, at: noon)
    let granted4 = scene.budgets.grant(gift, under: nil)
    #expect(granted4)
    let turn3 = try scene.hear(wish)
    #expect(turn3.veto(of: .delight) == .oncePerPeriod)
    scene.budgets = BudgetLedger()
    scene.facts.deliverableUntil = noon.advanced(bySeconds: 1800)
    let late = try scene.hear(wish)
    #expect(late.veto(of: .delight) == .slack)
    #expect(late.actions.first?.kind == .wittyReply)
  }

  @Test(
    "A campaign has a place and a season",
    arguments: [("London", 0, true), ("Leeds", 0, false), ("London", 40, false)]
  )
  func campaign(place: String, days: Int64, expected: Bool) throws {
    var scene = try Scene()
    let end = noon.advanced(bySeconds: 30 * 86_400)
    scene.playbook.remedies.campaigns = [.init("winter", places: ["London"], from: noon, until: end)]
    let turn = try scene.hear(
      .made([.nomination], signals: [.beneficiaryOther]),
      text: "My friend in \(place) needs cheering up",
      after: days * 86_400
    )
    #expect(turn.has(.delight) == expected)
    #expect(turn.veto(of: .delight) == (expected ? nil : .window))
  }

  @Test("Purses, shares and caps hold whatever the order of grants", arguments: 0..<200 as Range<UInt64>)
  func interleaving(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let limits = PurseLimits(.goodwill, currency: "USD", perRemedy: 500, perPerson: 900, perMonth: 2_500)
    var ledger = BudgetLedger()
    var instant = noon
    for step in 0..<60 {
      instant = instant.advanced(bySeconds: Int64.random(in: 0...200_000, using: &generator))
      let person = Identifier<Customer>("p\(Int.random(in: 0..<4, using: &generator))")
      let value = Money(minorUnits: Int64.random(in: -50...700, using: &generator), currency: "USD")
      // Proposals are made before grants, and several can be made on the same remainder.
      let remaining = ledger.remaining(for: person, under: limits, at: instant) ?? .max
      let grant = BudgetLedger.Grant(to: person, .delight, from: .goodwill, value: value, at: instant)
      let wasGranted = ledger.grant(grant, under: limits)
      #expect(wasGranted == (max(value.minorUnits, 0) <= remaining), "seed \(seed), step \(step)")
      let month = ledger.spent(from: .goodwill, currency: "USD", at: instant)
      #expect(month <= 2_500, "seed \(seed), step \(step)")
      let year = ledger.grants(to: person).compactMap { $0.value?.minorUnits }
      #expect(year.allSatisfy { $0 <= 500 } && year.reduce(0, +) <= 900, "seed \(seed), step \(step)")
    }
  }

  @Test("What comes of nothing goes back to the purse, and nothing else does", arguments: 0..<100 as Range<UInt64>)
  func takingBack(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let limits = PurseLimits(.goodwill, currency: "USD", perRemedy: 500, perPerson: 900, perMonth: 2_500)
    var ledger = BudgetLedger()
    var standing: [(remedy: Identifier<Remedy>, person: Identifier<Customer>, value: Int64)] = []
    for step in 0..<80 {
      if let place = standing.indices.randomElement(using: &generator), Bool.random(using: &generator) {
        let ended = standing.remove(at: place)
        let wasTaken = ledger.takeBack(ended.remedy, from: ended.person)
        let again = ledger.takeBack(ended.remedy, from: ended.person)
        #expect(wasTaken && !again, "seed \(seed), step \(step)")
      }
      let person = Identifier<Customer>("p\(Int.random(in: 0..<4, using: &generator))")
      let value = Int64.random(in: 0...700, using: &generator)
      let remedy = Identifier<Remedy>("r\(step)")
      let grant = BudgetLedger.Grant(
        to: person,
        .delight,
        from: .goodwill,
        value: Money(minorUnits: value, currency: "USD"),
        at: noon.advanced(bySeconds: Int64(step)),
        with: remedy
      )
      if ledger.grant(grant, under: limits) { standing.append((remedy, person, value)) }
      let spent = ledger.spent(from: .goodwill, currency: "USD", at: noon)
      #expect(spent == standing.reduce(0) { $0 + $1.value } && spent <= 2_500, "seed \(seed), step \(step)")
      let theirs = ledger.grants(to: person).compactMap { $0.value?.minorUnits }.reduce(0, +)
      #expect(
        theirs == standing.filter { $0.person == person }.reduce(0) { $0 + $1.value },
        "seed \(seed), step \(step)"
      )
    }
  }

  @Test(
    "A remedy that the brand withdraws or the person declines is paid back",
    arguments: [Remedy.Step.declined, .withdrawn]
  )
  func withdrawn(step: Remedy.Step) {
    var desk = Fixture.desk
    desk.playbook.remedies.purses = [PurseLimits(.goodwill, currency: "EUR", perRemedy: 50, perPerson: 60)]
    var state = DeskState(desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    let value = Money(minorUnits: 50, currency: "EUR")
    func offer(_ name: String, at seconds: Int64) -> DeskInput {
      let remedy = Remedy(id: Identifier(name), kind: .gift, value: value, budget: .goodwill)
      return DeskInput(id: Identifier(name), at: Fixture.at(seconds), .change(.person("@ann"), .remedyOffered(remedy)))
    }
    #expect(state.take(offer("r1", at: 1)).failure == nil)
    #expect(state.take(offer("r2", at: 2)).failure != nil)
    let ended = DeskInput(id: "end", at: Fixture.at(3), .change(.person("@ann"), .remedyAdvanced("r1", step)))
    #expect(state.take(ended).failure == nil)
    #expect(state.budgets == BudgetLedger())
    #expect(state.take(ended).failure == nil)
    #expect(state.take(offer("r2", at: 4)).failure == nil)
  }

  @Test("Ledgers of different people add up, in either order")
  func adding() {
    var left = BudgetLedger()
    var right = BudgetLedger()
    let value = Money(minorUnits: 70, currency: "USD")
    let granted5 = left.grant(.init(to: "a", .credit, from: .compensation, value: value, at: noon), under: nil)
    #expect(granted5)
    let granted6 = right.grant(.init(to: "b", .credit, from: .compensation, value: value, at: noon), under: nil)
    #expect(granted6)
    var sum = left
    sum.add(right)
    var other = right
    other.add(left)
    #expect(sum == other)
    #expect(sum.spent(from: .compensation, currency: "USD", at: noon) == 140)
  }
}
