import CareModel

extension DeskState {
  /// Lets a case go on inside another one of the same person.
  mutating func merge(
    _ ending: CaseTarget,
    into survivor: Identifier<CareCase>,
    _ input: DeskInput
  ) throws(DeskError) -> [DeskOutput] {
    guard let from = slot(of: ending) else { throw DeskError(.unknownCase(ending), input: input.id) }
    guard let to = slot(of: .id(survivor)).map(self.survivor) else {
      throw DeskError(.unknownCase(.id(survivor)), input: input.id)
    }
    if store.careCase(from).mergedInto == store.id(to) {
      return [DeskOutput(input: input.id, at: input.at, careCase: store.id(to), .duplicate)]
    }
    return try restoring(from, input) { state throws(CareModelError) in
      try state.merge(from, into: to, input)
    }
  }

  private mutating func merge(
    _ from: Int,
    into to: Int,
    _ input: DeskInput
  ) throws(CareModelError) -> [DeskOutput] {
    var (ended, survivor) = (store.careCase(from), store.careCase(to))
    let at = max(input.at, ended.updatedAt, survivor.updatedAt)
    let names = (
      ending: Identifier<CaseEvent>("\(input.id)#ending"), absorbing: Identifier<CaseEvent>("\(input.id)#absorbing")
    )
    try survivor.absorb(&ended, at: at, author: Author(.agent), identifiers: names)
    for interaction in ended.interactions {
      slotOfInteraction[interaction.id] = Int32(truncatingIfNeeded: to)
    }
    store.replace(from, LiveCase(ended, of: store.person(from)), store.notes(from))
    agenda.set(from, to: nil)
    var draft = CaseDraft(
      LiveCase(survivor, of: store.person(to)),
      notes: store.notes(to),
      cause: input.id.rawValue,
      at: at,
      after: survivor.events.suffix(1)
    )
    let decision = decide(&draft)
    return [
      DeskOutput(input: input.id, at: at, careCase: ended.id, .recorded(ended.events.suffix(1))),
      commit(draft, to: to, decision, input),
    ]
  }

  /// Erases and masks in the cases that go on in the one in a slot what was erased or masked there: no input reaches them any more.
  ///
  /// - Complexity: O(*n*) in the number of cases where this one absorbed others.
  mutating func scrubAbsorbed(by slot: Int, _ change: CaseChange, _ input: DeskInput) -> [DeskOutput] {
    let absorbed = Set(store.careCase(slot).absorbed.map { $0.id })
    guard !absorbed.isEmpty else { return [] }
    var outputs: [DeskOutput] = []
    for slot in 0..<store.count where store.digest(slot).status == .merged && absorbed.contains(store.id(slot)) {
      var ended = store.careCase(slot)
      let at = max(input.at, ended.updatedAt)
      let event = CaseEvent(id: Identifier("\(input.id)#ended"), at: at, author: Author(.agent), change)
      // A redaction of what another case said is none of this one's.
      guard (try? ended.apply(event)) == true else { continue }
      let notes = ended.isErased ? CaseNotes() : store.notes(slot)
      store.replace(slot, LiveCase(ended, of: notes.person), notes)
      outputs.append(DeskOutput(input: input.id, at: at, careCase: ended.id, .recorded(ended.events.suffix(1))))
      outputs += scrubAbsorbed(by: slot, change, input)
    }
    return outputs
  }
}
