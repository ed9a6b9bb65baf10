/// How one person stands to another, seen from the customer who carries the relation.
///
/// For example, a customer with the relation ``guardian`` to a person has that person as guardian.
public struct Relation: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Relation {
  /// The other is responsible for this person.
  public static let guardian = Relation(rawValue: "guardian")

  /// The other is a child of this person.
  public static let child = Relation(rawValue: "child")

  /// The other asked for something kind for this person.
  public static let nominator = Relation(rawValue: "nominator")

  /// This person asked for something kind for the other.
  public static let beneficiary = Relation(rawValue: "beneficiary")

  /// The other travels, lives or buys together with this person.
  public static let companion = Relation(rawValue: "companion")

  /// Every word of this vocabulary that the library knows.
  public static let known: [Relation] = [.guardian, .child, .nominator, .beneficiary, .companion]
}

#if !hasFeature(Embedded)
  extension Relation: Codable {}
#endif
