/// The open spans of a range of instants, arranged so that both questions of business time cost the same everywhere.
///
/// An entry is the begin of a span and the open seconds before it. That alone answers everything by halving the entries,
/// a dozen steps of which each waits for the one before. So two tables stand in front of it, one over instants and one
/// over open seconds, whose buckets hold all that their stretch needs: a question there is one look at 16 bytes and a few
/// independent steps without a branch that could be guessed wrong. Where more spans crowd into a bucket than it can hold,
/// it says so and the entries are asked, so that a calendar made to be slow costs a logarithm.
struct OpenSpanIndex: Sendable {
  /// Where a span begins, in seconds of the range, and how many of those before it are open.
  ///
  /// Half the size of two instants, so that the entries of decades stay in a processor's nearer caches.
  struct Entry: Sendable {
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
  private let byInstant: InstantBuckets
  private let byOpenSecond: OpenSecondBuckets

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
    byInstant = InstantBuckets(entries, length: range.length)
    byOpenSecond = OpenSecondBuckets(entries, length: total)
  }

  /// The open seconds of the range before an instant of it, or before its end.
  @inline(__always)
  func openSeconds(before instant: Int64) -> Int64 {
    let second = instant &- range.start
    return byInstant.openSeconds(before: second) ?? entries.openSeconds(before: second)
  }

  /// The instant at which open second number `seconds` of the range begins; the first is 0, the last ``total`` - 1.
  @inline(__always)
  func instant(ofOpenSecond seconds: Int64) -> Int64 {
    range.start &+ (byOpenSecond.second(ofOpenSecond: seconds) ?? entries.second(ofOpenSecond: seconds))
  }

  /// Whether a second of the range is open.
  @inline(__always)
  func isOpen(_ instant: Int64) -> Bool {
    let second = instant &- range.start
    return byInstant.isOpen(second) ?? entries.isOpen(second)
  }

  /// The begin of the first span that begins after an instant of the range, or an instant past the range.
  func firstBegin(after instant: Int64) -> Int64 {
    range.start + Int64(entries[entries.last(startingBy: instant - range.start) + 1].start)
  }

  /// The first span that ends after an instant of the range, or an empty one past the range.
  func firstSpan(endingAfter instant: Int64) -> Span {
    let index = entries.last(startingBy: instant - range.start)
    let span = span(index)
    return span.end > instant ? span : self.span(index + 1)
  }

  private func span(_ index: Int) -> Span {
    let entry = entries[index]
    let start = range.start + Int64(entry.start)
    guard index + 1 < entries.count else { return Span(start, start) }
    return Span(start, start + Int64(entries[index + 1].before - entry.before))
  }
}

// MARK: - By halves

extension [OpenSpanIndex.Entry] {
  @inline(never)
  fileprivate func openSeconds(before second: Int64) -> Int64 {
    let index = last(startingBy: second)
    return Swift.min(Int64(self[index].before) + (second - Int64(self[index].start)), Int64(self[index + 1].before))
  }

  @inline(never)
  fileprivate func second(ofOpenSecond seconds: Int64) -> Int64 {
    let entry = self[partitioningIndex { Int64($0.before) > seconds } - 1]
    return Int64(entry.start) + (seconds - Int64(entry.before))
  }

  @inline(never)
  fileprivate func isOpen(_ second: Int64) -> Bool {
    let index = last(startingBy: second)
    return second - Int64(self[index].start) < Int64(self[index + 1].before - self[index].before)
  }

  /// The last entry that starts at or before a second of the range; never the one after its end.
  fileprivate func last(startingBy second: Int64) -> Int {
    partitioningIndex { Int64($0.start) > second } - 1
  }
}
