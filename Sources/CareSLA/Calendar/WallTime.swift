/// A time of day as a clock on the wall shows it, in whole seconds from 00:00 to 24:00.
///
/// 24:00 is the end of a day and is told apart from 00:00, its beginning. A wall time has no date and no zone, and the
/// day it belongs to may skip it or show it twice.
public struct WallTime: Sendable, Hashable {
  /// Seconds on the clock after 00:00, 0 to 86,400.
  public let secondOfDay: Int

  /// 00:00, the first second of a day.
  public static let midnight = WallTime(unchecked: 0)

  /// 24:00, the end of a day.
  public static let endOfDay = WallTime(unchecked: 86_400)

  init(unchecked seconds: Int) {
    secondOfDay = seconds
  }

  /// Makes the wall time so many seconds after 00:00, or `nil` where that is not within 0 to 86,400.
  public init?(secondOfDay seconds: Int) {
    guard (0...86_400).contains(seconds) else { return nil }
    secondOfDay = seconds
  }

  /// Makes a wall time from its parts, or `nil` where no clock shows it; 24:00:00 is allowed.
  public init?(hour: Int, minute: Int = 0, second: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    self.init(secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// Reads `HH:MM` or `HH:MM:SS`, two digits each, from 00:00 to 24:00.
  ///
  /// - Throws: ``CareSLAError/Code/invalidTimeOfDay`` where the text has another form or names no time of day.
  public init(parsing text: String) throws(CareSLAError) {
    let digits = Array(text.utf8)
    var parts = [0, 0, 0]
    var isValid = digits.count == 5 || digits.count == 8
    if isValid {
      for (position, byte) in digits.enumerated() {
        if position % 3 == 2 {
          isValid = isValid && byte == UInt8(ascii: ":")
        } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
          parts[position / 3] = parts[position / 3] * 10 + Int(byte - UInt8(ascii: "0"))
        } else {
          isValid = false
        }
      }
    }
    guard isValid, let time = WallTime(hour: parts[0], minute: parts[1], second: parts[2]) else {
      throw CareSLAError(.invalidTimeOfDay, "'\(text)' is no time of day written HH:MM or HH:MM:SS")
    }
    self = time
  }
}

extension WallTime: Comparable {
  /// Whether the left time is earlier on the clock.
  public static func < (left: WallTime, right: WallTime) -> Bool {
    left.secondOfDay < right.secondOfDay
  }
}

extension WallTime: CustomStringConvertible {
  /// The time as `HH:MM`, with `:SS` where there are seconds.
  public var description: String {
    let hour = secondOfDay / 3600
    let minute = secondOfDay / 60 % 60
    let second = secondOfDay % 60
    let short = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return second == 0 ? short : "\(short):\(second < 10 ? "0" : "")\(second)"
  }
}
