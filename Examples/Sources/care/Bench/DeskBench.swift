import CustomerCare
import Foundation

/// Speed of a desk: interactions of many customers through triage, memory for each live case, and replay.
struct DeskBench {
  private let texts: [String]

  init(data folder: String?) throws {
    texts = try BenchPosts.load(folder)
  }

  func measures() throws -> [Measure] {
    var measures: [Measure] = []
    for count in [1_000, 10_000] {
      measures.append(try triage("triage", count: count, analyze: nil))
    }
    let verdict = Analyzer.builtIn.analyze(Post("My parcel is late again, where is it?"))
    for count in [1_000, 10_000, 100_000] {
      measures.append(try triage("triageWithoutText", count: count, analyze: { _ in verdict }))
    }
    return measures + [memory(verdict), try replay(verdict)]
  }

  /// Five interactions for each customer, in turns, a second apart.
  private func triage(
    _ name: String,
    count: Int,
    analyze: (@Sendable (Post) -> Analysis)?
  ) throws -> Measure {
    let desk = analyze.map { Desk(analyze: $0) } ?? Desk()
    let inputs = self.inputs(count)
    var cases = 0
    let measure = Measure(name, unit: "interactions/s", count: count, rounds: 3, value: { Double(count) / $0 }) {
      var state = DeskState(desk)
      for input in inputs { _ = state.take(input) }
      cases = state.caseCount
    }
    guard cases == (count + 4) / 5 else { throw BenchError.wrongAnswers("triage: \(cases) cases of \(count)") }
    return measure
  }

  private func memory(_ verdict: Analysis) -> Measure {
    let count = 20_000
    let before = Self.residentBytes()
    var state = DeskState(Desk(analyze: { _ in verdict }))
    for input in inputs(count, perCustomer: 1) { _ = state.take(input) }
    let bytes = Double(Self.residentBytes() - before) / Double(max(state.caseCount, 1))
    return Measure("liveCase", unit: "bytes", count: state.caseCount, values: [bytes])
  }

  /// Folding stored cases again from their events.
  private func replay(_ verdict: Analysis) throws -> Measure {
    var state = DeskState(Desk(analyze: { _ in verdict }))
    for input in inputs(50_000) { _ = state.take(input) }
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

  private func inputs(_ count: Int, perCustomer: Int = 5) -> [DeskInput] {
    let customers = max(1, count / perCustomer)
    let start = Timestamp(secondsSince1970: 1_767_225_600)
    return (0..<count).map { index in
      let post = IncomingPost(
        "\(texts[index % texts.count]) \(index)",
        from: Identifier("customer-\(index % customers)"),
        relation: .tagged,
        lifecycle: .inUse
      )
      return DeskInput(id: Identifier("post-\(index)"), at: start.advanced(bySeconds: Int64(index)), .post(post))
    }
  }

  /// The memory of the process, where the system tells it.
  private static func residentBytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096
  }
}
