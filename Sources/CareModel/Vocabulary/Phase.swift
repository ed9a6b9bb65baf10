/// The two things that a brand does for people, which are not the same.
///
/// Neither follows from a purchase alone: a customer can be cared for, and a person who bought nothing can have an order
/// in progress.
public enum Phase: String, Sendable, Hashable, CaseIterable {
  /// Advice and assistance about something owned, paid for, booked or in progress.
  case service
  /// What happens while a person engages with the brand otherwise: attentive, and not pushy.
  case care
}

#if !hasFeature(Embedded)
  extension Phase: Codable {}
#endif
