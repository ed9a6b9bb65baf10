import CareModel
import CareTesting
import Testing

@Suite("Merging")
struct MergingTests {
  static func named(_ id: Identifier<CareCase>, customer: Identifier<Customer>?, _ changes: CaseChange...) throws
    -> CareCase
  {
    let opening = CaseOpening(origin: .contact, channel: .email, customer: customer)
    var careCase = try CareCase(id: id, CaseEvent(id: "o", at: .fixture, .opened(opening)))
    for (index, change) in changes.enumerated() {
      try careCase.apply(CaseEvent(id: Identifier("e\(index)"), at: .fixture(Int64(index)), change))
    }
    return careCase
  }

  static func merge(_ other: inout CareCase, into survivor: inout CareCase) throws(CareModelError) {
    try survivor.absorb(
      &other,
      at: .fixture(100),
      author: Author(.agent),
      identifiers: (ending: "end", absorbing: "absorb")
    )
  }

  @Test("ends one case and gives its history, and what it knew, to the other")
  func keepsBoth() throws {
    let finding = FaultClaim(.brand, claimedBy: Author(.agent))
    var survivor = try Self.named("a", customer: nil, .interaction(.fixture("one", id: "i1")), .priority(.high))
    var other = try Self.named(
      "b",
      customer: "c",
      .interaction(.fixture("two", id: "i2")),
      .faultDetermined(finding),
      .priority(.urgent)
    )
    try Self.merge(&other, into: &survivor)
    #expect(other.status == .merged && other.mergedInto == "a")
    #expect(survivor.interactions.map(\.text) == ["one", "two"])
    #expect(survivor.customer == "c" && survivor.determinedFault == finding && survivor.priority == .high)
    #expect(survivor.absorbed == [other.history])
  }

  @Test("of cases of two customers is refused and changes neither, also when the event comes ready-made")
  func differentCustomers() throws {
    var survivor = try Self.named("a", customer: "c1")
    var other = try Self.named("b", customer: "c2", .merged(into: "a"))
    let history = other.history
    let event = CaseEvent(id: "x", at: .fixture(100), .absorbed(history))
    let (survivorBefore, otherBefore) = (survivor, other)
    #expect(throws: CareModelError.differentCustomers("c1", "c2")) { try survivor.apply(event) }
    other = try Self.named("b", customer: "c2")
    #expect(throws: CareModelError.differentCustomers("c1", "c2")) { try Self.merge(&other, into: &survivor) }
    #expect(survivor.firstDifference(from: survivorBefore) == nil)
    #expect(other.status == .new && otherBefore.status == .merged)
  }

  @Test("refuses a history that is illegal and tells which event does not fit")
  func illegalHistory() throws {
    var survivor = try Self.named("a", customer: nil)
    let other = try Self.named("b", customer: nil)
    let broken = CaseHistory(of: "b", other.events + [CaseEvent(id: "bad", at: .fixture(1), .status(.closed))])
    let cause = CareModelError.illegalTransition("bad", from: .new, to: .closed)
    #expect(throws: CareModelError.invalidHistory("x", of: "b", cause)) {
      try survivor.apply(CaseEvent(id: "x", at: .fixture(9), .absorbed(broken)))
    }
    #expect(throws: CareModelError.inconsistentReference("x", .invalidHistory)) {
      try survivor.apply(CaseEvent(id: "x", at: .fixture(9), .absorbed(other.history)))
    }
  }

  @Test("takes a history once")
  func onceOnly() throws {
    var survivor = try Self.named("a", customer: nil)
    let other = try Self.named("b", customer: nil, .merged(into: "a"))
    try survivor.apply(CaseEvent(id: "x", at: .fixture(9), .absorbed(other.history)))
    #expect(throws: CareModelError.inconsistentReference("y", .alreadyAbsorbed)) {
      try survivor.apply(CaseEvent(id: "y", at: .fixture(9), .absorbed(other.history)))
    }
  }

  @Test("of merged cases goes sixteen levels deep and no deeper, without trying to replay what is too deep")
  func depth() throws {
    var inner = try Self.named("c0", customer: nil, .merged(into: "c1"))
    for level in 1...40 {
      var outer = try Self.named(Identifier("c\(level)"), customer: nil)
      let event = CaseEvent(id: "x", at: .fixture(9), .absorbed(inner.history))
      if level > 16 {
        #expect(throws: CareModelError.inconsistentReference("x", .invalidHistory)) { try outer.apply(event) }
        return
      }
      try outer.apply(event)
      try outer.apply(CaseEvent(id: "end", at: .fixture(9), .merged(into: Identifier("c\(level + 1)"))))
      inner = outer
    }
    Issue.record("no depth was refused")
  }

  @Test("does not bring back what the other case had erased or masked, though the history comes raw")
  func scrubbedStaysScrubbed() throws {
    let raw: [CaseEvent] = [
      CaseEvent(id: "o", at: .fixture, .opened(CaseOpening(origin: .contact, channel: .email))),
      CaseEvent(id: "1", at: .fixture, .interaction(try .fixture("card 4242", id: "i2"))),
      CaseEvent(id: "2", at: .fixture, .redacted("i2", revision: 0, ranges: [TextRange(start: 5, end: 9)])),
      CaseEvent(id: "3", at: .fixture, .merged(into: "a")),
    ]
    var survivor = try Self.named("a", customer: nil)
    let event = CaseEvent(id: "x", at: .fixture(9), .absorbed(CaseHistory(of: "b", raw)))
    try survivor.apply(event)
    #expect(survivor.interaction("i2")?.text == "card ****")
    #expect(!String(reflecting: survivor).contains("4242"))
    #expect(try survivor.apply(event) == false)
  }
}
