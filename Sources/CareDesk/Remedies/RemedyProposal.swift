public import CareModel

/// What an action gives, and at most how much of it.
public struct RemedyProposal: Sendable, Hashable {
  /// What is given.
  public let kind: RemedyKind

  /// From which purse it is paid.
  public let budget: Remedy.Budget

  /// The most that it may cost, or `nil` where it has no price or the price is not known yet.
  public let limit: Money?

  /// Makes a proposal.
  public init(_ kind: RemedyKind, budget: Remedy.Budget, limit: Money? = nil) {
    self.kind = kind
    self.budget = budget
    self.limit = limit
  }
}

#if !hasFeature(Embedded)
  extension RemedyProposal: Codable {}
#endif
