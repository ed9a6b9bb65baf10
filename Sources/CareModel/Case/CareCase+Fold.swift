extension CareCase {
  /// Takes in the next event.
  ///
  /// An event whose identifier the case knows already counts once and is no error, as long as it says the same. After a
  /// redaction or an erasure, what an event said can no longer be compared, and the identifier alone decides.
  ///
  /// - Parameters:
  ///   - event: What happened; not before the last event of the case.
  ///   - now: The instant up to which events are accepted.
  /// - Returns: Whether the event was new.
  /// - Throws: A ``CareModelError`` with the exact reason; the case is then as it was.
  /// - Complexity: O(1), but O(*n*) in the absorbed events for a merge, and O(*n*) in the events of the case for an erasure
  ///   and for a redaction that finds something to mask.
  @discardableResult
  public mutating func apply(_ event: CaseEvent, now: Timestamp = .latest) throws(CareModelError) -> Bool {
    if let position = position(of: event.id) {
      guard isScrubbed || events[position] == event else { throw .identifierReused(event.id) }
      return false
    }
    guard event.at <= now else { throw .eventFromTheFuture(event.id, at: event.at, now: now) }
    guard event.at >= updatedAt else { throw .eventOutOfOrder(event.id, at: event.at, last: updatedAt) }
    if status.isTerminal && !event.change.isLegalInEveryStatus { throw .caseIsTerminal(event.id, status: status) }
    // Every branch checks before it changes, so a refused event leaves no trace.
    try fold(event)
    if case .absorbed = event.change { events.append(asStored(event)) } else { events.append(event) }
    index()
    if case .erased = event.change { erase() }
    return true
  }

  /// The case as it would be had the event come in its place: for events that arrive late.
  ///
  /// Among events of the same instant, the late one stands last.
  ///
  /// - Throws: The error of the first event that no longer fits; also where the words of earlier events were erased or
  ///   redacted and the event names one of them.
  /// - Complexity: As folding the whole history.
  public func inserting(_ late: CaseEvent, now: Timestamp = .latest) throws(CareModelError) -> CareCase {
    var all = events
    let index = all.lastIndex { $0.at <= late.at }.map { $0 + 1 } ?? 0
    all.insert(late, at: index)
    return try CareCase(id: id, replaying: all, now: now)
  }

  func reject(_ event: CaseEvent, _ fault: ReferenceFault) -> CareModelError {
    .inconsistentReference(event.id, fault)
  }

  /// The event as it stands in the history. What an absorbed case had erased or masked must not come back with the events
  /// that brought it, so its history is stored as its own fold left it.
  private func asStored(_ event: CaseEvent) -> CaseEvent {
    guard let history = absorbed.last else { return event }
    return CaseEvent(id: event.id, at: event.at, author: event.author, .absorbed(history))
  }

  private mutating func fold(_ event: CaseEvent) throws(CareModelError) {
    switch event.change {
    case .opened: throw .misplacedOpening(event.id)
    case .interaction, .edited, .deleted, .assessed, .redacted: try foldWords(event)
    case .status, .snoozed, .merged, .absorbed: try foldStatus(event)
    case .remedyOffered, .remedyAdvanced, .committed, .settled: try foldPromises(event)
    case .customer(let customer): self.customer = customer
    case .priority(let priority): self.priority = priority
    case .policy(let policy): self.policy = policy
    case .held(let reason): holds.insert(reason)
    case .released(let reason):
      guard holds.remove(reason) != nil else { throw reject(event, .unknownHold) }
    case .assigned(let agent): assignee = agent
    case .phase(let assessment): phase = assessment
    case .faultClaimed(let claim): faultClaims.append(claim)
    case .faultDetermined(let claim): determinedFault = claim
    case .surveyed(let response): surveys.append(response)
    case .consent(let record): consents.append(record)
    case .erased: break  // Done once the event stands in the history, since its author is erased as well.
    }
  }

  private mutating func foldStatus(_ event: CaseEvent) throws(CareModelError) {
    switch event.change {
    case .status(let next):
      guard next != .snoozed, next != .merged else { throw reject(event, .statusNeedsItsOwnEvent) }
      try go(to: next, event)
    case .snoozed(let rest):
      guard rest.until > event.at else { throw reject(event, .snoozeInThePast) }
      try go(to: .snoozed, event)
      snooze = rest
    case .merged(let survivor):
      guard survivor != id else { throw reject(event, .mergedWithItself) }
      try go(to: .merged, event)
      mergedInto = survivor
    case .absorbed(let history): try absorb(history, event)
    default: break
    }
  }

  private mutating func go(to next: CaseStatus, _ event: CaseEvent) throws(CareModelError) {
    guard status.canBecome(next) else { throw .illegalTransition(event.id, from: status, to: next) }
    if status == .solved && next == .open { reopenings += 1 }
    snooze = nil
    status = next
  }

  private mutating func foldPromises(_ event: CaseEvent) throws(CareModelError) {
    switch event.change {
    case .remedyOffered(let remedy):
      guard position(of: remedy.id) == nil else { throw reject(event, .duplicateRemedy) }
      guard remedy.step == .offered else { throw reject(event, .unknownRemedy) }
      remedies.append(remedy)
    case .remedyAdvanced(let id, let step):
      guard let index = position(of: id), remedies[index].canAdvance(to: step) else {
        throw reject(event, .unknownRemedy)
      }
      remedies[index].advance(to: step)
    case .committed(let commitment):
      guard position(of: commitment.id) == nil else { throw reject(event, .duplicateCommitment) }
      guard commitment.isOpen else { throw reject(event, .settledCommitment) }
      commitments.append(commitment)
    case .settled(let id, let outcome):
      guard let index = position(of: id) else { throw reject(event, .unknownCommitment) }
      guard commitments[index].isOpen else { throw reject(event, .settledCommitment) }
      commitments[index].settle(outcome, at: event.at)
    default: break
    }
  }
}
