/// What a writer feels.
///
/// The eleven known words are those of the annotation guide of the care corpus: seven unpleasant ones, neutral, and the pleasant ones.
public struct Emotion: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Emotion {
  /// Hot displeasure with somebody.
  public static let anger = Emotion(rawValue: "anger")

  /// Displeasure at being stopped or made to wait.
  public static let frustration = Emotion(rawValue: "frustration")

  /// An expectation that was not met.
  public static let disappointment = Emotion(rawValue: "disappointment")

  /// Worry about what may happen.
  public static let anxiety = Emotion(rawValue: "anxiety")

  /// Grief or sorrow.
  public static let sadness = Emotion(rawValue: "sadness")

  /// Not knowing what is the case or what to do.
  public static let confusion = Emotion(rawValue: "confusion")

  /// No feeling shown.
  public static let neutral = Emotion(rawValue: "neutral")

  /// Thankfulness.
  public static let gratitude = Emotion(rawValue: "gratitude")

  /// Gladness or excitement.
  public static let joy = Emotion(rawValue: "joy")

  /// Fun, teasing and play.
  public static let amusement = Emotion(rawValue: "amusement")

  /// Fondness of a person, product or brand.
  public static let affection = Emotion(rawValue: "affection")

  /// Every word of this vocabulary that the library knows.
  public static let known: [Emotion] = [
    .anger, .frustration, .disappointment, .anxiety, .sadness, .confusion, .neutral, .gratitude, .joy, .amusement,
    .affection,
  ]
}

#if !hasFeature(Embedded)
  extension Emotion: Codable {}
#endif
