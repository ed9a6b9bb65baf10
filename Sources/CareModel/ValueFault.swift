/// What is wrong with a stored value.
///
/// Initialisers bring numbers into their range, since a model's rounding is nobody's fault. Decoding refuses them instead:
/// a stored value out of its range was written by something else, or was damaged, and what it meant is unknown.
public enum ValueFault: String, Sendable, Hashable, CaseIterable {
  /// A probability, confidence or margin lies outside 0 … 1.
  case probabilityOutOfRange
  /// The probabilities of all directions do not sum to 1.
  case probabilitiesDoNotSum
  /// A graded feeling lies outside -1 … 1.
  case scoreOutOfRange
  /// A contribution is infinite or not a number.
  case contributionNotFinite
  /// A revision is counted below 0.
  case negativeRevision
  /// A range of text begins below 0 or ends before it begins.
  case reversedRange
  /// A date does not exist, or lies outside years 0001 to 9999.
  case noSuchDate
  /// An answer lies outside its scale, or the scale is upside down.
  case answerOffScale
  /// An outcome without an instant, or an instant without an outcome.
  case halfSettled
  /// An identity stands twice in one graph.
  case duplicateIdentity
}
