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
      The timeline is decided as 'care triage' does it; then its clocks are read again under other targets or another \
      calendar. One line for each verdict that changes, and at the end one line for each metric. A roster is a calendar \
      of the hours that it staffs.
      """
  )

  @Argument(help: "A timeline as 'care triage' reads it; standard input without one.")
  var file: String?

  @Option(help: "Multiply all targets by this; 0.5 promises twice as fast.")
  var targets = 1.0

  @Option(
    help: "A JSON file with a calendar to count by instead of around the clock; Documentation/SLARows.md describes it."
  )
  var calendar: String?

  @Option(
    help: "The instant as of which both judge: ISO 8601, or 'system'; by default the last instant of the timeline."
  )
  var now: Now?

  func validate() throws {
    guard targets > 0, targets <= 1000 else { throw ValidationError("--targets must lie between 0 and 1000") }
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
    let simulation = try Simulation(
      of: state.cases.map { CaseTimeline($0, choosingFrom: book) },
      under: book,
      insteadUnder: otherBook(through: now?.instant ?? last),
      asOf: now?.instant ?? last
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

  private func otherBook(through end: Timestamp) throws -> PolicyBook {
    let name: CalendarName = calendar == nil ? .alwaysOpen : CalendarName(rawValue: "roster")
    var policies = SLAPolicy.channelDefaults(calendar: name)
    for index in policies.indices {
      for metric in SLAMetric.allCases {
        for priority in Priority.allCases {
          guard let seconds = policies[index].targets[metric, priority] else { continue }
          try policies[index].targets.set(metric, for: priority, to: Int64((Double(seconds) * targets).rounded()))
        }
      }
    }
    guard let calendar else { return try PolicyBook(policies: policies) }
    guard let data = FileManager.default.contents(atPath: calendar) else {
      Output.complain("care: there is no file \(calendar)")
      throw ExitCode(66)
    }
    let roster = try JSONDecoder().decode(CalendarDocument.self, from: data).calendar()
    let year: Int64 = 366 * 86_400
    let compiled = CompiledCalendar(
      roster,
      from: end.advanced(bySeconds: -year),
      through: end.advanced(bySeconds: year)
    )
    return try PolicyBook(policies: policies, calendars: [name: compiled])
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
