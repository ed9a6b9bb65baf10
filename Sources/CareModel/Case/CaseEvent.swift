/// Something that happened to a case: the only way in which a case changes.
///
/// Events are values that a host stores wherever it likes. Their identifiers make them idempotent: the same event
/// delivered twice counts once.
public struct CaseEvent: Sendable, Hashable {
  /// The event's identifier, given by the host; unique among all events of a case.
  public let id: Identifier<CaseEvent>

  /// When it happened.
  public let at: Timestamp

  /// Who did it.
  public let author: Author

  /// What happened.
  public let change: CaseChange

  /// Makes an event.
  public init(id: Identifier<CaseEvent>, at: Timestamp, author: Author = .system, _ change: CaseChange) {
    self.id = id
    self.at = at
    self.author = author
    self.change = change
  }
}

#if !hasFeature(Embedded)
  extension CaseEvent: Codable {}
#endif
