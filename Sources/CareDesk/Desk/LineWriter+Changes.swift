import CareModel

#if !hasFeature(Embedded)
  extension LineWriter {
    mutating func write(_ change: CaseChange) throws {
      switch change {
      case .status(let status): try write(.status, (.status, status))
      case .snoozed(let rest): try write(.snooze, (.until, rest.until), (.wake, rest.wake))
      case .priority(let priority): try write(.priority, (.priority, priority))
      case .policy(let policy): try write(.policy, (.policy, policy))
      case .held(let reason): try write(.hold, (.reason, reason))
      case .released(let reason): try write(.release, (.reason, reason))
      case .assigned(let agent?): try write(.assign, (.agent, agent))
      case .assigned(nil): try write(.assign)
      case .phase(let assessment): try write(.phase, (.phase, assessment.phase))
      case .faultClaimed(let claim): try write(.claim, claim)
      case .faultDetermined(let claim): try write(.fault, claim)
      case .remedyOffered(let remedy):
        try write(.remedy, (.remedy, remedy.id), (.kind, remedy.kind), (.budget, remedy.budget))
        if let value = remedy.value { try write(.value, value) }
      case .remedyAdvanced(let id, let step): try write(.remedyStep, (.remedy, id), (.step, step))
      case .committed(let made):
        try write(.commit, (.commitment, made.id), (.kind, made.kind), (.text, made.text), (.due, made.due))
        try write(.madeAt, made.madeAt)
        if let occasion = made.occasion { try write(.occasion, occasion) }
      case .settled(let id, let outcome): try write(.settle, (.commitment, id), (.outcome, outcome))
      case .surveyed(let answer):
        try write(.survey, (.score, answer.score), (.minimum, answer.minimum), (.maximum, answer.maximum))
      case .redacted(let id, let revision, let ranges):
        try write(.redact, (.post, id), (.revision, revision), (.ranges, ranges))
      case .erased: try write(.erase)
      case .opened, .interaction, .edited, .deleted, .assessed, .merged, .absorbed, .customer, .consent:
        let context = EncodingError.Context(codingPath: [], debugDescription: "no host tells this change")
        throw EncodingError.invalidValue("change", context)
      }
    }

    private mutating func write(_ type: DeskInput.LineType, _ claim: FaultClaim) throws {
      try write(type, (.party, claim.party), (.author, claim.claimedBy.kind))
      if let identity = claim.claimedBy.identity { try write(.from, identity) }
      if !claim.evidence.isEmpty { try write(.evidence, claim.evidence) }
    }

    private mutating func write(_ type: DeskInput.LineType, _ parts: (key: Key, value: any Encodable)...) throws {
      try write(.type, type)
      for part in parts { try write(part.key, part.value) }
    }
  }
#endif
