public import CareLanguage
public import CareModel

/// One thing that a desk says in answer to an input.
public struct DeskOutput: Sendable, Hashable {
  /// The input that it answers.
  public let input: Identifier<DeskInput>

  /// The instant that it is about: for an alert, when it became due.
  public let at: Timestamp

  /// The case that it is about, where there is one.
  public let careCase: Identifier<CareCase>?

  /// What the desk says.
  public let result: Result

  /// What a desk can say.
  public enum Result: Sendable, Hashable {
    /// A turn of a case was decided; indirect, since a decision is wide and is handed on more often than it is read.
    indirect case decided(DeskDecision)
    /// Something was recorded in a case about which nothing was decided.
    case recorded([CaseEvent])
    /// What came in was left alone.
    case ignored(IgnoredReason, evidence: [Evidence])
    /// A fact was taken note of; it decides nothing by itself.
    case noted
    /// The input came before; nothing changed.
    case duplicate
    /// Two identities may be one person.
    case suggested(IdentitySuggestion)
    /// Something became due.
    case alert(Alert)
    /// The input was refused; nothing changed.
    case failed(DeskError)
  }

  /// Makes an output.
  public init(
    input: Identifier<DeskInput>,
    at instant: Timestamp,
    careCase: Identifier<CareCase>? = nil,
    _ result: Result
  ) {
    self.input = input
    self.at = instant
    self.careCase = careCase
    self.result = result
  }
}

/// What was decided about one turn of a case, and what was recorded because of it.
public struct DeskDecision: Sendable, Hashable {
  /// How the case was found; `nil` where the turn was not about a post.
  public var match: CaseMatch?

  /// What the words mean, where somebody outside said something.
  public var analysis: Analysis?

  /// The customer, where known.
  public var customer: Identifier<Customer>?

  /// Service or care, priority, actions, vetoes, and the rest of the turn.
  public var turn: Turn

  /// The promises in time under which the case is after the turn.
  public var sla: SLAOutlook

  /// What was recorded in the case, in this order: a host that stores these can fold the case at any time.
  public var events: [CaseEvent]

  /// What the playbook asked to record and the case refused; a playbook in order has none.
  public var refused: [CareModelError]

  /// Where the case stands after the turn.
  public var status: CaseStatus

  /// When the desk next has something to say about the case, if nothing happens.
  public var nextAlarm: Timestamp?
}

/// How a post found its case, and why it is the brand's at all.
public struct CaseMatch: Sendable, Hashable {
  /// What the match rests on.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// It answers something that was said in the case.
    case reply
    /// The same person goes on.
    case person
    /// It was sent to the brand.
    case address
    /// Its words point to the brand.
    case words
    /// Its words point to another brand of the field, and help is needed.
    case need
  }

  /// What the match rests on.
  public let basis: Basis

  /// How the post stands to the brand.
  public let relation: BrandRelation

  /// Whether a case was opened for it.
  public let isNewCase: Bool

  /// The closed case from which the new one goes on.
  public let follows: Identifier<CareCase>?

  /// The words that point to the brand, where the match rests on words.
  public let evidence: [Evidence]
}
