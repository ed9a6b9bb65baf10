public import CareModel
public import Foundation

extension Timestamp {
  /// The instant of a Foundation date, to the nearest millisecond, or `nil` where it lies outside years 0001 to 9999 or is
  /// no number.
  ///
  /// A date made from a timestamp (`Date(_:)`) gives that timestamp again.
  public init?(_ date: Date) {
    guard let milliseconds = Int64(exactly: (date.timeIntervalSince1970 * 1000).rounded()) else { return nil }
    self.init(exactlyMillisecondsSince1970: milliseconds)
  }
}

extension Date {
  /// The Foundation date of a timestamp.
  public init(_ timestamp: Timestamp) {
    self.init(timeIntervalSince1970: Double(timestamp.millisecondsSince1970) / 1000)
  }
}
