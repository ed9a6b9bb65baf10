/// A set of metrics in eight bits, in which clocks keep what they would otherwise have to allocate for.
struct MetricSet: Sendable {
  private var bits: UInt8 = 0

  /// The empty set.
  init() {}

  init(_ metric: SLAMetric) {
    insert(metric)
  }

  private init(bits: UInt8) {
    self.bits = bits
  }

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ metric: SLAMetric) {
    bits |= 1 << UInt8(metric.index)
  }

  mutating func subtract(_ other: MetricSet) {
    bits &= ~other.bits
  }

  func contains(_ metric: SLAMetric) -> Bool {
    bits & 1 << UInt8(metric.index) != 0
  }

  func symmetricDifference(_ other: MetricSet) -> MetricSet {
    MetricSet(bits: bits ^ other.bits)
  }

  func intersection(_ other: MetricSet) -> MetricSet {
    MetricSet(bits: bits & other.bits)
  }

  /// The clocks that are kept for every case: those of conversation and resolution.
  static let always = MetricSet(bits: 0b0100_0111)

  /// The clocks that a status, a hold or a policy moves: all but commitments, which have a due instant of their own.
  static let governed = MetricSet(bits: 0b0111_1111)

  /// The clocks that a reply to the customer stops.
  static let answeredByReply = MetricSet(bits: 0b0000_1111)

  /// The clocks that stop when no message waits for an answer any more.
  static let responses = MetricSet(bits: 0b0000_0011)

  /// The clocks that run from one reply to the next.
  static let updates = MetricSet(bits: 0b0000_1100)

  /// The clocks that follow a case from its opening to its solution, and that resume when it is opened again.
  static let caseLong = MetricSet(bits: 0b0111_0000)
}

extension MetricSet: Sequence {
  struct Iterator: IteratorProtocol {
    fileprivate var bits: UInt8

    mutating func next() -> SLAMetric? {
      guard bits != 0 else { return nil }
      let index = bits.trailingZeroBitCount
      bits &= bits - 1
      return SLAMetric(index: index)
    }
  }

  func makeIterator() -> Iterator {
    Iterator(bits: bits)
  }
}
