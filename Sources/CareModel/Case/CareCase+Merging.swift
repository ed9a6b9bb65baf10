extension CareCase {
  /// Merges a case into another: both get an event, and the survivor keeps both histories.
  ///
  /// - Parameters:
  ///   - other: The case that ends; afterwards its state is ``CaseStatus/merged``.
  ///   - instant: When it happens; not before the last event of either.
  ///   - author: Who does it.
  ///   - identifiers: The identifiers of the two events: the one that ends `other`, and the one of this case.
  /// - Throws: ``CareModelError/differentCustomers(_:_:)`` where the cases belong to different known customers, and what
  ///   ``apply(_:now:)`` throws; both cases are then as they were.
  public mutating func absorb(
    _ other: inout CareCase,
    at instant: Timestamp,
    author: Author,
    identifiers: (ending: Identifier<CaseEvent>, absorbing: Identifier<CaseEvent>)
  ) throws(CareModelError) {
    if let mine = customer, let theirs = other.customer, mine != theirs { throw .differentCustomers(mine, theirs) }
    var ended = other
    try ended.apply(CaseEvent(id: identifiers.ending, at: instant, author: author, .merged(into: id)))
    var survivor = self
    let absorbing = CaseEvent(id: identifiers.absorbing, at: instant, author: author, .absorbed(ended.history))
    try survivor.apply(absorbing)
    other = ended
    self = survivor
  }

  /// Takes in the history of a case that was merged into this one.
  mutating func absorb(_ history: CaseHistory, _ event: CaseEvent) throws(CareModelError) {
    guard history.id != id else { throw reject(event, .mergedWithItself) }
    let other = try? CareCase(id: history.id, replaying: history.events, now: event.at)
    // A history inside a history inside … comes from merging merged cases; sixteen levels are more than any desk makes.
    guard let other, other.mergedInto == id, other.absorptionDepth < 16 else { throw reject(event, .invalidHistory) }
    let known = Set(interactions.map { $0.id })
    guard other.interactions.allSatisfy({ !known.contains($0.id) }) else { throw reject(event, .duplicateInteraction) }
    guard other.commitments.allSatisfy({ theirs in !commitments.contains { $0.id == theirs.id } }) else {
      throw reject(event, .duplicateCommitment)
    }
    guard other.remedies.allSatisfy({ theirs in !remedies.contains { $0.id == theirs.id } }) else {
      throw reject(event, .duplicateRemedy)
    }
    absorbed.append(history)
    absorptionDepth = max(absorptionDepth, other.absorptionDepth + 1)
    customer = customer ?? other.customer
    interactions += other.interactions
    assessments += other.assessments
    faultClaims += other.faultClaims
    remedies += other.remedies
    commitments += other.commitments
    surveys += other.surveys
    consents += other.consents
  }
}
