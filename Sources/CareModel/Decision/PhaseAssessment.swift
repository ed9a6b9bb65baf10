/// Whether a turn of a conversation is service or care, on what ground, and by how much.
public struct PhaseAssessment: Sendable, Hashable {
  /// The ground on which a phase was decided.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// What the person owns, has booked or is waiting for.
    case lifecycle
    /// What the person wrote.
    case content
    /// Somebody said so, or the thread's phase goes on.
    case explicit
  }

  /// The phase.
  public let phase: Phase

  /// The ground of the decision.
  public let basis: Basis

  /// How far the decision is from going the other way, 0 … 1.
  public let margin: Double

  /// The reasons, strongest first.
  public let evidence: [Evidence]

  /// Makes an assessment; a margin outside 0 … 1 is brought into the range, one that is not a number counts as 0.
  public init(_ phase: Phase, basis: Basis, margin: Double = 1, evidence: [Evidence] = []) {
    self.phase = phase
    self.basis = basis
    self.margin = margin.isNaN ? 0 : min(max(margin, 0), 1)
    self.evidence = evidence
  }
}

#if !hasFeature(Embedded)
  extension PhaseAssessment.Basis: Codable {}

  extension PhaseAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
      case phase, basis, margin, evidence
    }

    /// Reads an assessment.
    ///
    /// - Throws: `DecodingError` where the margin lies outside 0 … 1.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let margin = try container.decode(Double.self, forKey: .margin)
      try decoder.require((0...1).contains(margin), else: .probabilityOutOfRange)
      self.init(
        try container.decode(Phase.self, forKey: .phase),
        basis: try container.decode(Basis.self, forKey: .basis),
        margin: margin,
        evidence: try container.decode([Evidence].self, forKey: .evidence)
      )
    }
  }
#endif
