import CareModel

@testable import CareLanguage

/// The loader of classifiers: raw bytes, and changes to a real classifier whose checksum is made right again, so that the
/// fuzzer gets behind it.
enum ModelHarness {
  private static let trained: [UInt8] = {
    let examples = [
      ("the kettle leaks", "fault"), ("it broke on the first day", "fault"), ("the screen is cracked", "fault"),
      ("thank you so much", "thanks"), ("you made my day", "thanks"), ("great people, thanks", "thanks"),
    ]
    let classifier = try? ClassifierTrainer().train(examples.map { TrainingExample(text: $0.0, label: $0.1) })
    return classifier?.bytes ?? []
  }()

  static func check(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    load(first == 0 ? Array(bytes.dropFirst()) : changed(bytes.dropFirst()))
  }

  /// The trained classifier with bytes changed, three bytes of input a change: the place in two, and the value. A place
  /// behind the end cuts the file there.
  private static func changed(_ changes: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = Array(trained.dropLast(8))
    var rest = changes
    while rest.count >= 3 {
      let place = Int(rest.removeFirst()) | Int(rest.removeFirst()) << 8
      let value = rest.removeFirst()
      if place < bytes.count { bytes[place] = value } else { bytes.removeLast(min(Int(value), bytes.count)) }
    }
    let checksum = Classifier.checksum(bytes[...])
    return bytes + (0..<8).map { UInt8(truncatingIfNeeded: checksum >> (8 * UInt64($0))) }
  }

  private static func load(_ bytes: [UInt8]) {
    guard let classifier = try? Classifier(bytes: bytes) else { return }
    guard let again = try? Classifier(bytes: classifier.bytes) else { fatalError("its own bytes are refused") }
    expect(again == classifier, "the classifier changes when it is saved")
    for text in ["", "the kettle leaks again, thank you", "\u{0}\u{301}😀"] {
      let answer = classifier.classify(text)
      expect(classifier.labels.contains(answer.label), "'\(answer.label)' is no label")
      for label in classifier.labels {
        let evidence = classifier.evidence(for: label, in: text)
        expect(evidence.allSatisfy { $0.range?.slice(of: text) != nil || $0.range == nil }, "evidence of no words")
      }
    }
  }
}
