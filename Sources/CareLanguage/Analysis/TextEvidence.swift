public import CareModel

/// Words of a post and what they counted in one decision.
///
/// For each decision of a model, the contributions sum to the score of what was decided, the model's constant included as
/// the one piece of evidence that has no words.
public struct TextEvidence: Sendable, Hashable {
  /// The decision: `"sentiment"`, `"emotion"`, `"intent"`, `"urgency"`, `"phase"`, `"needsReply"`, or a signal's name behind `"signal."`.
  public let decision: String

  /// The words, or `nil` for the model's constant and for facts that stand outside the text.
  public let range: TextRange?

  /// What they counted, in the unit of the decision's score.
  public let contribution: Double

  /// Makes a piece of evidence.
  public init(decision: String, range: TextRange?, contribution: Double) {
    self.decision = decision
    self.range = range
    self.contribution = contribution
  }
}
