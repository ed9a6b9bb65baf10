public import CareModel

extension Timestamp {
  /// 2024-03-05T12:00:00Z, a Tuesday in a leap year: the noon from which the fixtures count.
  public static let fixture = Timestamp(secondsSince1970: 1_709_640_000)

  /// The instant so many seconds after ``fixture``.
  public static func fixture(_ seconds: Int64) -> Timestamp {
    fixture.advanced(bySeconds: seconds)
  }
}
