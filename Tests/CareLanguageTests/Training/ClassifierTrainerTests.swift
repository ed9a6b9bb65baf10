import CareModel
import Testing

@testable import CareLanguage

@Suite("Training a classifier")
struct ClassifierTrainerTests {
  @Test("Sentences that were not seen get their labels", arguments: [12, 123])
  func learns(count: Int) throws {
    let classifier = try ClassifierTrainer().train(TrainingFixture.examples(count: count, seed: 1))
    let unseen = TrainingFixture.examples(count: 60, seed: 2)
    let hits = unseen.count { classifier.classify($0.text).label == $0.label }
    #expect(hits >= 54)
    #expect(classifier.classify("my parcel never came, where is it").label == "parcel")
  }

  @Test("Probabilities are between 0 and 1, sum to 1, and the label has the largest")
  func probabilities() throws {
    let classifier = try ClassifierTrainer().train(TrainingFixture.examples(count: 60, seed: 1))
    for example in TrainingFixture.examples(count: 20, seed: 3) {
      let verdict = classifier.classify(example.text)
      let all = [verdict.confidence] + verdict.alternatives.map(\.confidence)
      #expect(all.count == 3 && all == all.sorted(by: >))
      #expect(abs(all.reduce(0, +) - 1) < 1e-4)
    }
    #expect(classifier.classify("").label.isEmpty == false)
  }

  @Test("The same examples and seed give the same bytes, another seed others")
  func deterministic() throws {
    let examples = TrainingFixture.examples(count: 30, seed: 1)
    let first = try ClassifierTrainer(seed: 7).train(examples)
    #expect(try ClassifierTrainer(seed: 7).train(examples).bytes == first.bytes)
    #expect(try ClassifierTrainer(seed: 8).train(examples).bytes != first.bytes)
  }

  @Test("Cancelling stops the training at any stage", arguments: 1...8)
  func cancels(call: Int) {
    var calls = 0
    #expect(throws: CareLanguageError.cancelled) {
      _ = try ClassifierTrainer().train(TrainingFixture.examples(count: 15, seed: 1)) { _ in
        calls += 1
        return calls == call ? .cancel : .proceed
      }
    }
    #expect(calls == call)
  }

  @Test("What cannot be trained on is refused with the reason")
  func refusals() {
    let trainer = ClassifierTrainer()
    #expect(throws: CareLanguageError.tooFewLabels(labels: 0)) { _ = try trainer.train([]) }
    let one = [TrainingExample(text: "a", label: "x")]
    #expect(throws: CareLanguageError.tooFewLabels(labels: 1)) { _ = try trainer.train(one) }
    let empty = one + [TrainingExample(text: "b", label: "")]
    #expect(throws: CareLanguageError.invalidLabel("")) { _ = try trainer.train(empty) }
    let two = one + [TrainingExample(text: "b", label: "y")]
    #expect(throws: CareLanguageError.invalidClassWeight(label: "x", weight: -1)) {
      _ = try ClassifierTrainer(classWeights: ["x": -1]).train(two)
    }
    #expect(throws: CareLanguageError.invalidClassWeight(label: "z", weight: 1)) {
      _ = try ClassifierTrainer(classWeights: ["z": 1]).train(two)
    }
    #expect(throws: CareLanguageError.invalidFoldCount(1, examples: 2)) { _ = try trainer.crossValidate(two, folds: 1) }
  }

  @Test("Two examples are enough to train, however odd they are")
  func tiny() throws {
    let classifier = try ClassifierTrainer().train([
      TrainingExample(text: "", label: "nothing"), TrainingExample(text: "\u{301}\u{0}", label: "odd"),
    ])
    #expect(classifier.labels == ["nothing", "odd"])
  }

  @Test("Cross-validation classifies every example with a label by a model that has not seen it")
  func crossValidation() throws {
    var examples = TrainingFixture.examples(count: 30, seed: 1)
    examples.append(TrainingExample(text: "what a lovely sunset", label: nil))
    let found = try ClassifierTrainer().crossValidate(examples, folds: 2)
    #expect(found.count == 31 && found[30] == nil)
    #expect(zip(examples, found).count { $0.label != nil && $0.label == $1?.label } >= 25)
  }

  @Test("The more texts of the labels' own should pass, the lower the threshold of the scope")
  func scope() throws {
    let examples = TrainingFixture.examples(count: 30, seed: 1)
    let thresholds = try [0, 0.5, 1].map { try ClassifierTrainer(acceptedShare: $0).train(examples).scopeThreshold }
    #expect(thresholds == thresholds.sorted(by: >))
  }

  @Test("A text is in scope where its score reaches the threshold learned from texts out of scope")
  func scopeFromExamples() throws {
    let outside = ["what a lovely sunset", "the cat sleeps all day", "my cousin plays the piano", "it rains in spring"]
    let examples = TrainingFixture.examples(count: 30, seed: 1) + outside.map { TrainingExample(text: $0, label: nil) }
    let classifier = try ClassifierTrainer().train(examples)
    for text in outside + ["where is my parcel", ""] {
      let verdict = classifier.classify(text)
      #expect(verdict.isInScope == (verdict.scopeScore >= classifier.scopeThreshold))
    }
  }
}
