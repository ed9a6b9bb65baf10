import CareModel

extension CaseLaw {
  /// What a case says of itself follows from its events, reckoned here a second time in the plainest way.
  public static let foldIsSound = CaseLaw("a case is what its events say") { fold, events in
    guard let careCase = fold.foldLegal(events, id: caseID) else { return nil }
    if let disorder = disorder(in: careCase.events) { return disorder }
    var status = CaseStatus.new
    var reopenings = 0
    for event in careCase.events {
      guard let next = statusAfter(event.change) else { continue }
      if !status.canBecome(next) { return "\(event.id) took the case from \(status) to \(next)" }
      if status == .solved && next == .open { reopenings += 1 }
      status = next
    }
    if careCase.status != status { return "the state is \(careCase.status), not \(status)" }
    if careCase.reopenings != reopenings { return "reopenings are \(careCase.reopenings), not \(reopenings)" }
    if (careCase.snooze != nil) != (status == .snoozed) { return "a snooze does not fit the state" }
    if (careCase.mergedInto != nil) != (status == .merged) { return "a survivor does not fit the state" }
    return wrongFact(of: careCase)
  }

  private static func statusAfter(_ change: CaseChange) -> CaseStatus? {
    switch change {
    case .status(let next): next
    case .snoozed: .snoozed
    case .merged: .merged
    default: nil
    }
  }

  private static func disorder(in events: [CaseEvent]) -> String? {
    if zip(events, events.dropFirst()).contains(where: { $0.at > $1.at }) { return "the events are out of order" }
    if Set(events.map(\.id)).count != events.count { return "an identifier stands twice" }
    let openings = events.indices.filter { if case .opened = events[$0].change { true } else { false } }
    return openings == [0] ? nil : "the case was opened at \(openings)"
  }

  private static func wrongFact(of careCase: CareCase) -> String? {
    var priority = careCase.opening.priority
    var holds: Set<HoldReason> = []
    var assignee: Identifier<Agent>?
    var remedies = careCase.absorbed.isEmpty ? 0 : nil
    var interactions = careCase.absorbed.isEmpty ? 0 : nil
    for event in careCase.events {
      switch event.change {
      case .priority(let next): priority = next
      case .held(let reason): holds.insert(reason)
      case .released(let reason): holds.remove(reason)
      case .assigned(let agent): assignee = agent
      case .remedyOffered: remedies = remedies.map { $0 + 1 }
      case .interaction: interactions = interactions.map { $0 + 1 }
      default: continue
      }
    }
    if careCase.priority != priority { return "the priority is not the last one set" }
    if careCase.holds != holds { return "the holds are not those given and not released" }
    if careCase.assignee != assignee { return "the agent is not the last one assigned" }
    if let remedies, careCase.remedies.count != remedies { return "remedies are lost" }
    if let interactions, careCase.interactions.count != interactions { return "interactions are lost" }
    if Set(careCase.interactions.map(\.id)).count != careCase.interactions.count {
      return "an interaction stands twice"
    }
    return nil
  }
}
