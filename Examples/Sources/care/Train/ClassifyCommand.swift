import ArgumentParser
import CareReport
import CustomerCare
import Foundation

struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Give texts the labels of a trained classifier."
  )

  @Argument(help: "A file with a text a line; standard input without one.")
  var file: String?

  @Option(help: "The model that 'care train' wrote.")
  var model: String

  @Option(help: "How many other labels are told.")
  var alternatives = 4

  func run() throws {
    guard let data = FileManager.default.contents(atPath: model) else {
      Output.complain("care: there is no file \(model)")
      throw ExitCode(66)
    }
    let classifier: Classifier
    do {
      classifier = try Classifier(bytes: Array(data))
    } catch {
      Output.complain("care: \(model) is no classifier: \(error)")
      throw ExitCode(65)
    }
    var scratch = Classifier.Scratch()
    let succeeded = try Output.forEachLine(of: LineSource(file)) { line in
      let text = String(decoding: line, as: UTF8.self)
      Output.line(Self.json(classifier.classify(text, alternatives: alternatives, scratch: &scratch)))
    }
    try Output.finish(succeeded)
  }

  private static func json(_ verdict: Classification) -> JSON {
    .object([
      .init("label", .string(verdict.label)),
      .init("confidence", .rounded(verdict.confidence)),
      .init("inScope", .bool(verdict.isInScope)),
      .init("scopeScore", .rounded(verdict.scopeScore)),
      .init(
        "alternatives",
        .array(
          verdict.alternatives.map {
            .object([.init("label", .string($0.value)), .init("confidence", .rounded($0.confidence))])
          }
        )
      ),
    ])
  }
}
