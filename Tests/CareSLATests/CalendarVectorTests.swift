import CareFoundation
import CareModel
import CareSLA
import Foundation
import Testing

@Suite("Calendar vectors", .enabled(if: SharedVectors.isPresent, SharedVectors.whyAbsent))
struct CalendarVectorTests {
  struct Row: Decodable {
    let id: String
    let calendar: CalendarDocument
    let op: String
    let at: Int64?
    let seconds: Int64?
    let from: Int64?
    let to: Int64?
    let expect: VectorValue
    let expect_endpoint: VectorValue?
    let expect_latest: VectorValue?
  }

  private static func answer(_ row: Row, on calendar: CompiledCalendar, latest: Bool = false) -> VectorValue {
    let at = Timestamp(secondsSince1970: row.at ?? 0)
    let (from, to) = (Timestamp(secondsSince1970: row.from ?? 0), Timestamp(secondsSince1970: row.to ?? 0))
    let seconds = row.seconds ?? 0
    switch row.op {
    case "duration": return .number(Double(calendar.elapsed(from: from, to: to)))
    case "add": return VectorValue(latest ? calendar.addLatest(seconds, to: at) : calendar.add(seconds, to: at))
    case "sub": return VectorValue(calendar.subtract(seconds, from: at))
    case "is_open": return .truth(calendar.isOpen(at: at))
    case "next_open": return VectorValue(calendar.nextOpen(atOrAfter: at))
    case "next_opening": return VectorValue(calendar.nextOpening(after: at))
    case "next_closing": return VectorValue(calendar.nextClosing(after: at))
    case "intervals":
      return .intervals(
        calendar.intervals(from: from, to: to).map { [$0.start.secondsSince1970, $0.end.secondsSince1970] }
      )
    default: return .none
    }
  }

  @Test("Every row is answered exactly, compiled or not, by wall clock, by end points and at the latest edge")
  func rows() throws {
    let rows = try SharedVectors.rows(Row.self, in: "sla/vectors_calendar_public.jsonl")
    #expect(!rows.isEmpty)
    let zones = try SharedZones()
    for row in rows {
      if row.op == "validate" {
        let verdict = (try? row.calendar.calendar(zone: zones.named)) == nil ? "invalid" : "valid"
        #expect(.text(verdict) == row.expect, "\(row.id)")
        continue
      }
      let definition = try row.calendar.calendar(zone: zones.named)
      let middle = row.at ?? row.from ?? 0
      // A year around the row, a few hours around it so that answers cross the edge, and nothing at all.
      for reach: Int64 in [31_536_000, 20_000, 0] {
        for (membership, expected) in [
          (Membership.wallClock, row.expect), (.endpoints, row.expect_endpoint ?? row.expect),
        ] {
          let calendar = CompiledCalendar(
            definition,
            from: Timestamp(secondsSince1970: middle - reach),
            through: Timestamp(secondsSince1970: middle + reach),
            membership: membership
          )
          #expect(Self.answer(row, on: calendar) == expected, "\(row.id) \(membership) ±\(reach) s")
          if membership == .wallClock, row.op == "add" {
            let latest = Self.answer(row, on: calendar, latest: true)
            #expect(latest == row.expect_latest ?? row.expect, "\(row.id) latest ±\(reach) s")
          }
        }
      }
    }
  }
}

/// The zones of the shared transitions file.
struct SharedZones: Decodable {
  struct Zone: Decodable {
    let initial_offset: Int
    let transitions: [[Int64]]
  }

  let zones: [String: Zone]

  init() throws {
    let file = URL(fileURLWithPath: SharedVectors.folder ?? "").appendingPathComponent("sla/zones_transitions.json")
    self = try JSONDecoder().decode(SharedZones.self, from: Data(contentsOf: file))
  }

  func named(_ name: String) throws(CareSLAError) -> ZoneRules {
    guard let zone = zones[name] else { throw CareSLAError(.unknownZone, "'\(name)'") }
    var transitions: [ZoneRules.Transition] = []
    for pair in zone.transitions {
      transitions.append(ZoneRules.Transition(at: Timestamp(secondsSince1970: pair[0]), offset: Int(pair[1])))
    }
    return try ZoneRules(initialOffset: zone.initial_offset, transitions: transitions)
  }
}
