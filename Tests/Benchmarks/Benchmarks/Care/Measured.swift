import AllocationCounter
import Benchmark

/// A piece of work whose cost is measured and whose answer is known.
struct Work {
  /// Does the work; what it returns tells right from wrong.
  let run: () throws -> Int
  /// What a right run returns.
  let answer: Int
}

/// Registers a benchmark for each size. The name is `measure|items|unit`, from which the report makes its table; a run works
/// on all items; where an item takes no long time, few of them are worked on again and again, so that a run is longer than the
/// clock is coarse.
func measure(
  _ name: String,
  sizes: [Int],
  of items: String,
  isLong: Bool = false,
  _ prepare: @escaping @Sendable (Int) throws -> Work
) {
  for size in sizes {
    let repeats = isLong ? 1 : max(1, 1_000 / size)
    let configuration = Benchmark.Configuration(
      metrics: [.wallClock, .allocations],
      warmupIterations: size >= 100_000 ? 0 : 1,
      maxDuration: .seconds(1),
      maxIterations: 25
    )
    // Made once, before the first round.
    var prepared: Work?
    Benchmark("\(name)|\(size)|\(items)|\(repeats)", configuration: configuration) { benchmark in
      do {
        let work = try prepared ?? prepare(size)
        prepared = work
        var answer = 0
        benchmark.startMeasurement()
        let before = careAllocationCount()
        for _ in 0..<repeats { answer = try work.run() }
        let allocations = Int(careAllocationCount() - before)
        benchmark.stopMeasurement()
        benchmark.measurement(.allocations, allocations / repeats)
        if answer != work.answer { benchmark.error("\(name) of \(size) \(items): \(answer), not \(work.answer)") }
      } catch {
        benchmark.error("\(name) of \(size) \(items): \(error)")
      }
    }
  }
}

extension BenchmarkMetric {
  /// Blocks of memory asked for in one piece of work.
  static let allocations = BenchmarkMetric.custom("allocations", polarity: .prefersSmaller, useScalingFactor: false)
}
