import CareReport
import CustomerCare

extension JSON {
  /// A stretch of a calendar, and why it counts or does not.
  static func line(_ segment: CalendarSegment) -> JSON {
    let state =
      switch segment.state {
      case .open: "open"
      case .closed(let reason): word(reason)
      }
    return stretch(segment.start, segment.end, segment.seconds, state)
  }

  /// Where the time of a cycle went: its segments, what they count together, and the sentence for people.
  static func ledger(_ ledger: CycleLedger) -> JSON {
    .object([
      .init("start", .instant(ledger.cycle.start)), .init("counted", .integer(ledger.counted)),
      .init("sentence", .string(ledger.sentence)),
      .init("segments", .array(ledger.segments.map { stretch($0.start, $0.end, $0.seconds, word($0.kind)) })),
    ])
  }

  private static func stretch(_ start: Timestamp, _ end: Timestamp, _ seconds: Int64, _ state: String) -> JSON {
    .object([
      .init("from", .instant(start)), .init("to", .instant(end)), .init("seconds", .integer(seconds)),
      .init("state", .string(state)),
    ])
  }

  private static func word(_ kind: LedgerSegment.Kind) -> String {
    switch kind {
    case .counted: "counted"
    case .closed(let reason): word(reason)
    case .paused(let status): "paused: \(status.rawValue)"
    case .held(let reasons): "held: " + reasons.map(\.rawValue).joined(separator: ", ")
    case .over(let status): "over: \(status.rawValue)"
    case .dropped: "dropped"
    }
  }

  private static func word(_ reason: ClosedReason) -> String {
    switch reason {
    case .outsideHours: "outside hours"
    case .breakTime: "break"
    case .shift: "shift"
    case .holiday(let name): name.map { "holiday: \($0)" } ?? "holiday"
    }
  }
}
