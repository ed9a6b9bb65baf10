/// One thing that somebody said: a post, a reply, a message, a note.
///
/// What was said is kept as ``revisions``, since people edit their posts; the identity of the interaction is that of the
/// channel, so that the same post delivered twice is one interaction.
///
/// Every copy is a reference to the same words: a message is named in its event, in the case and in all that is asked about it.
public struct Interaction: Sendable, Hashable {
  /// All that is known of the interaction.
  @usableFromInline
  struct Content: Sendable, Hashable {
    @usableFromInline let id: Identifier<Interaction>
    @usableFromInline let externalID: String?
    @usableFromInline let channel: Channel
    @usableFromInline let visibility: Visibility
    @usableFromInline let author: Author
    @usableFromInline var revisions: [Revision]
    @usableFromInline let inReplyTo: Identifier<Interaction>?
    @usableFromInline let repostOf: Identifier<Interaction>?
    @usableFromInline let placeHint: String?
    @usableFromInline let relation: BrandRelation
    @usableFromInline var deletedAt: Timestamp?
  }

  /// What copies of an interaction have in common.
  @usableFromInline
  final class Shared: Sendable {
    @usableFromInline let content: Content

    init(_ content: Content) { self.content = content }
  }

  @usableFromInline private(set) var shared: Shared

  /// The interaction's identifier, given by the host; unique among all interactions.
  @inlinable public var id: Identifier<Interaction> { shared.content.id }

  /// The channel's own identifier of the post, where there is one.
  @inlinable public var externalID: String? { shared.content.externalID }

  /// The channel on which it was said.
  @inlinable public var channel: Channel { shared.content.channel }

  /// Who can read it.
  @inlinable public var visibility: Visibility { shared.content.visibility }

  /// Who said it.
  @inlinable public var author: Author { shared.content.author }

  /// The texts, oldest first; never empty.
  @inlinable public var revisions: [Revision] { shared.content.revisions }

  /// The interaction that it answers, where it answers one.
  @inlinable public var inReplyTo: Identifier<Interaction>? { shared.content.inReplyTo }

  /// The interaction that it passes on without a word of its own, where it is a repost.
  @inlinable public var repostOf: Identifier<Interaction>? { shared.content.repostOf }

  /// Where it was said, as the channel tells it.
  @inlinable public var placeHint: String? { shared.content.placeHint }

  /// How it stands to the brand.
  @inlinable public var relation: BrandRelation { shared.content.relation }

  /// When it was deleted by its author, or `nil` while it stands. The texts stay on record until they are redacted.
  @inlinable public var deletedAt: Timestamp? { shared.content.deletedAt }

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
    shared = Shared(
      Content(
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
    )
  }

  /// When it was said first.
  @inlinable public var at: Timestamp { revisions[0].at }

  /// The text as it stands now.
  @inlinable public var text: String { revisions[revisions.count - 1].text }

  /// Whether it came from outside the brand.
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
    change { $0.revisions.append(revision) }
  }

  /// Marks the interaction as deleted.
  mutating func delete(at instant: Timestamp) {
    change { $0.deletedAt = instant }
  }

  /// Replaces the text of one revision, keeping its instant.
  mutating func replaceText(ofRevision index: Int, with text: String) {
    change { $0.revisions[index] = Revision(text: text, at: $0.revisions[index].at) }
  }

  /// The same interaction under another name, without words, author and place; counts and timings stay.
  func erased(
    as name: Identifier<Interaction>,
    inReplyTo: Identifier<Interaction>?,
    repostOf: Identifier<Interaction>?
  ) -> Interaction {
    Interaction(
      Content(
        id: name,
        externalID: nil,
        channel: channel,
        visibility: visibility,
        author: Author(author.kind),
        revisions: revisions.map { Revision(text: "", at: $0.at) },
        inReplyTo: inReplyTo,
        repostOf: repostOf,
        placeHint: nil,
        relation: relation,
        deletedAt: deletedAt
      )
    )
  }

  private init(_ content: Content) {
    shared = Shared(content)
  }

  /// Goes on with a content of its own, since other copies keep theirs.
  private mutating func change(_ body: (inout Content) -> Void) {
    var content = shared.content
    body(&content)
    shared = Shared(content)
  }

  /// Whether both say the same of the same message.
  public static func == (left: Interaction, right: Interaction) -> Bool {
    left.shared === right.shared || left.shared.content == right.shared.content
  }

  /// Feeds all that is known of the interaction into the hasher.
  public func hash(into hasher: inout Hasher) {
    shared.content.hash(into: &hasher)
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

    /// Writes an interaction; what is not known is left out.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encodeIfPresent(externalID, forKey: .externalID)
      try container.encode(channel, forKey: .channel)
      try container.encode(visibility, forKey: .visibility)
      try container.encode(author, forKey: .author)
      try container.encode(revisions, forKey: .revisions)
      try container.encodeIfPresent(inReplyTo, forKey: .inReplyTo)
      try container.encodeIfPresent(repostOf, forKey: .repostOf)
      try container.encodeIfPresent(placeHint, forKey: .placeHint)
      try container.encode(relation, forKey: .relation)
      try container.encodeIfPresent(deletedAt, forKey: .deletedAt)
    }
  }
#endif
