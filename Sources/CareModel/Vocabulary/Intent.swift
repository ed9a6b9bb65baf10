/// What a post asks for, reports or offers: the reason why somebody wrote.
///
/// The 38 known leaves stand in six families (see ``IntentFamily``). The vocabulary is open: a host trains intents of its
/// own, which belong to no family.
public struct Intent: OpenVocabulary {
  /// The spelling of the intent, in lower case with underscores.
  public let rawValue: String

  /// Makes the intent with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The family of a known intent, or `nil` for an intent of the host's own.
  ///
  /// Costs a search over the 38 known leaves.
  public var family: IntentFamily? {
    IntentFamily.allCases.first { $0.intents.contains(self) }
  }

  /// Every intent that the library knows, family by family.
  public static let known: [Intent] = IntentFamily.allCases.flatMap { $0.intents }
}

#if !hasFeature(Embedded)
  extension Intent: Codable {}
#endif
