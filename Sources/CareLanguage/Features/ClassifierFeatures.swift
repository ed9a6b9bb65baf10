/// The features and the vector of one text, in memory that the next text uses again.
///
/// Every feature counts once, however often it occurs, and a group's features are divided by the square root of how many there
/// are. Measured on BANKING77 and HWU64, that is as good as term weights, and it makes a score a plain sum of weights.
struct ClassifierFeatures {
  /// How many bytes of a text are read; a post or a letter is far shorter.
  static let longestText = 65_536

  /// What a group counts against the others.
  static func weight(of group: FeatureGroup) -> Float {
    group == .position ? 0.7 : 1
  }

  private(set) var text = TokenizedText()
  private(set) var counter = FeatureCounter()
  private(set) var vector = [Float](repeating: 0, count: TokenVectors.dimensions)
  private var terms: [UInt32] = []

  /// Reads a text.
  mutating func read(_ string: String) {
    var string = string
    string.withUTF8 { bytes in
      unsafe text.tokenize(UnsafeBufferPointer(rebasing: bytes.prefix(Self.longestText)))
    }
    counter.removeAll()
    FeatureExtractor.extract(from: text, terms: &terms, into: &counter)
    let sum = text.vectorSum(from: .english)
    counter.begin(.meaning)
    MeaningRegions.forEach(of: sum.reduced) { counter.addOnce(FeatureSalt.region($0)) }
    counter.finish()
    sum.write(to: &vector)
  }

  /// What one feature of the group counts in this text: its weight over the square root of the group's size.
  func value(of group: FeatureGroup) -> Float {
    let count = counter.range(of: group).count
    return count == 0 ? 0 : Self.weight(of: group) / Float(count).squareRoot()
  }
}
