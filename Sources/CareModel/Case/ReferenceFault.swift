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
  /// The absorbed history does not end in being merged into this case, or holds histories in histories too deep.
  case invalidHistory
  /// The history was absorbed before.
  case alreadyAbsorbed
}
