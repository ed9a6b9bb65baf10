public import CareModel

/// What there is to do, and who does it: facts about cases and a roster at one moment.
public struct DeskLoad: Sendable, Hashable {
  /// How many unsolved cases each agent has; agents without any are not listed.
  public var byAgent: [Identifier<Agent>: Int] = [:]

  /// How many unsolved cases nobody has.
  public var unassigned = 0

  /// How many unsolved cases there are of each priority.
  public var byPriority: [Priority: Int] = [:]

  /// How many cases wait for an answer of the brand.
  public var awaitingAnswer = 0

  /// Since when the person waits who waits longest, or `nil` where nobody does.
  public var longestWaitSince: Timestamp?

  /// How many more cases the agents who are present could take.
  public var freeCapacity = 0

  /// How many cases are not solved.
  public var backlog: Int { byPriority.values.reduce(0, +) }

  /// Counts cases against a roster.
  ///
  /// - Complexity: O(*n*) in the cases and their interactions.
  public init(_ cases: some Sequence<CareCase>, agents: some Sequence<AgentProfile> = []) {
    for careCase in cases where careCase.status.isUnsolved {
      byPriority[careCase.priority, default: 0] += 1
      if let agent = careCase.assignee { byAgent[agent, default: 0] += 1 } else { unassigned += 1 }
      guard let waiting = careCase.firstUnanswered else { continue }
      awaitingAnswer += 1
      longestWaitSince = min(longestWaitSince ?? waiting.at, waiting.at)
    }
    for agent in agents where agent.isPresent {
      freeCapacity += max(agent.capacity - (byAgent[agent.id] ?? 0), 0)
    }
  }
}

extension DeskState {
  /// What there is to do, and who does it.
  public var workload: DeskLoad {
    DeskLoad(cases, agents: agents.values)
  }

  /// The cases that nobody has and that wait for the brand, ready to be assigned.
  ///
  /// - Parameter skills: What somebody must be able to do to work on a case; by default the name of its primary intent where
  ///   any agent lists that as a skill.
  public func waitingCases(skills: ((CareCase) -> Set<String>)? = nil) -> [WaitingCase] {
    let known = agents.values.reduce(into: Set<String>()) { $0.formUnion($1.skills) }
    return cases.compactMap { careCase in
      guard careCase.assignee == nil, careCase.status == .new || careCase.status == .open else { return nil }
      let intent = careCase.assessments.last?.primaryIntent?.rawValue
      return WaitingCase(
        id: careCase.id,
        priority: careCase.priority,
        due: self.due(careCase),
        since: careCase.firstUnanswered?.at ?? careCase.openedAt,
        skills: skills?(careCase) ?? Set(intent.map { [$0] } ?? []).intersection(known)
      )
    }
  }

  private func due(_ careCase: CareCase) -> Timestamp? {
    guard var clocks, let evaluation = try? clocks.evaluate(careCase, asOf: careCase.updatedAt) else { return nil }
    return SLAOutlook(evaluation).next?.due
  }
}
