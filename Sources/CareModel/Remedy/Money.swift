/// An amount of money in the smallest unit of its currency, so that no cent is lost to rounding.
public struct Money: Sendable, Hashable {
  /// The amount in minor units: cents, pence, or whole yen.
  public let minorUnits: Int64

  /// The ISO 4217 code of the currency, in capitals, such as `"EUR"`.
  public let currency: String

  /// Makes an amount; small letters of the currency's code become capitals.
  public init(minorUnits: Int64, currency: String) {
    self.minorUnits = minorUnits
    // Byte by byte, since changing the case of whole strings needs Unicode tables that an embedded build lacks.
    let smallLetters = UInt8(ascii: "a")...UInt8(ascii: "z")
    self.currency = String(
      decoding: currency.utf8.map { smallLetters.contains($0) ? $0 - 32 : $0 },
      as: UTF8.self
    )
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
  extension Money: Codable {
    private enum CodingKeys: String, CodingKey {
      case minorUnits, currency
    }

    /// Reads an amount.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        minorUnits: try container.decode(Int64.self, forKey: .minorUnits),
        currency: try container.decode(String.self, forKey: .currency)
      )
    }
  }
#endif
