import ArgumentParser

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure the speed of the library on this machine, one line a measure.",
    discussion: "Build with -c release; figures of a debug build mean nothing."
  )

  @Option(
    help:
      "A folder with corpus/real/*.jsonl and data/intent/banking77; without it the bundled stories serve, and training is left out."
  )
  var data: String?

  @Option(help: "Measure only what begins with this name.")
  var only = ""

  func run() throws {
    let benches: [(prefixes: [String], run: () throws -> [Measure])] = [
      (["deadline", "elapsed", "isOpen", "calendarBuild"], { try TimeBench().measures() }),
      (["clock"], { try ClockBench().measures() }),
      (["analyze", "sentiment", "startup"], { try LanguageBench(data: data).measures() }),
      (["train", "intent"], { try TrainBench(data: data)?.measures() ?? [] }),
      (["triage", "replay"], { try DeskBench(data: data).measures() }),
    ]
    for bench in benches where bench.prefixes.contains(where: { $0.hasPrefix(only) || only.hasPrefix($0) }) {
      for measure in try bench.run() where measure.name.hasPrefix(only) { Output.line(measure.json) }
    }
  }
}
