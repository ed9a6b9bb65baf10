public import CareModel
public import CareSLA

/// Something that became due in a case, though nobody did anything.
public enum Alert: Sendable, Hashable {
  /// A message that should be answered was not. Said again each time its age has doubled, until it is answered: `round`
  /// counts from 1.
  case unanswered(Identifier<Interaction>, since: Timestamp, round: Int)
  /// A promise or a follow-up is due.
  case commitmentDue(Commitment)
  /// A snooze has ended, and the case is open again.
  case snoozeEnded
  /// A promise in time will soon be broken.
  case slaWarning(metric: SLAMetric, due: Timestamp)
  /// A promise in time was broken.
  case slaBreach(metric: SLAMetric, due: Timestamp)
}
