/// A half-open stretch [start, end) of a line of seconds: of instants, or of wall time laid end to end.
struct Span: Sendable, Hashable {
  static let secondsPerDay: Int64 = 86_400

  var start: Int64
  var end: Int64

  init(_ start: Int64, _ end: Int64) {
    self.start = start
    self.end = end
  }

  var length: Int64 { end - start }

  func intersection(_ other: Span) -> Span? {
    let both = Span(max(start, other.start), min(end, other.end))
    return both.start < both.end ? both : nil
  }

  /// The part within a window, after a shift; empty or inverted where there is none.
  func placed(at origin: Int64, within window: Span) -> Span {
    Span(max(start + origin, window.start), min(end + origin, window.end))
  }

  func shifted(by seconds: Int64) -> Span {
    Span(start + seconds, end + seconds)
  }
}

/// The day that contains a second of a line whose day 0 begins at 0: the floor, also before it.
func dayContaining(_ second: Int64) -> Int64 {
  let (quotient, remainder) = second.quotientAndRemainder(dividingBy: Span.secondsPerDay)
  return remainder < 0 ? quotient - 1 : quotient
}

/// A set of seconds is an array of spans in order that neither overlap nor touch; these are its operations.
extension [Span] {
  /// Appends a span that starts at or after the last one's start, joining the two where they overlap or touch.
  mutating func appendJoining(_ span: Span) {
    guard span.start < span.end else { return }
    if let last = indices.last, self[last].end >= span.start {
      self[last].end = Swift.max(self[last].end, span.end)
    } else {
      append(span)
    }
  }

  /// The set of seconds that any of these spans holds, whatever their order and overlaps.
  func normalized() -> [Span] {
    var result: [Span] = []
    result.reserveCapacity(count)
    for span in sorted(by: { $0.start < $1.start }) { result.appendJoining(span) }
    return result
  }

  /// The seconds of either set, in time linear in the two.
  func union(_ other: [Span]) -> [Span] {
    var result: [Span] = []
    result.reserveCapacity(count + other.count)
    var (left, right) = (0, 0)
    while left < count || right < other.count {
      if right == other.count || (left < count && self[left].start <= other[right].start) {
        result.appendJoining(self[left])
        left += 1
      } else {
        result.appendJoining(other[right])
        right += 1
      }
    }
    return result
  }

  /// The seconds of both sets, in time linear in the two.
  func intersection(_ other: [Span]) -> [Span] {
    var result: [Span] = []
    var (left, right) = (0, 0)
    while left < count, right < other.count {
      if let both = self[left].intersection(other[right]) { result.append(both) }
      if self[left].end <= other[right].end { left += 1 } else { right += 1 }
    }
    return result
  }

  /// The seconds of this set that `other` has not, in time linear in the two.
  func subtracting(_ other: [Span]) -> [Span] {
    guard !other.isEmpty else { return self }
    var result: [Span] = []
    var next = 0
    for var span in self {
      while next < other.count, other[next].end <= span.start { next += 1 }
      var hole = next
      while hole < other.count, other[hole].start < span.end {
        if other[hole].start > span.start { result.append(Span(span.start, other[hole].start)) }
        span.start = other[hole].end
        hole += 1
      }
      if span.start < span.end { result.append(span) }
    }
    return result
  }

  /// The seconds of this set within `window`.
  func clipped(to window: Span) -> [Span] {
    intersection([window])
  }
}

extension Array {
  /// The first index whose element satisfies a condition that holds from some element on; the count where none does.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
