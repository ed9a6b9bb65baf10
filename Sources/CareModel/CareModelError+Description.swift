extension CareModelError: CustomStringConvertible {
  /// The error as one English sentence without a full stop, for a log or a command line.
  public var description: String {
    switch self {
    case .invalidTimestamp(let text, let offset):
      "“\(text)” is no ISO 8601 instant from byte \(offset) on"
    case .invalidValue(let fault):
      "a stored value breaks an invariant: \(fault.rawValue)"
    case .invalidInteraction(let id, let fault):
      "interaction \(id) breaks an invariant: \(fault.rawValue)"
    case .emptyHistory:
      "a case needs at least the event that opens it"
    case .misplacedOpening(let event):
      "event \(event): the first event of a case opens it, and no other does"
    case .eventFromTheFuture(let event, let at, let now):
      "event \(event) at \(at) lies after \(now)"
    case .eventOutOfOrder(let event, let at, let last):
      "event \(event) at \(at) lies before the last event of the case at \(last)"
    case .identifierReused(let event):
      "event \(event): the identifier belongs to another event of the case"
    case .illegalTransition(let event, let from, let to):
      "event \(event): a case that is \(from.rawValue) cannot become \(to.rawValue)"
    case .caseIsTerminal(let event, let status):
      "event \(event): the case is \(status.rawValue)"
    case .inconsistentReference(let event, let fault):
      "event \(event) does not fit the case: \(fault.rawValue)"
    case .invalidHistory(let event, let id, let cause):
      "event \(event): the history of \(id) makes no legal case: \(cause.description)"
    case .differentCustomers(let one, let other):
      "cases of the customers \(one) and \(other) cannot become one"
    case .conflictingIdentities(let one, let other):
      "the identities \(one) and \(other) are certainly different persons"
    case .unknownIdentity(let id):
      "the graph does not have \(id), or has it already"
    }
  }
}
