public import CareModel

/// Finds topics about which suddenly far more people write than usual: a disturbance, or a post that goes round.
///
/// A pure statistic over counts. Each topic has a count for each bucket of time; what is usual is the exponentially
/// weighted mean of the buckets before the one that is asked about; and how unusual a count is, in standard deviations, is
/// `2 (√(count + 3/8) − √(mean + 3/8))`, since the square root of a Poisson variable has a standard deviation near ½
/// whatever its mean (F. J. Anscombe, "The transformation of Poisson, binomial and negative-binomial data", Biometrika 35,
/// 1948; the weighted mean is S. W. Roberts, "Control chart tests based on geometric moving averages", Technometrics 1,
/// 1959).
///
/// Counts of different streams add up, so detectors of the shards of a desk do too; see ``add(_:)``. A count belongs to the
/// bucket of its instant, in whatever order it arrives.
public struct BurstDetector: Sendable, Hashable {
  /// What is counted.
  public enum Topic: Sendable, Hashable {
    /// Posts with the intent as their primary one.
    case intent(Intent)
    /// Reposts of one post.
    case reposts(Identifier<Interaction>)
  }

  /// The length of a bucket in seconds; positive.
  public let bucketSeconds: Int64

  /// How many buckets are kept; those before the newest by more are forgotten.
  public let bucketCount: Int64

  /// How much the last bucket counts in the mean, 0 … 1: 0.1, so that about twenty buckets decide what is usual.
  public let weight: Double

  /// From how many standard deviations on a count is a burst: 4, which chance exceeds once in some thirty thousand buckets.
  public let threshold: Double

  /// The least count that is called a burst: 5, since a handful is nobody's crisis.
  public let minimum: Int

  private var counts: [Topic: [Int64: Int]] = [:]
  private var newest = Int64.min

  /// Makes a detector; values out of range are brought into it.
  public init(
    bucketSeconds: Int64 = 900,
    bucketCount: Int64 = 96,
    weight: Double = 0.1,
    threshold: Double = 4,
    minimum: Int = 5
  ) {
    self.bucketSeconds = max(bucketSeconds, 1)
    self.bucketCount = min(max(bucketCount, 2), 10_000)
    self.weight = weight.isNaN ? 0.1 : min(max(weight, 0.001), 1)
    self.threshold = threshold.isNaN ? 4 : threshold
    self.minimum = max(minimum, 1)
  }

  /// Counts one post about a topic.
  ///
  /// - Complexity: Amortised O(1); when a new bucket begins, O(*n*) in the topics.
  public mutating func count(_ topic: Topic, at instant: Timestamp) {
    let bucket = bucket(of: instant)
    if bucket > newest { forget(before: bucket) }
    guard bucket > newest - bucketCount else { return }
    counts[topic, default: [:]][bucket, default: 0] += 1
  }

  /// The burst of a topic at an instant, or `nil` where its count is not unusual.
  ///
  /// - Complexity: O(*b*) in the buckets kept.
  public func burst(of topic: Topic, at instant: Timestamp) -> Burst? {
    guard let counts = counts[topic] else { return nil }
    let last = bucket(of: instant)
    let count = counts[last] ?? 0
    guard count >= minimum else { return nil }
    var mean = 0.0
    let first = max(counts.keys.min() ?? last, last - bucketCount)
    var bucket = first
    while bucket < last {
      let value = Double(counts[bucket] ?? 0)
      mean = bucket == first ? value : mean + weight * (value - mean)
      bucket += 1
    }
    let score = 2 * ((Double(count) + 0.375).squareRoot() - (mean + 0.375).squareRoot())
    return score >= threshold ? Burst(topic: topic, count: count, usual: mean, score: score) : nil
  }

  /// Every burst at an instant, the most unusual first.
  public func bursts(at instant: Timestamp) -> [Burst] {
    counts.keys.compactMap { burst(of: $0, at: instant) }
      .sorted { ($1.score, $0.topic.name) < ($0.score, $1.topic.name) }
  }

  /// Adds what another detector with the same buckets counted.
  public mutating func add(_ other: BurstDetector) {
    if other.newest > newest { forget(before: other.newest) }
    for (topic, theirs) in other.counts {
      for (bucket, count) in theirs where bucket > newest - bucketCount {
        counts[topic, default: [:]][bucket, default: 0] += count
      }
    }
  }

  private mutating func forget(before bucket: Int64) {
    newest = bucket
    for (topic, buckets) in counts {
      let kept = buckets.filter { $0.key > bucket - bucketCount }
      counts[topic] = kept.isEmpty ? nil : kept
    }
  }

  private func bucket(of instant: Timestamp) -> Int64 {
    let seconds = instant.secondsSince1970
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: bucketSeconds)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension BurstDetector.Topic {
  /// A name by which topics are ordered.
  fileprivate var name: String {
    switch self {
    case .intent(let intent): "intent:\(intent)"
    case .reposts(let id): "reposts:\(id)"
    }
  }
}

/// A topic about which far more people write than usual.
public struct Burst: Sendable, Hashable {
  /// The topic.
  public let topic: BurstDetector.Topic

  /// How many wrote in the bucket.
  public let count: Int

  /// How many usually do.
  public let usual: Double

  /// How unusual the count is, in standard deviations.
  public let score: Double
}
