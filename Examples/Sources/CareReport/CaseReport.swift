public import CareModel

/// A case as it stands at the end of a timeline.
public struct CaseReport: Sendable {
  private let careCase: CareCase

  /// Makes a report of a case.
  public init(_ careCase: CareCase) {
    self.careCase = careCase
  }

  /// The report as JSON.
  public var json: JSON {
    .object([
      .init("case", .string(careCase.id.rawValue)),
      .init("result", .string("case")),
      .init("customer", .string(careCase.customer?.rawValue)),
      .init("opened", .iso8601(careCase.openedAt)),
      .init("origin", .string(careCase.opening.origin.rawValue)),
      .init("status", .string(careCase.status.rawValue)),
      .init("phase", .string(careCase.phase?.phase.rawValue)),
      .init("priority", .string(careCase.priority.rawValue)),
      .init("interactions", .integer(careCase.interactions.count)),
      .init("reopenings", .integer(careCase.reopenings)),
      .init("claimedFault", .array(careCase.faultClaims.map { .string($0.party.rawValue) })),
      .init("determinedFault", .string(careCase.determinedFault?.party.rawValue)),
      .init("remedies", .array(careCase.remedies.map { .string("\($0.kind.rawValue) \($0.step.rawValue)") })),
      .init("openCommitments", .array(careCase.openCommitments.map(Self.commitment))),
    ])
  }

  private static func commitment(_ commitment: Commitment) -> JSON {
    .object([.init("text", .string(commitment.text)), .init("due", .iso8601(commitment.due))])
  }
}
