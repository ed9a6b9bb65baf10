#if !hasFeature(Embedded)
  // The JSON form of a change is an object with the key "type" and the payload under keys that name it, so that the form
  // can be read by people and by programs in other languages. Documentation/JSON.md describes it; golden files pin it.
  extension CaseChange: Codable {
    private enum CodingKeys: String, CodingKey {
      case type, opening, interaction, revision, assessment, status, snooze, into, history, customer, priority, policy
      case reason, agent, phase, claim, remedy, step, commitment, outcome, response, record, ranges
    }

    private enum Kind: String, Codable {
      case opened, interaction, edited, deleted, assessed, status, snoozed, merged, absorbed, customer, priority, policy
      case held, released, assigned, phase, faultClaimed, faultDetermined, remedyOffered, remedyAdvanced, committed
      case settled, surveyed, consent, redacted, erased
    }

    /// Reads a change; a type that this version does not know is an error, since the fold could not honour it.
    public init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      func read<Value: Decodable>(_ key: CodingKeys) throws -> Value {
        try box.decode(Value.self, forKey: key)
      }
      switch try box.decode(Kind.self, forKey: .type) {
      case .opened: self = .opened(try read(.opening))
      case .interaction: self = .interaction(try read(.interaction))
      case .edited: self = .edited(try read(.interaction), try read(.revision))
      case .deleted: self = .deleted(try read(.interaction))
      case .assessed: self = .assessed(try read(.assessment))
      case .status: self = .status(try read(.status))
      case .snoozed: self = .snoozed(try read(.snooze))
      case .merged: self = .merged(into: try read(.into))
      case .absorbed: self = .absorbed(try read(.history))
      case .customer: self = .customer(try box.decodeIfPresent(Identifier<Customer>.self, forKey: .customer))
      case .priority: self = .priority(try read(.priority))
      case .policy: self = .policy(try read(.policy))
      case .held: self = .held(try read(.reason))
      case .released: self = .released(try read(.reason))
      case .assigned: self = .assigned(try box.decodeIfPresent(Identifier<Agent>.self, forKey: .agent))
      case .phase: self = .phase(try read(.phase))
      case .faultClaimed: self = .faultClaimed(try read(.claim))
      case .faultDetermined: self = .faultDetermined(try read(.claim))
      case .remedyOffered: self = .remedyOffered(try read(.remedy))
      case .remedyAdvanced: self = .remedyAdvanced(try read(.remedy), try read(.step))
      case .committed: self = .committed(try read(.commitment))
      case .settled: self = .settled(try read(.commitment), try read(.outcome))
      case .surveyed: self = .surveyed(try read(.response))
      case .consent: self = .consent(try read(.record))
      case .redacted: self = .redacted(try read(.interaction), revision: try read(.revision), ranges: try read(.ranges))
      case .erased: self = .erased
      }
    }

    /// Writes a change.
    public func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: CodingKeys.self)
      func write(_ kind: Kind, _ parts: (key: CodingKeys, value: any Encodable)...) throws {
        try box.encode(kind, forKey: .type)
        for part in parts { try box.encode(part.value, forKey: part.key) }
      }
      switch self {
      case .opened(let opening): try write(.opened, (.opening, opening))
      case .interaction(let interaction): try write(.interaction, (.interaction, interaction))
      case .edited(let id, let revision): try write(.edited, (.interaction, id), (.revision, revision))
      case .deleted(let id): try write(.deleted, (.interaction, id))
      case .assessed(let assessment): try write(.assessed, (.assessment, assessment))
      case .status(let status): try write(.status, (.status, status))
      case .snoozed(let snooze): try write(.snoozed, (.snooze, snooze))
      case .merged(let survivor): try write(.merged, (.into, survivor))
      case .absorbed(let history): try write(.absorbed, (.history, history))
      case .customer(let customer?): try write(.customer, (.customer, customer))
      case .customer(nil): try write(.customer)
      case .priority(let priority): try write(.priority, (.priority, priority))
      case .policy(let policy): try write(.policy, (.policy, policy))
      case .held(let reason): try write(.held, (.reason, reason))
      case .released(let reason): try write(.released, (.reason, reason))
      case .assigned(let agent?): try write(.assigned, (.agent, agent))
      case .assigned(nil): try write(.assigned)
      case .phase(let assessment): try write(.phase, (.phase, assessment))
      case .faultClaimed(let claim): try write(.faultClaimed, (.claim, claim))
      case .faultDetermined(let claim): try write(.faultDetermined, (.claim, claim))
      case .remedyOffered(let remedy): try write(.remedyOffered, (.remedy, remedy))
      case .remedyAdvanced(let id, let step): try write(.remedyAdvanced, (.remedy, id), (.step, step))
      case .committed(let commitment): try write(.committed, (.commitment, commitment))
      case .settled(let id, let outcome): try write(.settled, (.commitment, id), (.outcome, outcome))
      case .surveyed(let response): try write(.surveyed, (.response, response))
      case .consent(let record): try write(.consent, (.record, record))
      case .redacted(let id, let revision, let ranges):
        try write(.redacted, (.interaction, id), (.revision, revision), (.ranges, ranges))
      case .erased: try write(.erased)
      }
    }
  }
#endif
