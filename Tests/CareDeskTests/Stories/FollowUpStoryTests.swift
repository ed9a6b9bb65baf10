import CareDesk
import CareLanguage
import CareModel
import CareSLA
import Testing

@Suite("Xbox: nine days later")
struct FollowUpStoryTests {
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let issue: String
    let relapse: String
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "the story",
      issue: "@XboxSupport my console keeps freezing and my games won't load, I'm so frustrated",
      relapse: "It is freezing again, the fix did not work at all"
    ),
    Telling(
      name: "a dishwasher",
      issue: "@washwell my dishwasher stopped in the middle of the cycle again and leaks, really annoyed",
      relapse: "The dishwasher leaks again, your repair didn't help"
    ),
    Telling(
      name: "a hearing aid",
      issue: "@clearear my left hearing aid cuts out every few minutes, this is terrible",
      relapse: "My hearing aid still cuts out, the new battery changed nothing"
    ),
  ]

  /// The issue, handled; the follow-up that it left.
  private func handled(_ telling: Telling) throws -> (Play, Commitment)? {
    var play = Play()
    let told = try play.post(telling.issue, lifecycle: .inUse)
    guard understood(told, "displeasure", { $0.polarity == .negative }) else { return nil }
    try play.reply("Please hold the power button for ten seconds. Does it work now?", after: 900)
    let solved = try play.change(.status(.solved), after: 3600)
    return (play, try #require(solved.turn.commitments.first))
  }

  @Test("X1 a follow-up is due nine days after the solution, and survives closure", arguments: tellings)
  func x1(telling: Telling) throws {
    guard let (told, followUp) = try handled(telling) else { return }
    var play = told
    #expect(followUp.kind == .followUp)
    #expect(followUp.due == play.now.advanced(bySeconds: 9 * 86_400))
    try play.change(.status(.closed), after: 86_400)
    #expect(try play.careCase().openCommitments == [followUp])
    let alerts = play.wait(8 * 86_400)
    #expect(alerts.contains(.commitmentDue(followUp)))
  }

  @Test("X1 asking again keeps the follow-up", arguments: tellings)
  func x1Kept(telling: Telling) throws {
    guard let (told, followUp) = try handled(telling) else { return }
    var play = told
    try play.reply("Hello again! Is everything still fine?", after: 9 * 86_400)
    let settled = try play.careCase().commitments.first { $0.id == followUp.id }
    #expect(settled?.outcome == .kept)
  }

  @Test("X1 a person who is back earlier cancels the follow-up", arguments: tellings)
  func x1Cancelled(telling: Telling) throws {
    guard let (told, followUp) = try handled(telling) else { return }
    var play = told
    let relapse = try play.post(telling.relapse, after: 2 * 86_400, lifecycle: .inUse)
    guard understood(relapse, "that the fix failed", { $0.polarity == .negative }) else { return }
    let careCase = try play.careCase()
    #expect(careCase.commitments.first { $0.id == followUp.id }?.outcome == .cancelled)
    #expect(careCase.status == .open)
    #expect(careCase.reopenings == 1)
  }

  /// Contacts a day, seconds of work each, and the share to be answered within an hour.
  static let loads: [(Double, Double, Double)] = [(600, 900, 0.9), (300, 1_200, 0.95), (900, 420, 0.8)]

  @Test("X2 hundreds a day are work for a team of about thirty", arguments: loads)
  func x2(contacts: Double, handling: Double, share: Double) throws {
    // Eight hours a day.
    let workload = try Workload(contacts: contacts, interval: 8 * 3600, handleTime: handling)
    let target = try ServiceTarget(serviceLevel: share, threshold: 3600)
    let agents = try #require(ErlangC.leastAgents(for: workload, target: target))
    #expect(Double(agents) > workload.traffic)
    #expect(agents <= 30)
  }
}
