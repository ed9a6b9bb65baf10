/// A dated promise or follow-up, which outlives the case in which it was made.
public struct Commitment: Sendable, Hashable {
  /// What kind of commitment.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The brand asks again how things are.
    case followUp
    /// The brand promised to do something.
    case promise
    /// A remedy is given later, such as at the next booking.
    case remedy
  }

  /// How a commitment ended.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// It was kept.
    case kept
    /// It was called off.
    case cancelled
    /// It was not kept in time.
    case broken
  }

  /// The commitment's identifier, given by the host.
  public let id: Identifier<Commitment>

  /// What kind of commitment.
  public let kind: Kind

  /// What was promised, in words.
  public let text: String

  /// The instant by which it must be kept.
  public let due: Timestamp

  /// The occasion that the promise waits for, in words, such as the next booking; the due instant is then the latest.
  public let occasion: String?

  /// When it was made.
  public let madeAt: Timestamp

  /// How it ended, or `nil` while it is open.
  public private(set) var outcome: Outcome?

  /// When it ended, or `nil` while it is open.
  public private(set) var settledAt: Timestamp?

  /// Makes an open commitment.
  public init(
    id: Identifier<Commitment>,
    kind: Kind,
    text: String,
    due: Timestamp,
    occasion: String? = nil,
    madeAt: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.due = due
    self.occasion = occasion
    self.madeAt = madeAt
  }

  /// Whether it still waits to be kept.
  public var isOpen: Bool { outcome == nil }

  /// Ends the commitment.
  mutating func settle(_ outcome: Outcome, at instant: Timestamp) {
    self.outcome = outcome
    settledAt = instant
  }

  /// The same commitment without the words in which it was made; how and when it ended stays.
  func withoutWords() -> Commitment {
    var bare = Commitment(id: id, kind: kind, text: "", due: due, occasion: nil, madeAt: madeAt)
    bare.outcome = outcome
    bare.settledAt = settledAt
    return bare
  }
}

#if !hasFeature(Embedded)
  extension Commitment.Kind: Codable {}
  extension Commitment.Outcome: Codable {}

  extension Commitment: Codable {
    private enum CodingKeys: String, CodingKey {
      case id, kind, text, due, occasion, madeAt, outcome, settledAt
    }

    /// Reads a commitment.
    ///
    /// - Throws: `DecodingError` where it has an outcome without an instant, or an instant without an outcome.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        id: try container.decode(Identifier<Commitment>.self, forKey: .id),
        kind: try container.decode(Kind.self, forKey: .kind),
        text: try container.decode(String.self, forKey: .text),
        due: try container.decode(Timestamp.self, forKey: .due),
        occasion: try container.decodeIfPresent(String.self, forKey: .occasion),
        madeAt: try container.decode(Timestamp.self, forKey: .madeAt)
      )
      outcome = try container.decodeIfPresent(Outcome.self, forKey: .outcome)
      settledAt = try container.decodeIfPresent(Timestamp.self, forKey: .settledAt)
      try decoder.require((outcome == nil) == (settledAt == nil), else: .halfSettled)
    }
  }
#endif
