public import CareModel

/// How much may be given from one purse, in one currency.
///
/// Every limit is in minor units, and `nil` means that there is none.
public struct PurseLimits: Sendable, Hashable {
  /// The purse.
  public var budget: Remedy.Budget

  /// The ISO 4217 code of the currency.
  public var currency: String

  /// The most that one remedy may cost.
  public var perRemedy: Int64?

  /// The most that one person may get within ``periodSeconds``.
  public var perPerson: Int64?

  /// The most that all together may get in one calendar month of the desk's clock.
  public var perMonth: Int64?

  /// Above this value of one remedy somebody has to approve it.
  public var approvalAbove: Int64?

  /// The length of the period that ``perPerson`` is about, in seconds, counted back from the moment of giving.
  public var periodSeconds: Int64

  /// Makes limits; without any, everything may be given.
  public init(
    _ budget: Remedy.Budget,
    currency: String,
    perRemedy: Int64? = nil,
    perPerson: Int64? = nil,
    perMonth: Int64? = nil,
    approvalAbove: Int64? = nil,
    periodSeconds: Int64 = 365 * 86_400
  ) {
    self.budget = budget
    self.currency = currency
    self.perRemedy = perRemedy
    self.perPerson = perPerson
    self.perMonth = perMonth
    self.approvalAbove = approvalAbove
    self.periodSeconds = periodSeconds
  }
}

#if !hasFeature(Embedded)
  extension PurseLimits: Codable {}
#endif
