import ArgumentParser
import CareFoundation
import CareReport
import CustomerCare
import Foundation

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Say which promises in time would have been kept or broken under others.",
    discussion: """
      The timeline is decided as 'care triage' does it; then its clocks are read again under other policies, another \
      calendar or another roster. One line for each verdict that changes, and at the end one line for each metric. \
      A calendar says which time counts, a roster when somebody is there to work; both are written as calendars. Under \
      another roster people answer after as much staffed time as they did.
      """
  )

  @Argument(help: "A timeline as 'care triage' reads it; standard input without one.")
  var file: String?

  @Option(help: "Multiply all targets by this; 0.5 promises twice as fast.")
  var targets = 1.0

  @Option(
    help:
      "A JSON file with policies that replace those of the same name: instant, social, email; Documentation/SLARows.md."
  )
  var policies: String?

  @Option(
    help: "A JSON file with a calendar to count by instead of around the clock; Documentation/SLARows.md describes it."
  )
  var calendar: String?

  @Option(help: "A JSON file with the hours that the roster to try staffs, as a calendar.")
  var roster: String?

  @Option(help: "A JSON file with the hours that were staffed, as a calendar; around the clock without it.")
  var actualRoster: String?

  @Option(
    help: "The instant as of which both judge: ISO 8601, or 'system'; by default the last instant of the timeline."
  )
  var now: Now?

  func validate() throws {
    guard targets > 0, targets <= 1000 else { throw ValidationError("--targets must lie between 0 and 1000") }
    guard roster != nil || actualRoster == nil else { throw ValidationError("--actual-roster needs --roster") }
  }

  func run() throws {
    let book = try PolicyBook(policies: SLAPolicy.channelDefaults())
    var state = DeskState(Desk(policies: book))
    var last = Timestamp.earliest
    var timeline = InputTimeline()
    let succeeded = try Output.forEachLine(of: LineSource(file)) { line in
      guard let input = try timeline.input(line) else { return }
      for output in state.take(input) {
        if case .failed(let error) = output.result { throw LineError(error) }
      }
      last = max(last, input.at)
    }
    let instant = now?.instant ?? last
    let simulation = try Simulation(
      of: state.cases.map { CaseTimeline($0, choosingFrom: book) },
      under: book,
      insteadUnder: otherBook(around: instant),
      workedUnder: rosterChange(around: instant),
      asOf: instant
    )
    for change in simulation.changes { Output.line(Self.line(change)) }
    for metric in SLAMetric.allCases {
      guard let before = simulation.before[metric], let after = simulation.after[metric] else { continue }
      Output.line(
        .object([
          .init("metric", .string(metric.rawValue)), .init("before", Self.attainment(before)),
          .init("after", Self.attainment(after)),
        ])
      )
    }
    try Output.finish(succeeded)
  }

  /// The policies to try: those of the file in place of the others, with other targets, by the other calendar.
  private func otherBook(around instant: Timestamp) throws -> PolicyBook {
    let name: CalendarName = calendar == nil ? .alwaysOpen : CalendarName(rawValue: "calendar to try")
    let document = try policies.map { try Self.decode(PolicyBookDocument.self, from: $0) }
    let replacing = try document?.slaPolicies() ?? []
    var calendars: [CalendarName: CompiledCalendar] = [:]
    for (name, calendar) in document?.calendars ?? [:] {
      calendars[CalendarName(rawValue: name)] = Self.compiled(try calendar.calendar(), around: instant)
    }
    if let calendar { calendars[name] = try Self.compiled(calendar, around: instant) }
    let all = try SLAPolicy.channelDefaults(calendar: name).map { preset in
      var policy = replacing.first { $0.reference == preset.reference } ?? preset
      if calendar != nil { policy.calendar = name }
      for metric in SLAMetric.allCases {
        for priority in Priority.allCases {
          guard let seconds = policy.targets[metric, priority] else { continue }
          try policy.targets.set(metric, for: priority, to: Int64((Double(seconds) * targets).rounded()))
        }
      }
      return policy
    }
    return try PolicyBook(policies: all, calendars: calendars)
  }

  private func rosterChange(around instant: Timestamp) throws -> RosterChange? {
    guard let roster else { return nil }
    let actual = try actualRoster.map { try Self.compiled($0, around: instant) }
    return RosterChange(
      from: actual ?? Self.compiled(.always(), around: instant),
      to: try Self.compiled(roster, around: instant)
    )
  }

  private static func compiled(_ file: String, around instant: Timestamp) throws -> CompiledCalendar {
    compiled(try decode(CalendarDocument.self, from: file).calendar(), around: instant)
  }

  private static func compiled(_ calendar: BusinessCalendar, around instant: Timestamp) -> CompiledCalendar {
    let year: Int64 = 366 * 86_400
    return CompiledCalendar(
      calendar,
      from: instant.advanced(bySeconds: -year),
      through: instant.advanced(bySeconds: year)
    )
  }

  private static func decode<Document: Decodable>(_ type: Document.Type, from file: String) throws -> Document {
    guard let data = FileManager.default.contents(atPath: file) else {
      Output.complain("care: there is no file \(file)")
      throw ExitCode(66)
    }
    return try JSONDecoder().decode(type, from: data)
  }

  private static func line(_ change: Simulation.Change) -> JSON {
    .object([
      .init("case", .string(change.caseID.rawValue)), .init("metric", .string(change.metric.rawValue)),
      .init("cycle", .integer(change.ordinal)), .init("before", .string(change.before?.verdict?.rawValue)),
      .init("after", .string(change.after?.verdict?.rawValue)),
      .init("gain", change.gain.map { .integer($0) } ?? .null),
    ])
  }

  private static func attainment(_ attainment: Attainment) -> JSON {
    .object([
      .init("met", .integer(attainment.met)), .init("breached", .integer(attainment.breached)),
      .init("pending", .integer(attainment.pending)), .init("ratio", attainment.ratio.map { .rounded($0) } ?? .null),
    ])
  }
}
