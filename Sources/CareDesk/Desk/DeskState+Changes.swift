import CareModel

extension DeskState {
  /// Takes in what was done with a case.
  mutating func take(
    _ change: CaseChange,
    of target: CaseTarget,
    _ input: DeskInput
  ) throws(DeskError) -> [DeskOutput] {
    guard change.isInput else { throw DeskError(.changeIsNotAnInput, input: input.id) }
    if case .remedyOffered(let remedy) = change { try pay(remedy, in: target, input) }
    if case .remedyAdvanced(let id, let step) = change, step == .declined || step == .withdrawn {
      try takeBack(id, change, in: target, input)
    }
    let slot = slot(of: target)
    var outputs = try work(on: target, input) { draft throws(CareModelError) in
      try draft.record(change, by: Author(.agent))
    }
    switch change {
    case .redacted, .erased:
      // The decision comes last.
      if let slot { outputs.insert(contentsOf: scrubAbsorbed(by: slot, change, input), at: outputs.count - 1) }
    default: break
    }
    return outputs
  }

  /// Takes in an edit: the text is read again, and the earlier verdict stays on record.
  mutating func edit(
    _ id: Identifier<Interaction>,
    _ text: String,
    _ input: DeskInput
  ) throws(DeskError) -> [DeskOutput] {
    guard slotOfInteraction[id] != nil else { throw DeskError(.unknownInteraction(id), input: input.id) }
    return try work(on: .interaction(id), input, reading: id) { draft throws(CareModelError) in
      let last = draft.live.careCase.interaction(id)?.revisions.last?.at ?? input.at
      return try draft.record(.edited(id, .init(text: text, at: max(input.at, last))))
    }
  }

  /// Takes in a deletion: what was said stays on record, and nobody is to answer it any more.
  mutating func delete(_ id: Identifier<Interaction>, _ input: DeskInput) throws(DeskError) -> [DeskOutput] {
    guard slotOfInteraction[id] != nil else { throw DeskError(.unknownInteraction(id), input: input.id) }
    return try work(on: .interaction(id), input) { draft throws(CareModelError) in
      try draft.record(.deleted(id))
    }
  }

  /// Takes in facts about the moment.
  mutating func take(
    _ facts: DeskFacts,
    of target: CaseTarget,
    _ input: DeskInput
  ) throws(DeskError) -> [DeskOutput] {
    try work(on: target, input) { draft throws(CareModelError) in
      guard draft.notes.facts != facts else { return false }
      draft.notes.facts = facts
      return true
    }
  }

  /// Takes in what a person said about being contacted: of the person wherever they write, and in the case that is theirs.
  mutating func take(
    _ record: ConsentRecord,
    of target: CaseTarget,
    _ input: DeskInput
  ) throws(DeskError) -> [DeskOutput] {
    let speaker = speaker(target)
    if let slot = slot(of: target), speaker == nil || isHolder(speaker, of: slot) {
      return try work(on: target, input) { draft throws(CareModelError) in try draft.record(.consent(record)) }
    }
    guard let speaker else { throw DeskError(.unknownCase(target), input: input.id) }
    people.record(record, of: speaker)
    return [DeskOutput(input: input.id, at: input.at, .noted)]
  }

  /// Who is meant: somebody else than the case's own person may have written in it. `nil` where it is that person.
  private func speaker(_ target: CaseTarget) -> Identifier<SocialIdentity>? {
    switch target {
    case .person(let identity): identity
    case .interaction(let id):
      slot(of: target).flatMap { store.careCase($0).interaction(id) }.flatMap {
        $0.isInbound ? $0.author.identity : nil
      }
    case .id: nil
    }
  }

  private func isHolder(_ identity: Identifier<SocialIdentity>?, of slot: Int) -> Bool {
    guard let identity, let holder = store.person(slot) else { return false }
    return identity == holder || people.members(of: holder).contains(identity)
  }

  /// Works an input into a case and decides the turn that it makes; `read` is what has to be read again.
  private mutating func work(
    on target: CaseTarget,
    _ input: DeskInput,
    reading read: Identifier<Interaction>? = nil,
    _ change: (inout CaseDraft) throws(CareModelError) -> Bool
  ) throws(DeskError) -> [DeskOutput] {
    guard let slot = slot(of: target) else { throw DeskError(.unknownCase(target), input: input.id) }
    return try restoring(slot, input) { state throws(CareModelError) in
      var outputs = state.goOff(slot, before: input)
      var draft = state.draft(slot, input)
      guard try change(&draft) else {
        return [DeskOutput(input: input.id, at: input.at, careCase: draft.live.id, .duplicate)]
      }
      let said = read.flatMap { draft.live.careCase.interaction($0) }
      let verdict = said.flatMap { state.reading($0, in: draft) }.map { Verdict(state.desk.analyze($0)) }
      let decision = state.decide(&draft, said, verdict)
      outputs.append(state.commit(draft, to: slot, decision, input))
      return outputs
    }
  }

  /// Goes on with the case in a slot, which the caller may have at hand.
  func draft(_ slot: Int, _ input: DeskInput, _ live: LiveCase? = nil) -> CaseDraft {
    var draft = CaseDraft(
      live ?? store.open(slot),
      notes: store.notes(slot),
      cause: input.id.rawValue,
      at: input.at
    )
    recognise(&draft)
    return draft
  }

  /// Does something with the case in a slot, and puts back what was there where the case refuses it.
  ///
  /// Puts back one case and not the state, since a copy of the state would make each input cost as much as there are cases.
  mutating func restoring(
    _ slot: Int?,
    _ input: DeskInput,
    _ body: (inout DeskState) throws(CareModelError) -> [DeskOutput]
  ) throws(DeskError) -> [DeskOutput] {
    guard let slot else {
      do throws(CareModelError) {
        return try body(&self)
      } catch {
        throw DeskError(.model(error), input: input.id)
      }
    }
    let (saved, alarm) = (store.saved(slot), agenda.alarm(of: slot))
    do throws(CareModelError) {
      return try body(&self)
    } catch {
      store.restore(slot, saved)
      agenda.set(slot, to: alarm)
      throw DeskError(.model(error), input: input.id)
    }
  }
}

extension CaseChange {
  /// Whether a host tells it; the others are made by the desk itself, or have an input of their own.
  var isInput: Bool {
    switch self {
    case .opened, .interaction, .edited, .deleted, .assessed, .merged, .absorbed, .customer, .consent: false
    default: true
    }
  }
}
