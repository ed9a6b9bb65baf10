import CareModel

/// What the desk keeps of a case beside its history.
struct CaseNotes: Sendable, Hashable {
  /// The alarms that have gone off.
  var fired = FiredAlarms()
  /// What the host knows beside the words.
  var facts = DeskFacts()
  /// The identity with which the case is held: that of the first message from outside, or of the person written to.
  var person: Identifier<SocialIdentity>?
}

/// The cases of a desk, each in a slot that it keeps: their events in bytes with a digest, and beside them what few cases have.
struct CaseStore: Sendable {
  /// What every case has, side by side in memory.
  fileprivate struct Slot: Sendable {
    let id: Identifier<CareCase>
    var packed: PackedCase
    var digest: CaseDigest
    /// What the host knows of the person's standing; the one fact that many cases have, so it stands where it costs nothing.
    var lifecycle: Lifecycle?
    var fired = FiredAlarms()
  }

  /// All that stands in a slot, to be put back.
  struct Saved {
    fileprivate let slot: Slot
    fileprivate let facts: DeskFacts?
  }

  private var slots: [Slot] = []
  /// What else the host knows of few cases stands in no slot.
  private var facts: [Int: DeskFacts] = [:]
  private var writer = EventWriter()

  var count: Int { slots.count }

  func id(_ slot: Int) -> Identifier<CareCase> { slots[slot].id }

  func digest(_ slot: Int) -> CaseDigest { slots[slot].digest }

  func person(_ slot: Int) -> Identifier<SocialIdentity>? { slots[slot].digest.person }

  func saved(_ slot: Int) -> Saved {
    Saved(slot: slots[slot], facts: facts.isEmpty ? nil : facts[slot])
  }

  mutating func restore(_ slot: Int, _ saved: Saved) {
    slots[slot] = saved.slot
    facts[slot] = saved.facts
  }

  /// The case in a slot, to be asked and to go on with.
  func open(_ slot: Int) -> LiveCase { LiveCase(id(slot), slots[slot].digest, slots[slot].packed) }

  /// The case in a slot, folded from its events.
  ///
  /// - Complexity: O(*n*) in its events and their words.
  func careCase(_ slot: Int) -> CareCase { open(slot).careCase }

  func notes(_ slot: Int) -> CaseNotes {
    var notes = CaseNotes()
    notes.person = slots[slot].digest.person
    notes.fired = slots[slot].fired
    if !facts.isEmpty, let facts = facts[slot] { notes.facts = facts }
    notes.facts.lifecycle = slots[slot].lifecycle
    return notes
  }

  mutating func append(_ live: LiveCase, _ notes: CaseNotes) -> Int {
    slots.append(Slot(id: live.id, packed: PackedCase(), digest: live.digest))
    writeWhole(live, to: slots.count - 1, notes)
    return slots.count - 1
  }

  /// Adds the case in a slot of another store.
  mutating func append(_ other: CaseStore, _ slot: Int) -> Int {
    slots.append(other.slots[slot])
    facts[count - 1] = other.facts[slot]
    return count - 1
  }

  /// Writes what happened to a case: behind what stands in its slot, or the case whole where its past has changed.
  mutating func replace(_ slot: Int, _ live: LiveCase, _ notes: CaseNotes) {
    assert(live.digest == CaseDigest(live.careCase, of: live.digest.person), "the digest lost its case")
    if live.isRewritten || notes.person != live.digest.person { return writeWhole(live, to: slot, notes) }
    if !live.fresh.isEmpty {
      let last = slots[slot].digest.updatedAt
      slots[slot].packed.append(live.fresh, of: notes.person, after: last, with: &writer)
    }
    finish(slot, live, notes)
  }

  private mutating func writeWhole(_ live: LiveCase, to slot: Int, _ notes: CaseNotes) {
    slots[slot].packed = PackedCase()
    let beginning = Timestamp(millisecondsSince1970: 0)
    slots[slot].packed.append(live.events, of: notes.person, after: beginning, with: &writer)
    finish(slot, live, notes)
  }

  private mutating func finish(_ slot: Int, _ live: LiveCase, _ notes: CaseNotes) {
    var rest = notes.facts
    rest.lifecycle = nil
    let isSamePerson = live.digest.person == notes.person
    slots[slot].digest = isSamePerson ? live.digest : CaseDigest(live.careCase, of: notes.person)
    slots[slot].lifecycle = notes.facts.lifecycle
    slots[slot].fired = notes.fired
    if !facts.isEmpty || rest != DeskFacts() { facts[slot] = rest == DeskFacts() ? nil : rest }
  }
}
