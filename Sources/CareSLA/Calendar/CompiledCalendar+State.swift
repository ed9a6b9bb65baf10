public import CareModel

extension CompiledCalendar {
  /// Whether business time passes in the second that contains an instant.
  ///
  /// - Complexity: constant within the compiled range; a day's rules outside of it.
  public func isOpen(at instant: Timestamp) -> Bool {
    let second = instant.secondsSince1970
    guard knows(second), second < index.range.end else {
      return !openSpans(Span(second, second + 1)).isEmpty
    }
    return index.isOpen(second)
  }

  /// The first open instant at or after an instant.
  ///
  /// - Returns: `nil` where there is none within ``searchHorizonInDays``.
  /// - Complexity: constant within the compiled range; linear in the days outside of it.
  public func nextOpen(atOrAfter instant: Timestamp) -> Timestamp? {
    let second = instant.secondsSince1970
    if knows(second) {
      // The first open second from here on has the number of those before.
      let number = index.openSeconds(before: second)
      if number < index.total { return Self.answer(index.instant(ofOpenSecond: number), within: second) }
    }
    return firstUncompiled(after: second) { $0.end > second ? max($0.start, second) : nil }
  }

  /// The first instant after an instant at which the calendar opens, having been closed in the second before.
  ///
  /// - Returns: `nil` where there is none within ``searchHorizonInDays``, as on a calendar that never closes.
  /// - Complexity: logarithmic in the spans of the compiled range; linear in the days outside of it.
  public func nextOpening(after instant: Timestamp) -> Timestamp? {
    let second = instant.secondsSince1970
    if knows(second) {
      let next = index.firstBegin(after: second)
      if next < index.range.end { return Self.answer(next, within: second) }
    }
    return firstUncompiled(after: second) { $0.start > second ? $0.start : nil }
  }

  /// The first instant after an instant at which the calendar closes, having been open in the second before.
  ///
  /// - Returns: `nil` where there is none within ``searchHorizonInDays``, as on a calendar that never closes or never
  ///   opens.
  /// - Complexity: logarithmic in the spans of the compiled range; linear in the days outside of it.
  public func nextClosing(after instant: Timestamp) -> Timestamp? {
    let second = instant.secondsSince1970
    if knows(second) {
      let span = index.firstSpan(endingAfter: second)
      if span.end < index.range.end { return Self.answer(span.end, within: second) }
    }
    return firstUncompiled(after: second) { $0.end > second ? $0.end : nil }
  }

  /// The open stretches of [start, end), cut to it, in order, neither overlapping nor touching.
  ///
  /// - Complexity: linear in the days between the two.
  public func intervals(from start: Timestamp, to end: Timestamp) -> [CalendarSegment] {
    openSpans(Span(start.secondsSince1970, end.secondsSince1970)).map { CalendarSegment($0, .open) }
  }

  /// What the calendar is throughout [start, end), and where it is closed why: half-open stretches without a gap.
  ///
  /// Neighbours differ in state or reason. The open ones are those of ``intervals(from:to:)``, and the lengths of them
  /// all sum to the distance between the two instants.
  ///
  /// - Complexity: linear in the days between the two.
  public func segments(from start: Timestamp, to end: Timestamp) -> [CalendarSegment] {
    calendar.segments(in: Span(start.secondsSince1970, end.secondsSince1970), membership: membership)
  }
}
