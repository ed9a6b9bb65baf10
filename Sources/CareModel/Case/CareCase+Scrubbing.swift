// Redaction and erasure must reach the history too, or the words would stand in the events after they were removed from
// the case. Both rewrite the stored events so that replaying them gives the same case: masked texts keep their length, and
// erased interactions get a name from the case and their position, which a second erasure leaves as it is.

extension CareCase {
  /// Puts the masked text in the place of a revision's text, in the case and in every event that tells it.
  mutating func mask(_ id: Identifier<Interaction>, at position: Int, revision: Int, with text: String) {
    isScrubbed = true
    // A replayed history is masked already; without this, replaying many redactions would cost their number squared.
    guard !interactions[position].revisions[revision].text.hasSameBytes(as: text) else { return }
    interactions[position].replaceText(ofRevision: revision, with: text)
    var scrubber = RevisionScrubber(id: id, revision: revision, text: text)
    for index in events.indices { scrubber.scrub(&events[index]) }
    absorbed = absorbed.map { scrubber.scrub($0) }
  }

  /// Removes all that identifies a person, from the case and from its events; counts, timings, states and verdicts stay.
  mutating func erase() {
    let eraser = Eraser(names: erasedNames())
    events = events.map(eraser.erase)
    absorbed = absorbed.map(eraser.erase)
    opening = eraser.erase(opening)
    customer = nil
    interactions = interactions.map(eraser.erase)
    assessments = assessments.map(eraser.erase)
    faultClaims = faultClaims.map(eraser.erase)
    determinedFault = determinedFault.map(eraser.erase)
    phase = phase.map(eraser.erase)
    commitments = commitments.map { $0.withoutWords() }
    consents = consents.map(eraser.erase)
    isErased = true
    isScrubbed = true
    interactionIndex = PositionIndex()
    assessmentIndex = PositionIndex()
    index()
  }

  /// A name for each interaction that tells nothing but its place; names given by an earlier erasure stay.
  private func erasedNames() -> [Identifier<Interaction>: Identifier<Interaction>] {
    var names: [Identifier<Interaction>: Identifier<Interaction>] = [:]
    for interaction in interactions where interaction.id.rawValue.utf8.starts(with: Eraser.prefix.utf8) {
      names[interaction.id] = interaction.id
    }
    for (index, interaction) in interactions.enumerated() where names[interaction.id] == nil {
      var name = "\(Eraser.prefix)\(id):\(index + 1)"
      // A host may have used such a name itself; two interactions must not become one.
      while names[Identifier(name)] != nil { name += "+" }
      names[interaction.id] = Identifier(name)
    }
    return names
  }
}
