public import CareModel

/// Something that was said outside the brand, as it comes from a channel.
public struct IncomingPost: Sendable, Hashable {
  /// The identifier that the interaction gets, or `nil` for that of the input.
  public var id: Identifier<Interaction>?

  /// The channel's own identifier. The same one on the same channel is the same post, however often it is delivered.
  public var externalID: String?

  /// The channel.
  public var channel: Channel

  /// Who can read it, or `nil` for what is usual on the channel.
  public var visibility: Visibility?

  /// The identity that wrote it.
  public var from: Identifier<SocialIdentity>

  /// What kind of author wrote it.
  public var authorKind: Author.Kind

  /// The text, as typed.
  public var text: String

  /// What it answers.
  public var inReplyTo: Identifier<Interaction>?

  /// What it passes on without a word of its own.
  public var repostOf: Identifier<Interaction>?

  /// Where it was written, as the channel tells it.
  public var place: String?

  /// How it stands to the brand where the channel tells; `nil` leaves it to the words.
  public var relation: BrandRelation?

  /// A short line that the brand knows about it.
  public var context: String

  /// Where the writer stands, where the host knows better than the purchases on record tell.
  public var lifecycle: Lifecycle?

  /// Makes a post.
  public init(
    _ text: String,
    from: Identifier<SocialIdentity>,
    channel: Channel = .publicPost,
    id: Identifier<Interaction>? = nil,
    externalID: String? = nil,
    visibility: Visibility? = nil,
    authorKind: Author.Kind = .customer,
    inReplyTo: Identifier<Interaction>? = nil,
    repostOf: Identifier<Interaction>? = nil,
    place: String? = nil,
    relation: BrandRelation? = nil,
    context: String = "",
    lifecycle: Lifecycle? = nil
  ) {
    self.id = id
    self.externalID = externalID
    self.channel = channel
    self.visibility = visibility
    self.from = from
    self.authorKind = authorKind
    self.text = text
    self.inReplyTo = inReplyTo
    self.repostOf = repostOf
    self.place = place
    self.relation = relation
    self.context = context
    self.lifecycle = lifecycle
  }
}

extension Channel {
  /// Who can usually read what is said on the channel; on a channel of the host's own, the person and the brand only.
  public var usualVisibility: Visibility {
    switch self {
    case .publicPost, .review: .publicPost
    case .publicReply, .comment: .publicReply
    default: .privateMessage
    }
  }
}
