/// A way in for strangers' bytes. Each takes any bytes, and stops the program where a law does not hold.
enum Harness: String, CaseIterable {
  /// A post through everything that reads text.
  case text
  /// The bytes of a trained classifier.
  case model
  /// A zone file (TZif).
  case zoneFile
  /// A POSIX `TZ` rule.
  case zoneRule
  /// An instant in ISO 8601.
  case timestamp
  /// A business calendar in JSON.
  case calendar
  /// Events of a case, legal and illegal, in any order.
  case events
  /// A timeline in JSON through a desk.
  case timeline

  func check(_ bytes: [UInt8]) {
    switch self {
    case .text: TextHarness.check(bytes)
    case .model: ModelHarness.check(bytes)
    case .zoneFile: ZoneHarness.checkFile(bytes)
    case .zoneRule: ZoneHarness.checkRule(bytes)
    case .timestamp: TimestampHarness.check(bytes)
    case .calendar: CalendarHarness.check(bytes)
    case .events: EventHarness.check(bytes)
    case .timeline: TimelineHarness.check(bytes)
    }
  }
}

/// Stops the program where something does not hold, as libFuzzer expects of a finding.
func expect(_ holds: Bool, _ law: @autoclosure () -> String) {
  if !holds { fatalError(law()) }
}
