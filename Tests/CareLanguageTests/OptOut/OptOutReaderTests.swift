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
      "take it off the bill please", "she will not take it off", "take my car off your system",
      "text me, please don't ring", "stop calling me 'hun'", "delete my order please", "remove me from the queue",
      "make it stop leaking", "how do I make it stop?", "my texts stop at noon", "switch it off and on again",
      "no calls, no emails, nothing from you", "not enough emails from you", "I don't want to call",
      "I do not need a letter", "leave my parcel alone", "I unsubscribed, thanks", "no reminders came, why?",
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
      ("I don't want any calls", "don't want any calls", .call, nil),
      ("I do not need more e-mails", "do not need more e-mails", .email, nil),
      ("kindly refrain from telephoning us", "refrain from telephoning", .call, nil),
      ("just leave me alone", "leave me alone", nil, nil),
      ("unsubscribed three times and still here", "unsubscribed", nil, nil),
      ("Take me off for good", "Take me off", nil, nil),
      ("Please remove my number.", "remove my number", nil, nil),
      ("Remove me, and tell me where you got it", "Remove me", nil, nil),
      ("never ever call me again", "never ever call me", .call, nil),
      ("do not write me letters", "do not write me letters", nil, nil),
      ("how do I turn off these notifications", "turn off these notifications", nil, nil),
      ("can you turn off the reminders", "turn off the reminders", nil, nil),
      ("6 notifications today, how do i make it stop", "stop", nil, nil),
      ("three push notifications at night. switch them off", "switch them off", nil, nil),
      ("can the monthly mail stop please", "stop", nil, nil),
      ("Enough emails, I bought one pillow", "Enough emails", .email, nil),
      ("enough with the texts", "enough with the texts", .instantMessage, nil),
      ("pls no phone calls", "no phone calls", .call, nil),
      ("no notifications at night please", "no notifications", nil, nil),
      ("take 01632 960 211 off your list", "take 01632 960 211 off your list", nil, .marketing),
      ("remove this address from your lists", "remove this address from your lists", nil, .marketing),
      ("stop txting me", "stop txting me", .instantMessage, nil),
      ("stop showing me ads", "stop showing me ads", nil, .marketing),
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
