public import CareLanguage
public import CareModel

/// Everything that a decision about one turn may look at.
///
/// A turn is one of three things: somebody said something (``interaction``), something else happened to the case (the last
/// event of ``careCase``), or time went by. The same situation always gives the same ``Turn``.
public struct Situation: Sendable {
  /// The case, with the interaction folded in and with nothing decided about it yet: its phase, priority and assessments
  /// are those of the turns before.
  public var careCase: CareCase

  /// What was said in this turn, or `nil` where the turn is about another event or about time.
  public var interaction: Interaction?

  /// What the words of ``interaction`` mean, or `nil` where there are none or nobody read them.
  public var analysis: Analysis?

  /// Who wrote, where known.
  public var customer: Customer?

  /// What the person allowed and forbade, in all cases together.
  public var consents: ConsentLedger

  /// The brand for which the desk works, where known.
  public var brand: BrandProfile?

  /// The promises in time that the case is under.
  public var sla: SLAOutlook

  /// What was given so far, by person and by purse.
  public var budgets: BudgetLedger

  /// What the host knows beside the words.
  public var facts: DeskFacts

  /// The instant for which is decided.
  public var now: Timestamp

  /// The desk's offset from UTC in seconds at ``now``, east positive; decides in which month something is given.
  public var utcOffset: Int

  /// Makes a situation; only the case and the instant are needed, and nothing that is missing is guessed.
  public init(
    careCase: CareCase,
    interaction: Interaction? = nil,
    analysis: Analysis? = nil,
    customer: Customer? = nil,
    consents: ConsentLedger = ConsentLedger(),
    brand: BrandProfile? = nil,
    sla: SLAOutlook = SLAOutlook(),
    budgets: BudgetLedger = BudgetLedger(),
    facts: DeskFacts = DeskFacts(),
    now: Timestamp,
    utcOffset: Int = 0
  ) {
    self.careCase = careCase
    self.interaction = interaction
    self.analysis = analysis
    self.customer = customer
    self.consents = consents
    self.brand = brand
    self.sla = sla
    self.budgets = budgets
    self.facts = facts
    self.now = now
    self.utcOffset = utcOffset
  }
}
