import CareModel
public import CareSLA
public import Foundation

extension ZoneRules {
  /// The rules of a Foundation time zone, read off once as a value.
  ///
  /// Offsets are those of `TimeZone.secondsFromGMT(for:)` from 1850 to the end of 2499; outside of these years the offset
  /// next to them holds. On Linux a time zone's rules are those of the release of tzdata that Foundation carries, which
  /// may differ from `ZoneTable.version`.
  ///
  /// - Throws: `CareSLAError` with the code `invalidZoneRules` where the time zone reports an offset that no zone has.
  /// - Complexity: some milliseconds for a zone that changes its clocks every year; keep the result.
  public init(_ timeZone: TimeZone) throws(CareSLAError) {
    let begin = Date(timeIntervalSince1970: -3_786_912_000)
    let end = Date(timeIntervalSince1970: 16_725_225_600)
    let initial = timeZone.secondsFromGMT(for: begin)
    var transitions: [Transition] = []
    var offset = initial
    var position = begin
    while let next = timeZone.nextDaylightSavingTimeTransition(after: position), next > position, next < end {
      position = next
      // Foundation also reports changes between standard and daylight saving time that leave the offset as it is.
      guard timeZone.secondsFromGMT(for: next) != offset else { continue }
      offset = timeZone.secondsFromGMT(for: next)
      let second = Int64(next.timeIntervalSince1970.rounded())
      transitions.append(Transition(at: Timestamp(secondsSince1970: second), offset: offset))
    }
    try self.init(initialOffset: initial, transitions: transitions)
  }
}
