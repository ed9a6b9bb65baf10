/// Durations in order, to be asked for percentiles.
///
/// The percentile is the nearest rank: the least of the values that at least so many percent of them do not exceed. It is
/// always one of the values, needs no interpolation, and is exact.
public struct Percentiles: Sendable, Hashable {
  private let sorted: [Int64]

  /// Sorts the values.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(_ values: some Sequence<Int64>) {
    sorted = values.sorted()
  }

  /// The value at a percentile, or `nil` without values or for a number outside of 0 … 100.
  ///
  /// 50 is the median (of an even number of values the lower), 0 the least value and 100 the greatest.
  public func value(at percent: Double) -> Int64? {
    guard percent >= 0, percent <= 100, !sorted.isEmpty else { return nil }
    let exact = percent / 100 * Double(sorted.count)
    // Rounded up by hand: the machine's rounding is a function of the mathematics library.
    let rank = Int(exact) + (Double(Int(exact)) < exact ? 1 : 0)
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }
}
