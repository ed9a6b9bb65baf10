public import CareModel

/// A limit in time that a text states in words, and what it means on the clock.
public struct Deadline: Sendable, Hashable {
  /// How exact the words are.
  public enum Granularity: String, Sendable, Hashable, CaseIterable {
    /// To the minute: "6:10", "in 20 minutes".
    case minute
    /// To the hour: "in two hours", "6pm".
    case hour
    /// To a part of a day: "tonight", "tomorrow morning".
    case partOfDay
    /// To the day: "Friday", "the 14th".
    case day
    /// To the week: "this week".
    case week
    /// To the month: "end of month".
    case month
  }

  /// The words, as they stand in the text.
  public let range: TextRange

  /// How exact they are.
  public let granularity: Granularity

  /// The earliest instant that the words can mean, where an anchor was given.
  public let earliest: Timestamp?

  /// The latest instant that the words can mean, where an anchor was given: help after it is of no use.
  public let latest: Timestamp?

  /// Makes a deadline.
  public init(range: TextRange, granularity: Granularity, earliest: Timestamp? = nil, latest: Timestamp? = nil) {
    self.range = range
    self.granularity = granularity
    self.earliest = earliest
    self.latest = latest
  }
}

#if !hasFeature(Embedded)
  extension Deadline: Codable {}
  extension Deadline.Granularity: Codable {}
#endif
