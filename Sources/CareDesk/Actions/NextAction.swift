public import CareModel

/// Something that the brand should do next, with all that is needed to do it and the reasons why.
public struct NextAction: Sendable, Hashable {
  /// To whom it is addressed.
  public enum Recipient: String, Sendable, Hashable, CaseIterable {
    /// The person who wrote.
    case author
    /// The person for whom something kind is wished.
    case beneficiary
    /// The person responsible for a child.
    case guardian
    /// Somebody inside the brand.
    case team
  }

  /// What is done.
  public var kind: ActionKind

  /// The rule of the playbook that asks for it.
  public var rule: String

  /// How good the action is compared to others of the same turn; higher is better.
  public var rank: Int

  /// To whom it is addressed.
  public var recipient: Recipient

  /// The channel, or `nil` where nothing is said to anybody outside.
  public var channel: Channel?

  /// Who can read it.
  public var visibility: Visibility

  /// What the message is for, as consent law asks.
  public var purpose: ContactPurpose

  /// The instant by which it is to be done, where there is one.
  public var due: Timestamp?

  /// In which voice.
  public var tone: Tone

  /// The figure of the brand's world in whose voice it is said, where there is one.
  public var persona: String?

  /// What it gives, where it gives something.
  public var remedy: RemedyProposal?

  /// The promise or follow-up that comes with it, to be recorded when it is made.
  public var commitment: Commitment?

  /// What must happen before it is done.
  public var requirements: [Requirement]

  /// The reasons, strongest first.
  public var reasons: [Evidence]

  /// Makes an action.
  public init(
    _ kind: ActionKind,
    rule: String,
    rank: Int,
    recipient: Recipient = .author,
    channel: Channel? = nil,
    visibility: Visibility = .internalNote,
    purpose: ContactPurpose = .service,
    due: Timestamp? = nil,
    tone: Tone = .helpful,
    persona: String? = nil,
    remedy: RemedyProposal? = nil,
    commitment: Commitment? = nil,
    requirements: [Requirement] = [],
    reasons: [Evidence] = []
  ) {
    self.kind = kind
    self.rule = rule
    self.rank = rank
    self.recipient = recipient
    self.channel = channel
    self.visibility = visibility
    self.purpose = purpose
    self.due = due
    self.tone = tone
    self.persona = persona
    self.remedy = remedy
    self.commitment = commitment
    self.requirements = requirements
    self.reasons = reasons
  }

  /// Whether it can be done at once.
  public var isReady: Bool { requirements.isEmpty }
}

#if !hasFeature(Embedded)
  extension NextAction: Codable {}
  extension NextAction.Recipient: Codable {}
#endif
