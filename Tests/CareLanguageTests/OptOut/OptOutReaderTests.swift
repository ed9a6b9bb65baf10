import CareLanguage
import CareModel
import Testing

@Suite("Opt-out words")
struct OptOutReaderTests {
  let reader = OptOutReader()

  @Test(
    "A keyword alone is a request for everything",
    arguments: [
      "STOP", "stop", "Stop.", "STOP!!", "stop please", "Unsubscribe", "UNSUBSCRIBE", "stopall", "opt out",
      "OPT-OUT pls",
      "CANCEL", "END", "QUIT", " stop \n", "STOP 🛑",
    ]
  )
  func keywords(_ text: String) throws {
    let request = try #require(reader.optOut(in: text))
    #expect(request.channel == nil && request.purpose == nil && request.isKeyword)
    #expect(request.range.slice(of: text)?.isEmpty == false)
  }

  @Test(
    "The same words with other content are none",
    arguments: [
      "STOP 12345", "please stop losing my bags", "stop charging me twice", "the bus stop is dirty",
      "I can't stop laughing",
      "cancel", "the end", "Cancel my order please", "your unsubscribe page is broken",
      "don't call me back, email is fine?",
      "does the 42 stop here", "why did you not call me", "you never email me the receipt", "take me to the river",
      "remove the pin from the map", "take 20 off my bill", "nonstop", "stopped working",
      "I have no more patience", "", "STOP 5",
    ]
  )
  func otherUses(_ text: String) {
    #expect(reader.optOut(in: text) == nil)
  }

  @Test(
    "Phrases name the channel and the purpose where they say them",
    arguments: [
      ("please stop texting me", "stop texting me", Channel.instantMessage, nil),
      ("stop texting me about sales", "stop texting me", .instantMessage, .marketing),
      ("stop calling my mum", "stop calling my", .call, nil),
      ("please remove me from your list", "remove me from your list", nil, .marketing),
      ("take me off the mailing list", "take me off the mailing list", .email, .marketing),
      ("remove my name from all your lists", "remove my name from all your lists", nil, nil),
      ("remove my number from your database", "remove my number from your database", nil, nil),
      ("unsubscribe me from these e-mails", "unsubscribe", .email, .marketing),
      ("unsubscribe me from all texts", "unsubscribe", .instantMessage, nil),
      ("unsubscribe me, I never asked for this", "unsubscribe", nil, nil),
      ("take my number off your marketing list", "take my number off your marketing list", nil, .marketing),
      ("unsubscribe me from the newsletter", "unsubscribe", nil, .marketing),
      ("no more emails please", "no more emails", .email, nil),
      ("no more newsletters", "no more newsletters", nil, .marketing),
      ("stop sending me surveys", "stop sending me surveys", nil, .survey),
      ("Do not email me again", "Do not email me", .email, nil),
      ("don’t call me again", "don’t call me", .call, nil),
      ("please lose my number", "lose my number", nil, nil),
      ("I want to opt out of your promos", "opt out", nil, .marketing),
    ] as [(String, String, Channel?, ContactPurpose?)]
  )
  func phrases(_ text: String, _ words: String, _ channel: Channel?, _ purpose: ContactPurpose?) throws {
    let request = try #require(reader.optOut(in: text))
    #expect(request.range.slice(of: text).map(String.init) == words)
    #expect(request.channel == channel)
    #expect(request.purpose == purpose)
  }

  @Test("A request is a slice of any text", arguments: 0..<60)
  func sliceOfAnyBytes(seed: UInt64) {
    let text = HostileText.random(seed: seed)
    guard let request = reader.optOut(in: text) else { return }
    #expect(request.range.slice(of: text)?.isEmpty == false, "seed \(seed)")
  }

  @Test("Hostile text costs linear time and never traps", arguments: HostileText.repeated)
  func hostile(_ piece: String) {
    _ = reader.optOut(in: String(repeating: piece, count: 50_000 / max(piece.utf8.count, 1)))
  }
}
