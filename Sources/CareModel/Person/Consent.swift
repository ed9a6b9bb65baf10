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

#if !hasFeature(Embedded)
  extension Consent: Codable {
    private enum CodingKeys: String, CodingKey {
      case isAllowed, basis, record
    }

    private enum BasisName: String, Codable {
      case record, ownThread, unstated
    }

    /// Reads an answer.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let basis: Basis =
        switch try container.decode(BasisName.self, forKey: .basis) {
        case .record: .record(try container.decode(ConsentRecord.self, forKey: .record))
        case .ownThread: .ownThread
        case .unstated: .unstated
        }
      self.init(isAllowed: try container.decode(Bool.self, forKey: .isAllowed), basis: basis)
    }

    /// Writes an answer, with the record on which it rests where there is one.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(isAllowed, forKey: .isAllowed)
      switch basis {
      case .record(let record):
        try container.encode(BasisName.record, forKey: .basis)
        try container.encode(record, forKey: .record)
      case .ownThread: try container.encode(BasisName.ownThread, forKey: .basis)
      case .unstated: try container.encode(BasisName.unstated, forKey: .basis)
      }
    }
  }
#endif
