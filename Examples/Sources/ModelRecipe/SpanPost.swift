import CareLanguage
import CareModel
import Foundation

/// A labelled post, as far as spans are concerned.
struct SpanPost {
  struct Datum: Hashable {
    var kind: PersonalDataKind
    var text: String
  }

  struct File {
    var name: String
    var posts: [SpanPost]
  }

  var text: String
  /// Whether people wrote it to a brand, and not for a corpus.
  var isReal = false
  var deadline: String?
  var personalData: [Datum] = []
  var asksToStop = false
  var brand: BrandProfile?
  var mention = BrandMention.Kind.none

  static let files = [
    "air", "shop", "plain", "tech", "pub-threads", "pub-na", "pub-world", "stay", "pub-contrast", "real/ibm",
    "real/brand-tweets",
  ]

  /// The posts of the corpus.
  static func load(_ shared: String) throws -> [File] {
    try files.map { name in
      let url = URL(fileURLWithPath: shared).appendingPathComponent("corpus/\(name).jsonl")
      var posts = try posts(String(contentsOf: url, encoding: .utf8).split(separator: "\n"))
      for index in posts.indices { posts[index].isReal = name.hasPrefix("real/") }
      return File(name: name, posts: posts)
    }
  }

  /// The posts written for the recipe.
  static func own(_ files: [String] = OwnPosts.files) throws -> [SpanPost] {
    try files.flatMap { try posts(OwnPosts.lines(of: $0)) }
  }

  private static func posts(_ lines: [Substring]) throws -> [SpanPost] {
    try lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)).post }
  }

  private struct Row: Decodable {
    struct Personal: Decodable {
      var kind: String
      var text: String
    }

    struct Brand: Decodable {
      var name: String
      var handle: String
    }

    var text: String
    var deadline: String?
    var pii: [Personal]?
    var intents: [String]
    var brand: Brand?
    var mention: String?

    var post: SpanPost {
      SpanPost(
        text: text,
        deadline: deadline,
        personalData: (pii ?? []).map { Datum(kind: PersonalDataKind(rawValue: $0.kind), text: $0.text) },
        asksToStop: intents.contains("opt_out"),
        brand: brand.map { BrandProfile(name: $0.name, handles: [$0.handle]) },
        mention: mention.flatMap { BrandMention.Kind(rawValue: $0) } ?? .none
      )
    }
  }

  /// Short sentences of the plainest kind, written for the judge of deadlines; the limit in square brackets.
  static let seeds: [SpanPost] = """
    please answer [in three hours]
    please reply [within an hour]
    please fix this [within 48h]
    sort it [within 2 days] or I go to my bank
    could somebody come [tonight]?
    can you deliver it [tomorrow]? I am away after
    please post it [by close of business]
    please send the form [by COB friday]
    need the papers [by noon]
    if it is not here [by 6pm] I cancel
    if nobody calls me [by tomorrow] I am leaving you
    it is a present for my son's birthday [on Sunday]
    I need it for a party [on Friday]
    we fly [next week] and have no tickets
    we travel [on Thursday] and my pass is wrong
    I leave for the airport [in half an hour]
    leaving for the station [in 10 minutes] and the app is down
    my exam starts [in 20 minutes] and I cannot log in
    the shop shuts [at 6], can I still collect
    I need an answer [before Monday]
    I have to decide [by the end of the week]
    must be paid [by the 28th], please correct the bill
    the offer runs out [tonight] and your site is down
    boarding [in 15 mins], no pass, help
    please cancel it [before it renews]
    please stop the parcel [before it goes out]
    change the name [before we fly]
    I will be home [until 5], tell the driver
    wedding is [on 12 July], dress not here
    need a locksmith [now], locked out with a baby
    kick off [at 8], stream is black
    the interview is [tomorrow at 9], laptop will not start
    rent is due [on the 1st] and my card is blocked
    could I get it [by Wednesday]?
    is there any chance to have it [before the weekend]?
    my visa runs out [next month], I need the letter
    we need the room ready [by 2]
    I check out [at 11], can someone bring the bill
    bus leaves [at 7.40], where do I show the ticket
    I waited five hours
    I was on hold for 45 minutes
    still nothing since Tuesday
    I ordered on the 9th
    you charged me twice on 3 May
    it was due last Monday
    I bought it two weeks ago
    my order came yesterday, thanks
    the flight on Saturday was lovely
    your driver came at 8 and left
    I have been with you for 12 years
    it took 3 days to get an answer
    the app crashed at 9am today
    every Friday the wifi dies
    opened on Sundays is a great idea
    the train at 7:15 was late again
    he promised to call within 24 hours and never did
    they said by Friday and it is now Tuesday
    worst two hours of my life
    the show last night was great
    see you at the game on Saturday, so excited
    happy friday everyone
    have a nice weekend
    watched it at midnight, what an ending
    today was a good day
    I was told it would be here by noon, it was not
    what time do you open on weekdays
    do you have plans for the weekend
    we met at your cafe 20 years ago today
    been waiting since 9 this morning
    I wrote to you in March and in April
    two days late and no apology
    the 7 hours in your lounge were fun
    """.split(separator: "\n").map { line in
      let parts = line.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }
      return SpanPost(text: parts.joined(), deadline: parts.count == 3 ? String(parts[1]) : nil)
    }
}
