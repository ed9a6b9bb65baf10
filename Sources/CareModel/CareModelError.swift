/// What the model refuses, with the exact context. Whatever was asked to change is as it was before.
public enum CareModelError: Error, Sendable, Hashable {
  /// A timestamp's text is not ISO 8601 as the library reads it; `offset` is the first byte that does not fit.
  case invalidTimestamp(text: String, offset: Int)
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
  /// Two cases of different customers cannot become one.
  case differentCustomers(Identifier<Customer>, Identifier<Customer>)
  /// Linking would make one person of two who are certainly different.
  case conflictingIdentities(Identifier<SocialIdentity>, Identifier<SocialIdentity>)
  /// The identity, or the link, is not in the graph, or is in it already.
  case unknownIdentity(String)
}

/// The identifier of an event of a case.
public typealias CaseEventID = Identifier<CaseEvent>

/// What is wrong with an interaction.
public enum InteractionFault: String, Sendable, Hashable {
  /// An internal note can come from the brand's own side only.
  case noteFromOutside
  /// Every interaction has a text, though it may be empty.
  case noRevision
  /// Revisions must not go back in time.
  case revisionsOutOfOrder
  /// An interaction cannot repost or answer itself.
  case refersToItself
}

/// What is wrong with a reference inside an event.
public enum ReferenceFault: String, Sendable, Hashable {
  /// The interaction is not in the case.
  case unknownInteraction
  /// The interaction is in the case already.
  case duplicateInteraction
  /// The interaction was deleted.
  case deletedInteraction
  /// The revision is older than the last one.
  case revisionOutOfOrder
  /// The interaction has no such revision, or the revision no such range of text.
  case unknownRange
  /// The commitment is not in the case.
  case unknownCommitment
  /// The commitment is in the case already.
  case duplicateCommitment
  /// The commitment was settled before.
  case settledCommitment
  /// The remedy is not in the case, or is past the step that the event names.
  case unknownRemedy
  /// The remedy is in the case already.
  case duplicateRemedy
  /// The reason does not hold the case.
  case unknownHold
  /// A snooze must end later than it begins.
  case snoozeInThePast
  /// A status of this kind is entered by an event of its own: a snooze or a merge.
  case statusNeedsItsOwnEvent
  /// A case cannot be merged with itself.
  case mergedWithItself
  /// The absorbed history is not that of a legal case merged into this one.
  case invalidHistory
}
