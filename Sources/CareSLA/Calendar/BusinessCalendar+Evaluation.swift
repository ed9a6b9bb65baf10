/// The plain evaluation of a definition over a window of instants, which compilation speeds up and never changes.
extension BusinessCalendar {
  /// The open seconds of the window, in order, neither overlapping nor touching.
  func openSpans(in window: Span, membership: Membership) -> [Span] {
    switch definition {
    case .hours(let hours):
      return hours.openSpans(in: window, membership: membership)
    case .union(let left, let right):
      return left.openSpans(in: window, membership: membership)
        .union(right.openSpans(in: window, membership: membership))
    case .intersection(let left, let right):
      return left.openSpans(in: window, membership: membership)
        .intersection(right.openSpans(in: window, membership: membership))
    }
  }

  /// What the calendar is throughout the window, without a gap, neighbours in different states.
  func segments(in window: Span, membership: Membership) -> [CalendarSegment] {
    switch definition {
    case .hours(let hours):
      return hours.segments(in: window, membership: membership)
    case .union(let left, let right):
      return Self.combine(
        left.segments(in: window, membership: membership),
        right.segments(in: window, membership: membership)
      ) { $0 == .open || $1 == .open ? .open : Self.strongest($0, $1) }
    case .intersection(let left, let right):
      return Self.combine(
        left.segments(in: window, membership: membership),
        right.segments(in: window, membership: membership)
      ) { Self.strongest($0, $1) }
    }
  }

  /// The closed state with the strongest reason; open only where both are.
  private static func strongest(
    _ left: CalendarSegment.State,
    _ right: CalendarSegment.State
  ) -> CalendarSegment.State {
    guard case .closed(let leftReason) = left else { return right }
    guard case .closed(let rightReason) = right else { return left }
    return leftReason.rank <= rightReason.rank ? left : right
  }

  private static func combine(
    _ left: [CalendarSegment],
    _ right: [CalendarSegment],
    _ state: (CalendarSegment.State, CalendarSegment.State) -> CalendarSegment.State
  ) -> [CalendarSegment] {
    var result: [CalendarSegment] = []
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if let both = left[first].span.intersection(right[second].span) {
        result.appendJoining(CalendarSegment(both, state(left[first].state, right[second].state)))
      }
      if left[first].span.end <= right[second].span.end { first += 1 } else { second += 1 }
    }
    return result
  }
}
