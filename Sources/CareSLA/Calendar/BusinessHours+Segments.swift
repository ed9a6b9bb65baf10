extension BusinessHours {
  /// What the calendar is throughout a window of instants, without a gap, neighbours in different states.
  func segments(in window: Span, membership: Membership) -> [CalendarSegment] {
    guard window.start < window.end else { return [] }
    if membership == .endpoints {
      return segments(of: endpointLayers(in: window), covering: window)
    }
    let periods = zone.periods(from: window.start, to: window.end)
    var result: [CalendarSegment] = []
    for period in periods {
      let wall = period.span.shifted(by: period.offset)
      let days = dayContaining(wall.start) - 1...dayContaining(wall.end - 1)
      for segment in segments(of: layers(ofDays: days) { $0 }, covering: wall) {
        result.appendJoining(CalendarSegment(segment.span.shifted(by: -period.offset), segment.state))
      }
    }
    return result
  }

  /// Paints the layers over one another, the strongest reason last.
  private func segments(of layers: HoursLayers, covering line: Span) -> [CalendarSegment] {
    var segments = [CalendarSegment(line, .closed(.outsideHours))]
    segments.paint(layers.weekly.subtracting(layers.regular), .closed(.shift))
    segments.paint(layers.regular, .open)
    segments.paint(layers.breaks.intersection(layers.regular), .closed(.breakTime))
    var covered: Int64 = .min
    var named: [CalendarSegment] = []
    for (span, holiday) in layers.holidays.sorted(by: { $0.span.start < $1.span.start }) {
      // Of holidays at one time the one that begins first gives its name.
      let rest = Span(max(span.start, covered), span.end)
      guard rest.start < rest.end else { continue }
      named.append(CalendarSegment(rest, .closed(.holiday(holidays[holiday].name))))
      covered = rest.end
    }
    segments.paint(named)
    return segments
  }
}

extension [CalendarSegment] {
  /// Appends a segment that follows the last one, joining the two where they are in one state.
  mutating func appendJoining(_ segment: CalendarSegment) {
    guard segment.span.start < segment.span.end else { return }
    if let last, last.state == segment.state, last.span.end == segment.span.start {
      self[count - 1] = CalendarSegment(Span(last.span.start, segment.span.end), segment.state)
    } else {
      append(segment)
    }
  }

  fileprivate mutating func paint(_ spans: [Span], _ state: CalendarSegment.State) {
    paint(spans.map { CalendarSegment($0, state) })
  }

  /// Puts the state of `top`, segments in order that do not overlap, in place of this one's wherever it has any.
  fileprivate mutating func paint(_ top: [CalendarSegment]) {
    guard !top.isEmpty else { return }
    var result: [CalendarSegment] = []
    var next = 0
    for below in self {
      var position = below.span.start
      while next < top.count, top[next].span.end <= position { next += 1 }
      var over = next
      while over < top.count, top[over].span.start < below.span.end {
        let start = Swift.max(top[over].span.start, position)
        let end = Swift.min(top[over].span.end, below.span.end)
        result.appendJoining(CalendarSegment(Span(position, start), below.state))
        result.appendJoining(CalendarSegment(Span(start, end), top[over].state))
        position = end
        over += 1
      }
      result.appendJoining(CalendarSegment(Span(position, below.span.end), below.state))
    }
    self = result
  }
}
