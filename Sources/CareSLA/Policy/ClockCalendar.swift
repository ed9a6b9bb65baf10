import CareModel

/// A calendar as clocks use it: in plain seconds, and around the clock without asking anybody.
///
/// A class, so that handing one to a clock copies none of the calendar's tables.
final class ClockCalendar: Sendable {
  private let compiled: CompiledCalendar
  private let isAlwaysOpen: Bool

  static let alwaysOpen = ClockCalendar(
    CompiledCalendar(.always(), from: .earliest, through: .earliest),
    isAlwaysOpen: true
  )

  init(_ compiled: CompiledCalendar, isAlwaysOpen: Bool = false) {
    self.compiled = compiled
    self.isAlwaysOpen = isAlwaysOpen
  }

  /// The zone whose local time people read the calendar in.
  var zone: ZoneRules { compiled.calendar.zone }

  /// The business seconds in [start, end).
  func seconds(from start: Int64, to end: Int64) -> Int64 {
    if isAlwaysOpen { return end - start }
    return compiled.knownElapsed(from: start, to: end) ?? unknownSeconds(from: start, to: end)
  }

  /// The same beyond the compiled range; apart, because a call on the calendar copies it first, known range or not.
  @inline(never)
  private func unknownSeconds(from start: Int64, to end: Int64) -> Int64 { compiled.elapsed(from: start, to: end) }

  /// The least second by which so many business seconds have passed, or `nil` where it is beyond the search horizon.
  func second(adding seconds: Int64, to start: Int64) -> Int64? {
    if isAlwaysOpen { return seconds <= CompiledCalendar.horizon ? start + seconds : nil }
    return compiled.add(seconds, to: Timestamp(secondsSince1970: start))?.secondsSince1970
  }

  /// The first open second at or after a second, or `nil` where it is beyond the search horizon.
  func firstOpenSecond(atOrAfter second: Int64) -> Int64? {
    if isAlwaysOpen { return second }
    return compiled.nextOpen(atOrAfter: Timestamp(secondsSince1970: second))?.secondsSince1970
  }

  /// The stretches of [start, end), open or closed and why.
  func segments(from start: Int64, to end: Int64) -> [CalendarSegment] {
    compiled.segments(from: Timestamp(secondsSince1970: start), to: Timestamp(secondsSince1970: end))
  }
}
