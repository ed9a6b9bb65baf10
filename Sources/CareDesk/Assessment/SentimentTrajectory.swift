public import CareModel

/// How the person's feeling moved from turn to turn.
public struct SentimentTrajectory: Sendable, Hashable {
  /// Where a conversation is going.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// Better than before.
    case improving
    /// Much as before, or too short to tell.
    case steady
    /// Worse than before.
    case worsening
  }

  /// The level of each turn of the person, oldest first.
  public let levels: [SentimentLevel]

  /// Where the conversation is going.
  public let direction: Direction

  /// Makes a trajectory from the levels of the turns, oldest first.
  ///
  /// The direction compares the last level with the mean of those before: a difference of at least one level is a change,
  /// since one level is the least that the model tells apart.
  public init(_ levels: [SentimentLevel]) {
    self.levels = levels
    guard let last = levels.last, levels.count > 1 else {
      direction = .steady
      return
    }
    let earlier = levels.dropLast()
    let sum = earlier.reduce(0) { $0 + $1.rawValue }
    // Compared without division: last - sum / count against ±1.
    let difference = last.rawValue * earlier.count - sum
    direction =
      difference >= earlier.count ? .improving : difference <= -earlier.count ? .worsening : .steady
  }

  /// The level of the first turn, or `nil` where the person said nothing.
  public var first: SentimentLevel? { levels.first }

  /// The level of the last turn, or `nil` where the person said nothing.
  public var last: SentimentLevel? { levels.last }

  /// Whether it went from displeasure to pleasure.
  public var hasTurnedAround: Bool {
    last?.polarity == .positive && levels.contains { $0.polarity == .negative }
  }
}

#if !hasFeature(Embedded)
  extension SentimentTrajectory.Direction: Codable {}
#endif
