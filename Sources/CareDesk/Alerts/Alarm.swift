import CareModel
import CareSLA

/// An instant at which a case has something to say, with what it says then.
///
/// Alarms are derived from the case and never stored. What is stored is which of them have gone off, by ``Key``.
struct Alarm: Sendable {
  /// What tells one alarm of a case from another.
  struct Key: Sendable, Hashable {
    let kind: UInt8
    let subject: Identifier<Alert>
    let number: Int64

    /// One of the rounds in which it is said that a message waits; there are forty at most.
    static func round(_ number: UInt8, of message: Identifier<Interaction>) -> Key {
      Key(kind: 0, subject: subject(message), number: Int64(number))
    }

    /// That a promise is due, which is said once.
    static func commitment(_ id: Identifier<Commitment>) -> Key { Key(kind: 1, subject: subject(id), number: 0) }

    static func subject<Subject>(_ id: Identifier<Subject>) -> Identifier<Alert> { Identifier(id.rawValue) }

    /// Whether the alarm is one of the rounds in which it is said that a message waits.
    var isRound: Bool { kind == 0 }
  }

  let at: Timestamp
  let alert: Alert

  var key: Key {
    switch alert {
    case .unanswered(let id, _, let round): .round(UInt8(clamping: round), of: id)
    case .commitmentDue(let commitment): .commitment(commitment.id)
    case .snoozeEnded: Key(kind: 2, subject: "", number: at.millisecondsSince1970)
    case .slaWarning(let metric, let due):
      Key(kind: 3, subject: Identifier(metric.rawValue), number: due.millisecondsSince1970)
    case .slaBreach(let metric, let due):
      Key(kind: 4, subject: Identifier(metric.rawValue), number: due.millisecondsSince1970)
    }
  }
}
