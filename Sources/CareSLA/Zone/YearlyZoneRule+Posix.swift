/// What a POSIX `TZ` string says: a standard offset and, where clocks are changed, the rule by which they are.
///
/// The grammar is that of POSIX.1-2024, section 8.3, with the times of -167 to 167 hours that RFC 9636, section 3.3.1,
/// allows: `std offset [dst [offset] , start [/time] , end [/time]]`.
struct PosixZone: Sendable, Hashable {
  var standardOffset: Int64
  var yearlyRule: YearlyZoneRule?

  /// Reads a string; `nil` where it has another form.
  init?(_ text: [UInt8]) {
    var reader = Reader(text: text)
    guard reader.readName(), let west = reader.readTime(hours: 24) else { return nil }
    standardOffset = -west
    if reader.isAtEnd { return }
    guard reader.readName() else { return nil }
    var daylightOffset = standardOffset + 3600
    if !reader.isAt(",") {
      guard let west = reader.readTime(hours: 24) else { return nil }
      daylightOffset = -west
    }
    guard let start = reader.readChange(), let end = reader.readChange(), reader.isAtEnd else { return nil }
    yearlyRule = YearlyZoneRule(
      standardOffset: standardOffset,
      daylightOffset: daylightOffset,
      start: start,
      end: end
    )
  }
}

extension PosixZone {
  /// Takes the string apart from the front.
  private struct Reader {
    let text: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == text.count }

    func isAt(_ character: Unicode.Scalar) -> Bool {
      position < text.count && text[position] == UInt8(ascii: character)
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard isAt(character) else { return false }
      position += 1
      return true
    }

    /// Skips a name of three or more letters, or one in angle brackets of letters, digits and signs.
    mutating func readName() -> Bool {
      let isQuoted = skip("<")
      let start = position
      while position < text.count, Self.isLetter(text[position]) || (isQuoted && Self.isDigitOrSign(text[position])) {
        position += 1
      }
      return position - start >= 3 && (!isQuoted || skip(">"))
    }

    /// Reads a number of at most three digits in a range.
    mutating func readNumber(_ range: ClosedRange<Int>) -> Int? {
      let start = position
      var value = 0
      while position < text.count, position - start < 3, (0x30...0x39).contains(text[position]) {
        value = value * 10 + Int(text[position] - 0x30)
        position += 1
      }
      return position > start && range.contains(value) ? value : nil
    }

    /// Reads `[+|-]hh[:mm[:ss]]` as seconds.
    mutating func readTime(hours: Int) -> Int64? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard let hour = readNumber(0...hours) else { return nil }
      var seconds = Int64(hour) * 3600
      if skip(":") {
        guard let minute = readNumber(0...59) else { return nil }
        seconds += Int64(minute) * 60
        if skip(":") {
          guard let second = readNumber(0...59) else { return nil }
          seconds += Int64(second)
        }
      }
      return isNegative ? -seconds : seconds
    }

    /// Reads `,date[/time]`; without a time the change is at 02:00.
    mutating func readChange() -> YearlyZoneRule.Change? {
      guard skip(","), let day = readDay() else { return nil }
      guard skip("/") else { return YearlyZoneRule.Change(day: day, time: 7200) }
      return readTime(hours: 167).map { YearlyZoneRule.Change(day: day, time: $0) }
    }

    private mutating func readDay() -> YearlyZoneRule.Day? {
      if skip("J") { return readNumber(1...365).map { .withoutLeapDay($0) } }
      guard skip("M") else { return readNumber(0...365).map { .ofYear($0) } }
      guard let month = readNumber(1...12), skip("."), let week = readNumber(1...5), skip("."),
        let weekday = readNumber(0...6)
      else { return nil }
      return .weekday(month: month, week: week, weekday: weekday)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte & 0xDF)
    }

    private static func isDigitOrSign(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }
  }
}
