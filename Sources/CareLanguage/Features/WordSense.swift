/// What the tables say of a token by its hashes alone, whoever asks.
struct WordSense: Sendable {
  /// The kinds of words that its stem belongs to.
  let cues: Cue
  /// The number of the word piece that its form is, or −1; see ``TokenVectors``.
  let piece: Int32
  /// How its form sounds, in tenths; see ``ValenceLexicon``.
  let valence: Int8
  /// What it names, where it is a noun of ``AspectLexicon``.
  let topic: Aspect.Topic?
  /// Whether it turns the words behind it around.
  let isNegator: Bool
  /// Whether it is "but".
  let isContrast: Bool

  /// Looks a token up.
  init(hash: UInt64, stem: UInt64) {
    cues = CueLexicon.english.cues(of: stem)
    piece = TokenVectors.english.piece(hash).map { Int32(truncatingIfNeeded: $0) } ?? -1
    valence = Int8(truncatingIfNeeded: ValenceLexicon.english.valence(hash))
    topic = AspectLexicon.english.topic(of: stem)
    isNegator = Negation.words.contains(hash)
    isContrast = hash == Negation.contrast
  }
}

/// The senses of the tokens of a text, in memory that the next text uses again.
///
/// Words come again: what was looked up for one stays in a table with one place for each of many words, where the next look
/// finds it beside nothing else. A place holds the very hashes that it answers for, so that no text can change what another
/// one means. A single text is looked up without that table, which costs more to make than it saves.
struct WordSenses: Sendable {
  private struct Place: Sendable {
    var hash: UInt64
    var stem: UInt64
    var sense: WordSense
  }

  /// How many upper bits of a hash give its place.
  private static let placeBits: UInt64 = 12

  /// The senses, one for each token.
  private(set) var list: [WordSense] = []
  private var places: [Place] = []
  private var hasRead = false

  /// Makes memory for texts.
  init() {}

  /// The senses of the tokens.
  init(_ tokens: [Token]) {
    read(tokens)
  }

  /// Replaces the senses by those of other tokens.
  mutating func read(_ tokens: [Token]) {
    list.removeAll(keepingCapacity: true)
    list.reserveCapacity(tokens.count)
    guard hasRead else {
      hasRead = true
      for token in tokens { list.append(WordSense(hash: token.hash, stem: token.stem)) }
      return
    }
    if places.isEmpty {
      let free = Place(hash: 0, stem: 0, sense: WordSense(hash: 0, stem: 0))
      places = [Place](repeating: free, count: 1 << Self.placeBits)
    }
    for token in tokens { list.append(sense(of: token)) }
  }

  /// The sense from the token's place, which it takes where another has it.
  @inline(__always)
  private mutating func sense(of token: Token) -> WordSense {
    let number = Int(truncatingIfNeeded: token.hash &>> (64 - Self.placeBits))
    if places[number].hash != token.hash || places[number].stem != token.stem {
      let sense = WordSense(hash: token.hash, stem: token.stem)
      places[number] = Place(hash: token.hash, stem: token.stem, sense: sense)
    }
    return places[number].sense
  }
}
