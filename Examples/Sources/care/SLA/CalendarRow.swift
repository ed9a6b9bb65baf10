import CareFoundation
import CareReport
import CustomerCare

/// A question to a business calendar.
struct CalendarRow: Decodable {
  enum Operation: String, Decodable {
    case duration, add, sub, intervals, validate
    case isOpen = "is_open"
    case nextOpen = "next_open"
    case nextOpening = "next_opening"
    case nextClosing = "next_closing"
  }

  let calendar: CalendarDocument
  let op: Operation
  let at: Int64?
  let seconds: Int64?
  let from: Int64?
  let to: Int64?

  /// The answers by name: by wall clock, by end points and, for additions, at the latest edge.
  func answers(zones: ZoneSource) throws -> [JSON.Member] {
    if op == .validate {
      let isValid = (try? calendar.calendar(zone: zones.named)) != nil
      return [.init("answer", .string(isValid ? "valid" : "invalid"))]
    }
    let definition = try calendar.calendar(zone: zones.named)
    let wall = compiled(definition, .wallClock)
    var members: [JSON.Member] = [
      .init("answer", try answer(wall)),
      .init("endpoint", try answer(compiled(definition, .endpoints))),
    ]
    if op == .add {
      members.append(.init("latest", .instant(wall.addLatest(try need(seconds, "seconds"), to: try instant(at, "at")))))
    }
    return members
  }

  /// The stretches that the answer rests on, each with why it counts or does not; they sum exactly.
  func ledger(zones: ZoneSource) throws -> [JSON.Member] {
    let wall = compiled(try calendar.calendar(zone: zones.named), .wallClock)
    let ends: (Timestamp, Timestamp?)
    switch op {
    case .duration: ends = (try instant(from, "from"), try instant(to, "to"))
    case .add: ends = (try instant(at, "at"), wall.add(try need(seconds, "seconds"), to: try instant(at, "at")))
    case .sub: ends = (try instant(at, "at"), wall.subtract(try need(seconds, "seconds"), from: try instant(at, "at")))
    default: return []
    }
    guard let other = ends.1 else { return [] }
    let segments = wall.segments(from: min(ends.0, other), to: max(ends.0, other))
    return [
      .init("ledger", .array(segments.map { .line($0) })),
      .init("open", .integer(segments.filter(\.isOpen).reduce(0) { $0 + $1.seconds })),
    ]
  }

  /// The calendar, compiled for a few months around the question; beyond them it answers all the same.
  private func compiled(_ definition: BusinessCalendar, _ membership: Membership) -> CompiledCalendar {
    let instants = [at, from, to].compactMap { $0 }.map { Timestamp(secondsSince1970: $0) }
    let quarter: Int64 = 90 * 86_400
    return CompiledCalendar(
      definition,
      from: (instants.min() ?? .earliest).advanced(bySeconds: -quarter),
      through: (instants.max() ?? .earliest).advanced(bySeconds: quarter),
      membership: membership
    )
  }

  private func answer(_ calendar: CompiledCalendar) throws -> JSON {
    switch op {
    case .duration: .integer(calendar.elapsed(from: try instant(from, "from"), to: try instant(to, "to")))
    case .add: .instant(calendar.add(try need(seconds, "seconds"), to: try instant(at, "at")))
    case .sub: .instant(calendar.subtract(try need(seconds, "seconds"), from: try instant(at, "at")))
    case .isOpen: .bool(calendar.isOpen(at: try instant(at, "at")))
    case .nextOpen: .instant(calendar.nextOpen(atOrAfter: try instant(at, "at")))
    case .nextOpening: .instant(calendar.nextOpening(after: try instant(at, "at")))
    case .nextClosing: .instant(calendar.nextClosing(after: try instant(at, "at")))
    case .intervals:
      .array(
        calendar.intervals(from: try instant(from, "from"), to: try instant(to, "to")).map {
          .array([.instant($0.start), .instant($0.end)])
        }
      )
    case .validate: .null
    }
  }

  private func instant(_ seconds: Int64?, _ name: String) throws -> Timestamp {
    let seconds = try need(seconds, name)
    guard let instant = Timestamp(exactlySecondsSince1970: seconds) else { throw RowError.instantOutOfRange(seconds) }
    return instant
  }

  private func need(_ number: Int64?, _ name: String) throws -> Int64 {
    guard let number else { throw RowError.missing(name) }
    return number
  }
}

extension JSON {
  /// An instant in whole seconds since 1970, or `null`.
  static func instant(_ instant: Timestamp?) -> JSON {
    instant.map { .integer($0.secondsSince1970) } ?? .null
  }
}
