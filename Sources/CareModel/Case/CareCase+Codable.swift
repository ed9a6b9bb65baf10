#if !hasFeature(Embedded)
  extension CareCase: Codable {
    private enum CodingKeys: String, CodingKey {
      case id, events
    }

    /// Reads the events and folds them.
    ///
    /// - Throws: `DecodingError`; where the events make no legal case, the ``CareModelError`` of the first that does not fit
    ///   stands inside it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let id = try container.decode(Identifier<CareCase>.self, forKey: .id)
      let events = try container.decode([CaseEvent].self, forKey: .events)
      self = try decoder.refusing { () throws(CareModelError) in try CareCase(id: id, replaying: events) }
    }

    /// Writes the events: a case is nothing but their fold.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(events, forKey: .events)
    }
  }
#endif
