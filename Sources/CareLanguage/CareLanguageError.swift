/// What training and loading refuse, with the exact context.
public enum CareLanguageError: Error, Sendable, Hashable {
  /// Training needs examples of two labels at least; `labels` is how many there are.
  case tooFewLabels(labels: Int)
  /// A label is empty, or longer than 65,535 bytes of UTF-8.
  case invalidLabel(String)
  /// There are more labels than the 65,535 that a classifier can have.
  case tooManyLabels(labels: Int)
  /// Cross-validation needs two folds at least, and no more than there are examples.
  case invalidFoldCount(Int, examples: Int)
  /// A class weight is not a positive number, or belongs to no label among the examples.
  case invalidClassWeight(label: String, weight: Double)
  /// The progress callback asked to stop.
  case cancelled
  /// The bytes are no classifier; `offset` is the first byte that does not fit.
  case malformedClassifier(offset: Int, ClassifierFault)
}

/// Why bytes are no classifier.
public enum ClassifierFault: String, Sendable, Hashable {
  /// The first bytes are others.
  case notAClassifier
  /// The format has another version.
  case unknownVersion
  /// There are more or fewer bytes than the counts at the start say.
  case wrongLength
  /// The checksum is another: bytes were changed.
  case wrongChecksum
  /// The classifier was trained with another table of token vectors.
  case otherTokenVectors
  /// A count, a label or a number lies outside its bounds.
  case invalidContent
}
