import CareDesk
import CareModel

/// A log of conversations that nobody had, for measuring: the same for the same seed.
///
/// Each customer writes about one thing: a complaint, an answer of the brand, more words, another answer, thanks. The
/// conversations run side by side, so that two inputs in a row are hardly ever about the same case.
struct SyntheticLog: Sequence {
  let interactions: Int
  /// How many interactions a conversation has.
  let length = 5

  var conversations: Int { Swift.max(interactions / length, 1) }

  func makeIterator() -> AnyIterator<DeskInput> {
    var index = 0
    let (count, conversations) = (interactions, conversations)
    return AnyIterator {
      guard index < count else { return nil }
      defer { index += 1 }
      let (turn, place) = index.quotientAndRemainder(dividingBy: conversations)
      // A step that shares no factor with the count visits every conversation once a turn, in no order that memory likes.
      let person = (place &* 7_919 &+ turn &* 104_729) % conversations
      return Self.input(index, turn, person)
    }
  }

  private static let texts = [
    "Hello, my order arrived yesterday and the lamp does not switch on at all, can you please help me with that?",
    "I tried another socket as you said and it is still dark. The order was placed in January with express delivery.",
    "That worked, thanks a lot for the quick help, really appreciated!",
  ]

  private static func input(_ index: Int, _ turn: Int, _ person: Int) -> DeskInput {
    let at = Timestamp(secondsSince1970: 1_740_992_400 + Int64(index) / 10)
    let id = Identifier<DeskInput>("\(index)")
    let author = Identifier<SocialIdentity>("@person\(person)")
    guard turn % 2 == 0 else {
      let text = "Sorry to hear that! Could you try another socket and tell us the number of your order, please?"
      return DeskInput(id: id, at: at, .reply(BrandReply(text, to: .person(author), status: .pending)))
    }
    let text = texts[Swift.min(turn / 2, texts.count - 1)]
    return DeskInput(id: id, at: at, .post(IncomingPost(text, from: author, channel: .directMessage)))
  }
}
