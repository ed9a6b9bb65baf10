import CustomerCare
import Foundation

/// Speed of reading posts, on one core.
struct LanguageBench {
  private let posts: [Post]
  private let bytes: Int
  private let firstVerdict: Double

  /// Takes posts from `corpus/real` of a folder, or else from the bundled stories.
  init(data folder: String?) throws {
    // Before anything else touches the analyzer, or there is no start to be measured.
    firstVerdict =
      ContinuousClock().measure { _ = Analyzer.builtIn.analyze(Post("two hours on hold and then you hung up")) }
      / .milliseconds(1)
    posts = try BenchPosts.load(folder).map { Post($0) }
    bytes = posts.reduce(0) { $0 + $1.text.utf8.count }
  }

  func measures() throws -> [Measure] {
    let analyzer = Analyzer.builtIn
    var scratch = AnalyzerScratch()
    try verify(analyzer, &scratch)
    let rounds = max(1, 20_000 / posts.count)
    let count = rounds * posts.count
    var sum = 0.0
    let analyze = Measure("analyze", unit: "posts/s", count: count, value: { Double(count) / $0 }) {
      for _ in 0..<rounds {
        for post in posts { sum += analyzer.analyze(post, scratch: &scratch).sentiment.score }
      }
    }
    let sentiment = Measure("sentiment", unit: "posts/s", count: count, value: { Double(count) / $0 }) {
      for _ in 0..<rounds {
        for post in posts { sum += analyzer.sentiment(of: post, scratch: &scratch).score }
      }
    }
    guard sum.isFinite else { throw BenchError.wrongAnswers("the analyzer") }
    let volume = Measure(
      "analyzeVolume",
      unit: "MB/s",
      count: count,
      values: analyze.values.map { $0 * Double(bytes) / Double(posts.count) / 1e6 }
    )
    return [analyze, volume, sentiment] + latencies(analyzer)
      + [Measure("startup", unit: "ms", count: 1, values: [firstVerdict]), startupOfProcess()]
  }

  /// A post must mean the same with memory of its own, with memory that other posts have used, and to the feeling alone.
  private func verify(_ analyzer: Analyzer, _ scratch: inout AnalyzerScratch) throws {
    for post in posts {
      let alone = analyzer.analyze(post)
      let feeling = analyzer.sentiment(of: post, scratch: &scratch)
      guard analyzer.analyze(post, scratch: &scratch) == alone, alone.intents.isEmpty || alone.sentiment == feeling
      else { throw BenchError.wrongAnswers("the analyzer") }
    }
  }

  private func latencies(_ analyzer: Analyzer) -> [Measure] {
    var scratch = AnalyzerScratch()
    let clock = ContinuousClock()
    let times = posts.map { post in
      clock.measure { _ = analyzer.analyze(post, scratch: &scratch) } / .microseconds(1)
    }
    .sorted()
    return [("analyzeP50", 0.5), ("analyzeP99", 0.99)].map { name, share in
      let time = times[Int(Double(times.count - 1) * share)]
      return Measure(name, unit: "µs", count: times.count, values: [time])
    }
  }

  /// A whole process that reads nothing: loading, starting, ending.
  private func startupOfProcess() -> Measure {
    let clock = ContinuousClock()
    let values = (0..<5).map { _ in
      let begin = clock.now
      let process = Process()
      process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      process.arguments = ["analyze", "--no-evidence", "/dev/null"]
      process.standardOutput = FileHandle.nullDevice
      try? process.run()
      process.waitUntilExit()
      return (clock.now - begin) / .milliseconds(1)
    }
    return Measure("startupProcess", unit: "ms", count: 1, values: values)
  }
}

/// Texts to measure with.
enum BenchPosts {
  private struct Line: Decodable {
    let text: String
  }

  static func load(_ folder: String?) throws -> [String] {
    let files =
      try folder.map { folder in
        try FileManager.default.contentsOfDirectory(atPath: folder + "/corpus/real").sorted()
          .map { folder + "/corpus/real/" + $0 }
      } ?? Story.files()
    let decoder = JSONDecoder()
    return files.flatMap { file in
      (FileManager.default.contents(atPath: file) ?? Data())
        .split(separator: UInt8(ascii: "\n"))
        .compactMap { try? decoder.decode(Line.self, from: Data($0)).text }
    }
  }
}
