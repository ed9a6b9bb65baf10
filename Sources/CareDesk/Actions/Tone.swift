public import CareModel

/// In which voice something is said.
public struct Tone: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Tone {
  /// Plain and helpful.
  public static let helpful = Tone(rawValue: "helpful")
  /// Sorry, and on the person's side.
  public static let empathetic = Tone(rawValue: "empathetic")
  /// Calm, short and exact.
  public static let factual = Tone(rawValue: "factual")
  /// Friendly and glad.
  public static let warm = Tone(rawValue: "warm")
  /// Polite, whoever was right.
  public static let courteous = Tone(rawValue: "courteous")
  /// Light and funny.
  public static let humorous = Tone(rawValue: "humorous")
  /// In the voice of a figure of the brand's world.
  public static let inCharacter = Tone(rawValue: "in_character")

  /// Every word of this vocabulary that the library knows.
  public static let known: [Tone] = [.helpful, .empathetic, .factual, .warm, .courteous, .humorous, .inCharacter]

  /// Whether the voice makes light of things.
  public var isPlayful: Bool { self == .humorous || self == .inCharacter }
}

#if !hasFeature(Embedded)
  extension Tone: Codable {}
#endif
