public import CareModel

/// A request to be left alone, as a text makes it.
public struct OptOutRequest: Sendable, Hashable {
  /// The words that make it.
  public let range: TextRange

  /// The channel that is named, or `nil` where it is the channel of the message.
  public let channel: Channel?

  /// The purpose that is to stop, or `nil` where everything is.
  public let purpose: ContactPurpose?

  /// Whether the text is a keyword such as "STOP" and nothing else: a command, which says nothing about any matter.
  public let isKeyword: Bool

  /// Makes a request.
  public init(
    range: TextRange,
    channel: Channel? = nil,
    purpose: ContactPurpose? = nil,
    isKeyword: Bool = false
  ) {
    self.range = range
    self.channel = channel
    self.purpose = purpose
    self.isKeyword = isKeyword
  }
}
