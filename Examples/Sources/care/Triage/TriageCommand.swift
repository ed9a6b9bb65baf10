import ArgumentParser
import CareReport
import CustomerCare
import Foundation

struct TriageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "Decide a timeline: cases, phases, due times and next actions, with reasons.",
    discussion: """
      A line is a JSON object as Documentation/Timeline.md describes it. For each line come the decisions taken, and at \
      the end one line for each case. Without a file the nine bundled stories are decided, each at a desk of its own.
      """
  )

  @Argument(help: "A timeline; '-' for standard input. Without one the bundled stories.")
  var file: String?

  @Option(help: "json for programs, text for people.")
  var format = OutputFormat.json

  @Flag(help: "Say of every decision in sentences why it was taken.")
  var explain = false

  @Option(help: "The instant up to which lines are accepted: ISO 8601, or 'system'.")
  var now: Now?

  @Option(
    help:
      "A file of posts as 'care analyze' reads them, taken as a timeline of one post a minute where they have no instant."
  )
  var posts: String?

  @Option(help: "A JSON file with purses, campaigns and personas to use instead of the standard playbook's.")
  var remedies: String?

  func run() throws {
    if let posts {
      let desk = try StandardDesk.make(remedies: remedies)
      try Output.finish(decide(LineSource(posts), timeline: PostTimeline(), desk: desk))
    } else if let file {
      let desk = try StandardDesk.make(remedies: remedies)
      try Output.finish(decide(LineSource(file), timeline: InputTimeline(), desk: desk))
    } else {
      let desk = try StandardDesk.make(remedies: remedies ?? Story.remedies)
      var succeeded = true
      for story in try Story.all() {
        if format == .text { Output.line(Terminal().paint(story.title, .bold, .accent)) }
        succeeded = try decide(story.lines, timeline: InputTimeline(), desk: desk) && succeeded
      }
      try Output.finish(succeeded)
    }
  }

  private func decide(_ lines: LineSource, timeline: some Timeline, desk: Desk) throws -> Bool {
    var timeline = timeline
    var state = DeskState(desk)
    let drawing = TimelineDrawing(terminal: Terminal())
    let succeeded = try Output.forEachLine(of: lines) { line in
      guard let input = try timeline.input(line) else { return }
      for output in state.take(input, now: now?.instant ?? .latest) {
        if case .failed(let error) = output.result { throw LineError(error) }
        let explanation = explain ? state.explain(output) : nil
        switch format {
        case .json: Output.line(DeskReport(output, explanation: explanation).json)
        case .text:
          let lines = drawing.lines(for: output, input: input) + drawing.lines(explaining: explanation ?? [])
          lines.forEach { Output.line($0) }
        }
      }
    }
    for careCase in state.cases {
      switch format {
      case .json: Output.line(CaseReport(careCase).json)
      case .text: Output.line(drawing.line(for: careCase))
      }
    }
    if format == .text { Output.line("") }
    return succeeded
  }
}
