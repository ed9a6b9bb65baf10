public import CareModel

/// The clock events of one case, with the name of the case.
///
/// The form in which many cases are measured, forecast and simulated together.
public struct CaseTimeline: Sendable, Hashable {
  /// Whose events they are.
  public let id: Identifier<CareCase>

  /// The events, sorted by time; the first opens the case.
  public let events: [ClockEvent]

  /// Makes a timeline; whether the events are in order is found out when they are evaluated.
  public init(id: Identifier<CareCase>, events: [ClockEvent]) {
    self.id = id
    self.events = events
  }

  /// Reads the history of a case.
  ///
  /// - Parameters:
  ///   - careCase: The case.
  ///   - policies: As for ``CaseEventReader/init(choosingFrom:relationship:)``.
  ///   - relationship: What the person is to the brand.
  /// - Complexity: O(*n*) in the events of the case.
  public init(
    _ careCase: CareCase,
    choosingFrom policies: PolicyBook? = nil,
    relationship: Customer.Relationship? = nil
  ) {
    var reader = CaseEventReader(choosingFrom: policies, relationship: relationship)
    var events: [ClockEvent] = []
    for event in careCase.events { reader.read(event, into: &events) }
    self.init(id: careCase.id, events: events)
  }
}
