public import CareModel

/// For which cases a policy is meant: data, so that it can be stored, compared and shown.
///
/// Every set that is not empty must contain the case's value; an empty set asks for nothing. Empty conditions therefore
/// hold for every case.
public struct PolicyConditions: Sendable, Hashable {
  /// Service or care.
  public var phases: Set<Phase> = []

  /// The channel on which the case began.
  public var channels: Set<Channel> = []

  /// How urgent the case is.
  public var priorities: Set<Priority> = []

  /// What the customer wants; one of the case's intents suffices.
  public var intents: Set<Intent> = []

  /// What the person is to the brand.
  public var relationships: Set<Customer.Relationship> = []

  /// Makes conditions that hold for every case.
  public init() {}

  /// Whether the conditions hold; a value that is not known meets no condition that asks for one.
  public func hold(for traits: CaseTraits) -> Bool {
    Self.allows(phases, traits.phase) && Self.allows(channels, traits.channel)
      && priorities.isEmptyOrContains(traits.priority)
      && Self.allows(relationships, traits.relationship)
      && (intents.isEmpty || traits.intents.contains { intents.contains($0) })
  }

  private static func allows<Value>(_ wanted: Set<Value>, _ value: Value?) -> Bool {
    guard let value else { return wanted.isEmpty }
    return wanted.isEmptyOrContains(value)
  }
}

extension Set {
  fileprivate func isEmptyOrContains(_ element: Element) -> Bool {
    isEmpty || contains(element)
  }
}

/// What is known about a case when a policy is chosen for it.
public struct CaseTraits: Sendable, Hashable {
  /// Service or care, where it has been assessed.
  public var phase: Phase?

  /// The channel on which the case began, where known.
  public var channel: Channel?

  /// How urgent the case is.
  public var priority: Priority

  /// What the customer wants.
  public var intents: [Intent]

  /// What the person is to the brand, where known.
  public var relationship: Customer.Relationship?

  /// Makes traits.
  public init(
    phase: Phase? = nil,
    channel: Channel? = nil,
    priority: Priority = .normal,
    intents: [Intent] = [],
    relationship: Customer.Relationship? = nil
  ) {
    self.phase = phase
    self.channel = channel
    self.priority = priority
    self.intents = intents
    self.relationship = relationship
  }
}
