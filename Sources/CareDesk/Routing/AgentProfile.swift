public import CareModel

/// What the desk knows of somebody who works for the brand.
public struct AgentProfile: Sendable, Hashable {
  /// The agent.
  public let id: Identifier<Agent>

  /// What the agent can do, in the host's words: a language, a product, an intent's name.
  public var skills: Set<String>

  /// The most unsolved cases that the agent should have at a time; never negative.
  public var capacity: Int

  /// Whether the agent takes new cases now.
  public var isPresent: Bool

  /// Makes a profile; a negative capacity counts as 0.
  public init(id: Identifier<Agent>, skills: Set<String> = [], capacity: Int = 10, isPresent: Bool = true) {
    self.id = id
    self.skills = skills
    self.capacity = max(capacity, 0)
    self.isPresent = isPresent
  }
}
