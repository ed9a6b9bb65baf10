public import CareModel

extension CompiledCalendar {
  /// The business seconds from one instant to another, negative where `end` is before `start`.
  ///
  /// `elapsed(a, c) = elapsed(a, b) + elapsed(b, c)` for any three instants, and swapping the ends changes the sign.
  ///
  /// - Complexity: constant within the compiled range; linear in the days outside of it.
  public func elapsed(from start: Timestamp, to end: Timestamp) -> Int64 {
    elapsed(from: start.secondsSince1970, to: end.secondsSince1970)
  }

  /// The same between seconds since 1970.
  @inline(__always)
  func elapsed(from first: Int64, to last: Int64) -> Int64 {
    if let known = knownElapsed(from: first, to: last) { return known }
    return first <= last ? uncompiledElapsed(Span(first, last)) : -uncompiledElapsed(Span(last, first))
  }

  /// The same where both ends lie within the compiled range, `nil` where they do not.
  @inline(__always)
  func knownElapsed(from first: Int64, to last: Int64) -> Int64? {
    guard knows(first), knows(last) else { return nil }
    return index.openSeconds(before: last) - index.openSeconds(before: first)
  }

  /// The first instant by which so many business seconds have passed since an instant: a deadline.
  ///
  /// It is the least T, not before `instant`, with `elapsed(instant, T) = seconds`; so a day's worth of business time
  /// ends at closing time and not at the next opening, for which there is ``addLatest(_:to:)``. With 0 seconds it is
  /// `instant` itself, and with negative ones the answer of ``subtract(_:from:)``.
  ///
  /// - Returns: `nil` where it is more than ``searchHorizonInDays`` away.
  /// - Complexity: constant within the compiled range; linear in the days outside of it.
  public func add(_ seconds: Int64, to instant: Timestamp) -> Timestamp? {
    guard seconds > 0 else {
      return seconds == 0 ? instant.wholeSecond : subtract(0 - max(seconds, -.max), from: instant)
    }
    let start = instant.secondsSince1970
    if knows(start) {
      let (target, overflow) = index.openSeconds(before: start).addingReportingOverflow(seconds)
      if !overflow, target <= index.total {
        return Self.answer(index.instant(ofOpenSecond: target - 1) + 1, within: start)
      }
    }
    return uncompiledAdd(seconds, to: start)
  }

  /// The first open instant at or after a deadline: where ``add(_:to:)`` ends at closing time, the next opening.
  ///
  /// - Returns: `nil` where there is none within ``searchHorizonInDays`` of `instant`.
  /// - Complexity: as ``add(_:to:)``.
  public func addLatest(_ seconds: Int64, to instant: Timestamp) -> Timestamp? {
    guard let earliest = add(seconds, to: instant), let open = nextOpen(atOrAfter: earliest) else { return nil }
    return Self.answer(open.secondsSince1970, within: instant.secondsSince1970)
  }

  /// The last instant from which so many business seconds pass until an instant.
  ///
  /// It is the greatest T, not after `instant`, with `elapsed(T, instant) = seconds`. With 0 seconds it is `instant`
  /// itself, and with negative ones the answer of ``add(_:to:)``.
  ///
  /// - Returns: `nil` where it is more than ``searchHorizonInDays`` back.
  /// - Complexity: constant within the compiled range; linear in the days outside of it.
  public func subtract(_ seconds: Int64, from instant: Timestamp) -> Timestamp? {
    guard seconds > 0 else { return seconds == 0 ? instant.wholeSecond : add(0 - max(seconds, -.max), to: instant) }
    let end = instant.secondsSince1970
    if knows(end) {
      let (target, overflow) = index.openSeconds(before: end).subtractingReportingOverflow(seconds)
      if !overflow, target >= 0 {
        return Self.answer(index.instant(ofOpenSecond: target), within: end)
      }
    }
    return uncompiledSubtract(seconds, from: end)
  }

  /// Whether the index says everything about the open seconds before an instant; its end counts.
  @inline(__always)
  func knows(_ second: Int64) -> Bool {
    second >= index.range.start && second <= index.range.end
  }

  /// A second as an instant, or `nil` where it is beyond the horizon or beyond the time line's ends.
  @inline(__always)
  static func answer(_ second: Int64, within start: Int64) -> Timestamp? {
    guard abs(second &- start) <= horizon else { return nil }
    return Timestamp(exactSecond: second)
  }
}

extension Timestamp {
  /// The beginning of the second that contains the instant.
  var wholeSecond: Timestamp { Timestamp(secondsSince1970: secondsSince1970) }

  /// The instant at a second, or `nil` beyond the ends of the time line.
  init?(exactSecond second: Int64) {
    let (milliseconds, overflow) = second.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return nil }
    self.init(exactlyMillisecondsSince1970: milliseconds)
  }
}
