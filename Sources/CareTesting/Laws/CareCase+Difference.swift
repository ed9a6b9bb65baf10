public import CareModel

extension CareCase {
  /// The name of the first property in which two cases differ, or `nil` where they are the same in all that can be seen.
  ///
  /// Stronger than `==`, which trusts that everything follows from the identifier and the events.
  public func firstDifference(from other: CareCase) -> String? {
    if id != other.id { return "id" }
    if events != other.events { return "events" }
    if opening != other.opening { return "opening" }
    if status != other.status { return "status" }
    if snooze != other.snooze { return "snooze" }
    if mergedInto != other.mergedInto { return "mergedInto" }
    if absorbed != other.absorbed { return "absorbed" }
    if customer != other.customer { return "customer" }
    if priority != other.priority { return "priority" }
    if policy != other.policy { return "policy" }
    if holds != other.holds { return "holds" }
    if assignee != other.assignee { return "assignee" }
    if phase != other.phase { return "phase" }
    if interactions != other.interactions { return "interactions" }
    if assessments != other.assessments { return "assessments" }
    if faultClaims != other.faultClaims { return "faultClaims" }
    if determinedFault != other.determinedFault { return "determinedFault" }
    if remedies != other.remedies { return "remedies" }
    if commitments != other.commitments { return "commitments" }
    if surveys != other.surveys { return "surveys" }
    if consents != other.consents { return "consents" }
    if reopenings != other.reopenings { return "reopenings" }
    if isErased != other.isErased { return "isErased" }
    return nil
  }
}
