/// Turns tokens into features, the same ones for every head and for the trainer.
///
/// A feature is a 32-bit hash, so no text is kept and no table is built: what a model does not know by its hash, it ignores.
/// The cost is linear in the tokens, because the window of pairs and the length of a word that is cut into characters are bounded.
enum FeatureExtractor {
  /// Two stems are a pair where at most this many steps lie between them.
  static let pairWindow = 8
  /// How many bytes of a word give character features; longer ones are names, shouts or noise.
  static let longestWord = 32

  /// Which tokens are the terms of a text: what carries content, and the marks of question and exclamation.
  @inline(__always)
  static func isTerm(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .money, .time, .date, .code, .emoji, .emoticon, .link, .email: true
    case .punctuation:
      token.hash == FeatureSalt.questionMark || token.hash == FeatureSalt.exclamationMark
    case .handle, .hashtagMark, .symbol: false
    }
  }

  /// Feeds the features of a text to `sink`, group by group.
  ///
  /// - Parameter terms: scratch memory; the indices of the terms afterwards.
  static func extract(from text: TokenizedText, terms: inout [UInt32], into sink: inout some FeatureSink) {
    terms.removeAll(keepingCapacity: true)
    let tokens = text.tokens
    for index in tokens.indices where isTerm(tokens[index]) {
      terms.append(UInt32(truncatingIfNeeded: index))
    }
    sink.begin(.word)
    for term in terms {
      let index = Int(truncatingIfNeeded: term)
      sink.add(FeatureSalt.word(tokens[index].stem), first: index, second: index)
    }
    addBigrams(tokens, terms, &sink)
    addCharacters(text, terms, &sink)
    addPairs(tokens, terms, &sink)
    addPositions(tokens, terms, &sink)
  }

  private static func addBigrams(_ tokens: [Token], _ terms: [UInt32], _ sink: inout some FeatureSink) {
    sink.begin(.bigram)
    guard var previous = terms.first.map({ Int(truncatingIfNeeded: $0) }) else { return }
    for term in terms.dropFirst() {
      let index = Int(truncatingIfNeeded: term)
      sink.add(FeatureSalt.bigram(tokens[previous].stem, tokens[index].stem), first: previous, second: index)
      previous = index
    }
  }

  private static func addCharacters(_ text: TokenizedText, _ terms: [UInt32], _ sink: inout some FeatureSink) {
    sink.begin(.character)
    for term in terms {
      let index = Int(truncatingIfNeeded: term)
      let token = text.tokens[index]
      guard token.kind == .word, token.normalCount > 0 else { continue }
      // One byte before and one after are the spaces around the form.
      let start = Int(truncatingIfNeeded: token.normalStart) - 1
      let count = min(Int(truncatingIfNeeded: token.normalCount), longestWord) + 2
      for offset in 0...count - 3 {
        let window = text.normalizedWord(at: start + offset)
        sink.add(FeatureSalt.characters(window & 0xFF_FFFF, 3), first: index, second: index)
        if offset + 4 <= count {
          sink.add(FeatureSalt.characters(window & 0xFFFF_FFFF, 4), first: index, second: index)
        }
      }
    }
  }

  private static func addPairs(_ tokens: [Token], _ terms: [UInt32], _ sink: inout some FeatureSink) {
    sink.begin(.pair)
    for position in terms.indices.dropFirst() {
      let index = Int(truncatingIfNeeded: terms[position])
      for earlier in max(0, position - pairWindow)..<position {
        let first = Int(truncatingIfNeeded: terms[earlier])
        sink.add(FeatureSalt.pair(tokens[first].stem, tokens[index].stem), first: first, second: index)
      }
    }
  }

  private static func addPositions(_ tokens: [Token], _ terms: [UInt32], _ sink: inout some FeatureSink) {
    sink.begin(.position)
    for position in terms.indices {
      let index = Int(truncatingIfNeeded: terms[position])
      let third = UInt64(truncatingIfNeeded: position * 3 / terms.count)
      sink.add(FeatureSalt.position(tokens[index].stem, third), first: index, second: index)
      if position == 0 { sink.add(FeatureSalt.position(tokens[index].stem, 3), first: index, second: index) }
      if position == terms.count - 1 {
        sink.add(FeatureSalt.position(tokens[index].stem, 4), first: index, second: index)
      }
    }
  }
}

/// How features become numbers: one multiplication by an odd constant, the upper half of the product.
enum FeatureSalt {
  static var questionMark: UInt64 { TextHash.hash(UInt64(UInt8(ascii: "?"))) }
  static var exclamationMark: UInt64 { TextHash.hash(UInt64(UInt8(ascii: "!"))) }

  @inline(__always)
  private static func id(_ value: UInt64, _ salt: UInt64) -> UInt32 {
    let product = (value ^ salt) &* TextHash.multiplier
    return UInt32(truncatingIfNeeded: (product ^ (product &>> 29)) &>> 24)
  }

  @inline(__always)
  static func word(_ stem: UInt64) -> UInt32 { id(stem, 0x9D39_247E_3377_6D41) }

  @inline(__always)
  static func bigram(_ first: UInt64, _ second: UInt64) -> UInt32 {
    id((first &<< 21 | first &>> 43) &+ second, 0x2AF7_3980_05AA_A5C7)
  }

  @inline(__always)
  static func characters(_ window: UInt64, _ count: UInt64) -> UInt32 {
    id(window | count &<< 56, 0x44DB_0150_2462_3547)
  }

  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt32 { id(first &+ second, 0x9C15_F73E_62A7_6AE2) }

  @inline(__always)
  static func position(_ stem: UInt64, _ place: UInt64) -> UInt32 {
    id(stem &+ (place &+ 1) &* 0xD6E8_FEB8_6659_FD93, 0x7583_4465_489C_0C89)
  }

  @inline(__always)
  static func region(_ number: UInt32) -> UInt32 { id(UInt64(number), 0x3290_AC3A_2030_01BF) }

  @inline(__always)
  static func cue(_ kind: UInt64, _ detail: UInt64) -> UInt32 {
    id(detail &+ (kind &+ 1) &* 0x9FB2_1C65_1E98_DF25, 0x3C79_AC49_2BA7_B653)
  }
}
