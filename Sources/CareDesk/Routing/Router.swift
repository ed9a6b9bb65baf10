public import CareModel

/// Gives waiting cases to agents: the most pressing first, each to somebody who can do it and has room, fairly.
///
/// Pure: the same cases and the same roster give the same assignments. Nobody gets more than their capacity, nobody gets a
/// case that needs what they cannot do, and of those who could take a case the one with the smallest share of their
/// capacity in use gets it. A case goes back to whom it knows, where they have room.
public enum Router {
  /// Assigns cases.
  ///
  /// - Parameters:
  ///   - cases: The cases that wait, in any order.
  ///   - agents: Who works for the brand.
  ///   - load: How many unsolved cases each agent has.
  /// - Returns: One answer a case, in the order in which the cases were taken.
  /// - Complexity: O(*c* log *c* + *c* · *a*) for *c* cases and *a* agents.
  public static func assign(
    _ cases: [WaitingCase],
    to agents: [AgentProfile],
    load: [Identifier<Agent>: Int] = [:]
  ) -> [Assignment] {
    var load = load
    let roster = agents.filter { $0.isPresent }.sorted { $0.id < $1.id }
    return cases.sorted().map { waiting in
      let able = roster.filter { waiting.skills.isSubset(of: $0.skills) }
      let free = able.filter { (load[$0.id] ?? 0) < $0.capacity }
      if let known = free.first(where: { $0.id == waiting.previous }) {
        load[known.id, default: 0] += 1
        return Assignment(careCase: waiting.id, agent: known.id, reason: .knowsTheCase)
      }
      guard let best = free.min(by: { isBefore($0, $1, load) }) else {
        return Assignment(careCase: waiting.id, agent: nil, reason: able.isEmpty ? .nobodyCan : .nobodyHasRoom)
      }
      load[best.id, default: 0] += 1
      return Assignment(careCase: waiting.id, agent: best.id, reason: .leastLoaded)
    }
  }

  /// Whether one agent is to be asked before another: by the share of capacity in use, then fewer skills, so that those who
  /// can do more stay free for what only they can do, then by name.
  private static func isBefore(
    _ left: AgentProfile,
    _ right: AgentProfile,
    _ load: [Identifier<Agent>: Int]
  ) -> Bool {
    // Compared crosswise, so that no fraction is rounded: a/b < c/d as a·d < c·b. Capacities and loads are far below 2³².
    let mine = Int64(load[left.id] ?? 0).multipliedFullWidth(by: Int64(right.capacity))
    let theirs = Int64(load[right.id] ?? 0).multipliedFullWidth(by: Int64(left.capacity))
    if mine != theirs { return mine < theirs }
    return (left.skills.count, left.id) < (right.skills.count, right.id)
  }
}

/// A case that waits for somebody to work on it.
public struct WaitingCase: Sendable, Hashable {
  /// The case.
  public let id: Identifier<CareCase>

  /// How soon it is to be worked on.
  public var priority: Priority

  /// The instant by which the next promise in time must be kept, where there is one.
  public var due: Timestamp?

  /// Since when it waits.
  public var since: Timestamp

  /// What somebody must be able to do to work on it.
  public var skills: Set<String>

  /// Who worked on it before.
  public var previous: Identifier<Agent>?

  /// Makes a waiting case.
  public init(
    id: Identifier<CareCase>,
    priority: Priority = .normal,
    due: Timestamp? = nil,
    since: Timestamp,
    skills: Set<String> = [],
    previous: Identifier<Agent>? = nil
  ) {
    self.id = id
    self.priority = priority
    self.due = due
    self.since = since
    self.skills = skills
    self.previous = previous
  }
}

extension WaitingCase: Comparable {
  /// Whether a case is taken before another: higher priority, sooner due, longer waiting, then by name.
  public static func < (left: WaitingCase, right: WaitingCase) -> Bool {
    if left.priority != right.priority { return left.priority > right.priority }
    return (left.due ?? .latest, left.since, left.id) < (right.due ?? .latest, right.since, right.id)
  }
}

/// Who gets a case, and why.
public struct Assignment: Sendable, Hashable {
  /// Why.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The agent worked on it before.
    case knowsTheCase
    /// The agent has the smallest share of their capacity in use.
    case leastLoaded
    /// Nobody present can do what it needs.
    case nobodyCan
    /// All who can have as much as they should.
    case nobodyHasRoom
  }

  /// The case.
  public let careCase: Identifier<CareCase>

  /// The agent, or `nil` where the case goes on waiting.
  public let agent: Identifier<Agent>?

  /// Why.
  public let reason: Reason
}
