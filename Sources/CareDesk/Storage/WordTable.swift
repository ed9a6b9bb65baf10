import CareModel

/// The strings of one case that may come again, numbered in the order of their first writing.
struct WordTable {
  private var words: [String] = []
  private var marks: [UInt32] = []

  init() {}

  /// The words that are known before anything is written of a person's case.
  init(person: Identifier<SocialIdentity>?) {
    if let person { append(person.rawValue) }
  }

  /// The string with a number, or an empty one where there is none.
  subscript(_ place: Int) -> String {
    words.indices.contains(place) ? words[place] : ""
  }

  /// The number of a string, or `nil` where it was not written.
  ///
  /// A case has some thirty words, among which a search is quicker than a table: nearly all differ in length or at an end,
  /// which is what the marks tell without a look at the strings.
  func place(of word: String) -> Int? {
    let mark = Self.mark(word)
    for place in marks.indices where marks[place] == mark {
      if Identifier<WordTable>(words[place]) == Identifier<WordTable>(word) { return place }
    }
    return nil
  }

  mutating func append(_ word: String) {
    words.append(word)
    marks.append(Self.mark(word))
  }

  /// The words that nearly every case has, which are written as numbers only; what is missing here is written out.
  ///
  /// The most frequent come first, since numbers below 63 take one byte.
  static let terms = {
    let rules = [
      "owned", "words", "nothingToFix", "beforeSale", "thread", "notYetOwned", "hadOnce", "held", "noThread",
    ]
    var table = WordTable()
    for rule in rules { table.append("phase." + rule) }
    for emotion in Emotion.known { table.append(emotion.rawValue) }
    for intent in Intent.known { table.append(intent.rawValue) }
    for signal in Signal.known { table.append(signal.rawValue) }
    for channel in Channel.known { table.append(channel.rawValue) }
    for party in FaultParty.known { table.append(party.rawValue) }
    for signal in [Signal.selfFault, .brandFault, .thirdPartyFault] { table.append("signal." + signal.rawValue) }
    // The model of most desks; another is written out.
    table.append("built-in 1")
    return table
  }()

  private static func mark(_ word: String) -> UInt32 {
    let bytes = word.utf8
    let ends = UInt32(bytes.first ?? 0) << 8 | UInt32(bytes.last ?? 0)
    return UInt32(truncatingIfNeeded: bytes.count) << 16 | ends
  }
}
