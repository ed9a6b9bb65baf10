/// The order in which cases are worked on, and the row of a policy's targets that applies to a case.
public enum Priority: String, Sendable, Hashable, CaseIterable {
  /// When there is time.
  case low
  /// In its turn.
  case normal
  /// Before its turn.
  case high
  /// At once.
  case urgent
}

extension Priority: Comparable {
  /// Whether the left priority is worked on later.
  public static func < (left: Priority, right: Priority) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .low: 0
    case .normal: 1
    case .high: 2
    case .urgent: 3
    }
  }
}

#if !hasFeature(Embedded)
  extension Priority: Codable {}
#endif
