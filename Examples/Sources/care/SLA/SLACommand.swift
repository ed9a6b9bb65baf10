import ArgumentParser
import CareReport
import CustomerCare
import Foundation

struct SLACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sla",
    abstract: "Answer questions of business time, clocks and staffing.",
    discussion: """
      A line is a calendar row {"id", "calendar", "op", …}, a clock row {"id", "calendars", "policies", "events", "now"}, \
      or a staffing row {"id", "kind", …}. Documentation/SLARows.md describes them.
      """
  )

  @Argument(help: "A file of rows; standard input without one.")
  var file: String?

  @Option(help: "A file of zone transitions to use instead of the table that the library carries.")
  var zones: String?

  @Flag(help: "Add the ledger: the stretches of time consumed, which sum exactly.")
  var explain = false

  @Flag(help: "Compare the answers with the rows' \"expect\"; a wrong answer fails its line.")
  var check = false

  func run() throws {
    let source = try ZoneSource(file: zones)
    let succeeded = try Output.forEachLine(of: LineSource(file)) { line in
      let row = try JSONDecoder().decode(SLARow.self, from: line)
      let answers = try row.answers(zones: source, explain: explain)
      if check { try row.check(answers, against: line) }
      Output.line(.object([.init("id", row.id.map { .string($0) } ?? .null)] + answers))
    }
    try Output.finish(succeeded)
  }
}

/// A row of any of the three kinds.
private struct SLARow: Decodable {
  let id: String?
  private let kind: Kind

  private enum Kind {
    case calendar(CalendarRow)
    case clock(ClockRow)
    case staffing(StaffingRow)
  }

  private enum CodingKeys: String, CodingKey {
    case id, op, events, kind
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decodeIfPresent(String.self, forKey: .id)
    if container.contains(.op) {
      kind = .calendar(try CalendarRow(from: decoder))
    } else if container.contains(.events) {
      kind = .clock(try ClockRow(from: decoder))
    } else {
      kind = .staffing(try StaffingRow(from: decoder))
    }
  }

  func answers(zones: ZoneSource, explain: Bool) throws -> [JSON.Member] {
    switch kind {
    case .calendar(let row):
      return try row.answers(zones: zones) + (explain ? row.ledger(zones: zones) : [])
    case .clock(let row):
      return try row.answers(zones: zones, explain: explain)
    case .staffing(let row):
      return [.init("answer", try row.answer())]
    }
  }

  /// Compares answers with what the row expects, numbers within a relative error of 1e-12.
  func check(_ answers: [JSON.Member], against line: Data) throws {
    let names = ["expect": "answer", "expect_endpoint": "endpoint", "expect_latest": "latest"]
    guard let row = try JSONSerialization.jsonObject(with: line) as? [String: Any] else { return }
    let text = Data(JSON.object(answers).text.utf8)
    guard let given = try JSONSerialization.jsonObject(with: text) as? [String: Any] else { return }
    for (key, name) in names {
      guard let expected = row[key] else { continue }
      guard let answer = given[name], Self.agree(answer, expected) else {
        throw RowError.wrongAnswer("\(id ?? "") \(key) \(expected), not \(given[name] ?? "nothing")")
      }
    }
  }

  private static func agree(_ left: Any, _ right: Any) -> Bool {
    switch (left, right) {
    case (let left as [String: Any], let right as [String: Any]):
      left.count == right.count && left.allSatisfy { key, value in right[key].map { agree(value, $0) } ?? false }
    case (let left as [Any], let right as [Any]):
      left.count == right.count && zip(left, right).allSatisfy { agree($0, $1) }
    case (is NSNull, is NSNull): true
    case (let left as String, let right as String): left == right
    case (let left as NSNumber, let right as NSNumber):
      abs(left.doubleValue - right.doubleValue) <= 1e-12 * max(abs(left.doubleValue), abs(right.doubleValue))
    default: false
    }
  }
}
