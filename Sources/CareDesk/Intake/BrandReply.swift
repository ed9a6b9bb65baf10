public import CareModel

/// Something that the brand said: an answer, a first message, or a note among colleagues.
public struct BrandReply: Sendable, Hashable {
  /// The identifier that the interaction gets, or `nil` for that of the input.
  public var id: Identifier<Interaction>?

  /// The channel's own identifier.
  public var externalID: String?

  /// The case. A person without a live case gets one: the brand wrote first.
  public var target: CaseTarget

  /// The text.
  public var text: String

  /// The channel, or `nil` for that of what is answered.
  public var channel: Channel?

  /// Who can read it, or `nil` for who could read what is answered.
  public var visibility: Visibility?

  /// Who wrote it: an agent, a bot or a campaign; another kind counts as an agent.
  public var author: Author

  /// The state of the case from then on, or `nil` where it stays.
  public var status: CaseStatus?

  /// Makes a reply.
  public init(
    _ text: String,
    to target: CaseTarget,
    id: Identifier<Interaction>? = nil,
    externalID: String? = nil,
    channel: Channel? = nil,
    visibility: Visibility? = nil,
    author: Author = Author(.agent),
    status: CaseStatus? = nil
  ) {
    self.id = id
    self.externalID = externalID
    self.target = target
    self.text = text
    self.channel = channel
    self.visibility = visibility
    self.author = author.isBrandSide ? author : Author(.agent, identity: author.identity)
    self.status = status
  }
}
