import ArgumentParser
import CareLanguage
import CareTesting
import Foundation

/// Measures the trainer on public sets of intents.
struct MeasureTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-trainer",
    abstract: "Trains classifiers on public sets of intents and prints what they reach.",
    discussion: """
      Reads DIR/data/intent. The test files are only measured: everything was chosen on parts of the training files, which `--development` measures.
      """
  )

  @Option(help: "The folder with data/intent.")
  var shared: String

  @Flag(help: "Measure on validation files and on parts of the training files instead of the test files.")
  var development = false

  @Option(help: "How many n-grams a classifier keeps.")
  var features: Int = 32_768

  @Flag(help: "Only the speed on BANKING77.")
  var speed = false

  func run() throws {
    let banking = try load("banking77/train.tsv")
    if development {
      try measureDevelopment(banking)
    } else {
      let bankingTest = try load("banking77/test.tsv")
      try measure("BANKING77 full", banking, on: bankingTest)
      guard !speed else { return try measureLarge(banking) }
      try measureFew("BANKING77", load("banking77/train_10.tsv"), load("banking77/train_5.tsv"), on: bankingTest)
      try measure(
        "CLINC150",
        load("clinc150_full/train.tsv"),
        on: load("clinc150_full/test.tsv"),
        outOfScope: load("clinc150_full/oos_test.tsv")
      )
      try measure("HWU64", load("hwu64/train.tsv"), on: load("hwu64/test.tsv"))
      try measureFew("HWU64", load("hwu64/train_10.tsv"), load("hwu64/train_5.tsv"), on: load("hwu64/test.tsv"))
      try measureLarge(banking)
    }
  }

  private func measureDevelopment(_ banking: [TrainingExample]) throws {
    for fold in 0..<3 {
      let (held, rest) = (banking.indices.filter { $0 % 5 == fold }, banking.indices.filter { $0 % 5 != fold })
      try measure("BANKING77 fold \(fold)", rest.map { banking[$0] }, on: held.map { banking[$0] })
    }
    for (name, path) in [
      ("BANKING77", "banking77"), ("HWU64", "hwu64"), ("CLINC150", "clinc150_full"), ("Bitext", "bitext27"),
    ] {
      try measureSamples(name, load("\(path)/train.tsv"))
    }
    try measure(
      "CLINC150 validation",
      load("clinc150_full/train.tsv"),
      on: load("clinc150_full/val.tsv"),
      outOfScope: load("clinc150_full/oos_val.tsv")
    )
    try measure("HWU64 validation", load("hwu64/train.tsv"), on: load("hwu64/valid.tsv"))
  }

  /// Few examples, with the names of the labels and without.
  private func measureFew(
    _ name: String,
    _ ten: [TrainingExample],
    _ five: [TrainingExample],
    on test: [TrainingExample]
  ) throws {
    for (shots, training) in [(10, ten), (5, five)] {
      try measure("\(name) \(shots)-shot", training, on: test)
      try measure("\(name) \(shots)-shot, names of labels unread", training, on: test, names: false)
    }
  }

  /// Samples of five and of ten examples a label, tested on 3,000 of the other texts.
  private func measureSamples(_ name: String, _ texts: [TrainingExample]) throws {
    for shots in [5, 10] {
      for seed in 1...2 as ClosedRange<UInt64> {
        var random = SeededGenerator(seed: seed)
        var taken: [String: Int] = [:]
        var (sample, rest): ([TrainingExample], [TrainingExample]) = ([], [])
        for example in texts.shuffled(using: &random) {
          let count = taken[example.label ?? "", default: 0]
          taken[example.label ?? ""] = count + 1
          if count < shots { sample.append(example) } else if rest.count < 3000 { rest.append(example) }
        }
        try measure("\(name), sample \(seed) of \(shots)", sample, on: rest)
        try measure("\(name), sample \(seed) of \(shots), names of labels unread", sample, on: rest, names: false)
      }
    }
  }

  private func load(_ path: String) throws -> [TrainingExample] {
    let url = URL(fileURLWithPath: shared).appendingPathComponent("data/intent").appendingPathComponent(path)
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      return fields.count == 2 ? TrainingExample(text: String(fields[1]), label: String(fields[0])) : nil
    }
  }

  private func measure(
    _ name: String,
    _ training: [TrainingExample],
    on test: [TrainingExample],
    outOfScope: [TrainingExample] = [],
    names: Bool = true
  ) throws {
    let start = processorSeconds()
    let trained = try ClassifierTrainer(learnsFromLabelNames: names, maximumFeatureCount: features).train(training)
    let trainingTime = processorSeconds() - start
    let bytes = trained.bytes
    let classifier = try Classifier(bytes: bytes)
    var scratch = Classifier.Scratch()
    let found = test.map { classifier.classify($0.text, alternatives: 0, scratch: &scratch) }
    let matrix = ConfusionMatrix(zip(test, found).map { (truth: $0.label ?? "", given: $1.label) })
    let error = Measurement.calibrationError(
      zip(test, found).map { (confidence: $1.confidence, isCorrect: $0.label == $1.label) }
    )
    var line =
      "\(name): accuracy \(percent(matrix.accuracy)), macro F1 \(percent(matrix.macroF1)), calibration error \(percent(error))"
    if !outOfScope.isEmpty {
      let outside = outOfScope.map { classifier.classify($0.text, alternatives: 0, scratch: &scratch) }
      let area = Measurement.areaUnderCurve(positives: found.map(\.scopeScore), negatives: outside.map(\.scopeScore))
      let refused = Double(outside.count { !$0.isInScope }) / Double(outside.count)
      let kept = Double(found.count(where: \.isInScope)) / Double(found.count)
      line += ", out of scope AUROC \(percent(area)), kept \(percent(kept)), refused \(percent(refused))"
    }
    line += String(format: ", trained in %.2f s", trainingTime)
    line += String(format: ", %.2f MB, ", Double(bytes.count) / 1e6) + throughput(classifier, test)
    print(line)
  }

  /// Texts a second of processor time, the best of five runs over at least 10,000 texts.
  private func throughput(_ classifier: Classifier, _ test: [TrainingExample]) -> String {
    var scratch = Classifier.Scratch()
    var best = Double.infinity
    let rounds = 10_000 / test.count + 1
    for _ in 0..<5 {
      let start = processorSeconds()
      for _ in 0..<rounds {
        for example in test { _ = classifier.classify(example.text, alternatives: 0, scratch: &scratch) }
      }
      best = min(best, processorSeconds() - start)
    }
    return String(format: "%.0f texts/s", Double(rounds * test.count) / best)
  }

  /// Ten times the training set, each text with another number at its end.
  private func measureLarge(_ banking: [TrainingExample]) throws {
    var large: [TrainingExample] = []
    for copy in 0..<10 {
      for example in banking {
        large.append(TrainingExample(text: example.text + " variant\(copy)", label: example.label))
      }
    }
    let start = processorSeconds()
    _ = try ClassifierTrainer().train(large)
    print(String(format: "%d texts: trained in %.2f s", large.count, processorSeconds() - start))
  }

  private func percent(_ value: Double?) -> String {
    value.map { String(format: "%.2f %%", $0 * 100) } ?? "undefined"
  }

  private func processorSeconds() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }
}
