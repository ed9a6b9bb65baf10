/// Who can read an interaction.
///
/// Visibility is a property of the single interaction, not of the channel: a thread can go from public to private and
/// back, and an internal note stands in the same case as the public posts around it.
public enum Visibility: String, Sendable, Hashable, CaseIterable {
  /// Anybody can read it.
  case publicPost
  /// Anybody can read it, below somebody's post.
  case publicReply
  /// The person and the brand can read it.
  case privateMessage
  /// The brand's own people can read it.
  case internalNote

  /// Whether strangers can read it.
  public var isPublic: Bool {
    self == .publicPost || self == .publicReply
  }
}

#if !hasFeature(Embedded)
  extension Visibility: Codable {}
#endif
