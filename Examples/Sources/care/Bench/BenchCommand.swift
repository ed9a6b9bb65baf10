import ArgumentParser

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure the speed of the library on this machine, one line a measure.",
    discussion: "Build with -c release; figures of a debug build mean nothing."
  )

  @Option(help: "A folder with corpus/real/*.jsonl to read posts from; without it the bundled stories serve.")
  var data: String?

  @Option(help: "Measure only what begins with this name.")
  var only = ""

  func run() throws {
    let benches: [(prefixes: [String], run: () throws -> [Measure])] = [
      (["deadline", "elapsed", "isOpen", "calendarBuild", "clock"], { try TimeBench().measures() })
    ]
    for bench in benches where bench.prefixes.contains(where: { $0.hasPrefix(only) }) {
      for measure in try bench.run() where measure.name.hasPrefix(only) { Output.line(measure.json) }
    }
  }
}
