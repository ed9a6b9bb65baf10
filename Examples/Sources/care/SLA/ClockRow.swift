import CareFoundation
import CareReport
import CustomerCare

/// A timeline whose clocks are to be read.
struct ClockRow: Decodable {
  private let book: PolicyBookDocument
  private let events: [ClockEventDocument]
  private let now: Int64

  private enum CodingKeys: String, CodingKey {
    case events, now
  }

  init(from decoder: any Decoder) throws {
    book = try PolicyBookDocument(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    events = try container.decode([ClockEventDocument].self, forKey: .events)
    now = try container.decode(Int64.self, forKey: .now)
  }

  private static let metrics: [(name: String, metric: SLAMetric)] = [
    ("first_response", .firstResponse), ("next_response", .nextResponse), ("periodic_update", .periodicUpdate),
    ("resolution", .resolution),
  ]

  /// The cycles of each metric in the form of the rows and, if it is asked for, where the time of each went.
  func answers(zones: ZoneSource, explain: Bool) throws -> [JSON.Member] {
    let instant = Timestamp(secondsSince1970: now)
    let first = events.first.map { Timestamp(secondsSince1970: $0.t) } ?? instant
    let quarter: Int64 = 90 * 86_400
    let book = try book.book(
      from: first.advanced(bySeconds: -quarter),
      through: instant.advanced(bySeconds: quarter),
      zone: zones.named
    )
    let clocks = try book.state(after: try events.map { try $0.clockEvent() }, asOf: instant)
    let evaluation = clocks.evaluation(asOf: instant)
    let answer = Self.byMetric { metric in evaluation.cycles(of: metric).map(Self.cycle) }
    guard explain else { return [.init("answer", answer)] }
    let ledgers = clocks.ledgers(asOf: instant)
    let ledger = Self.byMetric { metric in ledgers.filter { $0.cycle.metric == metric }.map { .ledger($0) } }
    return [.init("answer", answer), .init("ledger", ledger)]
  }

  private static func byMetric(_ cycles: (SLAMetric) -> [JSON]) -> JSON {
    .object(metrics.map { .init($0.name, .array(cycles($0.metric))) })
  }

  private static func cycle(_ cycle: SLACycle) -> JSON {
    var members: [JSON.Member] = [
      .init("start", .instant(cycle.start)),
      .init("stop", .instant(cycle.stop)),
      .init("reason", .string(cycle.stopReason?.rawValue)),
      .init("elapsed", .integer(cycle.elapsed)),
      .init("breached", .bool(cycle.isBreached)),
      .init("breaches", .array(cycle.breaches.map { .instant($0) })),
      .init("paused", .array(cycle.pauses.map { .array([.instant($0.start), .instant($0.end)]) })),
      .init("state", .string(cycle.state.rawValue)),
    ]
    if cycle.isOpen {
      members += [
        .init("target", cycle.target.map { .integer($0) } ?? .null),
        .init("remaining", cycle.remaining.map { .integer($0) } ?? .null),
        .init("deadline", .instant(cycle.deadline)),
        .init("deadline_if_resumed_now", .instant(cycle.deadlineIfResumedNow)),
      ]
    }
    return .object(members)
  }
}
