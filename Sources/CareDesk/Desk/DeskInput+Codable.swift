// The JSON form of an input is one flat object: "type" says what happened, "at" when, and the other keys are those of that
// type. It is written by people as often as by programs, so keys are short words and nearly all may be left out.
// Documentation/Timeline.md describes it, Documentation/timeline.schema.json checks it, and a test holds both together.

#if !hasFeature(Embedded)
  public import CareModel

  extension DeskInput: Codable {
    /// The keys of all types of input.
    enum LineKey: String, CodingKey {
      case type, id, at
      case `case`, post, person
      case text, from, channel, visibility, external, author, inReplyTo, repostOf, place, relation, context, lifecycle
      case reply, agent, status, until, wake, reason, priority, policy, phase, party, evidence
      case remedy, kind, value, budget, step, commitment, due, occasion, madeAt, outcome, score, minimum, maximum
      case purpose, granted, source, revision, ranges, into
      case customer, name, relationship, purchases, flags, preferredChannel, related, lifetimeValue, identities
      case identity, account, handle, verification, followers, link, with, strength
      case brand, own, listening, conversationWindow, repetitionWindow, loopLimit, unansweredAfter, utcOffset
      case personas, deliverableUntil, deliverySeconds, failedItemPrice, beneficiaryAgreed, guardianAgreed
      case privateChannels, isPartOfBurst, intent, active, skills, capacity, present
    }

    /// What a line says happened.
    enum LineType: String, Codable, CaseIterable {
      case settings, customer, identity, link, unlink, consent, facts, post, reply, edit, delete, merge, incident, agent
      case clock
      case status, snooze, priority, policy, hold, release, assign, phase, claim, fault, remedy, remedyStep, commit
      case settle, survey, redact, erase
    }

    /// Reads an input. A line without `id` gets an empty one, for the reader to name; see ``named(_:)``.
    public init(from decoder: any Decoder) throws {
      let line = LineReader(try decoder.container(keyedBy: LineKey.self))
      let id = Identifier<DeskInput>(try line.optional(.id) ?? "")
      self.init(id: id, at: try line.at(), try line.body())
    }

    /// Writes the input with all keys that say something.
    public func encode(to encoder: any Encoder) throws {
      var line = LineWriter(encoder.container(keyedBy: LineKey.self))
      if !id.rawValue.isEmpty { try line.write(.id, id) }
      try line.write(.at, at)
      try line.write(body)
    }

    /// The input under a name, where it has none of its own: for lines that people wrote without one.
    ///
    /// What is named after the input gets the name too.
    public func named(_ name: Identifier<DeskInput>) -> DeskInput {
      id.rawValue.isEmpty ? DeskInput(id: name, at: at, body.namingParts(name.rawValue)) : self
    }
  }

  extension DeskInput.Body {
    /// The body with the name given to the promise, remedy or link that has none.
    fileprivate func namingParts(_ name: String) -> DeskInput.Body {
      switch self {
      case .change(let target, .committed(let made)) where made.id.rawValue.isEmpty:
        let commitment = Commitment(
          id: Identifier(name),
          kind: made.kind,
          text: made.text,
          due: made.due,
          occasion: made.occasion,
          madeAt: made.madeAt
        )
        return .change(target, .committed(commitment))
      case .change(let target, .remedyOffered(let made)) where made.id.rawValue.isEmpty:
        let remedy = Remedy(id: Identifier(name), kind: made.kind, value: made.value, budget: made.budget)
        return .change(target, .remedyOffered(remedy))
      case .link(let made) where made.id.rawValue.isEmpty:
        return .link(
          IdentityLink(id: Identifier(name), made.first, made.second, strength: made.strength, at: made.at)
        )
      default: return self
      }
    }
  }
#endif
