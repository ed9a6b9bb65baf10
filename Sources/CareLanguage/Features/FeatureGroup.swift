/// Kinds of features that are weighed apart: the values of each group have length 1 before its weight.
enum FeatureGroup: Int, Sendable, Hashable, CaseIterable {
  /// The stem of a token.
  case word
  /// The stems of two neighbours, in order.
  case bigram
  /// Three or four bytes within a word, its edges included.
  case character
  /// Two stems within ``FeatureExtractor/pairWindow`` tokens, in any order.
  case pair
  /// A stem marked by where it stands: first, last, and by thirds of the text.
  case position
  /// The regions of the space of meanings that the text lies in.
  case meaning
}

/// A feature of a text: what it is, and how often the text has it.
struct Feature: Sendable, Hashable {
  /// The hash of its group and content.
  var id: UInt32
  /// How often it occurs, 1 at least.
  var count: UInt32
}

/// Where a feature occurred: in one token, or in two.
struct FeatureOccurrence: Sendable, Hashable {
  /// The hash of its group and content.
  var id: UInt32
  /// The first token.
  var first: UInt32
  /// The second token; the same as the first where there is only one.
  var second: UInt32
}

/// Where an extractor puts what it finds.
protocol FeatureSink {
  mutating func begin(_ group: FeatureGroup)
  mutating func add(_ id: UInt32, first: Int, second: Int)
}
