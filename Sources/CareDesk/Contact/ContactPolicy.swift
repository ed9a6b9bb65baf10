public import CareModel

/// Where people are answered: which channels are private, how long a channel lets a brand answer, how fast people expect it.
public struct ContactPolicy: Sendable, Hashable {
  /// How long after the person's last message a channel lets a brand write.
  public struct ReplyWindow: Sendable, Hashable {
    /// The channel.
    public var channel: Channel
    /// The seconds.
    public var seconds: Int64

    /// Makes a window.
    public init(_ channel: Channel, seconds: Int64) {
      self.channel = channel
      self.seconds = seconds
    }
  }

  /// How fast people expect a first answer on a channel.
  public struct ResponseTime: Sendable, Hashable {
    /// The channel.
    public var channel: Channel
    /// The seconds.
    public var seconds: Int64

    /// Makes a response time.
    public init(_ channel: Channel, seconds: Int64) {
      self.channel = channel
      self.seconds = seconds
    }
  }

  /// The channels that have a reply window; the others have none.
  public var replyWindows: [ReplyWindow]

  /// How fast people expect an answer, where no promise of the case says it.
  public var responseTimes: [ResponseTime]

  /// The private channel to which a public conversation moves where nothing else is known.
  public var privateChannel: Channel

  /// Makes a policy.
  public init(
    replyWindows: [ReplyWindow] = [],
    responseTimes: [ResponseTime] = [],
    privateChannel: Channel = .directMessage
  ) {
    self.replyWindows = replyWindows
    self.responseTimes = responseTimes
    self.privateChannel = privateChannel
  }

  /// The policy of the standard playbook.
  ///
  /// The windows are those that large networks state for brands: 24 hours on messaging apps, seven days for a person's
  /// answer in direct messages. The response times put instant messages before social networks before e-mail, an hour on
  /// social networks being what the stories of this library were about.
  public static let standard = ContactPolicy(
    replyWindows: [
      ReplyWindow(.instantMessage, seconds: 24 * 3600), ReplyWindow(.directMessage, seconds: 7 * 86_400),
    ],
    responseTimes: [
      ResponseTime(.call, seconds: 60), ResponseTime(.chat, seconds: 2 * 60),
      ResponseTime(.instantMessage, seconds: 10 * 60), ResponseTime(.publicPost, seconds: 3600),
      ResponseTime(.publicReply, seconds: 3600), ResponseTime(.comment, seconds: 3600),
      ResponseTime(.directMessage, seconds: 3600), ResponseTime(.review, seconds: 24 * 3600),
      ResponseTime(.email, seconds: 24 * 3600),
    ]
  )

  /// The seconds within which people expect an answer on the channel, or `nil` where nothing is said.
  public func responseSeconds(on channel: Channel) -> Int64? {
    responseTimes.first { $0.channel == channel }?.seconds
  }

  /// Whether strangers read what is said on the channel.
  static func isPublic(_ channel: Channel) -> Bool {
    channel == .publicPost || channel == .publicReply || channel == .comment || channel == .review
  }
}

extension ContactPolicy {
  /// Where something is said.
  struct Route {
    let channel: Channel
    let visibility: Visibility
    /// The rule that chose it.
    let rule: String
  }

  /// The way to the person: the channel of the message, or the preferred one where consent, window and privacy allow it.
  func route(_ template: ActionTemplate, _ turn: Deliberation, purpose: ContactPurpose) -> Route {
    let origin = turn.reading.message
    let channel = origin?.channel ?? turn.reading.live.careCase.opening.channel
    let isPublic = origin?.visibility.isPublic ?? Self.isPublic(channel)
    let choices = turn.reading.facts.privateChannels
    let mustBePrivate = template.place == .inPrivate || template.isPersonal
    if let preferred = turn.reading.customer?.preferredChannel, preferred != channel {
      let isSafe = !Self.isPublic(preferred) || (isPublic && !mustBePrivate && !turn.reading.isPersonalDataPublic)
      if isSafe && isReachable(preferred, turn) && permits(preferred, purpose, turn) {
        return Route(
          channel: preferred,
          visibility: Self.isPublic(preferred) ? .publicReply : .privateMessage,
          rule: "contact.preferred"
        )
      }
    }
    guard isPublic else {
      let other = permits(channel, purpose, turn) ? nil : choices.first { permits($0, purpose, turn) }
      let rule = other == nil ? "contact.sameChannel" : "contact.otherPrivate"
      return Route(channel: other ?? channel, visibility: .privateMessage, rule: rule)
    }
    if mustBePrivate || (turn.reading.isPersonalDataPublic && template.kind != .moveToPrivate) {
      let choice = choices.first { permits($0, purpose, turn) } ?? choices.first ?? privateChannel
      return Route(channel: choice, visibility: .privateMessage, rule: "contact.private")
    }
    return Route(
      channel: channel == .publicPost ? .publicReply : channel,
      visibility: .publicReply,
      rule: "contact.sameChannel"
    )
  }

  private func isReachable(_ channel: Channel, _ turn: Deliberation) -> Bool {
    let known = turn.reading.facts.privateChannels
    return known.isEmpty || Self.isPublic(channel) || known.contains(channel)
  }

  private func permits(_ channel: Channel, _ purpose: ContactPurpose, _ turn: Deliberation) -> Bool {
    turn.consent(on: channel, for: purpose).isAllowed && isOpen(channel, turn)
  }

  /// Whether the channel still lets the brand write: it has no window, or the person wrote there within it.
  ///
  /// Direct messages belong to the network of the person's public posts, so a public post opens their window too.
  func isOpen(_ channel: Channel, _ turn: Deliberation) -> Bool {
    guard let window = replyWindows.first(where: { $0.channel == channel }) else { return true }
    func counts(_ interaction: Interaction) -> Bool {
      guard interaction.isInbound else { return false }
      return interaction.channel == channel || (channel == .directMessage && interaction.visibility.isPublic)
    }
    let now = turn.reading.now
    if let message = turn.reading.message, counts(message),
      message.at.advanced(bySeconds: window.seconds) >= now
    {
      return true
    }
    return turn.reading.live.careCase.interactions.reversed().contains {
      counts($0) && $0.at.advanced(bySeconds: window.seconds) >= now
    }
  }
}

#if !hasFeature(Embedded)
  extension ContactPolicy: Codable {}
  extension ContactPolicy.ReplyWindow: Codable {}
  extension ContactPolicy.ResponseTime: Codable {}
#endif
