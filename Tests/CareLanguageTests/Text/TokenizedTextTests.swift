import CareTesting
import Testing

@testable import CareLanguage

@Suite("Tokens of a text")
struct TokenizedTextTests {
  /// Each token as its kind, its slice of the original and its normalised form.
  private func show(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokenized = TokenizedText(text)
    return tokenized.tokens.map { token in
      "\(token.kind) \(String(decoding: bytes[token.range], as: UTF8.self)) \(tokenized.normalizedText(of: token))"
    }
  }

  @Test(
    "Texts have the tokens that a reader sees",
    arguments: [
      ("@acme hi", ["handle @acme ", "word hi hi"]),
      ("@me@social.example ok", ["handle @me@social.example ", "word ok ok"]),
      ("mail jo.b+x@mail.example.com.", ["word mail mail", "email jo.b+x@mail.example.com ", "punctuation . ."]),
      ("see https://a.example/x?y=1.", ["word see see", "link https://a.example/x?y=1 ", "punctuation . ."]),
      ("on shop.example.com/help now", ["word on on", "link shop.example.com/help ", "word now now"]),
      ("end.Start", ["word end end", "punctuation . .", "word Start start"]),
      ("#LostBag2", ["hashtagMark # ", "word Lost lost", "word Bag bag", "number 2 0"]),
      ("#HTMLParser", ["hashtagMark # ", "word HTML html", "word Parser parser"]),
      ("order #1234", ["word order order", "code #1234 "]),
      ("$12.50 or 5€", ["money $12.50 ", "word or or", "money 5€ "]),
      ("6:10pm 6pm 18h30", ["time 6:10pm ", "time 6pm ", "time 18h30 "]),
      ("24/7 2024-05-12", ["date 24/7 ", "date 2024-05-12 "]),
      ("DL1234 mp3 2nd", ["code DL1234 ", "word mp3 mp0", "number 2nd 0"]),
      ("3hrs", ["number 3 0", "word hrs hours"]),
      ("won't can't I'm", ["word wo will", "word n't not", "word ca can", "word n't not", "word I i", "word 'm am"]),
      ("don’t it&#39;s", ["word do do", "word n’t not", "word it it", "word &#39;s is"]),
      ("dont pls", ["word d do", "word ont not", "word pls please"]),
      ("customer's O'Neil", ["word customer's customer", "word O'Neil oneil"]),
      ("Soooo goood", ["word Soooo so", "word goood good"]),
      ("Café ＦＵＬＬ 𝗯𝗼𝗹𝗱", ["word Café cafe", "word ＦＵＬＬ full", "word 𝗯𝗼𝗹𝗱 bold"]),
      ("a\u{200B}b", ["word a\u{200B}b ab"]),
      ("A &amp; B &lt;3", ["word A a", "punctuation &amp; &", "word B b", "punctuation &lt; <", "number 3 0"]),
      ("👨‍👩‍👧👍🏽🇺🇸1️⃣", ["emoji 👨‍👩‍👧 ", "emoji 👍🏽 ", "emoji 🇺🇸 ", "emoji 1️⃣ "]),
      (":) :'( <3 ^_^", ["emoticon :) ", "emoticon :'( ", "emoticon <3 ", "emoticon ^_^ "]),
      ("what?!!", ["word what what", "punctuation ? ?", "punctuation !! !"]),
      ("U.S. ok", ["word U u", "punctuation . .", "word S s", "punctuation . .", "word ok ok"]),
      ("日本", ["word 日 日", "word 本 本"]),
      ("", []),
    ]
  )
  func golden(text: String, expected: [String]) {
    #expect(show(text) == expected)
  }

  @Test("Looks are told by traits, not by the normalised form")
  func traits() {
    let tokens = TokenizedText("HELP Help soooo!! раypal a\u{200B}b").tokens
    #expect(tokens[0].traits.contains(.allCapitals))
    #expect(tokens[1].traits.isSuperset(of: [.capitalized]) && !tokens[1].traits.contains(.allCapitals))
    #expect(tokens[0].hash == tokens[1].hash)
    #expect(tokens[2].traits.contains(.elongated))
    #expect(tokens[3].traits.isSuperset(of: [.repeated, .joined]))
    #expect(tokens[4].traits.contains(.mixedScript))
    #expect(tokens[5].traits.contains(.hidden))
  }

  @Test(
    "Words that differ by their ending share a stem",
    arguments: [
      ["cancel", "cancelled", "cancelling", "cancels", "cancellation"], ["charge", "charged", "charges", "charging"],
      ["delay", "delays", "delayed"], ["stop", "stopped", "stopping"], ["refund", "refunds", "refunding"],
    ]
  )
  func stems(words: [String]) {
    let stems = Set(words.compactMap { TokenizedText($0).tokens.first?.stem })
    #expect(stems.count == 1)
  }

  @Test("No weight sees which handle, link or masked name a text has")
  func masking() {
    #expect(TokenizedText("@united").tokens.map(\.hash) == TokenizedText("@awful").tokens.map(\.hash))
    #expect(
      TokenizedText("http://good.example").tokens.map(\.hash) == TokenizedText("http://bad.example").tokens.map(\.hash)
    )
    var (one, other) = (TokenizedText("Delta lost it"), TokenizedText("Omega lost it"))
    one.mask([0..<5])
    other.mask([0..<5])
    #expect(one.tokens.map(\.stem) == other.tokens.map(\.stem))
    #expect(one.tokens[0].traits.contains(.masked) && !one.tokens[1].traits.contains(.masked))
  }

  @Test("Tokens of any bytes are ordered, lie in the text and cut no character", arguments: 0..<400 as Range<UInt64>)
  func ranges(seed: UInt64) {
    let text = HostileText.random(seed: seed)
    let bytes = Array(text.utf8)
    var last = 0
    for token in TokenizedText(text).tokens {
      #expect(token.range.lowerBound >= last && !token.range.isEmpty, "seed \(seed)")
      #expect(token.range.upperBound <= bytes.count, "seed \(seed)")
      #expect(String(validating: bytes[token.range], as: UTF8.self) != nil, "seed \(seed)")
      last = token.range.upperBound
    }
  }

  @Test(
    "Bytes that are no UTF-8 are symbols with their ranges, one for each maximal part",
    arguments: 0..<400 as Range<UInt64>
  )
  func invalidBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    var text = TokenizedText()
    text.tokenize(bytes)
    var last = 0
    for token in text.tokens {
      #expect(token.range.lowerBound >= last && token.range.upperBound <= bytes.count, "seed \(seed)")
      last = token.range.upperBound
    }
  }

  @Test("A memory used again gives what a fresh one gives", arguments: 0..<100 as Range<UInt64>)
  func reuse(seed: UInt64) {
    var used = TokenizedText(HostileText.random(seed: seed &+ 1_000))
    let text = HostileText.random(seed: seed)
    used.tokenize(text)
    let fresh = TokenizedText(text)
    #expect(used.tokens == fresh.tokens, "seed \(seed)")
    #expect(used == fresh)
  }

  /// A quadratic step would need ten thousand million of them here.
  @Test("A long run of anything is read to its end", arguments: HostileText.repeated)
  func longRuns(piece: String) {
    let text = TokenizedText(String(repeating: piece, count: 100_000 / piece.utf8.count))
    #expect(text.tokens.allSatisfy { $0.range.upperBound <= text.byteCount })
  }
}
