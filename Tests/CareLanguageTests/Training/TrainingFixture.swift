import CareTesting

@testable import CareLanguage

/// Small sets of the project's own sentences.
enum TrainingFixture {
  private static let openings = ["hi", "hello there", "please help", "so", "hey team", "good morning", "ok"]
  private static let closings = ["thanks", "asap", "", "please", "what now?", "since monday", "any idea"]
  private static let cores = [
    "parcel": ["where is my parcel", "my package has not arrived", "the delivery never came", "no sign of my box yet"],
    "refund": [
      "i want my money back", "please refund this order", "when do i get my refund", "give me back what i paid",
    ],
    "login": ["i cannot log in", "my password does not work", "the app locks me out", "sign in fails each time"],
  ]

  /// Sentences of three labels, the same for the same seed.
  static func examples(count: Int, seed: UInt64) -> [TrainingExample] {
    var random = SeededGenerator(seed: seed)
    let labels = cores.keys.sorted()
    return (0..<count).map { index in
      let label = labels[index % labels.count]
      let core = cores[label]?.randomElement(using: &random) ?? ""
      let opening = openings.randomElement(using: &random) ?? ""
      let closing = closings.randomElement(using: &random) ?? ""
      return TrainingExample(text: "\(opening) \(core) \(closing)", label: label)
    }
  }
}
