/// Long texts that nobody would write but somebody may send.
public enum Hostile: String, CaseIterable, Sendable {
  case oneByte, combiningMarks, emoji, nestedQuotes, words

  private var unit: String {
    switch self {
    case .oneByte: "a"
    case .combiningMarks: "\u{301}"
    case .emoji: "👩‍👩‍👧"
    case .nestedQuotes: "\"'("
    case .words: "my order 4471 is late, call +44 20 7946 0018 by 6:10. "
    }
  }

  /// A text of about so many bytes of UTF-8.
  public func text(bytes: Int) -> String {
    String(repeating: unit, count: bytes / unit.utf8.count)
  }
}
