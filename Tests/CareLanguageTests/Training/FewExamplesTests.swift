import CareLanguage
import Testing

@Suite("A classifier of a few examples")
struct FewExamplesTests {
  // Held out, each of these is classified rightly, so that nothing but the calibration itself keeps confidence below 1.
  private static let examples =
    [
      "the back tyre is flat", "front wheel has a puncture", "tyre went flat on the hill",
      "got a puncture on the bridge",
      "no air in the tyres", "there is a nail in the wheel and the tyre is empty",
    ].map { TrainingExample(text: $0, label: "tyre") }
    + [
      "the bike will not come out of the dock", "it is locked in the stand", "I cannot pull the bike out of the dock",
      "the dock keeps hold of the bike", "the lock at the dock is jammed", "the stand does not let the bike go",
    ].map { TrainingExample(text: $0, label: "dock") }
    + ["what does a ticket cost", "thank you, lovely ride", "please delete my account"]
    .map { TrainingExample(text: $0, label: nil) }

  @Test("It is never certain of what it has not seen, so that its scope can end", arguments: [0, 1, 2] as [UInt64])
  func certainty(seed: UInt64) throws {
    let classifier = try ClassifierTrainer(seed: seed).train(Self.examples)
    #expect(classifier.scopeThreshold < 0.999, "seed \(seed)")
    #expect(classifier.classify("when do you close").confidence < 0.999, "seed \(seed)")
  }

  @Test("The name of a label teaches where it says what its examples do not")
  func labelNames() throws {
    let examples = [("lost_luggage", "my suitcase never came"), ("seatChange", "I want to be at the window")]
      .map { TrainingExample(text: $0.1, label: $0.0) }
    let taught = try ClassifierTrainer().train(examples)
    #expect(taught.classify("luggage lost").label == "lost_luggage")
    #expect(taught.classify("a change of seat").label == "seatChange")
    let untaught = try ClassifierTrainer(learnsFromLabelNames: false).train(examples)
    for (label, text) in [("lost_luggage", "luggage lost"), ("seatChange", "a change of seat")] {
      #expect(taught.classify(text).confidence > 0.5)
      let (with, without) = (
        try #require(taught.score(of: label, in: text)), try #require(untaught.score(of: label, in: text))
      )
      #expect(with > without)
    }
  }
}
