import CustomerCare
import Foundation

/// Speed of a desk: interactions of many customers through triage, memory for each live case, and replay.
struct DeskBench {
  private let texts: [String]

  init(data folder: String?) throws {
    texts = try BenchPosts.load(folder)
  }

  func measures() throws -> [Measure] {
    let verdicts = texts.prefix(16).map { Analyzer.builtIn.analyze(Post($0)) }
    var measures: [Measure] = []
    for count in [1_000, 10_000, 100_000, 1_000_000] {
      measures += try triage("triage", count: count) { Analyzer.builtIn.analyze($0) }
    }
    for count in [1_000, 10_000, 100_000, 1_000_000] {
      // The verdict is chosen by the length of the text, so that the curve has cases of every kind.
      measures += try triage("triageWithoutText", count: count) { verdicts[$0.text.utf8.count % verdicts.count] }
    }
    return measures + [try replay(verdicts[0])]
  }

  /// Five interactions for each customer, in turns, a second apart, in seconds of one core; then the memory of a case.
  private func triage(
    _ name: String,
    count: Int,
    analyze: @escaping @Sendable (Post) -> Analysis
  ) throws -> [Measure] {
    var rates: [Double] = []
    var bytes = 0.0
    for _ in 0..<(count > 10_000 ? 1 : 3) {
      let before = Self.residentBytes()
      var state = DeskState(Desk(analyze: analyze))
      var seconds = 0.0
      for start in stride(from: 0, to: count, by: 1_000) {
        // Made outside the measured time, and in portions, so that they are no part of the memory either.
        let inputs = self.inputs(start..<min(start + 1_000, count), of: count)
        let begin = Self.processorSeconds()
        for input in inputs { _ = state.take(input) }
        seconds += Self.processorSeconds() - begin
      }
      guard state.caseCount == (count + 4) / 5 else {
        throw BenchError.wrongAnswers("triage: \(state.caseCount) cases of \(count)")
      }
      rates.append(Double(count) / max(seconds, 1e-9))
      bytes = Double(Self.residentBytes() - before) / Double(max(state.caseCount, 1))
    }
    let speed = Measure(name, unit: "interactions/s", count: count, values: rates)
    // The memory of a process is told in pages and kept by the allocator, so that small desks say nothing about a case.
    guard count >= 100_000 else { return [speed] }
    return [speed, Measure("\(name)LiveCase", unit: "bytes", count: count / 5, values: [bytes])]
  }

  /// Folding stored cases again from their events.
  private func replay(_ verdict: Analysis) throws -> Measure {
    var state = DeskState(Desk(analyze: { _ in verdict }))
    for input in inputs(0..<50_000, of: 50_000) { _ = state.take(input) }
    let cases = state.cases
    let events = cases.reduce(0) { $0 + $1.events.count }
    return try Measure("replay", unit: "events/s", count: events, value: { Double(events) / $0 }) {
      for careCase in cases {
        guard try CareCase(id: careCase.id, replaying: careCase.events).status == careCase.status else {
          throw BenchError.wrongAnswers("replay")
        }
      }
    }
  }

  private func inputs(_ range: Range<Int>, of count: Int) -> [DeskInput] {
    let customers = max(1, count / 5)
    let start = Timestamp(secondsSince1970: 1_767_225_600)
    return range.map { index in
      let post = IncomingPost(
        "\(texts[index % texts.count]) \(index)",
        from: Identifier("customer-\(index % customers)"),
        relation: .tagged,
        lifecycle: .inUse
      )
      return DeskInput(id: Identifier("post-\(index)"), at: start.advanced(bySeconds: Int64(index)), .post(post))
    }
  }

  /// The time that the process has had of a processor: the desk runs on one, and others who use the machine do not count.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The memory of the process, where the system tells it.
  private static func residentBytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096
  }
}
