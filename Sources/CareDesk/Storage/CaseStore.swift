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

/// The cases of a desk, each in a slot that it keeps: their events in bytes with a digest, and what few cases have behind a reference.
struct CaseStore: Sendable {
  /// What every case has, side by side in memory.
  struct Slot: Sendable {
    fileprivate var digest: CaseDigest
    /// What the host knows of the person's standing; the one fact that many cases have.
    fileprivate var lifecycle: Lifecycle?
    fileprivate var extras: Extras?
    fileprivate var packed: PackedCase
    /// How often it was said that the message waits that waits now; the one alarm that many cases remember.
    fileprivate var round: UInt8 = 0
  }

  /// What few cases have; written anew where it changes.
  fileprivate final class Extras: Sendable {
    let facts: DeskFacts
    let fired: FiredAlarms
    /// The changes that have no form in bytes, in their order.
    let rare: [CaseChange]

    init?(_ facts: DeskFacts, _ fired: FiredAlarms, _ rare: [CaseChange]) {
      if facts == DeskFacts(), fired.isEmpty, rare.isEmpty { return nil }
      self.facts = facts
      self.fired = fired
      self.rare = rare
    }
  }

  private var slots: [Slot] = []
  private var writer = EventWriter()

  var count: Int { slots.count }

  func id(_ slot: Int) -> Identifier<CareCase> { slots[slot].packed.id }

  func digest(_ slot: Int) -> CaseDigest { slots[slot].digest }

  func person(_ slot: Int) -> Identifier<SocialIdentity>? { slots[slot].digest.person }

  /// All that stands in a slot, to be put back.
  func saved(_ slot: Int) -> Slot { slots[slot] }

  mutating func restore(_ slot: Int, _ saved: Slot) { slots[slot] = saved }

  /// The case in a slot, to be asked and to go on with.
  func open(_ slot: Int) -> LiveCase {
    LiveCase(slots[slot].packed, slots[slot].digest, slots[slot].extras?.rare ?? [])
  }

  /// The case in a slot, folded from its events.
  ///
  /// - Complexity: O(*n*) in its events and their words.
  func careCase(_ slot: Int) -> CareCase { open(slot).careCase }

  func notes(_ slot: Int) -> CaseNotes {
    var notes = CaseNotes()
    notes.person = slots[slot].digest.person
    if let extras = slots[slot].extras { (notes.facts, notes.fired) = (extras.facts, extras.fired) }
    if let waiting = slots[slot].digest.waiting, slots[slot].round > 0 {
      notes.fired.insert(.round(slots[slot].round, of: waiting.id))
    }
    notes.facts.lifecycle = slots[slot].lifecycle
    return notes
  }

  mutating func append(_ live: LiveCase, _ notes: CaseNotes) -> Int {
    slots.append(Slot(digest: live.digest, packed: PackedCase(live.id)))
    writeWhole(live, to: slots.count - 1, notes)
    return slots.count - 1
  }

  /// Adds the case in a slot of another store.
  mutating func append(_ other: CaseStore, _ slot: Int) -> Int {
    slots.append(other.slots[slot])
    return count - 1
  }

  /// Writes what happened to a case: behind what stands in its slot, or the case whole where its past has changed.
  mutating func replace(_ slot: Int, _ live: LiveCase, _ notes: CaseNotes) {
    assert(live.digest == CaseDigest(live.careCase, of: live.digest.person), "the digest lost its case")
    if live.isRewritten || notes.person != live.digest.person { return writeWhole(live, to: slot, notes) }
    var rare = slots[slot].extras?.rare ?? []
    if !live.fresh.isEmpty {
      let last = slots[slot].digest.updatedAt
      rare += slots[slot].packed.append(live.fresh, of: notes.person, after: last, with: &writer)
    }
    finish(slot, live, notes, rare)
  }

  private mutating func writeWhole(_ live: LiveCase, to slot: Int, _ notes: CaseNotes) {
    slots[slot].packed = PackedCase(live.id)
    let beginning = Timestamp(millisecondsSince1970: 0)
    let rare = slots[slot].packed.append(live.events, of: notes.person, after: beginning, with: &writer)
    finish(slot, live, notes, rare)
  }

  private mutating func finish(_ slot: Int, _ live: LiveCase, _ notes: CaseNotes, _ rare: [CaseChange]) {
    let isSamePerson = live.digest.person == notes.person
    slots[slot].digest = isSamePerson ? live.digest : CaseDigest(live.careCase, of: notes.person)
    slots[slot].lifecycle = notes.facts.lifecycle
    var (facts, fired) = (notes.facts, notes.fired)
    facts.lifecycle = nil
    slots[slot].round = slots[slot].digest.waiting.map { fired.removeRound(of: $0.id) } ?? 0
    slots[slot].extras = Extras(facts, fired, rare)
  }
}
