/// Who is at fault, as somebody says it: a claim of the customer or a determination of the brand.
///
/// A case keeps both, since a claim that turned out wrong is still what the person felt.
public struct FaultClaim: Sendable, Hashable {
  /// Who is said to be at fault.
  public let party: FaultParty

  /// Who says so.
  public let claimedBy: Author

  /// What it rests on.
  public let evidence: [Evidence]

  /// Makes a claim.
  public init(_ party: FaultParty, claimedBy: Author, evidence: [Evidence] = []) {
    self.party = party
    self.claimedBy = claimedBy
    self.evidence = evidence
  }
}

#if !hasFeature(Embedded)
  extension FaultClaim: Codable {}
#endif
