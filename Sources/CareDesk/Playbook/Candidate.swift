import CareModel
import CareSLA

/// An action that a rule asks for, fitted to the situation, with what its needs found.
struct Candidate {
  private(set) var action: NextAction
  let template: ActionTemplate

  /// What the needs found against the action, in the order of the needs.
  private(set) var objections: [(veto: Veto, reason: Evidence)] = []

  /// Begins one of the actions of a rule, with the way to the person.
  init(_ template: ActionTemplate, of rule: String, in turn: Deliberation, _ contact: ContactPolicy) {
    self.template = template
    let purpose = Self.purpose(of: template, turn)
    let route = template.place == .inHouse ? nil : contact.route(template, turn, purpose: purpose)
    let reason = Evidence(rule: rule, interaction: turn.messageID, contribution: Double(template.rank))
    action = NextAction(
      template.kind,
      rule: rule,
      rank: template.rank,
      recipient: template.recipient,
      channel: route?.channel,
      visibility: route?.visibility ?? .internalNote,
      purpose: purpose,
      tone: template.tone,
      reasons: route.map { [reason, Evidence(rule: $0.rule)] } ?? [reason]
    )
  }

  /// Finds the due instant, and weighs what the action needs.
  mutating func fit(to turn: Deliberation, _ playbook: Playbook) {
    action.due = due(turn, playbook)
    guardChild(turn)
    weighNeeds(turn, playbook)
    weighRemedy(turn, playbook)
    if let commitment = template.commitment {
      action.commitment = Commitment(commitment, of: action.rule, in: turn)
    }
  }

  /// An answer to what somebody asked for is no advertisement, even where it names something to buy.
  private static func purpose(of template: ActionTemplate, _ turn: Deliberation) -> ContactPurpose {
    if let purpose = template.purpose { return purpose }
    switch template.kind {
    case .sell where !turn.isSaleAskedFor, .quotePublicly: return .marketing
    case .survey: return .survey
    default: return turn.phase.phase == .service ? .service : .care
    }
  }

  /// When: what the rule says, else the next promise of the case, else what people expect on the channel; and never after
  /// help has ceased to be of use.
  private func due(_ turn: Deliberation, _ playbook: Playbook) -> Timestamp? {
    let now = turn.reading.now
    var due: Timestamp?
    if let seconds = template.dueSeconds {
      due = now.advanced(bySeconds: seconds)
    } else if action.channel != nil, let origin = turn.reading.message {
      let sla = turn.reading.sla
      let promise = sla[.firstResponse] ?? sla[.nextResponse]
      let expected = playbook.contact.responseSeconds(on: origin.channel)
      due = promise?.due ?? expected.map { origin.at.advanced(bySeconds: $0) }
    }
    guard let deadline = turn.reading.deadline, deadline > now else { return due }
    return due.map { min($0, deadline) } ?? (action.channel == nil ? nil : deadline)
  }

  /// Anything personal about a child goes through the person who is responsible for it.
  private mutating func guardChild(_ turn: Deliberation) {
    guard turn.reading.isChild, template.isPersonal || template.needs.contains(.address), !turn.isGuardian else {
      return
    }
    action.recipient = .guardian
    switch turn.reading.facts.guardianAgreed {
    case true?: action.reasons.append(Evidence(rule: "need.guardianAgreed"))
    case false?: object(.declined, "need.guardianDeclined")
    case nil: action.requirements.append(.guardianAgreement)
    }
  }

  private mutating func object(_ veto: Veto, _ rule: String) {
    objections.append((veto, Evidence(rule: rule)))
  }
}

// MARK: - Needs

extension Candidate {
  private mutating func weighNeeds(_ turn: Deliberation, _ playbook: Playbook) {
    for need in template.needs {
      switch need {
      case .brandAtFault: weighFault(turn)
      case .price:
        if turn.reading.priceOfFailedItem == nil { require(.price) }
      case .identification:
        if turn.reading.customer == nil { require(.identification) }
      case .oncePerPeriod: weighRepetition(turn, playbook)
      case .oncePerCase: weighRepetitionInCase(turn)
      case .slack: weighSlack(turn, playbook)
      case .campaign: weighCampaign(turn, playbook)
      case .persona: weighPersona(turn, playbook)
      case .beneficiaryAgreement:
        switch turn.reading.facts.beneficiaryAgreed {
        case true?: action.reasons.append(Evidence(rule: "need.beneficiaryAgreed"))
        case false?: object(.declined, "need.beneficiaryDeclined")
        case nil: require(.beneficiaryAgreement)
        }
      case .address: require(.privateAddress)
      }
    }
  }

  private mutating func require(_ requirement: Requirement) {
    if !action.requirements.contains(requirement) { action.requirements.append(requirement) }
  }

  private mutating func weighFault(_ turn: Deliberation) {
    guard let fault = turn.reading.live.determinedFault else { return require(.determination) }
    if fault.party == .brand {
      action.reasons.append(Evidence(rule: "need.brandAtFault"))
    } else if fault.party == .unknown {
      require(.determination)
    } else {
      object(.notOwed, "need.otherAtFault")
    }
  }

  private mutating func weighRepetition(_ turn: Deliberation, _ playbook: Playbook) {
    guard let person = turn.person else { return require(.identification) }
    let wasGranted = turn.reading.budgets.wasGranted(
      template.kind,
      to: person,
      within: playbook.remedies.repeatSeconds,
      before: turn.reading.now
    )
    if wasGranted { object(.oncePerPeriod, "need.grantedBefore") }
  }

  private mutating func weighRepetitionInCase(_ turn: Deliberation) {
    let assessments = turn.reading.live.careCase.assessments
    let (primary, message) = (turn.reading.primary, turn.reading.message?.id)
    let earlier = assessments.indices.contains { place in
      assessments[place].intents.first?.value == primary && assessments[place].interaction != message
    }
    if earlier { object(.oncePerPeriod, "need.saidBefore") }
  }

  private mutating func weighSlack(_ turn: Deliberation, _ playbook: Playbook) {
    guard let deadline = turn.reading.deadline else { return object(.slack, "need.deadlineUnknown") }
    let seconds = turn.reading.facts.deliverySeconds ?? playbook.remedies.deliverySeconds
    let ready = turn.reading.now.advanced(bySeconds: max(seconds, 0))
    guard ready <= deadline else { return object(.slack, "need.tooLate") }
    action.reasons.append(
      Evidence(
        rule: "need.slack",
        interaction: turn.reading.message?.id,
        range: turn.reading.deadlineRange,
        contribution: Double(deadline.milliseconds(since: ready)) / 1000
      )
    )
  }

  private mutating func weighCampaign(_ turn: Deliberation, _ playbook: Playbook) {
    let now = turn.reading.now
    for campaign in playbook.remedies.campaigns where campaign.from <= now && now < campaign.until {
      if let evidence = campaign.evidence(of: turn) {
        action.reasons.append(evidence)
        return
      }
    }
    object(.window, "need.noCampaign")
  }

  private mutating func weighPersona(_ turn: Deliberation, _ playbook: Playbook) {
    let available = turn.reading.facts.availablePersonas
    guard let persona = playbook.remedies.personas.first(where: { available.contains($0) }) else {
      return object(.persona, "need.noPersona")
    }
    action.persona = persona
  }
}

// MARK: - Remedies

extension Candidate {
  private mutating func weighRemedy(_ turn: Deliberation, _ playbook: Playbook) {
    guard let kind = template.gives else { return }
    let price = template.needs.contains(.price) ? turn.reading.priceOfFailedItem : nil
    let isSupported = turn.hasConcern || turn.reading.live.determinedFault?.party == .brand
    if template.budget == .compensation && !isSupported { object(.notOwed, "need.noConcern") }
    guard let limits = playbook.remedies.limits(of: template.budget, currency: price?.currency) else {
      require(.approval)
      action.remedy = RemedyProposal(kind, budget: template.budget, limit: price)
      return
    }
    let remaining = turn.reading.budgets.remaining(
      for: turn.person,
      under: limits,
      at: turn.reading.now,
      utcOffset: turn.reading.utcOffset
    )
    if remaining == 0 { object(.budget, "need.budgetSpent") }
    let most = [remaining, price.map { max($0.minorUnits, 0) }].compactMap { $0 }.min()
    action.remedy = RemedyProposal(
      kind,
      budget: template.budget,
      limit: most.map { Money(minorUnits: $0, currency: limits.currency) }
    )
    if let threshold = limits.approvalAbove, (most ?? .max) > threshold { require(.approval) }
  }
}

extension Deliberation {
  /// The person to whom something would be given: the customer, or else the bare identity that wrote.
  var person: Identifier<Customer>? {
    reading.customer?.id ?? reading.message?.author.identity.map { Identifier($0.rawValue) }
  }

  /// Whether the case is about an issue or a request, in this turn or an earlier one: displeasure alone is owed nothing.
  var hasConcern: Bool {
    reading.live.digest.traits.contains(.hasConcern) || reading.intents.contains { $0.value.isConcern }
  }
}

extension Reading {
  /// The price of what failed: what an agent says, else that of the latest purchase that is under way.
  var priceOfFailedItem: Money? {
    if let price = facts.failedItemPrice { return price }
    return customer?.purchases.filter { $0.lifecycle.isEngaged && $0.price != nil }.max { $0.at < $1.at }?
      .price
  }
}

extension Commitment {
  /// The commitment of a rule, named so that the same turn of the same case always gives the same name.
  init(_ template: CommitmentTemplate, of rule: String, in turn: Deliberation) {
    let reading = turn.reading
    self.init(
      id: Identifier("\(reading.live.id)/\(rule)/\(reading.live.commitments.count)"),
      kind: template.kind,
      text: template.text,
      due: reading.now.advanced(bySeconds: max(template.dueSeconds, 0)),
      occasion: template.occasion,
      madeAt: reading.now
    )
  }
}
