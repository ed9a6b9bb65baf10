import CareModel
import CareReport
import CareSLA

/// Clocks to read: promises that run in office hours, and what happened to a case.
///
/// Fields: the office hours; the seconds allowed for the first response, the next response and the resolution, each of which
/// may be empty; the instant at which the clocks are read; then for each event an instant and a word.
struct ClockRequest {
  private let policies: PolicyBook
  private let events: [ClockEvent]
  private let instant: Timestamp

  init(_ fields: inout Fields) throws(RequestError) {
    let hours = try OfficeHours(&fields)
    let targets = try Self.targets(&fields)
    instant = try fields.instant()
    var events: [ClockEvent] = []
    while !fields.isAtEnd {
      let at = try fields.instant()
      let kind = try Self.kind(fields.next(), isFirst: events.isEmpty)
      events.append(ClockEvent(at: at, kind))
    }
    guard let first = events.first else { throw RequestError("nothing has happened yet") }
    self.events = events
    policies = try hours.book({ [SLAPolicy(Self.policy, targets: targets, calendar: $0)] }, from: first.at)
  }

  private static let policy = PolicyReference("page")

  private static func targets(_ fields: inout Fields) throws(RequestError) -> SLATargets {
    var targets = SLATargets()
    for metric in [SLAMetric.firstResponse, .nextResponse, .resolution] {
      let seconds = try fields.seconds()
      do throws(CareSLAError) {
        try targets.set(metric, to: seconds)
      } catch {
        throw RequestError(error.context)
      }
    }
    return targets
  }

  private static func kind(_ word: String, isFirst: Bool) throws(RequestError) -> ClockEvent.Kind {
    if isFirst { return .created(by: .customer, status: .open, priority: .normal, policy: policy) }
    switch word {
    case "customer": return .customerMessage()
    case "reply": return .agentReply(isAutomatic: false)
    case "bot": return .agentReply(isAutomatic: true)
    default:
      guard let status = CaseStatus(rawValue: word) else {
        throw RequestError("“\(word)” is no event; those are customer, reply, bot, open, pending, onHold and solved")
      }
      return .status(status)
    }
  }

  /// The clocks with their time accounted for.
  var clocks: JSON {
    get throws(RequestError) { .array(try Self.ledgers(of: events, under: policies, asOf: instant)) }
  }

  static func ledgers(
    of events: [ClockEvent],
    under policies: PolicyBook,
    asOf instant: Timestamp
  ) throws(RequestError) -> [JSON] {
    do throws(CareSLAError) {
      return try policies.state(after: events, asOf: instant).ledgers(asOf: instant).map { LedgerReport($0).json }
    } catch {
      throw RequestError(error.context)
    }
  }
}
