import CareModel

/// What a turn is about.
public enum Trigger: String, Sendable, Hashable, CaseIterable {
  /// Somebody outside said something.
  case message
  /// Somebody on the brand's side said something.
  case brandMessage
  /// The brand takes the case as done.
  case solved
  /// The brand found out who is at fault.
  case faultDetermined
  /// Something that was offered reached the person.
  case remedyDelivered
  /// A promise or a follow-up is due.
  case commitmentDue
  /// Something else happened to the case.
  case other
  /// Nothing happened but that time went by.
  case time

  /// What the situation is about: what was said, or what happened at that instant, or else what is due.
  ///
  /// An answer that solves the case is about the solution. A function and no initialiser, since a trigger is not
  /// made of these but found.
  static func of(_ live: LiveCase, _ interaction: Interaction?, at now: Timestamp) -> Trigger {
    if let interaction, interaction.isInbound { return .message }
    let event = live.updatedAt == now ? live.lastEvent.flatMap { Self.of($0.change) } : nil
    if interaction != nil { return event == .solved ? .solved : .brandMessage }
    if let event { return event }
    let isDue = live.commitments.contains { $0.isOpen && $0.due <= now }
    return isDue ? .commitmentDue : live.updatedAt == now ? .other : .time
  }

  private static func of(_ change: CaseChange) -> Trigger? {
    switch change {
    case .status(.solved): .solved
    case .faultDetermined: .faultDetermined
    case .remedyAdvanced(_, .delivered): .remedyDelivered
    default: nil
    }
  }

  /// Whether the turn leaves a waiting message as it was, so that what should be done about it is asked again.
  var leavesMessageWaiting: Bool {
    switch self {
    case .faultDetermined, .other, .time, .commitmentDue: true
    case .message, .brandMessage, .solved, .remedyDelivered: false
    }
  }
}

#if !hasFeature(Embedded)
  extension Trigger: Codable {}
#endif
