/// What a person allowed and forbade, dated, by channel and purpose.
///
/// The ledger only grows, and its answer for an instant depends on nothing later than it. The rules:
///
/// 1. Of the records that cover the channel and the purpose, the latest decides; at the same instant a denial wins.
/// 2. Without a record, marketing and surveys are denied, service and care are allowed.
/// 3. On the person's own thread, a service reply is allowed unless *service itself* was denied by name: a marketing
///    opt-out, or a denial of everything, never leaves a person's own question unanswered.
///
/// Two ledgers are equal when they hold the same records, in whatever order they came.
public struct ConsentLedger: Sendable, Hashable {
  /// The records, ordered by instant.
  public private(set) var records: [ConsentRecord] = []

  /// Makes a ledger from records in any order; the same record counts once.
  public init(_ records: [ConsentRecord] = []) {
    for record in records { self.record(record) }
  }

  /// Adds a record, also one that lies before others; the same record counts once.
  ///
  /// Costs time linear in the records later than the new one.
  public mutating func record(_ record: ConsentRecord) {
    var index = records.endIndex
    while index > records.startIndex, record.precedes(records[index - 1]) { index -= 1 }
    guard index == records.startIndex || records[index - 1] != record else { return }
    records.insert(record, at: index)
  }

  /// Whether the person may be contacted, and what the answer rests on.
  ///
  /// - Parameters:
  ///   - channel: The channel of the message.
  ///   - purpose: What the message is for.
  ///   - instant: The instant for which is asked; later records do not count.
  ///   - isOwnThread: Whether the message answers the person on a thread of their own.
  /// - Complexity: O(*n*) in the number of records.
  public func consent(
    on channel: Channel,
    for purpose: ContactPurpose,
    at instant: Timestamp,
    isOwnThread: Bool = false
  ) -> Consent {
    let deciding = records.last { record in
      guard record.at <= instant, record.covers(channel: channel, purpose: purpose) else { return false }
      let spares = isOwnThread && purpose == .service && record.purpose != .service && !record.isGranted
      return !spares
    }
    guard let deciding else {
      let isAllowed = purpose != .marketing && purpose != .survey
      return Consent(isAllowed: isAllowed, basis: isOwnThread && isAllowed ? .ownThread : .unstated)
    }
    return Consent(isAllowed: deciding.isGranted, basis: .record(deciding))
  }
}

/// An answer of the ledger.
public struct Consent: Sendable, Hashable {
  /// What an answer rests on.
  public enum Basis: Sendable, Hashable {
    /// What the person said.
    case record(ConsentRecord)
    /// The person wrote first, and is answered there.
    case ownThread
    /// Nothing was said; the purpose decides.
    case unstated
  }

  /// Whether the person may be contacted.
  public let isAllowed: Bool

  /// What the answer rests on.
  public let basis: Basis

  /// Makes an answer.
  public init(isAllowed: Bool, basis: Basis) {
    self.isAllowed = isAllowed
    self.basis = basis
  }
}

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
  fileprivate func precedes(_ other: ConsentRecord) -> Bool {
    if at != other.at { return at < other.at }
    if isGranted != other.isGranted { return isGranted }
    if (channel == nil) != (other.channel == nil) { return channel == nil }
    if (purpose == nil) != (other.purpose == nil) { return purpose == nil }
    return (channel?.rawValue ?? "", purpose?.rawValue ?? "", source)
      < (other.channel?.rawValue ?? "", other.purpose?.rawValue ?? "", other.source)
  }
}

#if !hasFeature(Embedded)
  extension ConsentRecord: Codable {}

  extension ConsentLedger: Codable {
    /// Reads a list of records in any order.
    public init(from decoder: any Decoder) throws {
      self.init(try [ConsentRecord](from: decoder))
    }

    /// Writes the list of records.
    public func encode(to encoder: any Encoder) throws {
      try records.encode(to: encoder)
    }
  }
#endif
