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

  /// What the situation is about: its interaction, else the last event of the case where it happened at that instant,
  /// else what is due.
  init(_ situation: Situation) {
    if let interaction = situation.interaction {
      self = interaction.isInbound ? .message : .brandMessage
      return
    }
    let careCase = situation.careCase
    if let event = careCase.events.last, event.at == situation.now {
      switch event.change {
      case .status(.solved):
        self = .solved
        return
      case .faultDetermined:
        self = .faultDetermined
        return
      case .remedyAdvanced(_, .delivered):
        self = .remedyDelivered
        return
      default: break
      }
    }
    let isDue = careCase.commitments.contains { $0.isOpen && $0.due <= situation.now }
    self = isDue ? .commitmentDue : careCase.updatedAt == situation.now ? .other : .time
  }
}

#if !hasFeature(Embedded)
  extension Trigger: Codable {}
#endif
