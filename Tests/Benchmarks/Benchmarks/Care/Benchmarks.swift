import Benchmark

let benchmarks: @Sendable () -> Void = {
  languageBenchmarks()
  hostileBenchmarks()
  trainingBenchmarks()
  timeBenchmarks()
  clockBenchmarks()
  deskBenchmarks()
}
