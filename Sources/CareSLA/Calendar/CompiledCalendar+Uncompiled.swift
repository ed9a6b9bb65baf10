import CareModel

/// The same answers where the index does not reach, worked out from the definition a piece of time at a time.
extension CompiledCalendar {
  /// The days worked out at once: few enough that no calendar exhausts memory.
  private static let pieceLength = 64 * Span.secondsPerDay

  func openSpans(_ window: Span) -> [Span] {
    calendar.openSpans(in: window, membership: membership)
  }

  func uncompiledElapsed(_ window: Span) -> Int64 {
    // What the index covers is a subtraction; only the rest has to be worked out.
    let inside = window.intersection(index.range) ?? Span(window.start, window.start)
    var sum = inside.length > 0 ? index.openSeconds(before: inside.end) - index.openSeconds(before: inside.start) : 0
    for rest in [Span(window.start, inside.start), Span(inside.end, window.end)] {
      var position = rest.start
      while position < rest.end {
        let piece = Span(position, min(position + Self.pieceLength, rest.end))
        for span in openSpans(piece) { sum += span.length }
        position = piece.end
      }
    }
    return sum
  }

  func uncompiledAdd(_ seconds: Int64, to start: Int64) -> Timestamp? {
    var rest = seconds
    return first(from: start) { span in
      guard rest > span.length else { return span.start + rest }
      rest -= span.length
      return nil
    }
  }

  func uncompiledSubtract(_ seconds: Int64, from end: Int64) -> Timestamp? {
    var rest = seconds
    var position = end
    while position > end - Self.horizon {
      let piece = Span(max(position - Self.pieceLength, end - Self.horizon), position)
      for span in openSpans(piece).reversed() {
        if rest <= span.length { return Self.answer(span.end - rest, within: end) }
        rest -= span.length
      }
      position = piece.start
    }
    return nil
  }

  /// The first instant within the horizon after `second` that `find` makes of an open span, whole ones in order.
  func firstUncompiled(after second: Int64, _ find: (Span) -> Int64?) -> Timestamp? {
    // A span is whole only where both its ends are known, so one that runs on is kept until it ends.
    var open: Span?
    let end = second + Self.horizon + 1
    var position = second - 1
    while position < end {
      let piece = Span(position, min(position + Self.pieceLength, end))
      for span in openSpans(piece) {
        if let before = open, before.end == span.start {
          open = Span(before.start, span.end)
          continue
        }
        if let open, let found = find(open) { return Self.answer(found, within: second) }
        open = span
      }
      position = piece.end
    }
    // What still runs at the horizon has no end that is known.
    guard let open, let found = find(open), found < end else { return nil }
    return Self.answer(found, within: second)
  }

  private func first(from start: Int64, _ find: (Span) -> Int64?) -> Timestamp? {
    var position = start
    while position < start + Self.horizon {
      let piece = Span(position, min(position + Self.pieceLength, start + Self.horizon))
      for span in openSpans(piece) {
        if let found = find(span) { return Self.answer(found, within: start) }
      }
      position = piece.end
    }
    return nil
  }
}
