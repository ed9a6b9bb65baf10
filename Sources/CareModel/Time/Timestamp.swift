/// An instant on the proleptic Gregorian calendar's UTC time line, exact to the millisecond.
///
/// A timestamp carries no zone and no calendar: it is a count of milliseconds since 1970-01-01T00:00:00Z in which every
/// day has 86,400 seconds (leap seconds are not counted, as in POSIX). The library never reads a clock, so a timestamp
/// always comes from the host.
///
/// Values outside ``earliest`` … ``latest`` (years 0001 to 9999) cannot be made: the failable initialisers return `nil`
/// and arithmetic saturates at the bounds.
///
/// ```swift
/// let noon = Timestamp(secondsSince1970: 1_709_640_000)
/// let later = noon.advanced(bySeconds: 90)
/// ```
public struct Timestamp: Sendable, Hashable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public let millisecondsSince1970: Int64

  /// 0001-01-01T00:00:00.000Z.
  public static let earliest = Timestamp(unchecked: -62_135_596_800_000)

  /// 9999-12-31T23:59:59.999Z.
  public static let latest = Timestamp(unchecked: 253_402_300_799_999)

  private init(unchecked milliseconds: Int64) {
    millisecondsSince1970 = milliseconds
  }

  /// Makes a timestamp from milliseconds since 1970, brought into the range ``earliest`` … ``latest`` where it lies outside.
  public init(millisecondsSince1970 milliseconds: Int64) {
    self.init(
      unchecked: min(max(milliseconds, Self.earliest.millisecondsSince1970), Self.latest.millisecondsSince1970)
    )
  }

  /// Makes a timestamp from seconds since 1970, brought into the range ``earliest`` … ``latest`` where it lies outside.
  public init(secondsSince1970 seconds: Int64) {
    let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    self.init(millisecondsSince1970: overflow ? (seconds < 0 ? .min : .max) : milliseconds)
  }

  /// Makes a timestamp from milliseconds since 1970, or `nil` where it lies outside years 0001 to 9999.
  public init?(exactlyMillisecondsSince1970 milliseconds: Int64) {
    guard (Self.earliest.millisecondsSince1970...Self.latest.millisecondsSince1970).contains(milliseconds) else {
      return nil
    }
    self.init(unchecked: milliseconds)
  }

  /// Makes a timestamp from seconds since 1970, or `nil` where it lies outside years 0001 to 9999.
  public init?(exactlySecondsSince1970 seconds: Int64) {
    let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return nil }
    self.init(exactlyMillisecondsSince1970: milliseconds)
  }

  /// The whole second that contains the instant, counted from 1970: the floor, also before 1970.
  public var secondsSince1970: Int64 {
    // Counted from the earliest instant, where rounding towards zero is rounding down; the processor does it faster too.
    let earliest = Self.earliest.millisecondsSince1970
    return Int64(UInt64(millisecondsSince1970 - earliest) / 1000) + earliest / 1000
  }

  /// The instant `seconds` later (earlier where negative), saturating at ``earliest`` and ``latest``.
  public func advanced(bySeconds seconds: Int64) -> Timestamp {
    let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    return overflow
      ? (seconds < 0 ? .earliest : .latest)
      : advanced(byMilliseconds: milliseconds)
  }

  /// The instant `milliseconds` later (earlier where negative), saturating at ``earliest`` and ``latest``.
  public func advanced(byMilliseconds milliseconds: Int64) -> Timestamp {
    let (sum, overflow) = millisecondsSince1970.addingReportingOverflow(milliseconds)
    return Timestamp(millisecondsSince1970: overflow ? (milliseconds < 0 ? .min : .max) : sum)
  }

  /// The signed number of milliseconds from `other` to this instant; never overflows within the range.
  public func milliseconds(since other: Timestamp) -> Int64 {
    millisecondsSince1970 - other.millisecondsSince1970
  }
}

extension Timestamp: Comparable {
  /// Whether the left instant is the earlier one.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.millisecondsSince1970 < right.millisecondsSince1970
  }
}
