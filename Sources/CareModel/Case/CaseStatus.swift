/// Where a case stands, and to where it can go from there.
///
/// The machine is total: ``canBecome(_:)`` answers for every pair, and a transition that it does not allow is an error that
/// changes nothing.
public enum CaseStatus: String, Sendable, Hashable, CaseIterable {
  /// Nobody has looked at it.
  case new
  /// The brand is to act.
  case open
  /// The customer is to answer.
  case pending
  /// Somebody else is to act.
  case onHold
  /// The brand looks at it again at a set instant.
  case snoozed
  /// The brand thinks it is done; the customer may disagree.
  case solved
  /// It was nothing to work on, and can be restored.
  case dismissed
  /// It is over.
  case closed
  /// It goes on inside another case.
  case merged

  /// Whether nothing follows; a new contact then opens a linked case.
  public var isTerminal: Bool {
    self == .closed || self == .merged
  }

  /// Whether work is left to do, which is what a backlog counts.
  public var isUnsolved: Bool {
    switch self {
    case .new, .open, .pending, .onHold, .snoozed: true
    case .solved, .dismissed, .closed, .merged: false
    }
  }

  /// The states that can follow this one.
  public var successors: [CaseStatus] {
    switch self {
    case .new: [.open, .pending, .solved, .dismissed, .merged]
    case .open: [.pending, .onHold, .snoozed, .solved, .dismissed, .merged]
    case .pending: [.open, .onHold, .snoozed, .solved, .dismissed, .merged]
    case .onHold: [.open, .pending, .snoozed, .solved, .merged]
    case .snoozed: [.open, .pending, .onHold, .solved, .merged]
    case .solved: [.open, .closed, .merged]
    case .dismissed: [.open]
    case .closed, .merged: []
    }
  }

  /// Whether a case in this state can go to the other; a state never follows itself.
  public func canBecome(_ next: CaseStatus) -> Bool {
    successors.contains(next)
  }

  /// The state to which a message from outside brings a case, or `nil` where the state stays; see
  /// ``CareCase/status(onMessageThatIsSubstantive:)``.
  ///
  /// - Parameters:
  ///   - isSubstantive: Whether the message has more in it than thanks, a goodbye or a confirmation.
  ///   - wake: What wakes the case, where it is snoozed.
  public func next(onMessageThatIsSubstantive isSubstantive: Bool, wake: Snooze.WakePolicy?) -> CaseStatus? {
    switch self {
    case .pending, .onHold: .open
    case .solved, .dismissed: isSubstantive ? .open : nil
    case .snoozed:
      switch wake {
      case .any: .open
      case .substantive: isSubstantive ? .open : nil
      case .never, nil: nil
      }
    case .new, .open, .closed, .merged: nil
    }
  }
}

#if !hasFeature(Embedded)
  extension CaseStatus: Codable {}
#endif
