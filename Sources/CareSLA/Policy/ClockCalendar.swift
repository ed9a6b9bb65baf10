import CareModel

/// A calendar as clocks use it: in plain seconds, and around the clock without asking anybody.
struct ClockCalendar: Sendable {
  /// The calendar, or `nil` for one that is always open.
  private let compiled: CompiledCalendar?

  static let alwaysOpen = ClockCalendar(compiled: nil)

  private init(compiled: CompiledCalendar?) {
    self.compiled = compiled
  }

  init(_ compiled: CompiledCalendar) {
    self.compiled = compiled
  }

  /// The business seconds in [start, end).
  func seconds(from start: Int64, to end: Int64) -> Int64 {
    guard let compiled else { return end - start }
    return compiled.elapsed(from: Timestamp(secondsSince1970: start), to: Timestamp(secondsSince1970: end))
  }

  /// The least second by which so many business seconds have passed, or `nil` where it is beyond the search horizon.
  func second(adding seconds: Int64, to start: Int64) -> Int64? {
    if let compiled { return compiled.add(seconds, to: Timestamp(secondsSince1970: start))?.secondsSince1970 }
    return seconds <= CompiledCalendar.horizon ? start + seconds : nil
  }

  /// The first open second at or after a second, or `nil` where it is beyond the search horizon.
  func firstOpenSecond(atOrAfter second: Int64) -> Int64? {
    guard let compiled else { return second }
    return compiled.nextOpen(atOrAfter: Timestamp(secondsSince1970: second))?.secondsSince1970
  }

  /// The stretches of [start, end), open or closed and why.
  func segments(from start: Int64, to end: Int64) -> [CalendarSegment] {
    guard let compiled else { return start < end ? [CalendarSegment(Span(start, end), .open)] : [] }
    return compiled.segments(from: Timestamp(secondsSince1970: start), to: Timestamp(secondsSince1970: end))
  }
}
