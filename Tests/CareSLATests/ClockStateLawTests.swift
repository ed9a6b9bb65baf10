import CareModel
import CareSLA
import Testing

@Suite("Laws of the clocks")
struct ClockStateLawTests {
  /// Blocks of seeds, so that they run side by side; a failure names its seed.
  static let blocks = Array(0..<8)

  private static func seeds(_ block: Int, perBlock: Int = 50) -> Range<UInt64> {
    UInt64(block * perBlock)..<UInt64((block + 1) * perBlock)
  }

  @Test("The clocks agree with a stepping of every second", arguments: blocks)
  func agreesWithStepping(block: Int) throws {
    for seed in Self.seeds(block, perBlock: 150) {
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

  @Test("Feeding event by event and reading in between equals evaluating from scratch", arguments: blocks)
  func incrementalEqualsFromScratch(block: Int) throws {
    for seed in Self.seeds(block) {
      let timeline = try RandomTimeline(seed: seed)
      var state = ClockState(timeline.book)
      for (index, event) in timeline.events.enumerated() {
        try state.apply(event)
        let second = event.at.secondsSince1970
        let next = index + 1 < timeline.events.count ? timeline.events[index + 1].at.secondsSince1970 : timeline.now
        // Between this event and the next one both must tell the same, and a reading far ahead must leave no trace.
        let instants = next > second ? [second, (second + next) / 2, next - 1] : []
        for instant in instants {
          let asOf = Timestamp(secondsSince1970: instant)
          let scratch = try timeline.book.evaluate(timeline.events, asOf: asOf)
          #expect(state.evaluation(asOf: asOf) == scratch, "seed \(seed), event \(index)")
          _ = state.evaluation(asOf: timeline.asOf.advanced(bySeconds: 500))
        }
      }
      state.reset()
      for event in timeline.events { try state.apply(event) }
      let scratch = try timeline.book.evaluate(timeline.events, asOf: timeline.asOf)
      #expect(state.evaluation(asOf: timeline.asOf) == scratch, "seed \(seed), storage used again")
    }
  }

  @Test("The ledger has no gap and its counted segments sum exactly to the elapsed time", arguments: blocks)
  func ledgerSums(block: Int) throws {
    for seed in Self.seeds(block) {
      let timeline = try RandomTimeline(seed: seed)
      let state = try timeline.book.state(after: timeline.events, asOf: timeline.asOf)
      let evaluation = state.evaluation(asOf: timeline.asOf)
      let ledgers = state.ledgers(asOf: timeline.asOf)
      #expect(ledgers.map(\.cycle) == evaluation.cycles, "seed \(seed)")
      for ledger in ledgers {
        #expect(ledger.counted == ledger.cycle.elapsed, "seed \(seed), \(ledger.cycle.metric)")
        var position = ledger.cycle.start
        var last: LedgerSegment.Kind?
        for segment in ledger.segments {
          #expect(segment.start == position && segment.seconds > 0 && segment.kind != last, "seed \(seed)")
          (position, last) = (segment.end, segment.kind)
        }
        #expect(position == ledger.cycle.stop ?? evaluation.asOf, "seed \(seed)")
        #expect(!ledger.sentence.isEmpty)
      }
    }
  }

  @Test(
    "A warning never comes after the deadline, and the next change is where a reading first differs",
    arguments: blocks
  )
  func warningsAndNextChange(block: Int) throws {
    func signs(_ evaluation: SLAEvaluation) -> [Bool] {
      evaluation.cycles.flatMap { [$0.isBreached, $0.isWarned] }
    }
    for seed in Self.seeds(block) {
      let timeline = try RandomTimeline(seed: seed)
      let state = try timeline.book.state(after: timeline.events, asOf: timeline.asOf)
      let evaluation = state.evaluation(asOf: timeline.asOf)
      #expect(state.attainment(asOf: timeline.asOf) == Attainment(evaluation.cycles), "seed \(seed)")
      for cycle in evaluation.cycles {
        guard let warning = cycle.warnAt, let deadline = cycle.deadline else { continue }
        #expect(warning <= deadline, "seed \(seed), \(cycle.metric)")
      }
      let firstDifference = (1...30).first { offset in
        signs(state.evaluation(asOf: timeline.asOf.advanced(bySeconds: Int64(offset)))) != signs(evaluation)
      }
      let next = evaluation.nextChange.map { Int($0.secondsSince1970 - timeline.now) }
      #expect(next.flatMap { $0 <= 30 ? $0 : nil } == firstDifference, "seed \(seed)")
    }
  }

  @Test("An update clock never runs while the first response is awaited", arguments: blocks)
  func updateNeverSupersedesFirstResponse(block: Int) throws {
    for seed in Self.seeds(block) {
      let timeline = try RandomTimeline(seed: seed)
      var state = ClockState(timeline.book)
      for event in timeline.events {
        try state.apply(event)
        let open = state.evaluation(asOf: event.at).cycles.filter(\.isOpen).map(\.metric)
        let update = open.contains(.periodicUpdate) || open.contains(.pausableUpdate)
        #expect(!(update && open.contains(.firstResponse)), "seed \(seed)")
      }
    }
  }

  @Test("No sequence of events traps, and a refused one changes nothing", arguments: blocks)
  func hostileSequences(block: Int) throws {
    for seed in Self.seeds(block) {
      let timeline = try RandomTimeline(seed: seed, orderly: false)
      var state = ClockState(timeline.book)
      for event in timeline.events {
        let before = state.evaluation(asOf: timeline.asOf)
        do {
          try state.apply(event)
        } catch {
          #expect([.invalidTimeline, .unknownPolicy].contains(error.code), "seed \(seed)")
          #expect(state.evaluation(asOf: timeline.asOf) == before, "seed \(seed)")
        }
      }
      _ = state.ledgers(asOf: timeline.asOf).map(\.sentence)
    }
  }

  @Test("Instants at the ends of time do not trap")
  func endsOfTime() throws {
    let timeline = try RandomTimeline(seed: 1)
    let created = ClockEvent.Kind.created(by: .customer, status: .new, priority: .low, policy: PolicyReference("P1"))
    for instant in [Timestamp.earliest, .latest] {
      var state = ClockState(timeline.book)
      #expect(state.evaluation(asOf: instant).cycles.isEmpty)
      try state.apply(ClockEvent(at: instant, created))
      try state.apply(ClockEvent(at: instant, .commitmentMade("promise", due: .earliest)))
      let evaluation = state.evaluation(asOf: .earliest)
      #expect(evaluation.cycles.count == 5)
      #expect(state.ledgers(asOf: instant).allSatisfy { $0.counted == $0.cycle.elapsed })
    }
  }
}
