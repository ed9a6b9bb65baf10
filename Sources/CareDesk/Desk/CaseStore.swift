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

/// The cases of a desk, each in a slot that it keeps.
struct CaseStore: Sendable {
  private(set) var cases: [CareCase] = []
  private var allNotes: [CaseNotes] = []

  var count: Int { cases.count }

  func careCase(_ slot: Int) -> CareCase { cases[slot] }

  func notes(_ slot: Int) -> CaseNotes { allNotes[slot] }

  mutating func append(_ careCase: CareCase, _ notes: CaseNotes) -> Int {
    cases.append(careCase)
    allNotes.append(notes)
    return cases.count - 1
  }

  mutating func replace(_ slot: Int, _ careCase: CareCase, _ notes: CaseNotes) {
    cases[slot] = careCase
    allNotes[slot] = notes
  }
}
