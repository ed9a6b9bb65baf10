/// The open spans of a range of instants, arranged so that both questions of business time cost the same everywhere.
///
/// Every span carries how many seconds were open before it, so that the open seconds before an instant are one span's
/// sum and a subtraction, and the way back is the same. Which span that is comes from two tables of buckets as wide as a
/// span and its gap are on average, one over instants and one over open seconds: a bucket names the first span that can
/// matter and a step or two finds it. Where spans crowd into a bucket they are searched by halves, so that a calendar
/// made to be slow costs a logarithm.
struct OpenSpanIndex: Sendable {
  struct Entry: Sendable {
    var start: Int64
    var end: Int64
    /// Open seconds of the range before `start`.
    var before: Int64

    /// Open seconds of the range before `end`.
    var through: Int64 { before + (end - start) }

    /// Later than every instant, and small enough that a difference with any of them does not overflow.
    static let never = Int64.max / 2
  }

  /// The instants that the index knows everything about.
  let range: Span
  /// The open seconds of the range.
  let total: Int64
  /// The spans, and after them one that begins at no instant, so that a search always ends at an entry.
  private let entries: [Entry]
  private let byInstant: Buckets
  private let byTotal: Buckets

  init(_ spans: [Span], in range: Span) {
    self.range = range
    var entries: [Entry] = []
    entries.reserveCapacity(spans.count + 1)
    var total: Int64 = 0
    for span in spans {
      entries.append(Entry(start: span.start, end: span.end, before: total))
      total += span.length
    }
    entries.append(Entry(start: Entry.never, end: Entry.never, before: total))
    self.entries = entries
    self.total = total
    byInstant = Buckets(spans.count, length: range.length) { entries[$0].end - range.start - 1 }
    byTotal = Buckets(spans.count, length: total) { entries[$0].through - 1 }
  }

  /// The index of the first span that ends after an instant of the range.
  private func index(endingAfter instant: Int64) -> Int {
    var (low, high) = byInstant.bounds(at: instant - range.start)
    while high - low > 8 {
      let middle = (low + high) / 2
      if entries[middle].end > instant { high = middle } else { low = middle + 1 }
    }
    while entries[low].end <= instant { low += 1 }
    return low
  }

  /// The index of the first span through which more than so many seconds were open; `seconds` is 0 to ``total``.
  private func index(through seconds: Int64) -> Int {
    var (low, high) = byTotal.bounds(at: seconds)
    while high - low > 8 {
      let middle = (low + high) / 2
      if entries[middle].through > seconds { high = middle } else { low = middle + 1 }
    }
    while low < entries.count - 1, entries[low].through <= seconds { low += 1 }
    return low
  }

  /// The first span that ends after an instant of the range, or one at no instant.
  func entry(endingAfter instant: Int64) -> Entry {
    entries[index(endingAfter: instant)]
  }

  /// The span that begins after an instant of the range, or one at no instant.
  func entry(beginningAfter instant: Int64) -> Entry {
    let index = index(endingAfter: instant)
    return entries[index].start > instant ? entries[index] : entries[min(index + 1, entries.count - 1)]
  }

  /// The span in which the open second number `seconds` (the first is 0) of the range passes, or one at no instant.
  func entry(containingOpenSecond seconds: Int64) -> Entry {
    entries[index(through: seconds)]
  }

  /// The open seconds of the range before an instant of it.
  func openSeconds(before instant: Int64) -> Int64 {
    let entry = entry(endingAfter: instant)
    return entry.before + max(0, instant - entry.start)
  }
}

extension OpenSpanIndex {
  /// Where to begin looking: for each stretch of a line the first entry whose last second is not before it.
  private struct Buckets: Sendable {
    let shift: Int64
    let first: [UInt32]

    /// - Parameters:
    ///   - count: The number of entries.
    ///   - length: The length of the line.
    ///   - lastSecond: The position of an entry's last second on the line, ascending.
    init(_ count: Int, length: Int64, lastSecond: (Int) -> Int64) {
      var shift: Int64 = 0
      while length >> shift > Int64(max(count, 1)) { shift += 1 }
      self.shift = shift
      var first: [UInt32] = []
      first.reserveCapacity(Int(length >> shift) + 2)
      for index in 0..<count {
        let bucket = Int(lastSecond(index) >> shift)
        while first.count <= bucket { first.append(UInt32(index)) }
      }
      while first.count < Int(length >> shift) + 2 { first.append(UInt32(count)) }
      self.first = first
    }

    /// The first entry that can matter for a position of the line, and one that surely comes at or after the one sought.
    func bounds(at position: Int64) -> (low: Int, high: Int) {
      let bucket = Int(position >> shift)
      return (Int(first[bucket]), Int(first[bucket + 1]))
    }
  }
}
