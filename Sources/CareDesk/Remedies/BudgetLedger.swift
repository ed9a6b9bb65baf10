public import CareModel

/// What was given so far: by person, and by purse and month.
///
/// The ledger is the gate through which everything of value goes: ``grant(_:under:utcOffset:)`` refuses what would exceed a
/// limit, so that no order of proposals and grants can spend more than there is.
///
/// Two ledgers of different people can be added; see ``add(_:)``.
public struct BudgetLedger: Sendable, Hashable {
  /// Something that was given.
  public struct Grant: Sendable, Hashable {
    /// Who got it.
    public let person: Identifier<Customer>

    /// What was done.
    public let action: ActionKind

    /// From which purse it was paid.
    public let budget: Remedy.Budget

    /// What it cost, where it has a price; never negative.
    public let value: Money?

    /// When.
    public let at: Timestamp

    /// The remedy with which it was given, where it was given with one.
    public let remedy: Identifier<Remedy>?

    /// The month whose purse paid for it.
    fileprivate(set) var month = 0

    /// Makes a grant; a negative value counts as nothing.
    public init(
      to person: Identifier<Customer>,
      _ action: ActionKind,
      from budget: Remedy.Budget,
      value: Money? = nil,
      at instant: Timestamp,
      with remedy: Identifier<Remedy>? = nil
    ) {
      self.person = person
      self.action = action
      self.budget = budget
      self.value = value.map { Money(minorUnits: max($0.minorUnits, 0), currency: $0.currency) }
      self.at = instant
      self.remedy = remedy
    }
  }

  /// A purse in a month, in one currency.
  struct PurseMonth: Sendable, Hashable {
    let budget: Remedy.Budget
    let currency: String
    /// Months since January of year 0.
    let month: Int
  }

  /// What each person got, oldest first.
  private(set) var grants: [Identifier<Customer>: [Grant]] = [:]

  /// What each purse paid in each month, in minor units.
  private(set) var spent: [PurseMonth: Int64] = [:]

  /// Makes a ledger in which nothing was given.
  public init() {}

  /// What the person got, oldest first.
  public func grants(to person: Identifier<Customer>) -> [Grant] {
    grants[person] ?? []
  }

  /// What a purse paid in the calendar month of the instant, in minor units.
  public func spent(from budget: Remedy.Budget, currency: String, at instant: Timestamp, utcOffset: Int = 0) -> Int64 {
    spent[PurseMonth(budget: budget, currency: currency, month: Self.month(of: instant, utcOffset: utcOffset))] ?? 0
  }

  /// The most that one more remedy may cost, in minor units, or `nil` where no limit applies; 0 where nothing is left.
  ///
  /// - Complexity: O(*n*) in what the person got.
  public func remaining(
    for person: Identifier<Customer>?,
    under limits: PurseLimits,
    at instant: Timestamp,
    utcOffset: Int = 0
  ) -> Int64? {
    var least: Int64?
    func lower(_ limit: Int64?, by used: Int64) {
      guard let limit else { return }
      let (rest, overflow) = limit.subtractingReportingOverflow(used)
      let left = overflow ? 0 : max(rest, 0)
      least = least.map { min($0, left) } ?? left
    }
    lower(limits.perRemedy, by: 0)
    if let person { lower(limits.perPerson, by: spent(on: person, under: limits, at: instant)) }
    lower(
      limits.perMonth,
      by: spent(from: limits.budget, currency: limits.currency, at: instant, utcOffset: utcOffset)
    )
    return least
  }

  /// Gives something, unless it would exceed a limit.
  ///
  /// - Parameters:
  ///   - grant: What is given.
  ///   - limits: The limits of the purse and currency, or `nil` where there are none.
  ///   - utcOffset: The desk's offset from UTC in seconds, which decides the month.
  /// - Returns: Whether it was given; where not, nothing changed.
  public mutating func grant(_ grant: Grant, under limits: PurseLimits?, utcOffset: Int = 0) -> Bool {
    if let limits, let value = grant.value {
      guard limits.budget == grant.budget, limits.currency == value.currency else { return false }
      let left = remaining(for: grant.person, under: limits, at: grant.at, utcOffset: utcOffset)
      if let left, value.minorUnits > left { return false }
    }
    var grant = grant
    grant.month = Self.month(of: grant.at, utcOffset: utcOffset)
    if let value = grant.value {
      let key = PurseMonth(budget: grant.budget, currency: value.currency, month: grant.month)
      let (sum, overflow) = (spent[key] ?? 0).addingReportingOverflow(value.minorUnits)
      guard !overflow else { return false }
      spent[key] = sum > 0 ? sum : nil
    }
    grants[grant.person, default: []].append(grant)
    return true
  }

  /// Takes back what was given with a remedy: the money goes back to the purse of the month that paid for it, and the
  /// person counts as not having had it.
  ///
  /// - Returns: Whether anything was taken back.
  /// - Complexity: O(*n*) in what the person got.
  @discardableResult
  public mutating func takeBack(_ remedy: Identifier<Remedy>, from person: Identifier<Customer>) -> Bool {
    guard let theirs = grants[person], theirs.contains(where: { $0.remedy == remedy }) else { return false }
    for grant in theirs where grant.remedy == remedy {
      guard let value = grant.value else { continue }
      let key = PurseMonth(budget: grant.budget, currency: value.currency, month: grant.month)
      let rest = (spent[key] ?? 0) - value.minorUnits
      spent[key] = rest > 0 ? rest : nil
    }
    let kept = theirs.filter { $0.remedy != remedy }
    grants[person] = kept.isEmpty ? nil : kept
    return true
  }

  /// Whether the person got such a thing within the period before the instant.
  public func wasGranted(
    _ action: ActionKind,
    to person: Identifier<Customer>,
    within seconds: Int64,
    before instant: Timestamp
  ) -> Bool {
    let start = instant.advanced(bySeconds: -max(seconds, 0))
    return grants(to: person).contains { $0.action == action && $0.at > start }
  }

  /// Adds what another ledger records, as when the shards of a desk are merged.
  public mutating func add(_ other: BudgetLedger) {
    for (person, theirs) in other.grants {
      grants[person] = (grants[person] ?? []) + theirs
      grants[person]?.sort { $0.at < $1.at }
    }
    for (key, amount) in other.spent {
      let (sum, overflow) = (spent[key] ?? 0).addingReportingOverflow(amount)
      spent[key] = overflow ? .max : sum
    }
  }

  private func spent(on person: Identifier<Customer>, under limits: PurseLimits, at instant: Timestamp) -> Int64 {
    let start = instant.advanced(bySeconds: -max(limits.periodSeconds, 0))
    var sum: Int64 = 0
    for grant in grants(to: person) where grant.budget == limits.budget && grant.at > start {
      guard let value = grant.value, value.currency == limits.currency else { continue }
      let (next, overflow) = sum.addingReportingOverflow(value.minorUnits)
      sum = overflow ? .max : next
    }
    return sum
  }

  private static func month(of instant: Timestamp, utcOffset: Int) -> Int {
    let local = instant.advanced(bySeconds: Int64(utcOffset)).secondsSince1970
    let (quotient, remainder) = local.quotientAndRemainder(dividingBy: 86_400)
    let date = CivilDate(clampingDaysSince1970: Int(remainder < 0 ? quotient - 1 : quotient))
    return date.parts.year * 12 + date.parts.month - 1
  }
}
