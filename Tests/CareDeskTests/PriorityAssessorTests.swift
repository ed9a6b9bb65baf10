import CareDesk
import CareLanguage
import CareModel
import CareSLA
import Testing

@Suite("How soon")
struct PriorityAssessorTests {
  static let table: [(Analysis, Priority)] = [
    (.made([.praise], level: .positive, reply: 0.2), .low),
    (.made([.howTo], signals: [.question]), .normal),
    (.made([.productFault], level: .negative, urgency: .today), .high),
    (.made([.urgentHelp], urgency: .now), .urgent),
    (.made([.productFault], level: .negative, signals: [.safety]), .urgent),
    (.made([.billingPrice], level: .veryNegative, signals: [.legalThreat]), .high),
    (.made([.environment], level: .negative, signals: [.vulnerable]), .high),
    (.made([.securityFraud], level: .negative), .high),
    (.made([.wishJoke], level: .positive, urgency: .now, deadline: noon.advanced(bySeconds: 7_200)), .high),
  ]

  @Test("Reasons add up to a priority", arguments: table)
  func sum(analysis: Analysis, expected: Priority) throws {
    var scene = try Scene()
    let turn = try scene.hear(analysis)
    #expect(turn.priority.value == expected)
    #expect(scene.careCase.priority == expected)
  }

  @Test("Less time left is never less urgent")
  func slack() throws {
    var before = Priority.low
    for seconds: Int64 in [200_000, 80_000, 10_000, 600] {
      var scene = try Scene()
      let turn = try scene.hear(
        .made([.orderStatus], level: .negative, urgency: .today, deadline: noon.advanced(bySeconds: seconds))
      )
      #expect(turn.priority.value >= before, "with \(seconds) s left")
      #expect(turn.deadline == noon.advanced(bySeconds: seconds))
      before = turn.priority.value
    }
  }

  @Test("A broken promise raises a case")
  func breached() throws {
    var scene = try Scene()
    scene.sla = SLAOutlook([.init(metric: .firstResponse, due: noon.advanced(bySeconds: -60), isBreached: true)])
    let turn = try scene.hear(.made([.orderStatus], level: .negative))
    #expect(turn.priority.value == .high)
  }
}
