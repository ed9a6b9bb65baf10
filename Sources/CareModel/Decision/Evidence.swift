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

  /// Makes a reason, its numbers brought into their ranges.
  ///
  /// A negative revision counts as 0, a contribution that is not a number as 0, and an infinite one is brought to the
  /// largest finite number of its sign.
  public init(
    rule: String,
    interaction: Identifier<Interaction>? = nil,
    revision: Int = 0,
    range: TextRange? = nil,
    contribution: Double = 0
  ) {
    self.rule = rule
    self.interaction = interaction
    self.revision = max(revision, 0)
    self.range = range
    let largest = Double.greatestFiniteMagnitude
    self.contribution = contribution.isNaN ? 0 : min(max(contribution, -largest), largest)
  }
}

#if !hasFeature(Embedded)
  extension Evidence: Codable {
    private enum CodingKeys: String, CodingKey {
      case rule, interaction, revision, range, contribution
    }

    /// Reads a reason.
    ///
    /// - Throws: `DecodingError` where the revision is negative or the contribution is not finite.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let revision = try container.decode(Int.self, forKey: .revision)
      let contribution = try container.decode(Double.self, forKey: .contribution)
      try decoder.require(revision >= 0, else: .negativeRevision)
      try decoder.require(contribution.isFinite, else: .contributionNotFinite)
      self.init(
        rule: try container.decode(String.self, forKey: .rule),
        interaction: try container.decodeIfPresent(Identifier<Interaction>.self, forKey: .interaction),
        revision: revision,
        range: try container.decodeIfPresent(TextRange.self, forKey: .range),
        contribution: contribution
      )
    }
  }
#endif
