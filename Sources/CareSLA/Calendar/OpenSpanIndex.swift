/// The open spans of a range of instants, arranged so that both questions of business time cost the same everywhere.
///
/// An entry is the begin of a span and the open seconds before it, so that the open seconds before an instant are one
/// entry's sum and a difference cut to the span's length, which the next entry's sum gives away; the way back is the same.
/// Which entry that is comes from two tables of buckets about as wide as a span with its gap, one over instants and one
/// over open seconds: a bucket names an entry, and the one sought is nearly always among it and the two that follow. Those
/// are looked at without a branch that could be guessed wrong. Where spans crowd they are searched by halves, so that a
/// calendar made to be slow costs a logarithm.
struct OpenSpanIndex: Sendable {
  /// Where a span begins, in seconds of the range, and how many of those before it are open.
  ///
  /// Half the size of two instants, so that the entries of decades stay in a processor's nearer caches.
  private struct Entry: Sendable {
    var start: UInt32
    var before: UInt32
  }

  /// The longest range, 136 years: one second less than what an entry can say, which means "never".
  static let longestRange = Int64(UInt32.max) - 1

  /// The instants that the index knows everything about.
  let range: Span
  /// The open seconds of the range.
  let total: Int64
  /// The spans, between an empty one at the begin of the range and one after its end, so that a neighbour always exists.
  private let entries: [Entry]
  private let byInstant: Buckets
  private let byTotal: Buckets

  /// - Parameters:
  ///   - spans: A set of seconds within the range.
  ///   - range: At most ``longestRange`` seconds.
  init(_ spans: [Span], in range: Span) {
    self.range = range
    var entries: [Entry] = []
    entries.reserveCapacity(spans.count + 2)
    entries.append(Entry(start: 0, before: 0))
    var total: Int64 = 0
    for span in spans {
      entries.append(Entry(start: UInt32(span.start - range.start), before: UInt32(total)))
      total += span.length
    }
    entries.append(Entry(start: .max, before: UInt32(total)))
    self.entries = entries
    self.total = total
    byInstant = Buckets(spans.count, length: range.length) { Int64(entries[$0].start) }
    byTotal = Buckets(spans.count, length: total) { Int64(entries[$0].before) }
  }

  /// The open seconds of the range before an instant of it.
  @inline(__always)
  func openSeconds(before instant: Int64) -> Int64 {
    let second = instant - range.start
    let index = lastEntry(startingBy: second)
    let entry = entries[index]
    return min(Int64(entry.before) + (second - Int64(entry.start)), Int64(entries[index + 1].before))
  }

  /// The instant at which open second number `seconds` of the range begins; the first is 0, the last ``total`` - 1.
  @inline(__always)
  func instant(ofOpenSecond seconds: Int64) -> Int64 {
    let entry = entries[lastEntry(withAtMost: seconds)]
    return range.start + Int64(entry.start) + (seconds - Int64(entry.before))
  }

  /// Whether a second of the range is open.
  @inline(__always)
  func isOpen(_ instant: Int64) -> Bool {
    let second = instant - range.start
    let index = lastEntry(startingBy: second)
    let entry = entries[index]
    return second - Int64(entry.start) < Int64(entries[index + 1].before) - Int64(entry.before)
  }

  /// The begin of the first span that begins after an instant of the range, or an instant past the range.
  @inline(__always)
  func firstBegin(after instant: Int64) -> Int64 {
    range.start + Int64(entries[lastEntry(startingBy: instant - range.start) + 1].start)
  }

  /// The first span that ends after an instant of the range, or an empty one past the range.
  @inline(__always)
  func firstSpan(endingAfter instant: Int64) -> Span {
    let index = lastEntry(startingBy: instant - range.start)
    let span = span(index)
    return span.end > instant ? span : self.span(index + 1)
  }

  @inline(__always)
  private func span(_ index: Int) -> Span {
    let entry = entries[index]
    let start = range.start + Int64(entry.start)
    guard index + 1 < entries.count else { return Span(start, start) }
    return Span(start, start + Int64(entries[index + 1].before - entry.before))
  }
}

extension OpenSpanIndex {
  /// Where to begin looking: for positions along a line, a power of two apart, the last entry at or before each.
  private struct Buckets: Sendable {
    let shift: Int64
    let last: [UInt32]

    /// - Parameters:
    ///   - count: The number of spans; their entries are 1 to `count`.
    ///   - length: The length of the line.
    ///   - position: The position of an entry on the line, ascending.
    init(_ count: Int, length: Int64, position: (Int) -> Int64) {
      var shift: Int64 = 0
      while length >> shift > Int64(max(count, 1)) { shift += 1 }
      self.shift = shift
      var last: [UInt32] = []
      last.reserveCapacity(Int(length >> shift) + 2)
      for index in 0..<count {
        // The bucket in which the next entry lies begins before it, unless it begins with it.
        let next = position(index + 1)
        while Int64(last.count) << shift < next { last.append(UInt32(index)) }
      }
      while last.count < Int(length >> shift) + 2 { last.append(UInt32(count)) }
      self.last = last
    }
  }

  /// The last entry that starts at or before a second of the range.
  @inline(__always)
  private func lastEntry(startingBy second: Int64) -> Int {
    let bucket = Int(second >> byInstant.shift)
    var index = Int(byInstant.last[bucket])
    index += Int64(entries[index + 1].start) <= second ? 1 : 0
    index += Int64(entries[index + 1].start) <= second ? 1 : 0
    guard Int64(entries[index + 1].start) <= second else { return index }
    return crowded(from: index + 1, to: Int(byInstant.last[bucket + 1])) { Int64($0.start) <= second }
  }

  /// The last entry with at most so many open seconds before it; `seconds` is less than ``total``.
  @inline(__always)
  private func lastEntry(withAtMost seconds: Int64) -> Int {
    let bucket = Int(seconds >> byTotal.shift)
    var index = Int(byTotal.last[bucket])
    index += Int64(entries[index + 1].before) <= seconds ? 1 : 0
    index += Int64(entries[index + 1].before) <= seconds ? 1 : 0
    guard Int64(entries[index + 1].before) <= seconds else { return index }
    return crowded(from: index + 1, to: Int(byTotal.last[bucket + 1])) { Int64($0.before) <= seconds }
  }

  /// The last entry between two of which a condition holds; it holds of the first, and up to some entry.
  @inline(never)
  private func crowded(from first: Int, to last: Int, where holds: (Entry) -> Bool) -> Int {
    var (low, high) = (first, last)
    while low < high {
      let middle = (low + high + 1) / 2
      if holds(entries[middle]) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
