public import CareModel

/// One piece of advice: in which situations, and what to do then.
public struct PlaybookRule: Sendable, Hashable {
  /// The rule's stable name, which stands in every decision that rests on it.
  public var id: String

  /// Why the rule is there, in one sentence for people.
  public var why: String

  /// In which situations it speaks.
  public var when: Match

  /// What it asks for.
  public var then: [ActionTemplate]

  /// Makes a rule.
  public init(_ id: String, why: String, when: Match, then: [ActionTemplate]) {
    self.id = id
    self.why = why
    self.when = when
    self.then = then
  }
}

/// Something that must hold before an action is done.
///
/// What the facts do not settle stays open as a ``Requirement``; what they settle against the action is a ``Veto``.
public enum Need: String, Sendable, Hashable, CaseIterable {
  /// The brand is at fault. Unknown: somebody has to find out. Somebody else: not owed.
  case brandAtFault
  /// The price of what failed is known, and caps what is given.
  case price
  /// The person is known.
  case identification
  /// The person did not get such a thing within the period of the playbook.
  case oncePerPeriod
  /// No earlier message of the case had the same primary intent.
  case oncePerCase
  /// Enough time is left to deliver.
  case slack
  /// The place and the instant lie within a campaign.
  case campaign
  /// A figure of the playbook can be written for now.
  case persona
  /// The person for whom something kind is wished agreed to receive it.
  case beneficiaryAgreement
  /// An address, which is asked for in private.
  case address
}

/// A promise or follow-up that an action brings with it.
public struct CommitmentTemplate: Sendable, Hashable {
  /// What kind of commitment.
  public var kind: Commitment.Kind
  /// What is promised, in words.
  public var text: String
  /// The seconds after the turn by which it must be kept.
  public var dueSeconds: Int64
  /// The occasion for which it waits, in words.
  public var occasion: String?

  /// Makes a template.
  public init(_ kind: Commitment.Kind, _ text: String, dueSeconds: Int64, occasion: String? = nil) {
    self.kind = kind
    self.text = text
    self.dueSeconds = dueSeconds
    self.occasion = occasion
  }
}

#if !hasFeature(Embedded)
  extension PlaybookRule: Codable {}
  extension Need: Codable {}
  extension CommitmentTemplate: Codable {}
#endif
