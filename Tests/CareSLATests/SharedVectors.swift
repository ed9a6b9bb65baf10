import CareModel
import CareSLA
import Foundation
import Testing

/// The vectors that stand beside a development checkout; tests of them are skipped where there are none.
enum SharedVectors {
  static let folder = ProcessInfo.processInfo.environment["CARE_SHARED"]

  static let isPresent = folder != nil

  static let whyAbsent: Comment = "needs the shared vectors: set CARE_SHARED to their folder"

  /// Decodes one value a line.
  static func rows<Row: Decodable>(_ type: Row.Type, in file: String) throws -> [Row] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder ?? "").appendingPathComponent(file))
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(type, from: Data($0)) }
  }
}

/// A calendar as the vectors write it.
struct WrittenCalendar: Decodable {
  struct Break: Decodable {
    let date: String
    let from: String
    let to: String
  }

  struct WrittenHoliday: Decodable {
    let date: String?
    let md: String?
    let nth: Int?
    let month: Int?
    let weekday: String?
    let from: String?
    let to: String?
  }

  struct Invalid: Error {}

  let tz: String
  let weekly: [String: [[String]]]
  let shifts: [String: [[String]]]?
  let breaks: [Break]?
  let breaks_weekly: [String: [[String]]]?
  let holidays: [WrittenHoliday]?

  func calendar(zone: ZoneRules) throws -> BusinessCalendar {
    var dated: [CivilDate: [WallInterval]] = [:]
    for written in breaks ?? [] {
      try dated[Self.date(written.date), default: []].append(WallInterval(from: written.from, to: written.to))
    }
    return try BusinessCalendar(
      zone: zone,
      weekly: Self.week(weekly),
      shifts: Dictionary(
        uniqueKeysWithValues: (shifts ?? [:]).map { try (Self.date($0.key), Self.intervals($0.value)) }
      ),
      weeklyBreaks: Self.week(breaks_weekly ?? [:]),
      breaks: dated,
      holidays: (holidays ?? []).map(Self.holiday)
    )
  }

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func weekday(_ text: String?) throws -> Weekday {
    guard let index = weekdays.firstIndex(of: text ?? "") else { throw Invalid() }
    return Weekday.allCases[index]
  }

  private static func week(_ lists: [String: [[String]]]) throws -> [Weekday: [WallInterval]] {
    try Dictionary(uniqueKeysWithValues: lists.map { try (weekday($0.key), intervals($0.value)) })
  }

  private static func intervals(_ pairs: [[String]]) throws -> [WallInterval] {
    try pairs.map { try WallInterval(from: $0[0], to: $0[1]) }
  }

  private static func date(_ text: String) throws -> CivilDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let date = CivilDate(year: parts[0], month: parts[1], day: parts[2]) else {
      throw Invalid()
    }
    return date
  }

  private static func holiday(_ written: WrittenHoliday) throws -> Holiday {
    let hours = try WallInterval(from: written.from ?? "00:00", to: written.to ?? "24:00")
    if let text = written.date { return try Holiday(on: date(text), hours: hours) }
    if let text = written.md {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { throw Invalid() }
      return try Holiday(month: parts[0], day: parts[1], hours: hours)
    }
    guard let nth = written.nth, let month = written.month else { throw Invalid() }
    return try Holiday(nth, weekday(written.weekday), ofMonth: month, hours: hours)
  }
}
