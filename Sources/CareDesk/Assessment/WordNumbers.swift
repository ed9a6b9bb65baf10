import CareModel

/// The words that the library knows, by their numbers, so that what is asked of a word at every turn is one look.
struct WordNumbers: Sendable {
  static let shared = WordNumbers()

  private let intents = KnownWords(Intent.known.map { $0.rawValue })
  private let signals = KnownWords(Signal.known.map { $0.rawValue })
  private let families = IntentFamily.allCases.flatMap { family in family.intents.map { _ in family } }
  private let isIdle: [Bool]

  private init() {
    let idle: [Intent] = [
      .praise, .gratitude, .wishJoke, .lifeMoment, .resolutionReply, .greetingClosing, .spamPromo, .offTopic,
    ]
    isIdle = Intent.known.map { idle.contains($0) }
  }

  /// The family of an intent, or `nil` for one of the host's own.
  func family(of intent: Intent) -> IntentFamily? { intents.place(of: intent.rawValue).map { families[$0] } }

  /// Whether nothing need follow from the intent: thanks, pleasure, a goodbye, a confirmation or noise.
  func isIdle(_ intent: Intent) -> Bool { intents.place(of: intent.rawValue).map { isIdle[$0] } ?? false }

  /// The bit of an intent: its own where the library knows it.
  func bit(of intent: Intent) -> UInt64 { Self.bit(intents.place(of: intent.rawValue)) }

  /// The bit of a signal: its own where the library knows it.
  func bit(of signal: Signal) -> UInt64 { Self.bit(signals.place(of: signal.rawValue)) }

  /// What is not known shares the last bit.
  private static func bit(_ place: Int?) -> UInt64 { 1 << UInt64(min(place ?? 63, 63)) }

  /// Whether a bit stands for one word only.
  static func isExact(_ bits: UInt64) -> Bool { bits >> 63 == 0 }
}

extension IntentFamily {
  /// The family of an intent, in constant time.
  static func of(_ intent: Intent) -> IntentFamily? { WordNumbers.shared.family(of: intent) }
}
