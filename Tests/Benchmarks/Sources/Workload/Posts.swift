public import CareLanguage
import CareTesting

/// Posts of about a hundred bytes each, made from a stock of phrases: the same on every machine, and nobody's words.
public enum Posts {
  /// How many different posts there are; longer lists begin again.
  public static let differentCount = 1_000

  /// The first posts of the endless list.
  public static func texts(_ count: Int) -> [String] {
    let stock = (0..<min(count, differentCount)).map { text(seed: UInt64($0)).text }
    return (0..<count).map { stock[$0 % differentCount] }
  }

  /// Posts with the trouble that they tell of as their label.
  public static func examples(_ count: Int) -> [TrainingExample] {
    (0..<count).map { index in
      let (text, trouble) = text(seed: UInt64(index))
      return TrainingExample(text: text, label: "trouble \(trouble)")
    }
  }

  private static func text(seed: UInt64) -> (text: String, trouble: Int) {
    var numbers = SeededGenerator(seed: seed)
    let trouble = numbers.number(in: 0...troubles.count - 1)
    let order = numbers.number(in: 10_000...99_999)
    var parts = [numbers.pick(openings), numbers.pick(things), numbers.pick(troubles[trouble])]
    if numbers.chance(60) { parts.append(numbers.pick(feelings)) }
    if numbers.chance(30) { parts.append("order \(order)") }
    if numbers.chance(20) { parts.append(numbers.pick(deadlines)) }
    if numbers.chance(25) { parts.append(numbers.pick(endings)) }
    return (parts.joined(separator: " "), trouble)
  }

  private static let openings = [
    "hi", "so", "@lumina", "hey @lumina", "well,", "honestly,", "day three:", "good morning,", "third time I ask:",
    "ok",
  ]
  private static let things = [
    "my new desk lamp", "the ceiling light", "your app", "the parcel", "the night train", "our room", "the blue jacket",
    "my account", "the kettle I bought in May", "the baby monitor",
  ]
  private static let troubles = [
    ["has not arrived yet", "is still not here", "was due on Monday and never came"],
    ["does not switch on", "broke after two days", "flickers and then dies"],
    ["cost me twice", "was charged two times", "shows up twice on my card statement"],
    ["is wonderful, thank you", "made my whole week", "is the best thing I own"],
    ["locks me out", "will not take my password", "says that I do not exist"],
    ["was the wrong size", "came in another colour", "is not what I ordered"],
    ["was freezing all night", "smelled of smoke", "had no hot water"],
    ["left without us", "was forty minutes late again", "was cancelled at the last moment"],
    ["should come in green too", "could use a dimmer", "needs a longer cable"],
    ["went back and I want my money", "is on its way back to you, refund please", "has to be returned, how?"],
  ]
  private static let feelings = [
    "and I am tired of waiting", "😡😡", "which is a shame", "and nobody answers", "😍", "but your staff were kind",
    "I could cry", "thanks for nothing", "no hurry though",
  ]
  private static let deadlines = [
    "and we leave at 6:10", "I need it by Friday", "before tomorrow noon", "within two hours please",
  ]
  private static let endings = [
    "call me on +44 20 7946 0018", "write to ann@example.com", "please help", "#fail", "I will not ask again",
    "cheers!",
  ]
}
