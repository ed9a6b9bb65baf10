public import CareModel
public import CareSLA

/// Why a desk refused an input; its state is then as it was.
public struct DeskError: Error, Sendable, Hashable {
  /// What was wrong.
  public enum Code: Sendable, Hashable {
    /// The input lies later than the instant up to which inputs are accepted.
    case inputFromTheFuture(at: Timestamp, now: Timestamp)
    /// The case that the input names is not known.
    case unknownCase(CaseTarget)
    /// The interaction that the input names is not known.
    case unknownInteraction(Identifier<Interaction>)
    /// The change is one that only the desk itself makes: an opening, a reading, a message, a merge.
    case changeIsNotAnInput
    /// The remedy would cost more than its purse, or the person's share of it, has left.
    case overBudget(Identifier<Remedy>)
    /// The case or the identities refuse it.
    case model(CareModelError)
    /// The clocks refuse it.
    case clocks(CareSLAError)
  }

  /// The input that was refused.
  public let input: Identifier<DeskInput>

  /// What was wrong.
  public let code: Code

  /// Makes an error.
  public init(_ code: Code, input: Identifier<DeskInput>) {
    self.code = code
    self.input = input
  }
}
