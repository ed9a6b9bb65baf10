/// What is known of one of the equal parts of a line.
protocol SpanBucket: Sendable {
  /// Whether there is more in it than it can hold, so that the spans have to be searched.
  var isCrowded: Bool { get }

  /// - Parameters:
  ///   - entries: The spans, between an entry before them and one after them.
  ///   - begin: Where the bucket begins on the line.
  ///   - end: Where it ends.
  ///   - next: The entry at which the bucket before this one began to look, or 1; from bucket to bucket it only grows.
  init(_ entries: [OpenSpanIndex.Entry], from begin: Int64, to end: Int64, next: inout Int)
}

extension OpenSpanIndex {
  /// A line cut into buckets of equal length, a power of two up to 65,536 so that places within one fit in 16 bits.
  ///
  /// The buckets are about as long as a span with its gap. Where spans come in clusters, so that many buckets cannot hold
  /// theirs, shorter ones are tried, at most a quarter as long so that the table stays in proportion to the spans.
  struct BucketLine<Bucket: SpanBucket>: Sendable {
    let shift: Int64
    let buckets: [Bucket]

    init(_ entries: [Entry], length: Int64) {
      var shift: Int64 = 0
      while shift < 16, length >> shift > Int64(max(entries.count - 2, 1)) { shift += 1 }
      let finest = max(shift - 2, 0)
      var buckets = Self.buckets(entries, length: length, shift: shift)
      while shift > finest, buckets.count(where: { $0.isCrowded }) > buckets.count / 32 {
        shift -= 1
        buckets = Self.buckets(entries, length: length, shift: shift)
      }
      (self.shift, self.buckets) = (shift, buckets)
    }

    private static func buckets(_ entries: [Entry], length: Int64, shift: Int64) -> [Bucket] {
      var buckets: [Bucket] = []
      buckets.reserveCapacity(Int(length >> shift) + 1)
      var next = 1
      for place in 0...(length >> shift) {
        buckets.append(Bucket(entries, from: place << shift, to: (place + 1) << shift, next: &next))
      }
      return buckets
    }

    /// The bucket that contains a place of the line, and where in it that is.
    @inline(__always)
    func bucket(at place: Int64) -> (bucket: Bucket, offset: Int32) {
      // The shift is at most 16, which spares the processor the cases of others.
      let mask = (Int64(1) &<< shift) &- 1
      return (buckets[Int(truncatingIfNeeded: place &>> shift)], Int32(truncatingIfNeeded: place & mask))
    }
  }
}

// MARK: - By instant

extension OpenSpanIndex {
  /// Buckets over the seconds of the range: what is open in each.
  struct InstantBuckets: Sendable {
    /// Up to three open stretches, each from its first to its last second, and the open seconds before the bucket.
    struct Bucket: SpanBucket {
      var before: UInt32
      // A stretch that is not there ends before it begins.
      var begins: (UInt16, UInt16, UInt16) = (1, 1, 1)
      var lasts: (UInt16, UInt16, UInt16) = (0, 0, 0)

      /// There are more than three stretches, which ``before`` says by a number that no range reaches.
      @inline(__always)
      var isCrowded: Bool { before == .max }

      @inline(__always)
      init(_ entries: [Entry], from begin: Int64, to end: Int64, next: inout Int) {
        // The first span that ends after the bucket's begin; the one after the range has no successor and never does.
        while next < entries.count - 1, entries.end(next) <= begin { next += 1 }
        let open = max(begin - Int64(entries[next].start), 0)
        before = entries[next].before + UInt32(open)
        var (span, stretches) = (next, 0)
        while span < entries.count - 1, Int64(entries[span].start) < end {
          let first = UInt16(max(Int64(entries[span].start) - begin, 0))
          let last = UInt16(min(entries.end(span), end) - begin - 1)
          switch stretches {
          case 0: (begins.0, lasts.0) = (first, last)
          case 1: (begins.1, lasts.1) = (first, last)
          case 2: (begins.2, lasts.2) = (first, last)
          default:
            before = .max
            return
          }
          stretches += 1
          span += 1
        }
      }
    }

    private let line: BucketLine<Bucket>

    init(_ entries: [Entry], length: Int64) {
      line = BucketLine(entries, length: length)
    }

    /// The open seconds before one, or `nil` where its bucket is crowded.
    @inline(__always)
    func openSeconds(before second: Int64) -> Int64? {
      let (bucket, offset) = line.bucket(at: second)
      guard !bucket.isCrowded else { return nil }
      func part(_ begin: UInt16, _ last: UInt16) -> Int32 { min(offset, Int32(last) &+ 1) &- min(offset, Int32(begin)) }
      let (begins, lasts) = (bucket.begins, bucket.lasts)
      let within = part(begins.0, lasts.0) &+ part(begins.1, lasts.1) &+ part(begins.2, lasts.2)
      return Int64(bucket.before) &+ Int64(within)
    }

    /// Whether a second is open, or `nil` where its bucket is crowded.
    @inline(__always)
    func isOpen(_ second: Int64) -> Bool? {
      let (bucket, offset) = line.bucket(at: second)
      guard !bucket.isCrowded else { return nil }
      // Negative where the second lies outside of the stretch.
      func outside(_ begin: UInt16, _ last: UInt16) -> Int32 { (offset &- Int32(begin)) | (Int32(last) &- offset) }
      let (begins, lasts) = (bucket.begins, bucket.lasts)
      return outside(begins.0, lasts.0) & outside(begins.1, lasts.1) & outside(begins.2, lasts.2) >= 0
    }
  }
}

// MARK: - By open second

extension OpenSpanIndex {
  /// Buckets over the open seconds of the range, laid end to end: when each begins.
  struct OpenSecondBuckets: Sendable {
    /// The instant at which the bucket begins, and up to two gaps in it: before which second, and how long.
    struct Bucket: SpanBucket {
      var start: UInt32
      var gaps: (UInt32, UInt32) = (0, 0)
      var places: (UInt16, UInt16) = (0, 0)

      /// There are more than two gaps, which ``start`` says by a number that no range reaches.
      @inline(__always)
      var isCrowded: Bool { start == .max }

      @inline(__always)
      init(_ entries: [Entry], from begin: Int64, to end: Int64, next: inout Int) {
        // The last span that begins by the bucket's begin, or the first of all.
        while next + 1 < entries.count - 1, Int64(entries[next + 1].before) <= begin { next += 1 }
        start = UInt32(truncatingIfNeeded: Int64(entries[next].start) + (begin - Int64(entries[next].before)))
        var (span, seen) = (next + 1, 0)
        while span < entries.count - 1, Int64(entries[span].before) < end {
          let gap = UInt32(Int64(entries[span].start) - entries.end(span - 1))
          let place = UInt16(Int64(entries[span].before) - begin)
          switch seen {
          case 0: (gaps.0, places.0) = (gap, place)
          case 1: (gaps.1, places.1) = (gap, place)
          default:
            start = .max
            return
          }
          seen += 1
          span += 1
        }
      }
    }

    private let line: BucketLine<Bucket>

    init(_ entries: [Entry], length: Int64) {
      line = BucketLine(entries, length: length)
    }

    /// The second of the range at which an open second begins, or `nil` where its bucket is crowded.
    @inline(__always)
    func second(ofOpenSecond seconds: Int64) -> Int64? {
      let (bucket, offset) = line.bucket(at: seconds)
      guard !bucket.isCrowded else { return nil }
      let first = offset >= Int32(bucket.places.0) ? bucket.gaps.0 : 0
      let second = offset >= Int32(bucket.places.1) ? bucket.gaps.1 : 0
      return Int64(bucket.start) &+ Int64(first) &+ Int64(second) &+ Int64(offset)
    }
  }
}

extension [OpenSpanIndex.Entry] {
  /// Where a span ends, in seconds of the range; not for the entry after the last span.
  fileprivate func end(_ index: Int) -> Int64 {
    Int64(self[index].start) + Int64(self[index + 1].before - self[index].before)
  }
}
