import CareModel
import CareSLA
import Testing

@Suite("Laws of the clocks")
struct ClockStateLawTests {
  /// Blocks of seeds, so that they run side by side and a failure names its seed.
  static let blocks = Array(0..<8)
  static let perBlock = 150

  private static func seeds(_ block: Int) -> Range<UInt64> {
    UInt64(block * perBlock)..<UInt64((block + 1) * perBlock)
  }

  @Test("The clocks agree with a stepping of every second", arguments: blocks)
  func agreesWithStepping(block: Int) throws {
    for seed in Self.seeds(block) {
      let timeline = try RandomTimeline(seed: seed)
      var oracle = SteppingClocks(policies: timeline.policies, isOpen: timeline.isOpen)
      oracle.run(timeline.events, until: timeline.now)
      let evaluation = try timeline.book.evaluate(timeline.events, asOf: timeline.asOf)
      let tracked = Set(evaluation.cycles.map(\.metric))
      for metric in SLAMetric.allCases where tracked.contains(metric) || metric == .firstResponse {
        let expected = oracle.cycles.filter { $0.metric == metric }
          .map { oracle.picture($0, now: timeline.now, limit: RandomTimeline.origin + 2_000) }
        let got = evaluation.cycles(of: metric).map(SteppingClocks.Picture.init)
        #expect(got == expected, "seed \(seed), \(metric)")
      }
    }
  }
}
