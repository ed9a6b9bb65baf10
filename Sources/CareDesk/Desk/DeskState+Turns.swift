import CareLanguage
import CareModel
import CareSLA

extension DeskState {
  /// Decides the turn that the draft's last change makes, and records in the draft what was decided.
  mutating func decide(
    _ draft: inout CaseDraft,
    _ interaction: Interaction? = nil,
    _ verdict: Verdict? = nil,
    _ match: CaseMatch? = nil
  ) -> DeskDecision {
    let turn = desk.playbook.decide(reading(draft, interaction, verdict), rules)
    for change in turn.changes { draft.recordDecided(change) }
    choosePolicy(&draft)
    return DeskDecision(
      match: match,
      analysis: verdict?.analysis,
      customer: draft.live.customer,
      turn: turn,
      sla: SLAOutlook(),
      events: [],
      refused: [],
      status: draft.live.status,
      nextAlarm: nil
    )
  }

  /// Brings the case's customer up to date with what is known of the person now.
  ///
  /// Asked before anything else is recorded, so that the last event of a turn is always the one that it is about.
  func recognise(_ draft: inout CaseDraft) {
    guard let person = draft.notes.person, !draft.live.isErased, !draft.live.status.isTerminal else { return }
    let customer = people.customer(of: person)
    if customer != draft.live.customer { draft.recordDecided(.customer(customer)) }
  }

  private mutating func reading(
    _ draft: CaseDraft,
    _ interaction: Interaction?,
    _ verdict: Verdict?
  ) -> Reading {
    Reading(
      draft.live,
      interaction: interaction,
      verdict: verdict,
      customer: draft.live.customer.flatMap { people.customers[$0] },
      consents: addressee(draft, interaction).map { people.ledger(of: $0) } ?? ConsentLedger(),
      sla: evaluation(of: draft.live, asOf: draft.now).map { SLAOutlook($0) } ?? SLAOutlook(),
      budgets: budgets,
      facts: facts(of: draft, verdict),
      now: draft.now,
      utcOffset: utcOffset(at: draft.now)
    )
  }

  /// What the host knows beside the words, and whether what they are about is a known disturbance.
  private func facts(of draft: CaseDraft, _ verdict: Verdict?) -> DeskFacts {
    guard !incidents.isEmpty, let verdict else { return draft.notes.facts }
    var facts = draft.notes.facts
    facts.isPartOfBurst = facts.isPartOfBurst || verdict.analysis.intents.contains { incidents.contains($0.value) }
    return facts
  }

  /// Who would be answered: the author of the message that is answered, or else the case's person.
  private func addressee(_ draft: CaseDraft, _ interaction: Interaction?) -> Identifier<SocialIdentity>? {
    let message = interaction.flatMap { $0.isInbound ? $0 : nil } ?? draft.live.careCase.lastInbound
    return message?.author.identity ?? draft.notes.person
  }

  /// Writes a draft into the state and says what was decided.
  mutating func commit(
    _ draft: CaseDraft,
    to slot: Int?,
    _ decision: consuming DeskDecision,
    _ input: DeskInput
  ) -> DeskOutput {
    let slot = write(draft, to: slot)
    decision.events = draft.events
    decision.refused = draft.refused
    decision.status = draft.live.status
    decision.customer = draft.live.customer
    if let evaluation = arm(slot, draft.live, draft.notes, asOf: draft.now) { decision.sla = SLAOutlook(evaluation) }
    decision.nextAlarm = agenda.alarm(of: slot)
    return DeskOutput(input: input.id, at: draft.now, careCase: draft.live.id, .decided(decision))
  }

  /// Writes a draft into the state, and enters what it brings into the indices.
  mutating func write(_ draft: CaseDraft, to slot: Int?) -> Int {
    let place: Int
    let person = slot.flatMap { store.person($0) } ?? draft.notes.person
    if let slot {
      store.replace(slot, draft.live, draft.notes)
      place = slot
    } else {
      place = store.append(draft.live, draft.notes)
    }
    let entry = Int32(truncatingIfNeeded: place)
    var speaker = person
    for event in draft.events {
      switch event.change {
      case .edited(let id, _):
        speaker = draft.live.careCase.interaction(id)?.author.identity ?? speaker
      case .interaction(let interaction):
        slotOfInteraction[interaction.id] = entry
        if let external = interaction.externalID {
          slotOfPost[ChannelName(interaction.channel, external)] = entry
        }
        guard interaction.isInbound, let author = interaction.author.identity else { continue }
        slotOfPerson[author] = entry
        speaker = author
      case .consent(let record):
        if let speaker { people.record(record, of: speaker) }
      case .erased:
        if let person { forget(person, in: place) }
      default: break
      }
    }
    if let person = draft.notes.person, slot == nil { slotOfPerson[person] = entry }
    return place
  }
}

extension DeskState {
  /// Forgets the person whose case was erased; the case no longer knows them, so what they write next opens another.
  private mutating func forget(_ person: Identifier<SocialIdentity>, in slot: Int) {
    for identity in people.members(of: person) {
      // Their last words may stand in a case that went on in this one.
      if let last = slotOfPerson[identity], survivor(of: Int(last)) == slot { slotOfPerson[identity] = nil }
    }
    people.forget(person)
  }

  /// Every clock of the case, or `nil` where nothing is promised.
  mutating func evaluation(of live: LiveCase, asOf instant: Timestamp) -> SLAEvaluation? {
    guard clocks != nil else { return nil }
    // A policy of the log that is not in the book leaves a case without clocks rather than without a decision.
    return try? clocks?.evaluate(live.careCase, asOf: instant)
  }

  func policy(channel: Channel, relationship: Customer.Relationship?, at instant: Timestamp) -> PolicyReference? {
    desk.policies?.policy(for: CaseTraits(channel: channel, relationship: relationship), at: instant)?.reference
  }

  /// Puts the case under the policy that its phase, priority and intents ask for, as of now.
  private func choosePolicy(_ draft: inout CaseDraft) {
    guard let book = desk.policies, !draft.live.status.isTerminal else { return }
    let careCase = draft.live.careCase
    let traits = CaseTraits(
      phase: careCase.phase?.phase,
      channel: careCase.opening.channel,
      priority: careCase.priority,
      intents: careCase.assessments.last?.intents.map { $0.value } ?? [],
      relationship: careCase.customer.flatMap { people.customers[$0]?.relationship }
    )
    guard let policy = book.policy(for: traits, at: careCase.openedAt)?.reference, policy != careCase.policy else {
      return
    }
    draft.recordDecided(.policy(policy))
  }
}
