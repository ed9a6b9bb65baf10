extension CivilDate {
  /// Reads a date in the extended format of ISO 8601, `YYYY-MM-DD`, or gives `nil` where the text is anything else.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as `YYYY-MM-DD`: always 10 bytes, so that texts sort as dates do.
  public var iso8601: String {
    let (year, month, day) = parts
    func digits(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(width - text.utf8.count, 0)) + text
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }
}

extension CivilDate: CustomStringConvertible {
  /// The date in ISO 8601; see ``iso8601``.
  public var description: String { iso8601 }
}

#if !hasFeature(Embedded)
  extension CivilDate: Codable {
    /// Reads the ISO 8601 form.
    ///
    /// - Throws: `DecodingError` where the text is no date of years 0001 to 9999.
    public init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let date = CivilDate(iso8601: text) else {
        throw DecodingError.refused(.invalidValue(.noSuchDate), by: decoder)
      }
      self = date
    }

    /// Writes the ISO 8601 form.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(iso8601)
    }
  }
#endif
