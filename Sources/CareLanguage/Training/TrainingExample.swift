/// A text and the label that it should get.
public struct TrainingExample: Sendable, Hashable {
  /// The text as it was written.
  public var text: String

  /// The label, or `nil` for a text that belongs to none: such texts teach where the scope of the labels ends.
  public var label: String?

  /// Makes an example.
  public init(text: String, label: String?) {
    self.text = text
    self.label = label
  }
}

/// How far a training has come.
public struct TrainingProgress: Sendable, Hashable {
  /// What is being done.
  public enum Stage: Sendable, Hashable {
    /// The texts are read and made into numbers.
    case reading
    /// A model is fitted without the examples held out, to learn how sure it may be.
    case calibrating
    /// The model is fitted on all examples.
    case fitting
  }

  /// What is being done.
  public let stage: Stage

  /// How much of the stage is done, 0 … 1.
  public let fraction: Double
}

/// What a progress callback answers.
public enum TrainingDecision: Sendable, Hashable {
  /// Go on.
  case proceed
  /// Stop: the training throws ``CareLanguageError/cancelled``.
  case cancel
}
