public import CareLanguage
public import CareModel

/// How a desk works, as far as it is data: the brand it listens for, and its limits of time.
public struct DeskSettings: Sendable, Hashable {
  /// Whose posts the desk takes up, beside those that were sent to the brand.
  public enum Listening: String, Sendable, Hashable, CaseIterable {
    /// What was sent to the brand, and nothing else.
    case sentToTheBrand
    /// What is about the brand, whoever it was sent to.
    case aboutTheBrand
    /// Also people who talk about another brand of the field and need help.
    case anybodyInNeed
  }

  /// The brand.
  public var brand: BrandProfile?

  /// The identities under which the brand itself writes; what comes in from them is an echo.
  public var ownIdentities: Set<Identifier<SocialIdentity>> = []

  /// Whose posts the desk takes up.
  public var listening = Listening.aboutTheBrand

  /// How long after its last event a solved case takes in what the person says next, in seconds; three days.
  ///
  /// Unsolved cases take it in however late it comes, and closed cases never.
  public var conversationWindow: Int64 = 3 * 86_400

  /// How long the same words of the same person on the same channel are one message, in seconds; ten minutes.
  public var repetitionWindow: Int64 = 600

  /// How often the same words come before their author is taken for a program; at least 2.
  public var loopLimit = 4

  /// After how many seconds something that should be answered counts as unanswered, by channel; see ``unansweredLimit(on:)``.
  public var unansweredAfter: [Channel: Int64] = [:]

  /// The offset of the desk's clock from UTC in seconds, east positive, where the desk has no zone.
  public var utcOffset = 0

  /// Makes settings with the documented defaults.
  public init(brand: BrandProfile? = nil) {
    self.brand = brand
  }

  /// After how many seconds something on the channel counts as unanswered.
  ///
  /// Where the settings say nothing: an hour on channels of messages, a day in public, two days by e-mail. People expect
  /// answers in this order: a messaging app is quicker than a social network, and a social network is quicker than e-mail.
  public func unansweredLimit(on channel: Channel) -> Int64 {
    if let limit = unansweredAfter[channel] { return min(max(limit, 1), 366 * 86_400) }
    return switch channel {
    case .instantMessage, .chat, .call: 3600
    case .email: 2 * 86_400
    default: 86_400
    }
  }
}

#if !hasFeature(Embedded)
  extension DeskSettings.Listening: Codable {}
#endif
