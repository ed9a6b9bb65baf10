/// One statement of a person about being contacted.
public struct ConsentRecord: Sendable, Hashable {
  /// When the statement was made.
  public let at: Timestamp

  /// The channel it is about, or `nil` for all.
  public let channel: Channel?

  /// The purpose it is about, or `nil` for all.
  public let purpose: ContactPurpose?

  /// Whether contact was allowed (`true`) or forbidden.
  public let isGranted: Bool

  /// Where it was said, in the host's words.
  public let source: String

  /// Makes a record.
  public init(
    at: Timestamp,
    channel: Channel? = nil,
    purpose: ContactPurpose? = nil,
    isGranted: Bool,
    source: String = ""
  ) {
    self.at = at
    self.channel = channel
    self.purpose = purpose
    self.isGranted = isGranted
    self.source = source
  }

  /// Whether the statement is about the channel and the purpose.
  public func covers(channel: Channel, purpose: ContactPurpose) -> Bool {
    (self.channel == nil || self.channel == channel) && (self.purpose == nil || self.purpose == purpose)
  }

  /// A total order: by instant, grants before denials so that the last of an instant is a denial, then by the words.
  func precedes(_ other: ConsentRecord) -> Bool {
    if at != other.at { return at < other.at }
    if isGranted != other.isGranted { return isGranted }
    if (channel == nil) != (other.channel == nil) { return channel == nil }
    if (purpose == nil) != (other.purpose == nil) { return purpose == nil }
    // Words are compared as they are equal: by their bytes.
    if let mine = channel?.rawValue, let theirs = other.channel?.rawValue, !mine.hasSameBytes(as: theirs) {
      return mine.precedesInBytes(theirs)
    }
    if let mine = purpose?.rawValue, let theirs = other.purpose?.rawValue, !mine.hasSameBytes(as: theirs) {
      return mine.precedesInBytes(theirs)
    }
    return source < other.source
  }
}

#if !hasFeature(Embedded)
  extension ConsentRecord: Codable {}
#endif
