public import CareModel

/// What the host knows beside the words: facts about the moment that no text tells.
///
/// Every fact is optional, and a missing one never permits anything: a delivery without a known place, a persona that is
/// not known to be there or a beneficiary who was not asked is held back.
public struct DeskFacts: Sendable, Hashable {
  /// Where the person stands with respect to what is talked about, where the host knows it better than the purchases tell.
  public var lifecycle: Lifecycle?

  /// The personas of the brand's world that somebody can write for now, by the names that the playbook uses.
  public var availablePersonas: Set<String> = []

  /// Where the person is or will be met, as far as it is known: the name of a place that the playbook's campaigns use.
  ///
  /// Where it is `nil`, the place hint of the interaction stands in.
  public var place: String?

  /// The end of the time in which something can be delivered, such as a landing; earlier than a deadline in the words wins.
  public var deliverableUntil: Timestamp?

  /// How long a delivery takes now, in seconds, where it differs from what the playbook assumes.
  public var deliverySeconds: Int64?

  /// The price of what failed, where an agent knows it better than the purchase on record tells.
  public var failedItemPrice: Money?

  /// Whether the person for whom something kind is asked agreed to receive it; `nil` where nobody asked.
  public var beneficiaryAgreed: Bool?

  /// Whether a guardian agreed to what is planned for a child; `nil` where nobody asked.
  public var guardianAgreed: Bool?

  /// The private channels on which the person can be reached.
  ///
  /// Where it is empty, a private message on the network of a public post is assumed to be possible.
  public var privateChannels: [Channel] = []

  /// Whether many people report the same at this moment.
  public var isPartOfBurst = false

  /// Makes facts of which nothing is known.
  public init() {}
}

#if !hasFeature(Embedded)
  extension DeskFacts: Codable {}
#endif
