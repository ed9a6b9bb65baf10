/// The events of a case, as they are given to the case that absorbs it.
public struct CaseHistory: Sendable, Hashable {
  /// The case whose history it is.
  public let id: Identifier<CareCase>

  /// Its events, oldest first.
  public let events: [CaseEvent]

  /// How many histories stand inside each other below this one; 0 where it absorbed none.
  let depth: Int

  /// Makes a history.
  ///
  /// - Complexity: O(*n*) in the number of events.
  public init(of id: Identifier<CareCase>, _ events: [CaseEvent]) {
    self.id = id
    self.events = events
    var depth = 0
    for event in events {
      if case .absorbed(let history) = event.change { depth = max(depth, history.depth + 1) }
    }
    self.depth = depth
  }
}

#if !hasFeature(Embedded)
  extension CaseHistory: Codable {
    private enum CodingKeys: String, CodingKey {
      case id, events
    }

    /// Reads a history; whether it is a legal one is found out by the case that absorbs it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        of: try container.decode(Identifier<CareCase>.self, forKey: .id),
        try container.decode([CaseEvent].self, forKey: .events)
      )
    }

    /// Writes a history.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(events, forKey: .events)
    }
  }
#endif
