import AllocationCounter
import CareDesk
import CareLanguage
import CareModel
import CareSLA
import Foundation
import Workload

/// A small fixed workload, one part a run, whose instructions the script `guard` counts.
@main
enum Guard {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "nothing": break
    case "analyze": try analyze()
    case "time": try time()
    case "clocks": try clocks()
    case "triage": try triage(stories: arguments.dropFirst())
    default: throw WrongAnswer(what: "usage: Guard nothing|analyze|time|clocks|triage STORY…")
    }
  }

  /// Two hundred posts through the analyzer.
  private static func analyze() throws {
    var scratch = AnalyzerScratch()
    var intents = 0
    for text in Posts.texts(200) { intents += Analyzer.builtIn.analyze(Post(text), scratch: &scratch).intents.count }
    try require(intents >= 200, "every post has an intent")
  }

  /// A hundred thousand deadlines, and the business time until each, without a block of memory for any of them.
  private static func time() throws {
    let calendar = try Office().compiled()
    let questions = Office.questions(100_000)
    let blocks = careAllocationCount()
    for question in questions {
      guard let due = calendar.add(question.seconds, to: question.start) else { throw WrongAnswer(what: "no deadline") }
      let elapsed = calendar.elapsed(from: question.start, to: due)
      try require(elapsed == question.seconds, "deadline and elapsed agree")
      try require(question.seconds == 0 || calendar.isOpen(at: due.advanced(bySeconds: -1)), "it ends open time")
    }
    try require(careAllocationCount() == blocks, "business time allocates nothing")
  }

  /// A thousand timelines of ten events through the clocks.
  private static func clocks() throws {
    let calendar = try Office().compiled()
    let book = try Cases.policies(calendar)
    for index in 0..<1_000 {
      let timeline = Cases.timeline(from: Office.start.advanced(bySeconds: Int64(index) * 1_000))
      let evaluation = try book.evaluate(timeline, asOf: timeline[9].at)
      let resolution = evaluation.cycles(of: .resolution).first?.elapsed
      try require(resolution == Cases.resolution(of: timeline, calendar), "clocks agree with the calendar")
    }
  }

  /// Timelines in JSON through a desk.
  private static func triage(stories: some Collection<String>) throws {
    let decoder = JSONDecoder()
    for story in stories {
      let lines = try Data(contentsOf: URL(fileURLWithPath: story)).split(separator: UInt8(ascii: "\n"))
      let log = try lines.enumerated().map { number, line in
        try decoder.decode(DeskInput.self, from: Data(line)).named(Identifier("line-\(number)"))
      }
      try require(!Desk().replay(log).outputs.isEmpty, "the desk answers")
    }
  }

  private static func require(_ holds: Bool, _ what: String) throws {
    if !holds { throw WrongAnswer(what: "not so: \(what)") }
  }
}

/// Why counting means nothing.
struct WrongAnswer: Error, CustomStringConvertible {
  let what: String

  var description: String { what }
}
