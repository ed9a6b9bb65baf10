public import CareModel

/// How probable it is that the person leaves for good, as things stand, and why.
///
/// Not a prediction learned from data: a prior that the host sets, moved by what was said.
public struct ChurnRisk: Sendable, Hashable {
  /// The probability, 0 … 1.
  public let probability: Double

  /// The reasons, each with what it added; they sum to the probability.
  public let evidence: [Evidence]

  /// Makes a risk; a probability outside 0 … 1 is brought into the range, and one that is not a number counts as 0.
  public init(_ probability: Double, evidence: [Evidence] = []) {
    self.probability = probability.isNaN ? 0 : min(max(probability, 0), 1)
    self.evidence = evidence
  }
}
