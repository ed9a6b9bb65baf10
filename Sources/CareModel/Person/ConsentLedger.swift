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
    // Sorted at once, since adding record by record costs the square of their number where the newest comes first.
    for record in records.sorted(by: { $0.precedes($1) }) { self.record(record) }
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

#if !hasFeature(Embedded)

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
