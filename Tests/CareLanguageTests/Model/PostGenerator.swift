import CareLanguage
import CareModel

/// Makes posts of words, marks, emoji and noise from a seed.
struct PostGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  private static let pieces = [
    "my", "order", "never", "arrived", "thanks", "so", "much", "the", "app", "crashes", "every", "time", "i", "can't",
    "log", "in", "love", "new", "colours", "worst", "refund", "please", "waiting", "3", "hours", "not", "happy",
    "but", "@brand", "#fail", "🎉", "😡", "!!!", "?", "£12.50", "https://example.com/a", "don’t", "AB1234", "6:10",
    "café", "ничего", "👩‍👩‍👧", "\u{202E}", "\u{0301}", "&amp;", "soooo", "u", "gr8", ":)", "<3", "…", "\n", "你好", "\u{0}",
  ]

  mutating func number(below limit: Int) -> Int {
    state ^= state &<< 13
    state ^= state &>> 7
    state ^= state &<< 17
    return Int(truncatingIfNeeded: (state &>> 33) % UInt64(limit))
  }

  mutating func text(words: Int) -> String {
    (0..<words).map { _ in Self.pieces[number(below: Self.pieces.count)] }.joined(separator: " ")
  }

  mutating func next() -> Post {
    let channels = Channel.known.map(Optional.some) + [nil]
    return Post(
      text(words: number(below: 40)),
      channel: channels[number(below: channels.count)],
      context: number(below: 3) == 0 ? text(words: 8) : "",
      previous: number(below: 4) == 0 ? text(words: 12) : nil,
      lifecycle: Lifecycle.allCases[number(below: Lifecycle.allCases.count)]
    )
  }
}
