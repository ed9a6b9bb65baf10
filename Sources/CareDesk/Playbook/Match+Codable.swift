#if !hasFeature(Embedded)
  import CareModel

  extension Match: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
      case triggers, phases, intents, families, mentions, signals, withoutSignals, polarities, channels, isPublic
      case relationships, lifecycles, statuses, determinedFaults, isAboutCompetitor, isPersonalDataPublic, needsReply
      case confirmsResolution, hadDispleasure, isGrave, isChild, isRead, minimumUrgency
    }

    /// Reads a match; what is left out asks for nothing.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      func list<Value: Decodable>(_ key: CodingKeys) throws -> [Value] {
        try container.decodeIfPresent([Value].self, forKey: key) ?? []
      }
      func flag(_ key: CodingKeys) throws -> Bool? { try container.decodeIfPresent(Bool.self, forKey: key) }
      self.init(
        on: try container.decodeIfPresent([Trigger].self, forKey: .triggers) ?? [.message],
        phases: try list(.phases),
        intents: try list(.intents),
        families: try list(.families),
        mentions: try list(.mentions),
        signals: try list(.signals),
        withoutSignals: try list(.withoutSignals),
        polarities: try list(.polarities),
        channels: try list(.channels),
        isPublic: try flag(.isPublic),
        relationships: try list(.relationships),
        lifecycles: try list(.lifecycles),
        statuses: try list(.statuses),
        determinedFaults: try list(.determinedFaults),
        isAboutCompetitor: try flag(.isAboutCompetitor),
        isPersonalDataPublic: try flag(.isPersonalDataPublic),
        needsReply: try flag(.needsReply),
        confirmsResolution: try flag(.confirmsResolution),
        hadDispleasure: try flag(.hadDispleasure),
        isGrave: try flag(.isGrave),
        isChild: try flag(.isChild),
        isRead: try flag(.isRead),
        minimumUrgency: try container.decodeIfPresent(Urgency.self, forKey: .minimumUrgency) ?? .none
      )
    }

    /// Writes what the match asks for and leaves out the rest.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      func list<Value: Encodable>(_ values: [Value], _ key: CodingKeys) throws {
        if !values.isEmpty { try container.encode(values, forKey: key) }
      }
      try container.encode(triggers, forKey: .triggers)
      try list(phases, .phases)
      try list(intents, .intents)
      try list(families, .families)
      try list(mentions, .mentions)
      try list(signals, .signals)
      try list(withoutSignals, .withoutSignals)
      try list(polarities, .polarities)
      try list(channels, .channels)
      try list(relationships, .relationships)
      try list(lifecycles, .lifecycles)
      try list(statuses, .statuses)
      try list(determinedFaults, .determinedFaults)
      try container.encodeIfPresent(isPublic, forKey: .isPublic)
      try container.encodeIfPresent(isAboutCompetitor, forKey: .isAboutCompetitor)
      try container.encodeIfPresent(isPersonalDataPublic, forKey: .isPersonalDataPublic)
      try container.encodeIfPresent(needsReply, forKey: .needsReply)
      try container.encodeIfPresent(confirmsResolution, forKey: .confirmsResolution)
      try container.encodeIfPresent(hadDispleasure, forKey: .hadDispleasure)
      try container.encodeIfPresent(isGrave, forKey: .isGrave)
      try container.encodeIfPresent(isChild, forKey: .isChild)
      try container.encodeIfPresent(isRead, forKey: .isRead)
      if minimumUrgency != .none { try container.encode(minimumUrgency, forKey: .minimumUrgency) }
    }
  }
#endif
