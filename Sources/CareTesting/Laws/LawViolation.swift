public import CareModel

/// A law that does not hold, with the shortest sequence of events found that shows it.
public struct LawViolation: Error, Sendable, Hashable {
  /// The name of the law.
  public let law: String

  /// What is wrong.
  public let detail: String

  /// The seed that makes the sequence from which this one was cut down.
  public let seed: UInt64

  /// The events, cut down as far as the law still fails.
  public let events: [CaseEvent]

  /// Makes a violation.
  public init(law: String, detail: String, seed: UInt64, events: [CaseEvent]) {
    self.law = law
    self.detail = detail
    self.seed = seed
    self.events = events
  }
}

extension LawViolation: CustomStringConvertible {
  /// The law, what is wrong, the seed, and the events, one a line.
  public var description: String {
    let lines = events.map { "  \($0.id) \($0.at) \($0.author.kind.rawValue): \($0.change)" }
    return (["\(law): \(detail) (seed \(seed), \(events.count) events)"] + lines).joined(separator: "\n")
  }
}
