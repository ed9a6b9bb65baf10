import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("What the articles teach")
struct GeneralStoryTests {
  static let complaints = [
    "@shop my new kettle arrived broken and nobody answers me",
    "@grandhotel the room is filthy and the heating does not work, awful",
    "@northrail my train was cancelled and I am stuck at the station, terrible service",
  ]

  @Test("G1 a week without an answer does not go by silently", arguments: complaints)
  func g1(complaint: String) throws {
    var play = Play()
    try play.post(complaint, lifecycle: .inUse)
    let alerts = play.wait(7 * 86_400)
    #expect(alerts.contains { if case .unanswered = $0 { true } else { false } })
    #expect(try play.careCase().status.isUnsolved)
  }

  @Test("G2 instant messages are answered before social posts, and those before e-mails", arguments: complaints)
  func g2(complaint: String) throws {
    var last: Timestamp?
    for channel in [Channel.instantMessage, .publicPost, .email] {
      var play = Play()
      let decision = try play.post(complaint, on: channel, lifecycle: .inUse)
      let due = try #require(decision.turn.actions.compactMap { $0.channel == nil ? nil : $0.due }.min())
      if let last { #expect(last < due) }
      last = due
    }
  }

  @Test("G3 unsettled displeasure carries the risk that the playbook states", arguments: complaints)
  func g3(complaint: String) throws {
    var play = Play()
    let decision = try play.post(complaint, lifecycle: .inUse)
    #expect(decision.turn.churnRisk.probability >= 0.91)
    var playbook = Playbook.standard
    playbook.churn = ChurnPolicy(unresolvedPrior: 0.4)
    var other = Play(playbook: playbook)
    let configured = try other.post(complaint, lifecycle: .inUse)
    #expect((0.4..<0.91).contains(configured.turn.churnRisk.probability))
    #expect(configured.turn.churnRisk.evidence.first?.rule == "churn.unresolved")
  }

  @Test("G4 more is offered only after a sale and where somebody is satisfied", arguments: complaints)
  func g4(complaint: String) throws {
    for relationship in [Customer.Relationship.customer, .nonCustomer] {
      var play = Play()
      play.know(Customer(id: "ann", relationship: relationship), as: "@guest")
      let upset = try play.post(complaint)
      #expect(!upset.turn.outcome.crossSellEligible)
      #expect(upset.turn.outcome.retention == .atRisk)
      try play.reply("Sorry! A new one is on its way.", after: 600, status: .solved)
      let thanked = try play.post("Thank you so much, that was really fast, I am very happy now!", after: 3600)
      #expect(thanked.turn.outcome.satisfaction == .confirmed)
      #expect(thanked.turn.outcome.retention == .retained)
      #expect(thanked.turn.outcome.crossSellEligible == (relationship == .customer))
    }
  }

  /// The same customer, who owns something, at three occasions.
  static let occasions: [(String, Phase)] = [
    ("@shop the zip of my new jacket broke after one week", .service),
    ("@shop do you have the blue jacket in stock in your Berlin store?", .care),
    ("@shop I love your new jackets, they look amazing!", .care),
  ]

  @Test("G5 a purchase alone makes no service", arguments: occasions)
  func g5(text: String, expected: Phase) throws {
    var play = Play()
    play.know(.owning(), as: "@guest")
    let decision = try play.post(text)
    #expect(decision.turn.phase.phase == expected)
  }

  private func isIssue(_ decision: DeskDecision) -> Bool {
    decision.analysis?.primaryIntent?.family == .issue && (decision.analysis?.serviceProbability ?? 0) >= 0.5
  }

  @Test("G5 service is possible without a purchase on record", arguments: complaints)
  func g5WithoutPurchase(complaint: String) throws {
    var play = Play()
    let decision = try play.post(complaint)
    guard understood(decision, "service", isIssue) else { return }
    #expect(decision.turn.phase.phase == .service)
  }

  static let kindWords = [
    "@shop just want to say that your window display made my day",
    "@grandhotel we got engaged on your terrace last night, so happy!",
    "@northrail your conductor sang for the whole carriage today, what a star",
  ]

  @Test("G6 nothing is sold to somebody who did not ask", arguments: kindWords)
  func g6(text: String) throws {
    var play = Play(playbook: VetoTests.reckless)
    play.take(.consent(.person("@guest"), ConsentRecord(at: noon, purpose: .marketing, isGranted: true)))
    let decision = try play.post(text)
    guard understood(decision, "kind words", { $0.analysis?.primaryIntent?.family == .engagement }) else { return }
    #expect(decision.turn.phase.phase == .care)
    #expect(decision.turn.veto(of: .sell) == .unsolicitedSelling)
    let asked = try play.post("Which of your offers would you recommend for a family of four?", after: 3600)
    #expect(asked.turn.has(.sell))
  }

  @Test(
    "G7 a post that nobody sent begins a case",
    arguments: [
      ("Brewline", "My Brewline machine leaks all over the kitchen, so annoyed"),
      ("Grand Hotel Aurora", "Sitting in the lobby of the Grand Hotel Aurora for an hour, nobody cares, awful"),
      ("Northrail", "Northrail is late again, I am freezing on the platform"),
    ]
  )
  func g7(name: String, text: String) throws {
    var play = Play(BrandProfile(name: name))
    let decision = try play.post(text, relation: nil, lifecycle: .inUse)
    #expect(decision.match?.isNewCase == true)
    #expect(try play.careCase().opening.origin == .listening)
  }

  @Test("G7 the brand may write first")
  func g7Proactive() throws {
    var play = Play()
    try play.reply("Your parcel will be a day late, we are sorry.", to: "@ann")
    let careCase = try play.careCase(of: "@ann")
    #expect(careCase.opening.origin == .proactive)
    #expect(careCase.status == .pending)
  }

  @Test("G8 the answer goes where the person wrote", arguments: complaints)
  func g8(complaint: String) throws {
    for channel in [Channel.directMessage, .email, .comment] {
      var play = Play()
      let decision = try play.post(complaint, on: channel, lifecycle: .inUse)
      let answer = try #require(decision.turn.actions.first { $0.kind == .apologise || $0.kind == .reply })
      #expect(answer.channel == channel)
    }
  }

  @Test("G9 load and backlog are functions of the cases", arguments: complaints)
  func g9(complaint: String) throws {
    var play = Play()
    for number in 0..<5 {
      try play.post(complaint + " (\(number))", from: Identifier("@guest\(number)"), lifecycle: .inUse)
    }
    try play.change(.status(.solved), of: "@guest0", after: 60)
    #expect(play.state.cases.filter { $0.status.isUnsolved }.count == 4)
  }
}
