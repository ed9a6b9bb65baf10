/// The kinds of features of the built-in model. The values of a group are divided by the square root of its size.
@_spi(ModelRecipe)
public enum ModelFeatureGroup: Int, Sendable, Hashable, CaseIterable {
  /// The form of a token.
  case word
  /// The stem of a token.
  case stem
  /// Two neighbours in order, the edges of the text included.
  case bigram
  /// A word behind a negation, up to the next mark.
  case negated
  /// The first three and the last three tokens.
  case position
  /// How the text is meant and what it looks like: kinds of words, question form, waiting, thanks, capitals, marks, length.
  case cue
  /// What is known beside the text: channel, lifecycle, whether there is a thread.
  case fact
  /// The form of a token of the context.
  case contextWord
  /// How good or bad a word sounds, with what turns or strengthens it.
  case valence
  /// What the valences of all words come to.
  case balance

  /// Whether the features of the group stand in the text itself.
  public var isInText: Bool { self != .fact && self != .contextWord }
}

/// Where an extractor puts what it finds.
protocol ModelFeatureSink {
  /// Starts a group; a group may be started once only.
  mutating func begin(_ group: ModelFeatureGroup)
  /// Adds a feature of the group by its hash, with the first and the last token that it rests on.
  mutating func add(_ key: UInt64, first: Int, last: Int)
}

/// How the features of the built-in model become hashes.
enum ModelFeatureKey {
  @inline(__always)
  private static func key(_ value: UInt64, _ salt: UInt64) -> UInt64 {
    let product = (value ^ salt) &* TextHash.multiplier
    return product ^ (product &>> 31)
  }

  @inline(__always)
  static func single(_ hash: UInt64, _ group: ModelFeatureGroup, place: UInt64 = 0) -> UInt64 {
    key(hash &+ place &* 0xD6E8_FEB8_6659_FD93, salt(group))
  }

  @inline(__always)
  static func double(_ first: UInt64, _ second: UInt64, _ group: ModelFeatureGroup) -> UInt64 {
    key((first &<< 21 | first &>> 43) &+ second, salt(group))
  }

  @inline(__always)
  private static func salt(_ group: ModelFeatureGroup) -> UInt64 {
    UInt64(truncatingIfNeeded: group.rawValue &+ 1) &* 0x9D39_247E_3377_6D41
  }

  /// What stands before the first token.
  static let start: UInt64 = 0x2AF7_3980_05AA_A5C7
  /// What stands behind the last token.
  static let end: UInt64 = 0x44DB_0150_2462_3547
}
