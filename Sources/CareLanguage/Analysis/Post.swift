public import CareModel

/// A text with what is known around it: the input of an analysis.
///
/// Only the text is needed. Each further fact makes some decision surer, and none is guessed where it is missing.
public struct Post: Sendable {
  /// The text, as typed.
  public var text: String

  /// The channel on which it was written.
  public var channel: Channel?

  /// The brand that reads it.
  public var brand: BrandProfile?

  /// A short line that the brand knows: what was bought, where in the thread the post stands.
  public var context: String

  /// The text of the message before it in the thread, where there is one.
  public var previous: String?

  /// Where the writer stands with respect to the thing that is talked about.
  public var lifecycle: Lifecycle

  /// The clock from which words about time are counted; without one a deadline has words but no instant.
  public var anchor: DeadlineAnchor?

  /// Makes a post.
  public init(
    _ text: String,
    channel: Channel? = nil,
    brand: BrandProfile? = nil,
    context: String = "",
    previous: String? = nil,
    lifecycle: Lifecycle = .unknown,
    anchor: DeadlineAnchor? = nil
  ) {
    self.text = text
    self.channel = channel
    self.brand = brand
    self.context = context
    self.previous = previous
    self.lifecycle = lifecycle
    self.anchor = anchor
  }
}
