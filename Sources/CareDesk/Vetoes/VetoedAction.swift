public import CareModel

/// An action that a rule asked for and that must not be done.
public struct VetoedAction: Sendable, Hashable {
  /// The action as it would have been.
  public let action: NextAction

  /// The veto that spoke; the first of them in the order of ``Veto/all`` where several would have.
  public let veto: Veto

  /// What the veto rests on.
  public let reasons: [Evidence]

  /// Makes a vetoed action.
  public init(_ action: NextAction, veto: Veto, reasons: [Evidence] = []) {
    self.action = action
    self.veto = veto
    self.reasons = reasons
  }
}

#if !hasFeature(Embedded)
  extension VetoedAction: Codable {}
#endif
