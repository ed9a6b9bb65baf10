import CareModel
import CareSLA
import CareTesting
import Testing

@Suite("Zone rules")
struct ZoneRulesTests {
  private func stamp(_ second: Int64) -> Timestamp { Timestamp(secondsSince1970: second) }

  private func refuses(_ code: CareSLAError.Code, _ body: () throws -> ZoneRules) -> Bool {
    do {
      _ = try body()
      return false
    } catch { return (error as? CareSLAError)?.code == code }
  }

  @Test("Transitions hold from their second on, the first offset before them and the last for ever")
  func transitionList() throws {
    let rules = try ZoneRules(
      initialOffset: 3600,
      transitions: [.init(at: stamp(100), offset: 7200), .init(at: stamp(200), offset: -1800)]
    )
    for (second, offset) in [(-1 << 40, 3600), (99, 3600), (100, 7200), (199, 7200), (200, -1800), (1 << 37, -1800)] {
      #expect(rules.offset(at: stamp(Int64(second))) == offset)
    }
    #expect(rules.transitions(from: stamp(100), to: stamp(200)) == [.init(at: stamp(100), offset: 7200)])
    #expect(rules.localTime(at: stamp(199)).time == WallTime(hour: 2, minute: 3, second: 19))
  }

  @Test("Transitions out of order and offsets beyond a day are refused")
  func refusedLists() {
    #expect(refuses(.invalidZoneRules) { try .fixed(seconds: 93_600) })
    #expect(refuses(.invalidZoneRules) { try .fixed(seconds: .min) })
    for times: [Int64] in [[5, 5], [5, 4], [1, 2, 2]] {
      #expect(
        refuses(.invalidZoneRules) {
          try ZoneRules(initialOffset: 0, transitions: times.map { .init(at: stamp($0), offset: 60) })
        }
      )
    }
  }

  @Test("A local time is shown once, skipped, or shown twice, and a strategy chooses")
  func localTimes() throws {
    let rules = try ZoneRules.named("Europe/Berlin")
    let march = try #require(CivilDate(year: 2024, month: 3, day: 31))
    let october = try #require(CivilDate(year: 2024, month: 10, day: 27))
    let half = try #require(WallTime(hour: 2, minute: 30))
    let skipped = rules.instants(showing: LocalTime(date: march, time: half))
    let repeated = rules.instants(showing: LocalTime(date: october, time: half))
    // 01:00 UTC is 1711846800 on the one day and 1729990800 on the other.
    #expect(skipped == .gap(earlier: stamp(1_711_845_000), later: stamp(1_711_848_600)))
    #expect(repeated == .overlap(earlier: stamp(1_729_989_000), later: stamp(1_729_992_600)))
    #expect(skipped.resolved(.compatible) == stamp(1_711_848_600))
    #expect(skipped.resolved(.earlier) == stamp(1_711_845_000))
    #expect(repeated.resolved(.compatible) == stamp(1_729_989_000))
    #expect(repeated.resolved(.later) == stamp(1_729_992_600))
    #expect(skipped.resolved(.reject) == nil && repeated.resolved(.reject) == nil)
    let noon = try #require(WallTime(hour: 12))
    #expect(rules.instants(showing: LocalTime(date: march, time: noon)) == .unique(stamp(1_711_879_200)))
  }

  @Test("Every instant is among those that show its local time", arguments: 0..<60)
  func instantsAndLocalTimesAgree(seed: Int) throws {
    let random = try RandomCalendar(seed: UInt64(seed))
    var generator = SeededGenerator(seed: UInt64(seed) + 77)
    for _ in 0..<300 {
      let instant = stamp(random.middle + Int64.random(in: -200_000...200_000, using: &generator))
      switch random.zone.instants(showing: random.zone.localTime(at: instant)) {
      case .unique(let only): #expect(only == instant, "seed \(seed)")
      case .overlap(let first, let last): #expect(first < last && (first == instant || last == instant), "seed \(seed)")
      case .gap: Issue.record("seed \(seed): \(random.zoneName) shows at \(instant) what it skips")
      }
    }
  }

  @Test(
    "A POSIX rule goes on for ever",
    arguments: [
      // The rule, an instant, and the offset at the second before and at it.
      ("EST5EDT,M3.2.0,M11.1.0", 1_710_054_000, -18_000, -14_400),
      ("EST5EDT,M3.2.0,M11.1.0", 253_377_010_800, -18_000, -14_400),  // 9999-03-14
      ("CET-1CEST,M3.5.0,M10.5.0/3", 1_729_990_800, 7200, 3600),
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_712_415_600, 39_600, 37_800),  // half an hour
      ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_711_846_800, 0, 3600),  // standard time in summer
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1_711_846_800, -7200, -3600),  // the evening before
      ("EET-2EEST,M3.4.4/50,M10.4.4/50", 1_711_756_800, 7200, 10_800),  // two days and two hours after a Thursday
      ("AAA0BBB,J60/0,J61/0", 1_709_251_200, 0, 3600),  // 1 March, in a leap year too
      ("AAA0BBB,59/0,J365/0", 1_709_164_800, 0, 3600),  // 29 February in a leap year
    ]
  )
  func posixRule(rule: String, second: Int64, before: Int, after: Int) throws {
    let rules = try ZoneRules(initialOffset: 0, transitions: [], posixRule: rule)
    #expect(rules.offset(at: stamp(second - 1)) == before)
    #expect(rules.offset(at: stamp(second)) == after)
    let changes = rules.transitions(from: stamp(second), to: stamp(second + 1))
    #expect(changes == [.init(at: stamp(second), offset: after)])
  }

  @Test("Daylight saving time all year has no transitions")
  func alwaysSaving() throws {
    let rules = try ZoneRules(initialOffset: -14_400, transitions: [], posixRule: "EST5EDT,0/0,J365/25")
    #expect(rules.transitions(from: stamp(0), to: stamp(4_102_444_800)).isEmpty)
    #expect(rules.offset(at: stamp(1_704_085_200)) == -14_400)
  }

  @Test(
    "What is no POSIX rule is refused",
    arguments: [
      "E5", "EST", "EST25", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0",
      "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J5", "EST5EDT,366,5", "EST5EDT,M3.2.0/168,M11.1.0", "<+05-5", "EST5:60",
      "EST5EDT,M3.2.0,M11.1.0 ", "EST99999999999999999999", "EST5EDT,M3..0,M11.1.0", "\u{0}\u{0}\u{0}5", "é5",
    ]
  )
  func refusedRules(rule: String) {
    #expect(refuses(.invalidZoneRules) { try ZoneRules(initialOffset: -18_000, transitions: [], posixRule: rule) })
  }
}
