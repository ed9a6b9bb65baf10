import CareModel
import CareTesting
import Testing

@Suite("The identity graph")
struct IdentityGraphTests {
  static func identity(_ index: Int, channel: Channel = .email, sourceID: String? = nil) -> SocialIdentity {
    SocialIdentity(
      id: Identifier("i\(index)"),
      channel: channel,
      sourceID: sourceID,
      verification: sourceID == nil ? .none : .platform
    )
  }

  static func link(_ name: Int, _ one: Int, _ other: Int) -> IdentityLink {
    IdentityLink(
      id: Identifier("l\(name)"),
      Identifier("i\(one)"),
      Identifier("i\(other)"),
      strength: .confirmed,
      at: .fixture
    )
  }

  @Test("is exactly what it was when a link is taken back, after any history")
  func unlinkRestores() throws {
    for seed in 0..<100 as Range<UInt64> {
      var numbers = SeededGenerator(seed: seed)
      var graph = IdentityGraph()
      for index in 0..<8 {
        let source = numbers.chance(50) ? "s\(numbers.number(in: 0...2))" : nil
        try graph.insert(Self.identity(index, channel: numbers.pick([.email, .chat]), sourceID: source))
      }
      for name in 0..<20 {
        let link = Self.link(name, numbers.number(in: 0...7), numbers.number(in: 0...7))
        let before = graph
        let persons = (0..<8).map { before.person(of: Identifier("i\($0)")) }
        guard (try? graph.link(link)) != nil else {
          #expect(graph == before, "seed \(seed)")
          continue
        }
        var back = graph
        #expect(try back.unlink(link.id) == link)
        #expect(back == before, "seed \(seed)")
        #expect((0..<8).map { back.person(of: Identifier("i\($0)")) } == persons, "seed \(seed)")
        if numbers.chance(30) { graph = back }
      }
      Self.checkVeto(graph, seed: seed)
    }
  }

  static func checkVeto(_ graph: IdentityGraph, seed: UInt64) {
    for index in 0..<8 {
      let strong = graph.person(of: Identifier("i\(index)")).compactMap { graph.identities[$0] }.filter(\.isStrong)
      for (channel, members) in Dictionary(grouping: strong, by: \.channel) {
        #expect(Set(members.map(\.sourceID)).count == 1, "seed \(seed): two persons on \(channel)")
      }
    }
  }

  @Test("vetoes a link through others that would join two strong identities of one channel")
  func vetoIsTransitive() throws {
    var graph = IdentityGraph()
    try graph.insert(Self.identity(1, sourceID: "a"))
    try graph.insert(Self.identity(2, channel: .chat))
    try graph.insert(Self.identity(3, sourceID: "b"))
    try graph.link(Self.link(1, 1, 2))
    let before = graph
    #expect(throws: CareModelError.conflictingIdentities("i1", "i3")) { try graph.link(Self.link(2, 2, 3)) }
    #expect(graph == before)
    try graph.unlink("l1")
    try graph.link(Self.link(2, 2, 3))
    #expect(graph.person(of: "i2") == ["i2", "i3"])
  }

  @Test("vetoes a fact that makes one person of two")
  func insertIsVetoed() throws {
    var graph = IdentityGraph()
    try graph.insert(Self.identity(1, sourceID: "a"))
    try graph.insert(Self.identity(2))
    try graph.link(Self.link(1, 1, 2))
    #expect(throws: CareModelError.conflictingIdentities("i1", "i2")) {
      try graph.insert(Self.identity(2, sourceID: "b"))
    }
    try graph.insert(Self.identity(2, sourceID: "a"))
  }

  @Test("refuses unknown ends, unknown links, and a link's name used twice")
  func unknowns() throws {
    var graph = IdentityGraph()
    try graph.insert(Self.identity(1))
    #expect(throws: CareModelError.unknownIdentity("i2")) { try graph.link(Self.link(1, 1, 2)) }
    #expect(throws: CareModelError.unknownIdentity("l1")) { try graph.unlink("l1") }
    try graph.link(Self.link(1, 1, 1))
    #expect(throws: CareModelError.unknownIdentity("l1")) { try graph.link(Self.link(1, 1, 1)) }
    #expect(graph.person(of: "i9").isEmpty)
  }
}
