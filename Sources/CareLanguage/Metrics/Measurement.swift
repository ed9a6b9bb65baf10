/// Figures over numbers that a model gave; what is undefined is `nil`.
public enum Measurement {
  /// How probable it is that a positive has a higher score than a negative, ties counting half.
  ///
  /// It is the area under the receiver operating characteristic (Mann and Whitney 1947).
  ///
  /// - Returns: 0 … 1, or `nil` where one of the kinds is missing or a score is not a number.
  /// - Complexity: O(*n* log *n*).
  public static func areaUnderCurve(positives: [Double], negatives: [Double]) -> Double? {
    guard !positives.isEmpty, !negatives.isEmpty else { return nil }
    guard !positives.contains(where: { $0.isNaN }), !negatives.contains(where: { $0.isNaN }) else { return nil }
    let negatives = negatives.sorted()
    var below = 0
    var upTo = 0
    var wins = 0.0
    for score in positives.sorted() {
      while below < negatives.count, negatives[below] < score { below += 1 }
      upTo = max(upTo, below)
      while upTo < negatives.count, negatives[upTo] <= score { upTo += 1 }
      wins += (Double(below) + Double(upTo)) / 2
    }
    return wins / (Double(positives.count) * Double(negatives.count))
  }

  /// How far confidence is from truth: the expected calibration error.
  ///
  /// The mean over equal intervals of confidence of |accuracy − mean confidence|, each weighed by how many fall into it (Naeini,
  /// Cooper and Hauskrecht 2015).
  ///
  /// - Returns: 0 … 1, or `nil` where there are no predictions, or no bins.
  public static func calibrationError(
    _ predictions: [(confidence: Double, isCorrect: Bool)],
    bins: Int = 10
  ) -> Double? {
    guard !predictions.isEmpty, bins > 0 else { return nil }
    var sums = [Double](repeating: 0, count: bins)
    for prediction in predictions {
      let confidence = prediction.confidence.isNaN ? 0 : min(max(prediction.confidence, 0), 1)
      let bin = min(bins - 1, Int(confidence * Double(bins)))
      sums[bin] += confidence - (prediction.isCorrect ? 1 : 0)
    }
    return sums.reduce(0) { $0 + $1.magnitude } / Double(predictions.count)
  }

  /// The linear correlation of two lists (Pearson's r).
  ///
  /// - Returns: −1 … 1, or `nil` where the lists differ in length, have fewer than two entries, or one of them is constant.
  public static func correlation(_ first: [Double], _ second: [Double]) -> Double? {
    guard first.count == second.count, first.count >= 2 else { return nil }
    let count = Double(first.count)
    let firstMean = first.reduce(0, +) / count
    let secondMean = second.reduce(0, +) / count
    var (product, firstSquare, secondSquare) = (0.0, 0.0, 0.0)
    for (one, other) in zip(first, second) {
      product += (one - firstMean) * (other - secondMean)
      firstSquare += (one - firstMean) * (one - firstMean)
      secondSquare += (other - secondMean) * (other - secondMean)
    }
    let scale = (firstSquare * secondSquare).squareRoot()
    return scale > 0 ? min(max(product / scale, -1), 1) : nil
  }
}
