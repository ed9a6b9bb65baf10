import CareFoundation
import CareModel
import CareSLA
import Testing

@Suite("Clock vectors", .enabled(if: SharedVectors.isPresent, SharedVectors.whyAbsent))
struct ClockVectorTests {
  @Test("Every row is answered cycle by cycle, from scratch and event by event")
  func rows() throws {
    let rows = try SharedVectors.rows(ClockVector.self, in: "sla/vectors_clock_public.jsonl")
    #expect(!rows.isEmpty)
    let zones = try SharedZones()
    for row in rows {
      let (book, events) = (try row.book(zones: zones), try row.events.map { try $0.clockEvent() })
      let now = Timestamp(secondsSince1970: row.now)
      let evaluation = try book.evaluate(events, asOf: now)
      for (key, metric) in ClockVector.metrics {
        #expect(evaluation.cycles(of: metric).map(ClockVector.Cycle.init) == row.expect[key], "\(row.id) \(key)")
      }
      var state = ClockState(book)
      for event in events {
        try state.apply(event)
        _ = state.evaluation(asOf: now)
      }
      #expect(state.evaluation(asOf: now) == evaluation, "\(row.id)")
    }
  }
}
