import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Delta: an ugly view, and nobody is asked for anything")
struct HotelStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let brand: BrandProfile
    let post: String
    let occasion: String
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      brand: BrandProfile(name: "Delta Hotels", handles: ["@DeltaHotels"], places: ["Delta Vancouver"]),
      post: "I love my room at the Delta Vancouver but the view is awful, just a grey wall",
      occasion: "next booking"
    ),
    Telling(
      name: "a campsite",
      brand: BrandProfile(name: "Pinewood Camps", handles: ["@pinewood"], products: ["lake pitch"]),
      post:
        "The showers at Pinewood Camps are great, but our pitch is right next to the bins and it stinks. Disappointing.",
      occasion: "next booking"
    ),
    Telling(
      name: "a theatre",
      brand: BrandProfile(name: "Lyric Hall", handles: ["@lyrichall"]),
      post:
        "Wonderful acting at Lyric Hall tonight, terrible seat though: a pillar blocks half the stage and it's freezing",
      occasion: "next booking"
    ),
  ]

  private func posted(_ telling: Telling) throws -> (Play, DeskDecision) {
    var play = Play(telling.brand)
    let decision = try play.post(telling.post, relation: nil, lifecycle: .inUse)
    return (play, decision)
  }

  @Test("D1 a post without the handle finds the brand, with evidence", arguments: tellings)
  func d1(telling: Telling) throws {
    let (play, decision) = try posted(telling)
    let match = try #require(decision.match)
    #expect(match.basis == .words)
    #expect(match.relation == .untagged)
    #expect(!match.evidence.isEmpty)
    #expect(try play.careCase().opening.origin == .listening)
  }

  @Test("D2 nothing is asked, and displeasure still needs an answer", arguments: tellings)
  func d2(telling: Telling) throws {
    var play = Play(telling.brand)
    let decision = try play.post(telling.post, lifecycle: .inUse)
    guard understood(decision, "displeasure", { $0.polarity == .negative && $0.readsIssue }) else { return }
    #expect(decision.turn.needsReply.value)
    #expect(decision.turn.has(.apologise) || decision.turn.has(.reply))
    #expect(decision.turn.phase.phase == .service)
  }

  @Test("D3 one thing is loved and another is not", arguments: tellings)
  func d3(telling: Telling) throws {
    var play = Play(telling.brand)
    let decision = try play.post(telling.post, lifecycle: .inUse)
    guard understood(decision, "aspects", { $0.analysis?.aspects.isEmpty == false }) else { return }
    let analysis = try #require(decision.analysis)
    #expect(Set(analysis.aspects.map { $0.polarity }).isSuperset(of: [.positive, .negative]))
  }

  @Test("D4 the first answer is due within the hour", arguments: tellings)
  func d4(telling: Telling) throws {
    var play = Play(telling.brand)
    let decision = try play.post(telling.post, lifecycle: .inUse)
    let answer = try #require(decision.turn.actions.first { $0.channel != nil })
    #expect(answer.due == play.now.advanced(bySeconds: 3600))
  }

  @Test("D5 something now and something later: the promise outlives the case", arguments: tellings)
  func d5(telling: Telling) throws {
    var play = Play(telling.brand)
    let decision = try play.post(telling.post, lifecycle: .inUse)
    let isMeant = understood(decision, "displeasure with the surroundings") {
      $0.polarity == .negative && $0.reads(.environment)
    }
    guard isMeant else { return }
    #expect(decision.turn.has(.goodwillGift))
    let promise = try #require(decision.turn.action(.promise)?.commitment)
    #expect(promise.occasion == telling.occasion)
    try play.reply("A note and some cookies are on their way. Next time you get the best place we have.", after: 1800)
    try play.change(.committed(promise), after: 60)
    try play.change(.status(.solved), after: 3600)
    try play.change(.status(.closed), after: 86_400)
    #expect(try play.careCase().openCommitments.map { $0.id }.contains(promise.id))
    let alerts = play.wait(366 * 86_400)
    #expect(alerts.contains(.commitmentDue(promise)))
  }

  @Test("D6 asking how to help is a first response and settles nothing", arguments: tellings)
  func d6(telling: Telling) throws {
    var play = Play(telling.brand)
    try play.post(telling.post, lifecycle: .inUse)
    try play.reply("Sorry to hear that! How can we help?", after: 1800)
    let careCase = try play.careCase()
    #expect(careCase.status.isUnsolved)
    let alerts = play.wait(8 * 86_400)
    #expect(!alerts.contains { if case .unanswered = $0 { true } else { false } })
  }
}
