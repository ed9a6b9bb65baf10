import ArgumentParser
import CareReport
import CustomerCare
import Foundation

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a classifier for labels of your own.",
    discussion: """
      A line is label<TAB>text; an empty label is a text that belongs to none. Progress goes to standard error, the \
      figures reached on held-out examples to standard output. The same data and seed give the same model, byte for byte.
      """
  )

  @Argument(help: "A file of examples; standard input without one.")
  var file: String?

  @Option(help: "Where the model is written.")
  var out: String

  @Option(help: "Decides the order in which examples are seen.")
  var seed: UInt64 = 0

  @Flag(inversion: .prefixedNo, help: "First train without a tenth of the examples and measure on it.")
  var heldOut = true

  func run() throws {
    let examples = try ExampleFile(file).examples
    let trainer = ClassifierTrainer(seed: seed)
    var report: [JSON.Member] = [
      .init("examples", .integer(examples.count)),
      .init("labels", .integer(Set(examples.compactMap(\.label)).count)),
    ]
    do {
      if heldOut { report.append(.init("heldOut", try measure(trainer, examples))) }
      let classifier = try trainer.train(examples, progress: Self.tell("training"))
      let bytes = classifier.bytes
      guard FileManager.default.createFile(atPath: out, contents: Data(bytes)) else {
        throw ValidationError("\(out) cannot be written")
      }
      report.append(.init("bytes", .integer(bytes.count)))
    } catch let error as CareLanguageError {
      Output.complain("care: \(error)")
      throw ExitCode(65)
    }
    Output.line(.object(report))
  }

  /// Every tenth example of a label with at least ten is held out; the rest teaches.
  private func measure(_ trainer: ClassifierTrainer, _ examples: [TrainingExample]) throws -> JSON {
    var seen: [String: Int] = [:]
    var training: [TrainingExample] = []
    var test: [TrainingExample] = []
    for example in examples {
      let place = seen[example.label ?? "", default: 0]
      seen[example.label ?? ""] = place + 1
      if example.label != nil && place % 10 == 9 { test.append(example) } else { training.append(example) }
    }
    guard !test.isEmpty else { return .null }
    let classifier = try trainer.train(training, progress: Self.tell("measuring"))
    let verdicts = test.map { classifier.classify($0.text) }
    let matrix = ConfusionMatrix(zip(test, verdicts).map { (truth: $0.label ?? "", given: $1.label) })
    let calibration = Measurement.calibrationError(
      zip(test, verdicts).map { (confidence: $1.confidence, isCorrect: $0.label == $1.label) }
    )
    return .object([
      .init("examples", .integer(test.count)),
      .init("accuracy", matrix.accuracy.map { .rounded($0) } ?? .null),
      .init("macroF1", matrix.macroF1.map { .rounded($0) } ?? .null),
      .init("calibrationError", calibration.map { .rounded($0) } ?? .null),
    ])
  }

  private static func tell(_ purpose: String) -> (TrainingProgress) -> TrainingDecision {
    { progress in
      Output.complain("\(purpose): \(progress.stage) \(Int(progress.fraction * 100)) %")
      return .proceed
    }
  }
}

/// Labelled texts, one a line.
struct ExampleFile {
  let examples: [TrainingExample]

  init(_ name: String?) throws {
    var source = try LineSource(name)
    var examples: [TrainingExample] = []
    var number = 0
    while let line = try source.next() {
      number += 1
      let text = String(decoding: line, as: UTF8.self)
      guard !text.isEmpty else { continue }
      guard let tab = text.firstIndex(of: "\t") else {
        Output.complain("care: line \(number) has no tab between a label and a text")
        throw ExitCode(65)
      }
      let label = String(text[..<tab])
      examples.append(
        TrainingExample(text: String(text[text.index(after: tab)...]), label: label.isEmpty ? nil : label)
      )
    }
    self.examples = examples
  }
}
