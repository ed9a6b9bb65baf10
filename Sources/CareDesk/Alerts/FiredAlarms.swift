import CareModel

/// The alarms of a case that have gone off and would go off again were they not remembered.
///
/// That a message waits is said in rounds, of which the last one tells all before it; so there is mostly one, or none.
struct FiredAlarms: Sendable, Hashable {
  /// In their order, so that the same alarms are equal however they came about.
  private var keys: [Alarm.Key] = []

  var isEmpty: Bool { keys.isEmpty }

  func contains(_ key: Alarm.Key) -> Bool {
    keys.contains { $0 == key || $0.follows(key) }
  }

  mutating func insert(_ key: Alarm.Key) {
    guard !contains(key) else { return }
    keys.removeAll { key.follows($0) }
    keys.insert(key, at: keys.firstIndex { key < $0 } ?? keys.endIndex)
  }

  /// Forgets what cannot go off again once a change is recorded: an answer ends all waiting before it, also where it is
  /// deleted later, and a promise is settled once.
  mutating func forget(after change: CaseChange) {
    switch change {
    case .interaction(let interaction) where interaction.isAgentReply: keys.removeAll { $0.isRound }
    case .settled(let id, _): keys.removeAll { $0 == .commitment(id) }
    default: break
    }
  }

  /// Forgets how often it was said that a message waits.
  ///
  /// - Returns: How often it was; 0 where it was not said.
  mutating func removeRound(of message: Identifier<Interaction>) -> UInt8 {
    guard let place = keys.firstIndex(where: { $0.isRound && $0.subject == Alarm.Key.subject(message) }) else {
      return 0
    }
    return UInt8(truncatingIfNeeded: keys.remove(at: place).number)
  }
}

extension Alarm.Key: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.kind, left.subject, left.number) < (right.kind, right.subject, right.number)
  }

  /// Whether the other one is an earlier round of the same message.
  fileprivate func follows(_ other: Self) -> Bool {
    isRound && other.isRound && subject == other.subject && number > other.number
  }
}
