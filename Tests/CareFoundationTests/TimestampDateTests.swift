import CareFoundation
import CareModel
import CareSLA
import Foundation
import Testing

@Suite("Bridges to Foundation")
struct TimestampDateTests {
  @Test(
    "A timestamp becomes a date and the same timestamp again",
    arguments: [
      Timestamp.earliest.millisecondsSince1970, -62_135_596_799_999, -1, 0, 1, 999, 1_700_000_000_123,
      253_402_300_799_998, Timestamp.latest.millisecondsSince1970,
    ]
  )
  func roundTrip(milliseconds: Int64) throws {
    let timestamp = try #require(Timestamp(exactlyMillisecondsSince1970: milliseconds))
    #expect(Timestamp(Date(timestamp)) == timestamp)
  }

  @Test(
    "A date that is no instant of the time line has no timestamp",
    arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, 253_402_300_800, -62_135_596_801]
  )
  func outside(seconds: Double) {
    #expect(Timestamp(Date(timeIntervalSince1970: seconds)) == nil)
  }

  @Test("A fixed time zone becomes fixed rules", arguments: [-43_200, -1800, 0, 20_700, 50_400])
  func fixedZone(seconds: Int) throws {
    let zone = try #require(TimeZone(secondsFromGMT: seconds))
    #expect(try ZoneRules(zone) == ZoneRules.fixed(seconds: seconds))
  }
}
