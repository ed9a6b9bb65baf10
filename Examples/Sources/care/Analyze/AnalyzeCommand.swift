import ArgumentParser
import CareReport
import CustomerCare

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Say what posts mean, and by which words.",
    discussion: """
      A line is the text of a post, or a JSON object {"id", "text", "channel"?, "brand"? {"name", "handle"}, "context"?, \
      "before"?, "lifecycle"?, "at"?}.
      """
  )

  @Argument(help: "A file of posts; standard input without one.")
  var file: String?

  @Option(help: "json for programs, text for people.")
  var format = OutputFormat.json

  @Option(help: "The instant from which words about time are counted: ISO 8601, or 'system'.")
  var now: Now?

  @Flag(inversion: .prefixedNo, help: "Tell the words that counted.")
  var evidence = true

  func run() throws {
    let drawing = AnalysisDrawing(terminal: Terminal())
    let succeeded = try Output.forEachLine(of: LineSource(file)) { line in
      let entry = try PostLine(line, now: now?.instant)
      let report = try AnalysisReport(id: entry.id, post: entry.post, withEvidence: evidence)
      switch format {
      case .json: Output.line(report.json)
      case .text: Output.line(drawing.text(of: report))
      }
    }
    try Output.finish(succeeded)
  }
}
