public import CareModel

extension Interaction {
  /// A post with one revision, for tests that need a text and do not care about the rest.
  ///
  /// - Throws: What the initialiser of `Interaction` throws, such as for a note from outside.
  public static func fixture(
    _ text: String = "The kettle leaks.",
    id: Identifier<Interaction> = "interaction-1",
    at instant: Timestamp = .fixture,
    author: Author = Author(.customer, identity: "identity-1"),
    channel: Channel = .publicPost,
    visibility: Visibility = .publicPost,
    inReplyTo: Identifier<Interaction>? = nil
  ) throws(CareModelError) -> Interaction {
    try Interaction(
      id: id,
      channel: channel,
      visibility: visibility,
      author: author,
      revisions: [Revision(text: text, at: instant)],
      inReplyTo: inReplyTo
    )
  }
}
