/// Counts business time up to one second for the clocks that an event touches.
///
/// Most of them have been counted up to the same instant before, so the calendar is asked once for all of those.
struct ClockTally {
  let calendar: ClockCalendar
  /// The second up to which is counted.
  let second: Int64
  private var start = CycleRecord.never
  private var counted: Int64 = 0

  init(_ calendar: ClockCalendar, until second: Int64) {
    self.calendar = calendar
    self.second = second
  }

  /// The business seconds from an instant on.
  @inline(__always)
  mutating func seconds(from start: Int64) -> Int64 {
    if start != self.start {
      counted = calendar.seconds(from: start, to: second)
      self.start = start
    }
    return counted
  }
}
