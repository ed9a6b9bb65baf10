// Redaction and erasure must reach the history too, or the words would stand in the events after they were removed from
// the case. Both rewrite the stored events so that replaying them gives the same case: masked texts keep their length, and
// erased interactions get a name from the case and their position, which a second erasure leaves as it is.

extension CareCase {
  /// Removes from the history what the event removed from the case.
  mutating func scrubAfter(_ event: CaseEvent) {
    switch event.change {
    case .redacted(let id, let revision, _):
      guard let text = interaction(id)?.revisions[revision].text else { return }
      var scrubber = RevisionScrubber(id: id, revision: revision, text: text)
      events = events.map { scrubber.scrub($0) }
      absorbed = absorbed.map { scrubber.scrub($0) }
      isScrubbed = true
    case .erased: erase()
    default: return
    }
  }

  /// Removes all that identifies a person; counts, timings, states and verdicts stay.
  private mutating func erase() {
    var names: [Identifier<Interaction>: Identifier<Interaction>] = [:]
    for (index, interaction) in interactions.enumerated() {
      let isErased = interaction.id.rawValue.utf8.starts(with: Eraser.prefix.utf8)
      names[interaction.id] = isErased ? interaction.id : Identifier("\(Eraser.prefix)\(id):\(index + 1)")
    }
    let eraser = Eraser(names: names)
    events = events.map(eraser.erase)
    absorbed = absorbed.map(eraser.erase)
    opening = eraser.erase(opening)
    customer = nil
    interactions = interactions.map(eraser.erase)
    assessments = assessments.map(eraser.erase)
    faultClaims = faultClaims.map(eraser.erase)
    determinedFault = determinedFault.map(eraser.erase)
    phase = phase.map(eraser.erase)
    commitments = commitments.map { $0.withoutWords() }
    consents = consents.map(eraser.erase)
    isScrubbed = true
  }
}

/// Replaces the text of one revision wherever a history tells it, counting revisions as they come.
private struct RevisionScrubber {
  let id: Identifier<Interaction>
  let revision: Int
  let text: String
  private var seen = 0

  init(id: Identifier<Interaction>, revision: Int, text: String) {
    self.id = id
    self.revision = revision
    self.text = text
  }

  mutating func scrub(_ event: CaseEvent) -> CaseEvent {
    let change: CaseChange
    switch event.change {
    case .interaction(var interaction) where interaction.id == id:
      if interaction.revisions.indices.contains(revision) {
        interaction.replaceText(ofRevision: revision, with: text)
      }
      seen = interaction.revisions.count
      change = .interaction(interaction)
    case .edited(let edited, let original) where edited == id:
      change = seen == revision ? .edited(id, .init(text: text, at: original.at)) : event.change
      seen += 1
    case .absorbed(let history):
      change = .absorbed(scrub(history))
    default: return event
    }
    return CaseEvent(id: event.id, at: event.at, author: event.author, change)
  }

  mutating func scrub(_ history: CaseHistory) -> CaseHistory {
    var events: [CaseEvent] = []
    events.reserveCapacity(history.events.count)
    for event in history.events { events.append(scrub(event)) }
    return CaseHistory(of: history.id, events)
  }
}

/// Takes out of values what identifies a person.
private struct Eraser {
  static let prefix = "erased:"

  let names: [Identifier<Interaction>: Identifier<Interaction>]

  func erase(_ event: CaseEvent) -> CaseEvent {
    CaseEvent(id: event.id, at: event.at, author: erase(event.author), erase(event.change))
  }

  private func erase(_ change: CaseChange) -> CaseChange {
    switch change {
    case .opened(let opening): .opened(erase(opening))
    case .interaction(let interaction): .interaction(erase(interaction))
    case .edited(let id, let revision): .edited(rename(id), erase(revision))
    case .deleted(let id): .deleted(rename(id))
    case .assessed(let assessment): .assessed(erase(assessment))
    case .absorbed(let history): .absorbed(erase(history))
    case .customer: .customer(nil)
    case .phase(let assessment): .phase(erase(assessment))
    case .faultClaimed(let claim): .faultClaimed(erase(claim))
    case .faultDetermined(let claim): .faultDetermined(erase(claim))
    case .committed(let commitment): .committed(commitment.withoutWords())
    case .consent(let record): .consent(erase(record))
    case .redacted(let id, let revision, _): .redacted(rename(id), revision: revision, ranges: [])
    case .status, .snoozed, .merged, .priority, .policy, .held, .released, .assigned, .remedyOffered, .remedyAdvanced,
      .settled, .surveyed, .erased:
      change
    }
  }

  func erase(_ history: CaseHistory) -> CaseHistory {
    CaseHistory(of: history.id, history.events.map(erase))
  }

  func erase(_ opening: CaseOpening) -> CaseOpening {
    CaseOpening(
      origin: opening.origin,
      channel: opening.channel,
      priority: opening.priority,
      policy: opening.policy,
      follows: opening.follows
    )
  }

  func erase(_ interaction: Interaction) -> Interaction {
    interaction.erased(
      as: rename(interaction.id),
      inReplyTo: interaction.inReplyTo.flatMap { names[$0] },
      repostOf: interaction.repostOf.flatMap { names[$0] }
    )
  }

  func erase(_ assessment: Assessment) -> Assessment {
    Assessment(
      of: rename(assessment.interaction),
      revision: assessment.revision,
      sentiment: assessment.sentiment,
      emotion: assessment.emotion,
      intents: assessment.intents,
      signals: assessment.signals,
      urgency: assessment.urgency,
      deadline: assessment.deadline,
      needsReply: assessment.needsReply,
      phase: erase(assessment.phase),
      model: assessment.model
    )
  }

  func erase(_ phase: PhaseAssessment) -> PhaseAssessment {
    PhaseAssessment(phase.phase, basis: phase.basis, margin: phase.margin, evidence: phase.evidence.map(erase))
  }

  func erase(_ claim: FaultClaim) -> FaultClaim {
    FaultClaim(claim.party, claimedBy: erase(claim.claimedBy), evidence: claim.evidence.map(erase))
  }

  func erase(_ record: ConsentRecord) -> ConsentRecord {
    ConsentRecord(at: record.at, channel: record.channel, purpose: record.purpose, isGranted: record.isGranted)
  }

  private func erase(_ evidence: Evidence) -> Evidence {
    Evidence(rule: evidence.rule, contribution: evidence.contribution)
  }

  private func erase(_ revision: Interaction.Revision) -> Interaction.Revision {
    Interaction.Revision(text: "", at: revision.at)
  }

  private func erase(_ author: Author) -> Author {
    Author(author.kind)
  }

  /// A name in the case, or for one that the case does not know, a name that says nothing.
  private func rename(_ id: Identifier<Interaction>) -> Identifier<Interaction> {
    names[id] ?? Identifier(Self.prefix)
  }
}
