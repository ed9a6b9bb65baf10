/// What the model refuses, with the exact context. Whatever was asked to change is as it was before.
public enum CareModelError: Error, Sendable, Hashable {
  /// A timestamp's text is not ISO 8601 as the library reads it; `offset` is the first byte that does not fit.
  case invalidTimestamp(text: String, offset: Int)
  /// A stored value breaks an invariant of its type.
  case invalidValue(ValueFault)
  /// An interaction breaks an invariant of its type.
  case invalidInteraction(Identifier<Interaction>, InteractionFault)
  /// A case cannot be made of no events.
  case emptyHistory
  /// The first event of a case must open it, and no other may.
  case misplacedOpening(CaseEventID)
  /// The event lies later than the instant up to which events are accepted.
  case eventFromTheFuture(CaseEventID, at: Timestamp, now: Timestamp)
  /// The event lies before the last one of the case.
  case eventOutOfOrder(CaseEventID, at: Timestamp, last: Timestamp)
  /// Another event with the same identifier is in the case.
  case identifierReused(CaseEventID)
  /// The state machine has no such transition.
  case illegalTransition(CaseEventID, from: CaseStatus, to: CaseStatus)
  /// The case is closed or merged, and the event is none of those that remain legal.
  case caseIsTerminal(CaseEventID, status: CaseStatus)
  /// The event names something that the case does not have, or has already.
  case inconsistentReference(CaseEventID, ReferenceFault)
  /// The history that the event brings makes no legal case; the last value is the error of its first illegal event.
  indirect case invalidHistory(CaseEventID, of: Identifier<CareCase>, CareModelError)
  /// Two cases of different customers cannot become one.
  case differentCustomers(Identifier<Customer>, Identifier<Customer>)
  /// Linking would make one person of two who are certainly different.
  case conflictingIdentities(Identifier<SocialIdentity>, Identifier<SocialIdentity>)
  /// The identity, or the link, is not in the graph, or is in it already.
  case unknownIdentity(String)
}

/// The identifier of an event of a case.
public typealias CaseEventID = Identifier<CaseEvent>
