/// A person with whom the brand has to do, and what the brand knows of them.
///
/// The identities under which the person appears on channels stand in an ``IdentityGraph``, and what may be sent to them
/// in a ``ConsentLedger``.
public struct Customer: Sendable, Hashable {
  /// How the person stands to the brand.
  public enum Relationship: String, Sendable, Hashable, CaseIterable {
    /// Somebody who bought nothing and is not about to.
    case nonCustomer
    /// Somebody who may buy.
    case prospect
    /// Somebody who bought.
    case customer
    /// Somebody who bought once and left.
    case former
  }

  /// The customer's identifier, given by the host.
  public let id: Identifier<Customer>

  /// The name by which the person is addressed, where known.
  public var name: String?

  /// How the person stands to the brand.
  public var relationship: Relationship

  /// What the person bought or booked.
  public var purchases: [Purchase]

  /// Circumstances that restrict how the person may be treated.
  public var flags: Flags

  /// The channel on which the person wants to be answered, where stated.
  public var preferredChannel: Channel?

  /// Other persons who stand in a relation to this one.
  public var relatedPersons: [RelatedPerson]

  /// The value of past business, where known.
  public var lifetimeValue: Money?

  /// Makes a customer.
  public init(
    id: Identifier<Customer>,
    name: String? = nil,
    relationship: Relationship = .nonCustomer,
    purchases: [Purchase] = [],
    flags: Flags = [],
    preferredChannel: Channel? = nil,
    relatedPersons: [RelatedPerson] = [],
    lifetimeValue: Money? = nil
  ) {
    self.id = id
    self.name = name
    self.relationship = relationship
    self.purchases = purchases
    self.flags = flags
    self.preferredChannel = preferredChannel
    self.relatedPersons = relatedPersons
    self.lifetimeValue = lifetimeValue
  }

  /// The persons who stand in the given relation to this one.
  public func persons(related relation: Relation) -> [Identifier<Customer>] {
    relatedPersons.filter { $0.relation == relation }.map { $0.customer }
  }
}

extension Customer {
  /// Circumstances that restrict how a person may be treated.
  public struct Flags: OptionSet, Sendable, Hashable {
    /// The bits of the set.
    public let rawValue: UInt8

    /// Makes a set from its bits; bits without a meaning are dropped.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue & 0b111
    }

    /// Not of age.
    public static let minor = Flags(rawValue: 1 << 0)

    /// Ill, disabled, grieving, old or in hardship.
    public static let vulnerable = Flags(rawValue: 1 << 1)

    /// Not to be answered.
    public static let blocked = Flags(rawValue: 1 << 2)
  }
}

#if !hasFeature(Embedded)
  extension Customer: Codable {}
  extension Customer.Relationship: Codable {}

  extension Customer.Flags: Codable {
    private static let names: [(flag: Customer.Flags, name: String)] = [
      (.minor, "minor"), (.vulnerable, "vulnerable"), (.blocked, "blocked"),
    ]

    /// Reads a list of names; an unknown name is an error, since it may forbid what the library would do.
    public init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      var flags: Customer.Flags = []
      while !container.isAtEnd {
        let name = try container.decode(String.self)
        guard let known = Self.names.first(where: { $0.name == name }) else {
          throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown flag of a customer: \(name)")
        }
        flags.insert(known.flag)
      }
      self = flags
    }

    /// Writes a list of names.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      for (flag, name) in Self.names where contains(flag) {
        try container.encode(name)
      }
    }
  }
#endif
