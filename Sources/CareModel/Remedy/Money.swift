/// An amount of money in the smallest unit of its currency, so that no cent is lost to rounding.
public struct Money: Sendable, Hashable {
  /// The amount in minor units: cents, pence, or whole yen.
  public let minorUnits: Int64

  /// The ISO 4217 code of the currency, in capitals, such as `"EUR"`.
  public let currency: String

  /// Makes an amount.
  public init(minorUnits: Int64, currency: String) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The sum of both amounts, or `nil` where the currencies differ or the sum is out of range.
  public func adding(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
    return overflow ? nil : Money(minorUnits: sum, currency: currency)
  }

  /// Whether this amount is at most the other, or `nil` where the currencies differ.
  public func isAtMost(_ other: Money) -> Bool? {
    currency == other.currency ? minorUnits <= other.minorUnits : nil
  }
}

#if !hasFeature(Embedded)
  extension Money: Codable {}
#endif
