import CareDesk
import CareModel
import Testing

@Suite("Identity")
struct IdentityTests {
  private static func identity(
    _ id: Identifier<SocialIdentity>,
    _ channel: Channel,
    account: String? = nil,
    handle: String? = nil,
    _ verification: SocialIdentity.Verification = .none
  ) -> DeskInput {
    let identity = SocialIdentity(
      id: id,
      channel: channel,
      sourceID: account,
      handle: handle,
      verification: verification
    )
    return DeskInput(id: Identifier("identity-\(id)"), at: Fixture.monday, .identity(identity))
  }

  private static func suggestions(_ outputs: [DeskOutput]) -> [IdentitySuggestion] {
    outputs.compactMap { if case .suggested(let suggestion) = $0.result { suggestion } else { nil } }
  }

  @Test("The same account number of the same channel links; the same handle elsewhere is a suggestion only")
  func strength() throws {
    var state = DeskState(Fixture.desk)
    _ = state.take(Self.identity("one", .publicPost, account: "99", handle: "@ann", .platform))
    #expect(Self.suggestions(state.take(Self.identity("two", .publicPost, account: "99", .platform))).isEmpty)
    #expect(state.identities(ofPersonWith: "one") == ["one", "two"])
    let suggestions = Self.suggestions(state.take(Self.identity("three", .chat, handle: "Ann")))
    let suggestion = try #require(suggestions.first)
    #expect(suggestion.candidate == "one" && suggestion.ground == .handle && !suggestion.isVetoed)
    #expect(state.identities(ofPersonWith: "three") == ["three"])
  }

  @Test("Two different strong accounts of one channel are never joined, whatever speaks for it")
  func veto() throws {
    var state = DeskState(Fixture.desk)
    _ = state.take(Self.identity("one", .chat, account: "1", handle: "@ann", .verified))
    let suggestions = Self.suggestions(state.take(Self.identity("two", .chat, account: "2", handle: "@ann", .verified)))
    #expect(suggestions.map(\.isVetoed) == [true])
    let link = IdentityLink(id: "l", "one", "two", strength: .confirmed, at: Fixture.monday)
    #expect(state.take(DeskInput(id: "i", at: Fixture.monday, .link(link))).failure != nil)
    #expect(state.identities(ofPersonWith: "one") == ["one"])
  }

  @Test("Erasing a person leaves nothing by which the desk knows them but what they forbade")
  func erasure() {
    var state = DeskState(Fixture.desk)
    _ = state.take(Self.identity("@ann", .publicPost, account: "99", handle: "@ann", .platform))
    _ = state.take(Self.identity("@ann2", .chat, handle: "ann"))
    let link = IdentityLink(id: "l", "@ann", "@ann2", strength: .confirmed, at: Fixture.monday)
    _ = state.take(DeskInput(id: "i", at: Fixture.monday, .link(link)))
    let ann = Customer(id: "c-ann", name: "Ann", relationship: .customer)
    _ = state.take(DeskInput(id: "k", at: Fixture.monday, .customer(CustomerFacts(ann, identities: ["@ann"]))))
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    let denial = ConsentRecord(at: Fixture.at(1), purpose: .survey, isGranted: false, source: "by phone")
    let grant = ConsentRecord(at: Fixture.at(1), purpose: .marketing, isGranted: true)
    for (name, record) in [("d", denial), ("g", grant)] {
      _ = state.take(DeskInput(id: Identifier(name), at: Fixture.at(2), .consent(.person("@ann"), record)))
    }
    _ = state.take(DeskInput(id: "e", at: Fixture.at(3), .change(.person("@ann"), .erased)))
    #expect(state.customer(of: "@ann") == nil && state.careCase(.person("@ann")) == nil)
    #expect(state.identities(ofPersonWith: "@ann") == ["@ann"])
    #expect(state.identities(ofPersonWith: "@ann2") == ["@ann2"])
    let left = ConsentRecord(at: Fixture.at(1), purpose: .survey, isGranted: false)
    #expect(state.consents(of: "@ann").records == [left])
    let again = state.take(Self.identity("@ann3", .chat, handle: "ann"))
    #expect(Self.suggestions(again).isEmpty)
  }

  @Test("Erasing and masking reach the case that went on in another one", arguments: [false, true])
  func erasureOfMergedCases(erases: Bool) throws {
    var state = DeskState(Fixture.desk)
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    _ = state.take(Fixture.post("p2", "It is the green lamp", from: "@ann2", at: 1))
    let link = IdentityLink(id: "l", "@ann", "@ann2", strength: .confirmed, at: Fixture.at(2))
    _ = state.take(DeskInput(id: "i", at: Fixture.at(2), .link(link)))
    try #require(state.cases.map { $0.id } == ["case:p1", "case:p2"])
    // The last words of the person stand in the case that ends.
    let merge = DeskInput(id: "m", at: Fixture.at(3), .merge(.interaction("p2"), into: "case:p1"))
    try #require(state.take(merge).allSatisfy { $0.failure == nil })
    let change: CaseChange = erases ? .erased : .redacted("p2", revision: 0, ranges: [TextRange(start: 10, end: 15)])
    try #require(
      state.take(Fixture.change("e", change, of: .interaction("p2"), at: 4)).allSatisfy { $0.failure == nil }
    )
    for careCase in state.cases {
      #expect(!"\(careCase)".contains("green"))
      #expect(careCase.isErased == erases)
    }
    #expect((state.careCase(.person("@ann")) == nil) == erases)
  }

  @Test("A link joins the threads and consents of a person; taking it back restores what was")
  func unlink() {
    var state = DeskState(Fixture.desk)
    let denial = ConsentRecord(at: Fixture.monday, purpose: .marketing, isGranted: false)
    _ = state.take(DeskInput(id: "c", at: Fixture.monday, .consent(.person("ann@mail"), denial)))
    _ = state.take(Fixture.post("p1", "My lamp is broken"))
    let link = IdentityLink(id: "l", "@ann", "ann@mail", strength: .confirmed, at: Fixture.monday)
    _ = state.take(DeskInput(id: "i", at: Fixture.monday, .link(link)))
    #expect(state.consents(of: "@ann").records == [denial])
    let joined = state.take(Fixture.post("p2", "It is awful", from: "ann@mail", at: 60, channel: .email))
    #expect(joined.decision?.match?.isNewCase == false)
    _ = state.take(DeskInput(id: "u", at: Fixture.at(70), .unlink("l")))
    #expect(state.consents(of: "@ann").records.isEmpty)
    #expect(state.identities(ofPersonWith: "@ann") == ["@ann"])
  }

  @Test("L5: a father's post is his own case, and his customer names the child")
  func relatives() throws {
    var state = DeskState(Fixture.desk)
    let child = Customer(id: "child", flags: .minor, relatedPersons: [RelatedPerson("father", relation: .guardian)])
    let father = Customer(id: "father", relatedPersons: [RelatedPerson("child", relation: .child)])
    _ = state.take(DeskInput(id: "a", at: Fixture.monday, .customer(CustomerFacts(child, identities: ["kid@mail"]))))
    _ = state.take(DeskInput(id: "b", at: Fixture.monday, .customer(CustomerFacts(father, identities: ["@dad"]))))
    _ = state.take(Fixture.post("p1", "My figure is broken", from: "kid@mail", channel: .email))
    let decision = try #require(
      state.take(Fixture.post("p2", "thanks @lumina!", from: "@dad", at: 60, channel: .publicPost)).decision
    )
    #expect(decision.customer == "father")
    #expect(decision.match?.isNewCase == true)
    #expect(state.relatives(of: "@dad").map(\.id) == ["child"])
  }
}
