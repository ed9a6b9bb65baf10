public import CareModel

/// How much of what called for an answer got one: answered actionable posts ÷ actionable posts in a window.
public struct ResponseShare: Sendable, Hashable {
  /// A post, as far as the share is concerned.
  public struct Post: Sendable, Hashable {
    /// When it was posted.
    public let at: Timestamp

    /// Whether it called for an answer.
    public let isActionable: Bool

    /// When the brand answered, or `nil` where it did not.
    public let answeredAt: Timestamp?

    /// Makes a post.
    public init(at: Timestamp, isActionable: Bool, answeredAt: Timestamp?) {
      self.at = at
      self.isActionable = isActionable
      self.answeredAt = answeredAt
    }
  }

  /// The actionable posts of the window.
  public let actionable: Int

  /// Those of them that were answered.
  public let answered: Int

  /// Counts the posts of a window.
  ///
  /// - Parameters:
  ///   - posts: The posts, in any order.
  ///   - window: When posts must have been posted to count.
  ///   - instant: Answers after this instant do not count; by default every answer does.
  public init(of posts: some Sequence<Post>, in window: Range<Timestamp>, answeredBy instant: Timestamp = .latest) {
    var (actionable, answered) = (0, 0)
    for post in posts where post.isActionable && window.contains(post.at) {
      actionable += 1
      if let answer = post.answeredAt, answer <= instant { answered += 1 }
    }
    (self.actionable, self.answered) = (actionable, answered)
  }

  /// The share, 0 to 1, or `nil` where nothing was actionable.
  public var ratio: Double? {
    actionable > 0 ? Double(answered) / Double(actionable) : nil
  }
}
