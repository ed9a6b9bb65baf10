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
