import ArgumentParser

/// The library from a shell: every floor of the house, one line in and one line out.
@main
struct Care: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "care",
    abstract: "Social customer care: read posts, keep promises, decide what to do next.",
    discussion: """
      Output is one JSON object a line unless --format text is given. A line that cannot be read gives \
      {"line": N, "error": "…"} and the next one goes on. Exit status: 0 when the run finished, 64 for wrong usage, \
      65 when a line failed, 66 for a missing file.
      """,
    subcommands: [
      AnalyzeCommand.self, TrainCommand.self, ClassifyCommand.self, TriageCommand.self, SLACommand.self,
      SimulateCommand.self, StaffCommand.self, BenchCommand.self,

    ]
  )
}
