/// A way on which a person and a brand talk.
///
/// Open: a host adds a network of its own by its name. Whether what is said there can be seen by others is a matter of
/// the single interaction; see ``Visibility``.
public struct Channel: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Channel {
  /// A post on a public feed.
  public static let publicPost = Channel(rawValue: "publicPost")

  /// A public answer in somebody's thread.
  public static let publicReply = Channel(rawValue: "publicReply")

  /// A comment below a post, a picture or a video.
  public static let comment = Channel(rawValue: "comment")

  /// A review on a rating site or in a store.
  public static let review = Channel(rawValue: "review")

  /// A private message on a social network.
  public static let directMessage = Channel(rawValue: "directMessage")

  /// Electronic mail.
  public static let email = Channel(rawValue: "email")

  /// A live chat on a site or in an app.
  public static let chat = Channel(rawValue: "chat")

  /// A messaging app or text message, expected to be answered within minutes.
  public static let instantMessage = Channel(rawValue: "instantMessage")

  /// A telephone call, as a transcript.
  public static let call = Channel(rawValue: "call")

  /// Every word of this vocabulary that the library knows.
  public static let known: [Channel] = [
    .publicPost, .publicReply, .comment, .review, .directMessage, .email, .chat, .instantMessage, .call,
  ]
}

#if !hasFeature(Embedded)
  extension Channel: Codable {}
#endif
