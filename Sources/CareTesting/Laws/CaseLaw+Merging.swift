import CareModel

extension CaseLaw {
  /// A merge keeps what both cases had, and one that is refused changes neither.
  public static let mergeKeepsBothHistories = CaseLaw("a merge keeps both histories") { fold, events in
    guard let other = fold.foldLegal(events, id: caseID) else { return nil }
    let opening = CaseOpening(origin: .agent, channel: .call)
    guard var survivor = try? fold.replay("survivor", [CaseEvent(id: "s0", at: other.openedAt, .opened(opening))]),
      let post = try? Interaction.fixture(id: "survivors", at: other.openedAt)
    else { return "the survivor does not open" }
    fold.applyLegal([CaseEvent(id: "s1", at: other.openedAt, .interaction(post))], to: &survivor)
    let before = survivor
    let ending = CaseEvent(id: "merge-ending", at: other.updatedAt, .merged(into: survivor.id))
    var ended = other
    guard (try? fold.apply(&ended, ending)) != nil else {
      return ended.firstDifference(from: other).map { "refused, yet \($0) of the ending case differs" }
    }
    let absorbing = CaseEvent(id: "merge-absorbing", at: other.updatedAt, .absorbed(ended.history))
    do {
      _ = try fold.apply(&survivor, absorbing)
    } catch {
      return "the survivor refuses a legal history: \(error)"
    }
    return loss(from: before, and: ended, in: survivor) ?? replayDifference(fold, survivor)
  }

  private static func loss(from mine: CareCase, and theirs: CareCase, in both: CareCase) -> String? {
    if theirs.status != .merged || theirs.mergedInto != both.id { return "the ended case does not say where it went" }
    if both.absorbed.last?.events != theirs.events { return "the history of the ended case is not kept" }
    if both.events.dropLast() != mine.events[...] { return "the history of the survivor is not kept" }
    if both.interactions != mine.interactions + theirs.interactions { return "interactions are lost" }
    if both.assessments != mine.assessments + theirs.assessments { return "assessments are lost" }
    if both.faultClaims != mine.faultClaims + theirs.faultClaims { return "claims of fault are lost" }
    if both.determinedFault != mine.determinedFault ?? theirs.determinedFault { return "the determined fault is lost" }
    if both.remedies != mine.remedies + theirs.remedies { return "remedies are lost" }
    if both.commitments != mine.commitments + theirs.commitments { return "commitments are lost" }
    if both.surveys != mine.surveys + theirs.surveys { return "surveys are lost" }
    if both.consents != mine.consents + theirs.consents { return "consents are lost" }
    return nil
  }

  /// How replaying the stored events of a case differs from the case, or `nil` where it does not.
  static func replayDifference(_ fold: CaseFold, _ careCase: CareCase) -> String? {
    guard let replayed = try? fold.replay(careCase.id, careCase.events) else { return "its events do not replay" }
    return replayed.firstDifference(from: careCase).map { "replaying it: \($0) differs" }
  }
}
