/// The language of a text, as far as it can be told.
public struct LanguageGuess: Sendable, Hashable {
  /// The ISO 639-1 code, such as `"en"`, or `"und"` where the text is too short or too mixed to tell.
  public let code: String

  /// How probable the language is, 0 … 1.
  public let confidence: Double

  /// A text whose language cannot be told.
  public static let undetermined = LanguageGuess(code: "und", confidence: 0)

  /// Makes a guess.
  public init(code: String, confidence: Double) {
    self.code = code
    self.confidence = confidence
  }

  /// Whether the built-in English model may judge the text: it is English, or cannot be told from it.
  public var permitsEnglishModel: Bool {
    code == "en" || code == Self.undetermined.code
  }
}

#if !hasFeature(Embedded)
  extension LanguageGuess: Codable {}
#endif
