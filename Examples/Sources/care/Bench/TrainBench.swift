import CustomerCare
import Foundation

/// Speed of training and of classifying, with labelled examples from a folder.
struct TrainBench {
  private let examples: [TrainingExample]

  /// Takes `intent/banking77/train.tsv` of `../data` beside the folder's corpus; without a folder there is nothing to train.
  init?(data folder: String?) throws {
    guard let folder else { return nil }
    let file = folder + "/data/intent/banking77/train.tsv"
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    examples = try ExampleFile(file).examples
  }

  func measures() throws -> [Measure] {
    var classifier: Classifier?
    let train = try Measure("train", unit: "s", count: examples.count, rounds: 3, value: { $0 }) {
      classifier = try ClassifierTrainer().train(examples)
    }
    guard let classifier else { return [train] }
    var scratch = Classifier.Scratch()
    var correct = 0
    let intent = Measure("intent", unit: "texts/s", count: examples.count, value: { Double(examples.count) / $0 }) {
      correct = 0
      for example in examples {
        if classifier.classify(example.text, alternatives: 0, scratch: &scratch).label == example.label { correct += 1 }
      }
    }
    guard correct * 10 > examples.count * 9 else { throw BenchError.wrongAnswers("the classifier") }
    return [train, intent]
  }
}
