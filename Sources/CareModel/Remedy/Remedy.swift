/// Something that is done to make good, from the offer to its end.
public struct Remedy: Sendable, Hashable {
  /// From which purse a remedy is paid.
  public enum Budget: String, Sendable, Hashable, CaseIterable {
    /// What the brand owes for something that failed.
    case compensation
    /// What the brand gives though it owes nothing.
    case goodwill
  }

  /// How far a remedy has come.
  public enum Step: String, Sendable, Hashable, CaseIterable {
    /// The brand offered it.
    case offered
    /// The person took it.
    case accepted
    /// The person did not want it.
    case declined
    /// The person has it.
    case delivered
    /// The brand took the offer back.
    case withdrawn
  }

  /// The remedy's identifier, given by the host.
  public let id: Identifier<Remedy>

  /// What is done.
  public let kind: RemedyKind

  /// What it costs the brand, where it has a price.
  public let value: Money?

  /// From which purse it is paid.
  public let budget: Budget

  /// How far it has come.
  public private(set) var step: Step

  /// Makes a remedy that is offered.
  public init(id: Identifier<Remedy>, kind: RemedyKind, value: Money? = nil, budget: Budget) {
    self.id = id
    self.kind = kind
    self.value = value
    self.budget = budget
    step = .offered
  }

  /// Whether the step can follow the present one.
  ///
  /// An offer is accepted, declined, delivered or withdrawn, and what was accepted is delivered or withdrawn. Nothing follows
  /// the other steps.
  public func canAdvance(to next: Step) -> Bool {
    switch step {
    case .offered: next != .offered
    case .accepted: next == .delivered || next == .withdrawn
    case .declined, .delivered, .withdrawn: false
    }
  }

  /// Goes to the next step; the case checks that it can.
  mutating func advance(to next: Step) {
    step = next
  }
}

#if !hasFeature(Embedded)
  extension Remedy: Codable {}
  extension Remedy.Budget: Codable {}
  extension Remedy.Step: Codable {}
#endif
