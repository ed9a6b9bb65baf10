/// How soon help must come to be of use to the writer.
public enum Urgency: Int, Sendable, Hashable, CaseIterable {
  /// Waiting costs the writer nothing.
  case none = 0
  /// Within days.
  case soon = 1
  /// Within the day.
  case today = 2
  /// Within minutes or hours, or somebody comes to harm.
  case now = 3
}

extension Urgency: Comparable {
  /// Whether help is needed less soon on the left.
  public static func < (left: Urgency, right: Urgency) -> Bool {
    left.rawValue < right.rawValue
  }
}

#if !hasFeature(Embedded)
  extension Urgency: Codable {}
#endif
