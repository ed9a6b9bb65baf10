/// Takes out of values what identifies a person.
struct Eraser {
  /// How the names of erased interactions begin; hosts leave such names to the library.
  static let prefix = "erased:"

  /// The names of the interactions after the erasure.
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
