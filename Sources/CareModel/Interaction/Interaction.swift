/// One thing that somebody said: a post, a reply, a message, a note.
///
/// What was said is kept as ``revisions``, since people edit their posts; the identity of the interaction is that of the
/// channel, so that the same post delivered twice is one interaction.
public struct Interaction: Sendable, Hashable {
  /// The interaction's identifier, given by the host; unique among all interactions.
  public let id: Identifier<Interaction>

  /// The channel's own identifier of the post, where there is one.
  public let externalID: String?

  /// The channel on which it was said.
  public let channel: Channel

  /// Who can read it.
  public let visibility: Visibility

  /// Who said it.
  public let author: Author

  /// The texts, oldest first; never empty.
  public private(set) var revisions: [Revision]

  /// The interaction that it answers, where it answers one.
  public let inReplyTo: Identifier<Interaction>?

  /// The interaction that it passes on without a word of its own, where it is a repost.
  public let repostOf: Identifier<Interaction>?

  /// Where it was said, as the channel tells it.
  public let placeHint: String?

  /// How it stands to the brand.
  public let relation: BrandRelation

  /// When it was deleted by its author, or `nil` while it stands. The texts stay on record until they are redacted.
  public private(set) var deletedAt: Timestamp?

  /// Makes an interaction.
  ///
  /// - Throws: ``CareModelError/invalidInteraction(_:_:)`` where an internal note comes from outside, there is no
  ///   revision, revisions go back in time, or the interaction refers to itself.
  public init(
    id: Identifier<Interaction>,
    externalID: String? = nil,
    channel: Channel,
    visibility: Visibility,
    author: Author,
    revisions: [Revision],
    inReplyTo: Identifier<Interaction>? = nil,
    repostOf: Identifier<Interaction>? = nil,
    placeHint: String? = nil,
    relation: BrandRelation = .tagged,
    deletedAt: Timestamp? = nil
  ) throws(CareModelError) {
    if visibility == .internalNote && !author.isBrandSide { throw .invalidInteraction(id, .noteFromOutside) }
    guard let first = revisions.first else { throw .invalidInteraction(id, .noRevision) }
    var last = first.at
    for revision in revisions.dropFirst() {
      guard revision.at >= last else { throw .invalidInteraction(id, .revisionsOutOfOrder) }
      last = revision.at
    }
    if let deletedAt, deletedAt < last { throw .invalidInteraction(id, .revisionsOutOfOrder) }
    guard inReplyTo != id, repostOf != id else { throw .invalidInteraction(id, .refersToItself) }
    self.id = id
    self.externalID = externalID
    self.channel = channel
    self.visibility = visibility
    self.author = author
    self.revisions = revisions
    self.inReplyTo = inReplyTo
    self.repostOf = repostOf
    self.placeHint = placeHint
    self.relation = relation
    self.deletedAt = deletedAt
  }

  /// When it was said first.
  public var at: Timestamp { revisions[0].at }

  /// The text as it stands now.
  public var text: String { revisions[revisions.count - 1].text }

  /// Whether it came from outside the brand.
  ///
  /// Inlinable, as is ``isAgentReply``: who asks every message of a case would be handed a copy of each.
  @inlinable public var isInbound: Bool { !author.isBrandSide }

  /// Whether a person outside can read that the brand's people answered: written by an agent, and no internal note.
  @inlinable public var isAgentReply: Bool { author.kind == .agent && visibility != .internalNote }
}

extension Interaction {
  /// A text that stood from an instant on.
  public struct Revision: Sendable, Hashable {
    /// The text, as typed.
    public let text: String

    /// When it was written.
    public let at: Timestamp

    /// Makes a revision.
    public init(text: String, at: Timestamp) {
      self.text = text
      self.at = at
    }

    /// Whether both were written at the same instant with the same bytes: a range of one text then is one of the other.
    public static func == (left: Self, right: Self) -> Bool {
      left.at == right.at && left.text.hasSameBytes(as: right.text)
    }
  }

  /// Appends a revision; the case checks that it is in order.
  mutating func append(_ revision: Revision) {
    revisions.append(revision)
  }

  /// Marks the interaction as deleted.
  mutating func delete(at instant: Timestamp) {
    deletedAt = instant
  }

  /// The same interaction under another name, without words, author and place; counts and timings stay.
  func erased(
    as name: Identifier<Interaction>,
    inReplyTo: Identifier<Interaction>?,
    repostOf: Identifier<Interaction>?
  ) -> Interaction {
    Interaction(
      unchecked: name,
      like: self,
      revisions: revisions.map { Revision(text: "", at: $0.at) },
      inReplyTo: inReplyTo,
      repostOf: repostOf
    )
  }

  private init(
    unchecked id: Identifier<Interaction>,
    like other: Interaction,
    revisions: [Revision],
    inReplyTo: Identifier<Interaction>?,
    repostOf: Identifier<Interaction>?
  ) {
    self.id = id
    externalID = nil
    channel = other.channel
    visibility = other.visibility
    author = Author(other.author.kind)
    self.revisions = revisions
    self.inReplyTo = inReplyTo
    self.repostOf = repostOf
    placeHint = nil
    relation = other.relation
    deletedAt = other.deletedAt
  }

  /// Replaces the text of one revision, keeping its instant.
  mutating func replaceText(ofRevision index: Int, with text: String) {
    revisions[index] = Revision(text: text, at: revisions[index].at)
  }
}

#if !hasFeature(Embedded)
  extension Interaction.Revision: Codable {}

  extension Interaction: Codable {
    private enum CodingKeys: String, CodingKey {
      case id, externalID, channel, visibility, author, revisions, inReplyTo, repostOf, placeHint, relation, deletedAt
    }

    /// Reads an interaction.
    ///
    /// - Throws: `DecodingError`; where an invariant is broken, the ``CareModelError`` stands inside it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let id = try container.decode(Identifier<Interaction>.self, forKey: .id)
      let externalID = try container.decodeIfPresent(String.self, forKey: .externalID)
      let channel = try container.decode(Channel.self, forKey: .channel)
      let visibility = try container.decode(Visibility.self, forKey: .visibility)
      let author = try container.decode(Author.self, forKey: .author)
      let revisions = try container.decode([Revision].self, forKey: .revisions)
      let inReplyTo = try container.decodeIfPresent(Identifier<Interaction>.self, forKey: .inReplyTo)
      let repostOf = try container.decodeIfPresent(Identifier<Interaction>.self, forKey: .repostOf)
      let placeHint = try container.decodeIfPresent(String.self, forKey: .placeHint)
      let relation = try container.decode(BrandRelation.self, forKey: .relation)
      let deletedAt = try container.decodeIfPresent(Timestamp.self, forKey: .deletedAt)
      self = try decoder.refusing { () throws(CareModelError) in
        try Interaction(
          id: id,
          externalID: externalID,
          channel: channel,
          visibility: visibility,
          author: author,
          revisions: revisions,
          inReplyTo: inReplyTo,
          repostOf: repostOf,
          placeHint: placeHint,
          relation: relation,
          deletedAt: deletedAt
        )
      }
    }
  }
#endif
