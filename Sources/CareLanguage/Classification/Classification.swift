public import CareModel

/// What a classifier says of a text.
public struct Classification: Sendable, Hashable {
  /// The most probable label.
  public let label: String

  /// How probable the label is among the labels, 0 … 1; calibrated on examples held out from training.
  public let confidence: Double

  /// Whether the text is like those that the labels were made for; where it is not, ``label`` is only the nearest of wrong ones.
  public let isInScope: Bool

  /// How much the text is like those of its label, in the unit of the classifier's threshold: for ranking texts by whether they are in scope.
  public let scopeScore: Double

  /// Other labels, most probable first.
  public let alternatives: [Scored<String>]
}
