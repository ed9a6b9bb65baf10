import CareModel

extension DeskState {
  /// Says in words what was decided about a turn, and why, as things stood then.
  ///
  /// The sentences are those of ``Playbook/explain(_:in:ledgers:)``, with the ledgers of the clocks. The words quoted are
  /// gone where they were redacted or erased since.
  ///
  /// - Parameter output: What this desk said, now or at any time before.
  /// - Returns: The sentences; none where the output decides nothing, or the case is not of this desk.
  /// - Complexity: O(*n*) in the history of the case, plus the days of its clocks.
  public func explain(_ output: DeskOutput) -> [String] {
    guard case .decided(let decision) = output.result, let id = output.careCase, let careCase = careCase(.id(id)) else {
      return []
    }
    var clocks = clocks
    let ledgers = try? clocks?.ledgers(careCase, asOf: output.at)
    let situation = Situation(careCase: careCase, sla: decision.sla, now: output.at)
    return desk.playbook.explain(decision.turn, in: situation, ledgers: ledgers ?? [])
  }
}
