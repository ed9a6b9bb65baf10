extension Timestamp {
  /// Reads an instant in the extended format of ISO 8601 with a zone designator, as RFC 3339 profiles it.
  ///
  /// `YYYY-MM-DDThh:mm:ss[.fraction](Z|±hh:mm)`, years 0001 to 9999; `t`, `z` and a space for the `T` are read too. A
  /// fraction may have any number of digits and is cut to milliseconds. `24:00:00` is the midnight that ends the day. A
  /// second of 60 is refused, since no leap second has a place on this time line.
  ///
  /// - Throws: ``CareModelError/invalidTimestamp(text:offset:)`` where the text has another form, names a date that does
  ///   not exist, or lies outside the range once its offset is taken off.
  /// - Complexity: O(*n*) in the length of the text.
  public init(iso8601 text: String) throws(CareModelError) {
    var reader = ISO8601Reader(Array(text.utf8))
    guard let timestamp = reader.timestamp() else {
      // Scalars, not characters, since one character can be as long as the text.
      throw .invalidTimestamp(
        text: String(String.UnicodeScalarView(text.unicodeScalars.prefix(64))),
        offset: reader.position
      )
    }
    self = timestamp
  }

  /// The instant in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`: always 24 bytes, so that texts sort as instants do.
  public var iso8601: String {
    let days = Int((millisecondsSince1970 - Self.earliest.millisecondsSince1970) / 86_400_000) - 719_162
    var rest = Int(millisecondsSince1970 - Int64(days) * 86_400_000)
    let (year, month, day) = CivilDate(daysSince1970: days)?.parts ?? (1, 1, 1)
    var text = ""
    text.reserveCapacity(24)
    func append(_ number: Int, width: Int, then separator: String) {
      let digits = String(number)
      for _ in digits.utf8.count..<max(width, digits.utf8.count) { text += "0" }
      text += digits
      text += separator
    }
    append(year, width: 4, then: "-")
    append(month, width: 2, then: "-")
    append(day, width: 2, then: "T")
    append(rest / 3_600_000, width: 2, then: ":")
    rest %= 3_600_000
    append(rest / 60_000, width: 2, then: ":")
    rest %= 60_000
    append(rest / 1000, width: 2, then: ".")
    append(rest % 1000, width: 3, then: "Z")
    return text
  }
}

extension Timestamp: CustomStringConvertible {
  /// The instant in ISO 8601; see ``iso8601``.
  public var description: String { iso8601 }
}

/// Reads one timestamp from left to right; `position` stays at the first byte that does not fit.
private struct ISO8601Reader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func timestamp() -> Timestamp? {
    guard let date = date(), accept("T", "t") || accept(" "), let time = timeOfDay(), let offset = zoneOffset(),
      position == bytes.count
    else { return nil }
    let milliseconds = Int64(date.daysSince1970) * 86_400_000 + time - offset
    return Timestamp(exactlyMillisecondsSince1970: milliseconds)
  }

  private mutating func date() -> CivilDate? {
    let start = position
    guard let year = digits(4), accept("-"), let month = digits(2), accept("-"), let day = digits(2) else { return nil }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      position = start
      return nil
    }
    return date
  }

  /// The milliseconds since the start of the day, 0 … 86,400,000.
  private mutating func timeOfDay() -> Int64? {
    let start = position
    guard let hour = digits(2), accept(":"), let minute = digits(2), accept(":"), let second = digits(2) else {
      return nil
    }
    guard let fraction = fraction() else { return nil }
    let milliseconds = Int64(((hour * 60 + minute) * 60 + second) * 1000 + fraction)
    guard minute < 60, second < 60, milliseconds <= 86_400_000 else {
      position = start
      return nil
    }
    return milliseconds
  }

  /// The milliseconds of an optional fraction of a second; 0 where there is none.
  private mutating func fraction() -> Int? {
    guard accept(".", ",") else { return 0 }
    var milliseconds = 0
    var count = 0
    while let digit = digit() {
      if count < 3 { milliseconds = milliseconds * 10 + digit }
      count += 1
    }
    guard count > 0 else { return nil }
    for _ in count..<max(3, count) { milliseconds *= 10 }
    return milliseconds
  }

  /// The zone's offset from UTC in milliseconds.
  private mutating func zoneOffset() -> Int64? {
    if accept("Z", "z") { return 0 }
    let start = position
    let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
    guard accept("+", "-"), let hours = digits(2), accept(":"), let minutes = digits(2) else { return nil }
    guard hours < 24, minutes < 60 else {
      position = start
      return nil
    }
    let milliseconds = Int64((hours * 60 + minutes) * 60_000)
    return isNegative ? -milliseconds : milliseconds
  }

  private mutating func digits(_ count: Int) -> Int? {
    var number = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  private mutating func digit() -> Int? {
    guard position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) else { return nil }
    position += 1
    return Int(bytes[position - 1] - UInt8(ascii: "0"))
  }

  /// Steps over the next byte where it is one of the two.
  private mutating func accept(_ one: Unicode.Scalar, _ other: Unicode.Scalar? = nil) -> Bool {
    guard position < bytes.count else { return false }
    let next = Unicode.Scalar(bytes[position])
    guard next == one || next == other else { return false }
    position += 1
    return true
  }
}

#if !hasFeature(Embedded)
  extension Timestamp: Codable {
    /// Reads the ISO 8601 form; see ``init(iso8601:)``.
    public init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      self = try decoder.refusing { () throws(CareModelError) in try Timestamp(iso8601: text) }
    }

    /// Writes the ISO 8601 form.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(iso8601)
    }
  }
#endif
