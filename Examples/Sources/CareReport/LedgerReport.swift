import CareModel
public import CareSLA

/// One run of one clock with its time accounted for, as JSON for programs that draw it.
public struct LedgerReport: Sendable {
  private let ledger: CycleLedger

  /// Makes a report of a ledger.
  public init(_ ledger: CycleLedger) {
    self.ledger = ledger
  }

  /// The report as JSON; instants in UTC, `local` ones as clocks in the zone of the calendar show them.
  public var json: JSON {
    let cycle = ledger.cycle
    return .object([
      .init("metric", .string(cycle.metric.rawValue)),
      .init("state", .string(cycle.state.rawValue)),
      .init("sentence", .string(ledger.sentence)),
      .init("target", cycle.target.map { .integer($0) } ?? .null),
      .init("elapsed", .integer(cycle.elapsed)),
      .init("breached", .bool(cycle.isBreached)),
      .init("due", .iso8601(due)),
      .init("localDue", due.map(local) ?? .null),
      .init("ledger", .array(ledger.segments.map(segment))),
    ])
  }

  private var due: Timestamp? { ledger.cycle.deadline ?? ledger.cycle.deadlineIfResumedNow }

  private func segment(_ segment: LedgerSegment) -> JSON {
    .object([
      .init("from", .iso8601(segment.start)),
      .init("to", .iso8601(segment.end)),
      .init("localFrom", local(segment.start)),
      .init("localTo", local(segment.end)),
      .init("seconds", .integer(segment.seconds)),
      .init("kind", .string(segment.kind.name)),
      .init("because", .string(segment.kind.reason)),
    ])
  }

  private func local(_ instant: Timestamp) -> JSON {
    let local = ledger.zone.localTime(at: instant)
    return .string("\(local.date.iso8601)T\(local.time)")
  }
}

extension LedgerSegment.Kind {
  fileprivate var name: String {
    switch self {
    case .counted: "counted"
    case .closed: "closed"
    case .paused: "paused"
    case .held: "held"
    case .over: "over"
    case .dropped: "dropped"
    }
  }

  /// Why the clock stood still, or `nil` where the name says all.
  fileprivate var reason: String? {
    switch self {
    case .counted, .dropped: nil
    case .closed(.outsideHours): "outside hours"
    case .closed(.breakTime): "break"
    case .closed(.shift): "shift"
    case .closed(.holiday(let name)): name ?? "holiday"
    case .paused(let status), .over(let status): status.rawValue
    case .held(let reasons): reasons.map { $0.rawValue }.joined(separator: ", ")
    }
  }
}
