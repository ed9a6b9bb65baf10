import CareModel

extension Candidate {
  /// The first veto against the action, or `nil` where it may be done.
  ///
  /// Asked of every action whatever its rank, and of nothing that a playbook could change.
  func veto(_ turn: Deliberation, _ playbook: Playbook) -> (Veto, [Evidence])? {
    for veto in Veto.all {
      if let reason = reason(for: veto, turn, playbook) { return (veto, [reason]) }
    }
    return nil
  }

  private func reason(for veto: Veto, _ turn: Deliberation, _ playbook: Playbook) -> Evidence? {
    switch veto {
    case .blockedPerson:
      let isBlocked = turn.reading.customer?.flags.contains(.blocked) ?? false
      return isBlocked && action.channel != nil ? Evidence(rule: "veto.blocked") : nil
    case .legal:
      return turn.reading.isLegal && action.kind != .escalate ? turn.evidence("veto.legal", of: .legalThreat) : nil
    case .safety:
      return turn.reading.isSafety && action.kind != .escalate ? turn.evidence("veto.safety", of: .safety) : nil
    case .consent: return consentReason(turn)
    case .replyWindow:
      guard let channel = action.channel, !playbook.contact.isOpen(channel, turn) else { return nil }
      return Evidence(rule: "veto.replyWindow")
    case .child: return turn.reading.isChild && isExposing ? turn.evidence("veto.child", of: .child) : nil
    case .distress:
      return action.tone.isPlayful && turn.reading.isDistressed ? turn.evidence("veto.distress", of: nil) : nil
    case .unsolicitedSelling:
      let isSelling = action.kind == .sell || action.purpose == .marketing
      let mayOffer = turn.phase.phase == .service && turn.outcome.crossSellEligible
      return isSelling && !turn.isSaleAskedFor && !mayOffer ? Evidence(rule: "veto.unsolicited") : nil
    case .privacy: return privacyReason(turn)
    case .notOwed, .budget, .oncePerPeriod, .slack, .window, .declined, .persona:
      return objections.isEmpty ? nil : objections.first { $0.veto == veto }?.reason
    }
  }

  /// Whether the action shows or sells something to or about somebody who cannot agree to it.
  private var isExposing: Bool {
    action.kind == .quotePublicly || action.kind == .sell || action.kind == .survey || action.purpose == .marketing
  }

  private func consentReason(_ turn: Deliberation) -> Evidence? {
    guard let channel = action.channel, action.recipient == .author else { return nil }
    return turn.consent(on: channel, for: action.purpose).isAllowed ? nil : Evidence(rule: "veto.consent")
  }

  private func privacyReason(_ turn: Deliberation) -> Evidence? {
    guard action.visibility.isPublic else { return nil }
    if template.isPersonal || template.place == .inPrivate { return Evidence(rule: "veto.personalInPublic") }
    let repeats = turn.reading.isPersonalDataPublic && action.kind != .moveToPrivate
    return repeats ? turn.evidence("veto.personalDataInPublic", of: nil) : nil
  }
}

extension Deliberation {
  /// A reason that rests on the message of the turn.
  func evidence(_ rule: String, of signal: Signal?) -> Evidence {
    let isHere = signal.map { reading.has($0) } ?? true
    return Evidence(rule: rule, interaction: isHere ? reading.message?.id : nil)
  }
}
