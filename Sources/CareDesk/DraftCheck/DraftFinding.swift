public import CareModel

/// Something in the draft of an answer that somebody should look at before it is sent.
public struct DraftFinding: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The person is blamed.
    case blame
    /// Personal data stand where strangers would read them, or should not be written at all.
    case personalData
    /// Something is offered that nobody asked for.
    case selling
    /// Something is advertised to somebody who does not want it.
    case marketingWithoutConsent
    /// Something is promised that is on no record.
    case promiseWithoutCommitment
    /// The answer makes light of things where somebody is in distress.
    case levity
  }

  /// What is wrong.
  public let kind: Kind

  /// The words, in the draft.
  public let range: TextRange

  /// The rule that found it.
  public let rule: String

  /// Makes a finding.
  public init(_ kind: Kind, range: TextRange, rule: String) {
    self.kind = kind
    self.range = range
    self.rule = rule
  }
}

/// An answer before it is sent.
public struct Draft: Sendable, Hashable {
  /// The text.
  public var text: String
  /// The channel on which it is to be sent.
  public var channel: Channel
  /// Who will read it.
  public var visibility: Visibility

  /// Makes a draft.
  public init(_ text: String, on channel: Channel, visibility: Visibility) {
    self.text = text
    self.channel = channel
    self.visibility = visibility
  }
}

#if !hasFeature(Embedded)
  extension DraftFinding: Codable {}
  extension DraftFinding.Kind: Codable {}
  extension Draft: Codable {}
#endif
