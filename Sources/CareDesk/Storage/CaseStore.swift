import CareModel

/// What the desk keeps of a case beside its history.
struct CaseNotes: Sendable, Hashable {
  /// The alarms that have gone off and would go off again were they not remembered.
  var fired: Set<Alarm.Key> = []
  /// What the host knows beside the words.
  var facts = DeskFacts()
  /// The identity with which the case is held: that of the first message from outside, or of the person written to.
  var person: Identifier<SocialIdentity>?
}

/// The cases of a desk, each in a slot that it keeps: their events in bytes, and beside them what few cases have.
struct CaseStore: Sendable {
  /// What is asked of a case so often that it is not to be folded for it.
  struct Head: Sendable {
    var status: CaseStatus
    var updatedAt: Timestamp
  }

  /// All that stands in a slot, to be put back.
  struct Saved {
    fileprivate let packed: [UInt8]
    fileprivate let head: Head
    fileprivate let rare: [CaseChange]?
    fileprivate let fired: Set<Alarm.Key>?
    fileprivate let facts: DeskFacts?
  }

  private var packed: [[UInt8]] = []
  private var heads: [Head] = []
  private var ids: [Identifier<CareCase>] = []
  private var people: [Identifier<SocialIdentity>?] = []
  // What few cases have stands in no slot.
  private var rare: [Int: [CaseChange]] = [:]
  private var fired: [Int: Set<Alarm.Key>] = [:]
  private var facts: [Int: DeskFacts] = [:]

  var count: Int { packed.count }

  func id(_ slot: Int) -> Identifier<CareCase> { ids[slot] }

  func head(_ slot: Int) -> Head { heads[slot] }

  func saved(_ slot: Int) -> Saved {
    Saved(packed: packed[slot], head: heads[slot], rare: rare[slot], fired: fired[slot], facts: facts[slot])
  }

  mutating func restore(_ slot: Int, _ saved: Saved) {
    packed[slot] = saved.packed
    heads[slot] = saved.head
    rare[slot] = saved.rare
    fired[slot] = saved.fired
    facts[slot] = saved.facts
  }

  /// The case in a slot, folded from its events.
  ///
  /// - Complexity: O(*n*) in its events and their words.
  func careCase(_ slot: Int) -> CareCase {
    var reader = EventReader(packed[slot], rare: rare[slot] ?? [])
    var events: [CaseEvent] = []
    while let event = reader.next() { events.append(event) }
    guard let careCase = try? CareCase(id: ids[slot], replaying: events) else {
      // What was written was the history of a case, and what is read is what was written; a law of the tests.
      preconditionFailure("a case at rest cannot be folded")
    }
    return careCase
  }

  func notes(_ slot: Int) -> CaseNotes {
    var notes = CaseNotes()
    notes.person = people[slot]
    if let fired = fired[slot] { notes.fired = fired }
    if let facts = facts[slot] { notes.facts = facts }
    return notes
  }

  mutating func append(_ careCase: CareCase, _ notes: CaseNotes) -> Int {
    packed.append([])
    heads.append(Head(status: careCase.status, updatedAt: careCase.updatedAt))
    ids.append(careCase.id)
    people.append(notes.person)
    replace(packed.count - 1, careCase, notes)
    return packed.count - 1
  }

  mutating func replace(_ slot: Int, _ careCase: CareCase, _ notes: CaseNotes) {
    var writer = EventWriter()
    for event in careCase.events { writer.write(event) }
    heads[slot] = Head(status: careCase.status, updatedAt: careCase.updatedAt)
    // A copy, since the writer's own array has room to grow.
    packed[slot] = writer.bytes.withCapacityOfCount()
    rare[slot] = writer.rare.isEmpty ? nil : writer.rare
    fired[slot] = notes.fired.isEmpty ? nil : notes.fired
    facts[slot] = notes.facts == DeskFacts() ? nil : notes.facts
  }
}

extension [UInt8] {
  /// The same bytes in an array that has no room to grow.
  fileprivate func withCapacityOfCount() -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }
}
