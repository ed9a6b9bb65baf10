import CareModel
import CareSLA

/// The readers of zone rules, and the questions that rules of any content must answer.
enum ZoneHarness {
  static func checkFile(_ bytes: [UInt8]) {
    if let rules = try? ZoneRules(tzif: bytes) { ask(rules) }
  }

  static func checkRule(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let rules = try? ZoneRules(initialOffset: 0, transitions: [], posixRule: text) { ask(rules) }
  }

  private static func ask(_ rules: ZoneRules) {
    var instants: [Timestamp] = [.earliest, .latest]
    for year in 0..<8 { instants.append(Timestamp(secondsSince1970: Int64(year) * 268_435_456 - 1_000_000_007)) }
    for instant in instants {
      let offset = rules.offset(at: instant)
      expect((-25 * 3600..<26 * 3600).contains(offset), "an offset of \(offset) s")
      _ = rules.localTime(at: instant)
    }
    let (start, end) = (instants[4], instants[4].advanced(bySeconds: 3 * 366 * 86_400))
    let transitions = rules.transitions(from: start, to: end)
    expect(zip(transitions, transitions.dropFirst()).allSatisfy { $0.at < $1.at }, "transitions out of order")
    for transition in transitions.prefix(50) {
      expect(rules.offset(at: transition.at) == transition.offset, "another offset at \(transition.at)")
      let before = transition.at.advanced(bySeconds: -1)
      for instant in [before, transition.at] { checkLocalTime(of: instant, rules) }
    }
  }

  /// Where clocks show a local time once or twice, the instants found show it.
  private static func checkLocalTime(of instant: Timestamp, _ rules: ZoneRules) {
    let local = rules.localTime(at: instant)
    switch rules.instants(showing: local) {
    case .unique(let found): expect(found == instant, "\(instant) is found as \(found)")
    case .overlap(let earlier, let later):
      expect(rules.localTime(at: earlier) == local && rules.localTime(at: later) == local, "no such overlap")
    case .gap: fatalError("\(instant) is shown, yet skipped")
    }
  }
}
