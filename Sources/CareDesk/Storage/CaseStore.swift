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
    /// What the host knows of the person's standing; the one fact that many cases have, so it stands where it costs nothing.
    var lifecycle: Lifecycle?
    var updatedAt: Timestamp
  }

  /// All that stands in a slot, to be put back.
  struct Saved {
    fileprivate let packed: [UInt8]
    fileprivate let head: Head
    fileprivate let person: Identifier<SocialIdentity>?
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
    Saved(
      packed: packed[slot],
      head: heads[slot],
      person: people[slot],
      rare: rare[slot],
      fired: fired[slot],
      facts: facts[slot]
    )
  }

  mutating func restore(_ slot: Int, _ saved: Saved) {
    packed[slot] = saved.packed
    heads[slot] = saved.head
    people[slot] = saved.person
    rare[slot] = saved.rare
    fired[slot] = saved.fired
    facts[slot] = saved.facts
  }

  /// The case in a slot, folded from its events.
  ///
  /// - Complexity: O(*n*) in its events and their words.
  func careCase(_ slot: Int) -> CareCase { open(slot).careCase }

  /// The case in a slot, to go on with.
  func open(_ slot: Int) -> OpenedCase {
    var reader = EventReader(packed[slot], rare: rare[slot] ?? [])
    var events: [CaseEvent] = []
    events.reserveCapacity(16)
    while let event = reader.next() { events.append(event) }
    guard let careCase = try? CareCase(id: ids[slot], replaying: events) else {
      // What was written was the history of a case, and what is read is what was written; a law of the tests.
      preconditionFailure("a case at rest cannot be folded")
    }
    return OpenedCase(careCase: careCase, ending: reader.ending)
  }

  func notes(_ slot: Int) -> CaseNotes {
    var notes = CaseNotes()
    notes.person = people[slot]
    if !fired.isEmpty, let fired = fired[slot] { notes.fired = fired }
    if !facts.isEmpty, let facts = facts[slot] { notes.facts = facts }
    notes.facts.lifecycle = heads[slot].lifecycle
    return notes
  }

  mutating func append(_ careCase: CareCase, _ notes: CaseNotes) -> Int {
    packed.append([])
    heads.append(Head(status: careCase.status, lifecycle: nil, updatedAt: careCase.updatedAt))
    ids.append(careCase.id)
    people.append(notes.person)
    replace(packed.count - 1, careCase, notes)
    return packed.count - 1
  }

  /// Writes a case whole.
  mutating func replace(_ slot: Int, _ careCase: CareCase, _ notes: CaseNotes) {
    var writer = EventWriter()
    for event in careCase.events { writer.write(event) }
    packed[slot] = []
    rare[slot] = nil
    add(writer, to: slot)
    setHead(slot, careCase, notes)
  }

  /// Writes what a draft recorded: behind what stands there, or the case whole where its past has changed.
  mutating func replace(_ slot: Int, _ draft: CaseDraft) {
    guard let ending = draft.ending, !draft.events.contains(where: { $0.change.rewritesHistory }) else {
      return replace(slot, draft.careCase, draft.notes)
    }
    if !draft.events.isEmpty {
      var writer = EventWriter(after: ending)
      for event in draft.events { writer.write(event) }
      add(writer, to: slot)
    }
    setHead(slot, draft.careCase, draft.notes)
  }

  private mutating func add(_ writer: EventWriter, to slot: Int) {
    // A new array of the exact length, since one that grows has room for more.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(packed[slot].count + writer.bytes.count)
    bytes += packed[slot]
    bytes += writer.bytes
    packed[slot] = bytes
    if !writer.rare.isEmpty { rare[slot, default: []] += writer.rare }
  }

  private mutating func setHead(_ slot: Int, _ careCase: CareCase, _ notes: CaseNotes) {
    var rest = notes.facts
    rest.lifecycle = nil
    heads[slot] = Head(status: careCase.status, lifecycle: notes.facts.lifecycle, updatedAt: careCase.updatedAt)
    people[slot] = notes.person
    if notes.fired.isEmpty { fired.removeIfPresent(slot) } else { fired[slot] = notes.fired }
    if rest == DeskFacts() { facts.removeIfPresent(slot) } else { facts[slot] = rest }
  }
}

/// A case taken from its slot, with what is needed to write on.
struct OpenedCase {
  var careCase: CareCase
  let ending: PackEnding
}

extension CaseChange {
  /// Whether the change reaches events before it, so that they must be written again.
  fileprivate var rewritesHistory: Bool {
    switch self {
    case .redacted, .erased, .absorbed: true
    default: false
    }
  }
}

extension Dictionary where Key == Int {
  fileprivate mutating func removeIfPresent(_ key: Int) {
    if !isEmpty { self[key] = nil }
  }
}
