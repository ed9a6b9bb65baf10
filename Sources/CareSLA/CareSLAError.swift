/// What CareSLA could not accept: a code to act on, and the exact value that was refused.
public struct CareSLAError: Error, Sendable, Hashable {
  /// The kinds of input that CareSLA refuses.
  public enum Code: Sendable, Hashable {
    /// A time of day that does not exist, or is not written `HH:MM` or `HH:MM:SS`.
    case invalidTimeOfDay
    /// A stretch of a day that is empty, or inverted where it must lie within one date.
    case invalidInterval
    /// A holiday on a date that no year has.
    case invalidHoliday
    /// Zone transitions out of order, or an offset from UTC of more than a day and two hours.
    case invalidZoneRules
    /// Bytes that are no TZif file (RFC 9636), or one that this library does not read.
    case invalidZoneData
    /// A zone name that the zone table does not know.
    case unknownZone
    /// A policy that promises what cannot be, or stands in a book twice.
    case invalidPolicy
    /// A policy that the book has not.
    case unknownPolicy
    /// A calendar that a policy names and the book has not.
    case unknownCalendar
    /// Clock events out of order, before the case began, beginning it twice, or holding it for too many reasons.
    case invalidTimeline
    /// A staffing parameter that is not a number, negative, or out of range.
    case invalidStaffingParameter
  }

  /// The kind of input that was refused.
  public let code: Code

  /// The refused value and why, for people who read logs; not meant to be parsed.
  public let context: String

  /// Makes an error from its code and context.
  public init(_ code: Code, _ context: String) {
    self.code = code
    self.context = context
  }
}

extension CareSLAError: CustomStringConvertible {
  /// The context alone: it names the value and the reason.
  public var description: String { context }
}
