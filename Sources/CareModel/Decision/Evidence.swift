/// One reason for a decision: a rule or a span of words, and how much it counted.
public struct Evidence: Sendable, Hashable {
  /// The rule that spoke, by its stable name, such as `"phase.lifecycle"` or `"model.word"`.
  public let rule: String

  /// The interaction whose text speaks, where it is a matter of words.
  public let interaction: Identifier<Interaction>?

  /// The revision of the interaction, counted from 0.
  public let revision: Int

  /// The words in that revision's text, or `nil` where the rule does not rest on words.
  public let range: TextRange?

  /// How much the reason counted for the decision (negative: against it), in the unit of the decision's score.
  public let contribution: Double

  /// Makes a reason.
  public init(
    rule: String,
    interaction: Identifier<Interaction>? = nil,
    revision: Int = 0,
    range: TextRange? = nil,
    contribution: Double = 0
  ) {
    self.rule = rule
    self.interaction = interaction
    self.revision = revision
    self.range = range
    self.contribution = contribution
  }
}

#if !hasFeature(Embedded)
  extension Evidence: Codable {}
#endif
