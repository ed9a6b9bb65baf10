import CareModel

/// A post as the built-in model sees it, for the recipe that trains the model.
@_spi(ModelRecipe)
public struct ModelExample: Sendable {
  /// The hashes of the features of one group.
  public struct Group: Sendable {
    /// The group.
    public let group: ModelFeatureGroup
    /// The hash of each occurrence.
    public internal(set) var keys: [UInt64]
  }

  /// The groups that the post has features of.
  public let groups: [Group]
  /// The direction of the text's meaning, of length 1 or zero.
  public let textVector: [Float]
  /// The direction of the context's meaning, of length 1 or zero.
  public let contextVector: [Float]

  /// Reads a post.
  public init(_ post: Post) {
    let text = TokenizedText(post.text)
    let contextText = BuiltInModel.contextText(of: post)
    let context = contextText.isEmpty ? nil : TokenizedText(contextText)
    var collector = Collector()
    let senses = WordSenses(text.tokens).list
    BuiltInModel.extract(post, text: text, senses: senses, context: context, into: &collector)
    groups = collector.groups
    textVector = Self.vector(of: text)
    contextVector = context.map(Self.vector) ?? [Float](repeating: 0, count: TokenVectors.dimensions)
  }

  private static func vector(of text: TokenizedText) -> [Float] {
    var vector = [Float](repeating: 0, count: TokenVectors.dimensions)
    text.writeVector(from: .english, to: &vector)
    return vector
  }

  private struct Collector: ModelFeatureSink {
    var groups: [Group] = []

    mutating func begin(_ group: ModelFeatureGroup) {
      groups.append(Group(group: group, keys: []))
    }

    mutating func add(_ key: UInt64, first: Int, last: Int) {
      groups[groups.count - 1].keys.append(key)
    }
  }
}

/// What the recipe needs to write the tables of the built-in model.
@_spi(ModelRecipe)
public enum ModelLayout {
  /// How many values a text's vector has.
  public static let dimensions = TokenVectors.dimensions
  /// How many buckets the directory of the weights has.
  public static let bucketCount = WeightTable.bucketCount
  /// The character of the weight 0.
  public static let zero = WeightTable.zero
  /// The largest amount of a weight.
  public static let largestWeight = WeightTable.largestWeight

  /// The bucket of a feature.
  public static func bucket(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key &>> (64 - WeightTable.bucketBits))
  }

  /// The characters that tell a feature from others in its bucket, the first in the lowest bits.
  public static func fingerprint(_ key: UInt64) -> UInt32 {
    WeightTable.fingerprint(key)
  }
}

extension TokenVectorLayout {
  /// The numbers of the word pieces that make a text's vector.
  public static func pieces(of text: String) -> [Int] {
    let text = TokenizedText(text)
    var numbers: [Int] = []
    var left = TokenVectors.maximumPieces
    for token in text.tokens where token.normalCount > 0 {
      guard left > 0 else { break }
      text.forEachPiece(of: token, in: .english, limit: &left) { numbers.append($0) }
    }
    return numbers
  }

  /// The number of the word piece with the hash, where the table has it.
  public static func piece(_ hash: UInt64) -> Int? {
    TokenVectors.english.piece(hash)
  }
}

/// What the recipe needs to write the table of valences.
@_spi(ModelRecipe)
public enum ValenceLayout {
  /// How many slots the table has.
  public static let slotCount = ValenceLexicon.slotCount
  /// The character of the valence 0.
  public static let zero = ValenceLexicon.zero

  /// The slot from which a word is looked for.
  public static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> (64 - ValenceLexicon.slotBits))
  }

  /// The hash of a text that is one word, emoticon or emoji; `nil` for all others.
  public static func hash(of text: String) -> UInt64? {
    let tokens = TokenizedText(text).tokens
    guard tokens.count == 1, let token = tokens.first else { return nil }
    return token.kind == .word || token.kind == .emoticon || token.kind == .emoji ? token.hash : nil
  }
}
