import CareDesk
import CareLanguage
import CareModel
import Testing

@Suite("Whether to answer")
struct ReplyWorthinessTests {
  static let rules: [(Analysis, Channel, Bool, String)] = [
    (.made([.environment], level: .negative, reply: 0.3), .publicPost, true, "reply.dissatisfaction"),
    (.made([.environment], level: .negative, reply: 0.05), .publicPost, false, "reply.model"),
    (.made([.offTopic], reply: 0.9), .publicPost, false, "reply.offTopic"),
    (.made([.spamPromo], reply: 0.9), .directMessage, false, "reply.spam"),
    (.made([.orderStatus], reply: 0.3), .publicPost, true, "reply.request"),
    (.made([.howTo], signals: [.question], reply: 0.3), .publicPost, true, "reply.question"),
    (.made([.optOut], reply: 0.1), .email, true, "reply.preference"),
    (.made([.praise], level: .positive, reply: 0.3), .publicPost, false, "reply.model"),
    (.made([.praise], level: .positive, reply: 0.7), .publicPost, true, "reply.model"),
    (.made([.spamPromo], signals: [.safety], reply: 0.1), .publicPost, true, "reply.safety"),
    (.made([], reply: 0.5), .publicPost, true, "reply.unread"),
  ]

  @Test("Every verdict names its rule", arguments: rules)
  func verdict(analysis: Analysis, channel: Channel, expected: Bool, rule: String) throws {
    var scene = try Scene(channel)
    let turn = try scene.hear(analysis)
    #expect(turn.needsReply.value == expected)
    #expect(turn.needsReply.evidence.first?.rule == rule)
  }

  @Test("Thanks after an answer need none, end an open case and leave a solved one solved")
  func thanks() throws {
    var scene = try Scene()
    try scene.hear(.made([.serviceFailure], level: .negative))
    #expect(scene.careCase.status == .open)
    try scene.answer(after: 600)
    let turn = try scene.hear(.made([.gratitude], level: .positive, reply: 0.9), after: 600)
    #expect(!turn.needsReply.value)
    #expect(!turn.isSubstantive)
    #expect(scene.careCase.status == .solved)
    try scene.hear(.made([.gratitude], level: .positive), after: 600)
    #expect(scene.careCase.status == .solved)
    #expect(scene.careCase.reopenings == 0)
  }

  @Test("More than thanks opens a solved case again")
  func reopened() throws {
    var scene = try Scene()
    try scene.hear(.made([.serviceFailure], level: .negative))
    try scene.answer()
    try scene.happen(.status(.solved))
    try scene.hear(.made([.resolutionReply, .serviceFailure], level: .negative), after: 3600)
    #expect(scene.careCase.status == .open)
    #expect(scene.careCase.reopenings == 1)
  }

  @Test("A blocked person is not answered and nothing is said to them")
  func blocked() throws {
    var customer = Customer.owning()
    customer.flags = .blocked
    var scene = try Scene(customer: customer)
    let turn = try scene.hear(.made([.productFault], level: .negative, signals: [.question]))
    #expect(!turn.needsReply.value)
    #expect(turn.actions.allSatisfy { $0.channel == nil })
  }
}
