import CareModel

/// A case while one input is worked into it: nothing reaches the desk's state before all of it is known to fit.
struct CaseDraft {
  let live: LiveCase
  var notes: CaseNotes
  /// What was recorded for this input.
  var events: [CaseEvent] { earlier.isEmpty ? live.fresh : earlier + live.fresh }
  /// What the playbook asked to record and the case refused.
  private(set) var refused: [CareModelError] = []

  private let earlier: [CaseEvent]
  private let name: String
  private let at: Timestamp
  private var count: Int

  /// Begins a case. The names of its events are those of the cause with a number behind.
  init(
    opening id: Identifier<CareCase>,
    _ opening: CaseOpening,
    notes: CaseNotes,
    cause name: String,
    at instant: Timestamp
  ) {
    let first = CaseEvent(id: EventName.make(name, 1), at: instant, .opened(opening))
    live = LiveCase(id, opening, first, named: name, of: notes.person)
    earlier = []
    count = 1
    self.notes = notes
    self.name = name
    at = instant
  }

  /// Goes on with a case; what comes late is recorded at the case's last instant.
  ///
  /// - Parameter earlier: What was recorded in the case for the same cause before.
  init(
    _ live: LiveCase,
    notes: CaseNotes,
    cause name: String,
    at instant: Timestamp,
    after earlier: [CaseEvent] = []
  ) {
    live.prepare(for: name)
    at = max(instant, live.updatedAt)
    self.live = live
    self.notes = notes
    self.name = name
    self.earlier = earlier
    count = 0
  }

  /// The instant at which the draft records.
  var now: Timestamp { at }

  /// Records a change.
  ///
  /// - Returns: Whether it was new.
  @discardableResult
  mutating func record(_ change: CaseChange, by author: Author = .system) throws(CareModelError) -> Bool {
    let event = CaseEvent(id: EventName.make(name, count + 1), at: at, author: author, change)
    guard try live.apply(event) else { return false }
    count += 1
    notes.fired.forget(after: change)
    if case .erased = change { notes = CaseNotes() }
    return true
  }

  /// Records a change that was decided; a refusal is kept and ends nothing.
  mutating func recordDecided(_ change: CaseChange) {
    do throws(CareModelError) {
      try record(change)
    } catch {
      refused.append(error)
    }
  }
}
