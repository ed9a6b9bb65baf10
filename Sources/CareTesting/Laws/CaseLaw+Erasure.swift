import CareModel

extension CaseLaw {
  /// An erasure keeps counts, instants, states and verdicts, and nothing that identifies a person.
  ///
  /// The generator puts ``CaseEventGenerator/secret`` into everything that could identify somebody.
  public static let erasureKeepsCounts = CaseLaw("an erasure keeps counts and nothing that identifies") {
    fold,
    events in
    guard let before = fold.foldLegal(events, id: caseID) else { return nil }
    var after = before
    let author = Author(.customer, identity: Identifier("identity-\(CaseEventGenerator.secret)"))
    let event = CaseEvent(id: "the-erasure", at: before.updatedAt, author: author, .erased)
    guard (try? fold.apply(&after, event)) == true else { return "the erasure is refused" }
    if let loss = loss(from: before, to: after) { return loss }
    // All else in the case is what replaying these events gives, so nothing can be left elsewhere.
    if String(reflecting: after.events).contains(CaseEventGenerator.secret) {
      return "something that identifies is left"
    }
    return replayDifference(fold, after)
  }

  private static func loss(from before: CareCase, to after: CareCase) -> String? {
    if after.customer != nil || !after.isErased { return "the customer is left" }
    if before.status != after.status { return "the state is lost" }
    if before.events.map(\.id) != after.events.dropLast().map(\.id) { return "events are lost" }
    if before.events.map(\.at) != after.events.dropLast().map(\.at) { return "instants of events are lost" }
    if before.interactions.map({ $0.revisions.map(\.at) }) != after.interactions.map({ $0.revisions.map(\.at) }) {
      return "instants of revisions are lost"
    }
    if before.interactions.map(\.deletedAt) != after.interactions.map(\.deletedAt) { return "deletions are lost" }
    if before.interactions.map(\.author.kind) != after.interactions.map(\.author.kind) {
      return "kinds of author are lost"
    }
    if Set(after.interactions.map(\.id)).count != before.interactions.count { return "interactions became one" }
    if before.assessments.map(\.sentiment) != after.assessments.map(\.sentiment) { return "sentiments are lost" }
    if before.faultClaims.map(\.party) != after.faultClaims.map(\.party) { return "claims of fault are lost" }
    if before.determinedFault?.party != after.determinedFault?.party { return "the determined fault is lost" }
    if before.commitments.map(\.outcome) != after.commitments.map(\.outcome) { return "outcomes are lost" }
    if before.commitments.map(\.settledAt) != after.commitments.map(\.settledAt) { return "settlements are lost" }
    if before.remedies != after.remedies || before.surveys != after.surveys { return "remedies or surveys are lost" }
    if before.consents.map(\.isGranted) != after.consents.map(\.isGranted) { return "consents are lost" }
    if before.reopenings != after.reopenings || before.holds != after.holds { return "reopenings or holds are lost" }
    return nil
  }
}
