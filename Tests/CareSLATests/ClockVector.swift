import CareFoundation
import CareModel
import CareSLA

/// A row of the clock vectors, as it stands in the file.
struct ClockVector: Decodable {
  let id: String
  let events: [ClockEventDocument]
  let now: Int64
  let expect: [String: [Cycle]]
  private let policies: PolicyBookDocument

  private enum CodingKeys: String, CodingKey {
    case id, events, now, expect
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    events = try container.decode([ClockEventDocument].self, forKey: .events)
    now = try container.decode(Int64.self, forKey: .now)
    expect = try container.decode([String: [Cycle]].self, forKey: .expect)
    policies = try PolicyBookDocument(from: decoder)
  }

  struct Cycle: Decodable, Hashable {
    let start: Int64
    let stop: Int64?
    let reason: String?
    let state: String
    let elapsed: Int64
    let breached: Bool
    let breaches: [Int64]
    let paused: [[Int64?]]
    let target, remaining, deadline, deadline_if_resumed_now: Int64?
  }
}

extension ClockVector {
  static let metrics: [(String, SLAMetric)] = [
    ("first_response", .firstResponse), ("next_response", .nextResponse), ("periodic_update", .periodicUpdate),
    ("resolution", .resolution),
  ]

  /// The policies, compiled for a week around the timeline, so that longer deadlines also come from beyond.
  func book(zones: SharedZones) throws -> PolicyBook {
    try policies.book(
      from: Timestamp(secondsSince1970: (events.first?.t ?? now) - 604_800),
      through: Timestamp(secondsSince1970: now + 604_800),
      zone: zones.named
    )
  }
}

extension ClockVector.Cycle {
  /// An evaluated cycle in the form of the vectors, which give what lies ahead for open cycles only.
  init(_ cycle: SLACycle) {
    start = cycle.start.secondsSince1970
    stop = cycle.stop?.secondsSince1970
    reason = cycle.stopReason?.rawValue
    state = cycle.state.rawValue
    elapsed = cycle.elapsed
    breached = cycle.isBreached
    breaches = cycle.breaches.map(\.secondsSince1970)
    paused = cycle.pauses.map { [$0.start.secondsSince1970, $0.end?.secondsSince1970] }
    target = cycle.isOpen ? cycle.target : nil
    remaining = cycle.isOpen ? cycle.remaining : nil
    deadline = cycle.deadline?.secondsSince1970
    deadline_if_resumed_now = cycle.deadlineIfResumedNow?.secondsSince1970
  }
}
