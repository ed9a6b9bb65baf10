/// What turns the scores of the built-in model into probabilities and decisions.
struct ModelCalibration: Sendable {
  /// What the scores of each head are divided by before they become probabilities (Guo and others 2017).
  let temperatures: [Float]
  /// The score from which a signal is found, for each signal.
  let signalThresholds: [Float]
}
