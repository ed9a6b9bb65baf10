import CareLanguage
import CareModel
import Testing

@Suite("Brand mentions")
struct BrandProfileTests {
  /// An airline named as a river's mouth, and a telephone company named as a fruit.
  static let delta = BrandProfile(
    name: "Delta Air Lines",
    handles: ["@Delta"],
    homonymCues: ["river", "mekong", "variant"]
  )
  static let orange = BrandProfile(
    name: "Orange",
    handles: ["orangehelp"],
    products: ["Livebox"],
    places: ["Orange Arena"],
    competitors: ["Quixtel"]
  )
  static let zorvane = BrandProfile(name: "Zorvane Mobile", handles: ["@zorvane"])

  @Test(
    "A name, a handle and the words around them decide",
    arguments: [
      (delta, "@Delta my bag is lost", BrandMention.Kind.tagged),
      (delta, "@delta thanks", .tagged),
      (delta, "hey @DeltaHelp anyone there?", .tagged),
      (delta, "Delta cancelled my flight again", .untagged),
      (delta, "flying delta air lines tomorrow", .untagged),
      (delta, "we took a boat through the Mekong delta, what a river", .homonym),
      (delta, "the delta is flooded and the birds are nesting", .homonym),
      (delta, "my bag is lost", .none),
      (orange, "Orange raised my bill", .untagged),
      (orange, "no signal on #Orange since noon", .untagged),
      (orange, "fresh orange juice and a salad, perfect", .homonym),
      (orange, "my Livebox keeps restarting", .untagged),
      (orange, "great gig tonight at the Orange Arena", .untagged),
      (orange, "Quixtel gives me double the data", .competitor),
      (orange, "mail orange@fruit.example about it", .none),
      (orange, "ORANGE are the worst network, no signal all day", .untagged),
      (delta, "Your Delta crew on the Boston flight were lovely", .untagged),
      (delta, "the delta between last month and this one", .homonym),
      (zorvane, "Zorvane's app is down", .untagged),
      (zorvane, "#zorvanemobile is a joke", .untagged),
      (zorvane, "Zorvanne charged me twice", .untagged),
      (zorvane, "Zanzibar is nice", .none),
      (zorvane, "", .none),
      (BrandProfile(name: ""), "anything", .none),
      (BrandProfile(name: "&", handles: ["", "@"]), "@ & anything", .none),
    ]
  )
  func kinds(_ profile: BrandProfile, _ text: String, _ kind: BrandMention.Kind) {
    let mention = profile.mention(in: text)
    #expect(mention.kind == kind, "\(mention.evidence)")
    for piece in mention.evidence {
      #expect(piece.range?.slice(of: text)?.isEmpty == false)
    }
  }

  @Test("What speaks for a name beside it keeps its weight")
  func contextIsNotMasked() {
    let post = Post("The Orange seat was terrible", brand: BrandProfile(name: "Orange"))
    #expect(Analyzer.builtIn.analyze(post).aspects.map(\.polarity) == [.negative])
  }

  @Test("A place without a name implies the brand")
  func implied() {
    var profile = Self.zorvane
    profile.places = ["Harwick depot"]
    #expect(profile.mention(in: "queue at the Harwick depot goes round the block").kind == .implied)
  }

  @Test("Evidence is a slice of any text", arguments: 0..<40)
  func sliceOfAnyBytes(seed: UInt64) {
    let text = HostileText.random(seed: seed) + " Orange a " + HostileText.random(seed: seed + 1000)
    for piece in Self.orange.mention(in: text).evidence {
      #expect(piece.range?.slice(of: text)?.isEmpty == false, "seed \(seed)")
    }
  }

  @Test(
    "Hostile text costs linear time and never traps",
    arguments: HostileText.repeated + ["Orange ", "@orange", "#Orange"]
  )
  func hostile(_ piece: String) {
    let mention = Self.orange.mention(in: String(repeating: piece, count: 50_000 / max(piece.utf8.count, 1)))
    #expect(mention.evidence.count < 64)
  }
}
