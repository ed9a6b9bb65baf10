extension CareCase {
  /// Merges a case into another: both get an event, and the survivor keeps both histories.
  ///
  /// What was said, read, claimed, offered, promised, answered and allowed in the other case stands behind what this case
  /// has; a customer and a determined fault are taken over where this case has none. State, priority, policy, phase, holds
  /// and agent stay those of this case. The other's remain in ``absorbed``.
  ///
  /// - Parameters:
  ///   - other: The case that ends; afterwards its state is ``CaseStatus/merged``.
  ///   - instant: When it happens; not before the last event of either.
  ///   - author: Who does it.
  ///   - identifiers: The identifiers of the two events: the one that ends `other`, and the one of this case.
  /// - Throws: ``CareModelError/differentCustomers(_:_:)`` where the cases belong to different known customers, and what
  ///   ``apply(_:now:)`` throws; both cases are then as they were.
  /// - Complexity: O(*n*) in the events of the other case.
  public mutating func absorb(
    _ other: inout CareCase,
    at instant: Timestamp,
    author: Author,
    identifiers: (ending: Identifier<CaseEvent>, absorbing: Identifier<CaseEvent>)
  ) throws(CareModelError) {
    var ended = other
    try ended.apply(CaseEvent(id: identifiers.ending, at: instant, author: author, .merged(into: id)))
    try apply(CaseEvent(id: identifiers.absorbing, at: instant, author: author, .absorbed(ended.history)))
    other = ended
  }

  /// Takes in the history of a case that was merged into this one.
  mutating func absorb(_ history: CaseHistory, _ event: CaseEvent) throws(CareModelError) {
    guard history.id != id else { throw reject(event, .mergedWithItself) }
    guard !absorbed.contains(where: { $0.id == history.id }) else { throw reject(event, .alreadyAbsorbed) }
    // A history inside a history inside … comes from merging merged cases; sixteen levels are more than any desk makes.
    guard history.depth < 16 else { throw reject(event, .invalidHistory) }
    let other: CareCase
    do throws(CareModelError) {
      other = try CareCase(id: history.id, replaying: history.events, now: event.at)
    } catch {
      throw .invalidHistory(event.id, of: history.id, error)
    }
    guard other.mergedInto == id else { throw reject(event, .invalidHistory) }
    if let mine = customer, let theirs = other.customer, mine != theirs { throw .differentCustomers(mine, theirs) }
    guard other.interactions.allSatisfy({ position(of: $0.id) == nil }) else {
      throw reject(event, .duplicateInteraction)
    }
    guard other.commitments.allSatisfy({ position(of: $0.id) == nil }) else {
      throw reject(event, .duplicateCommitment)
    }
    guard other.remedies.allSatisfy({ position(of: $0.id) == nil }) else { throw reject(event, .duplicateRemedy) }
    absorbed.append(other.history)
    isScrubbed = isScrubbed || other.isScrubbed
    customer = customer ?? other.customer
    determinedFault = determinedFault ?? other.determinedFault
    interactions += other.interactions
    assessments += other.assessments
    faultClaims += other.faultClaims
    remedies += other.remedies
    commitments += other.commitments
    surveys += other.surveys
    consents += other.consents
  }
}
