import CareFoundation
import CareModel
import CareSLA
import CareTesting
import Foundation
import Testing

@Suite("Zone table against Foundation")
struct ZoneTableFoundationTests {
  private static let begin: Int64 = 0
  private static let end: Int64 = 4_102_444_800

  /// Names for which Foundation gives other offsets, and until when: 1980-09-28 and 1996-03-31, both at
  /// 01:00 UTC or so. Release 2024b of the database made EET and WET links to Athens and Lisbon, as Foundation has them; the
  /// zone files that the table is made from keep the histories of their own that both had before.
  private static let differentUntil: [String: Int64] = ["EET": 338_950_800, "WET": 828_234_000]

  @Test("Foundation knows every name of the table, and the table every name of Foundation")
  func names() {
    for name in ZoneTable.names { #expect(TimeZone(identifier: name) != nil, "\(name)") }
    for name in TimeZone.knownTimeZoneIdentifiers {
      #expect(throws: Never.self, "\(name)") { try ZoneRules.named(name) }
    }
    // Both copies of the database are of one release; were they not, differences would have to be explained here.
    #expect(TimeZone.timeZoneDataVersion == ZoneTable.version)
  }

  @Test("Every zone has Foundation's offsets around every transition 1970 to 2100 and at 1,000 random instants")
  func offsets() throws {
    var generator = SeededGenerator(seed: 2025)
    var differing: [String: Int64] = [:]
    for name in ZoneTable.names {
      let carried = try ZoneRules.named(name)
      let foundation = try #require(TimeZone(identifier: name))
      let bridged = try ZoneRules(foundation)
      let (from, to) = (Timestamp(secondsSince1970: Self.begin), Timestamp(secondsSince1970: Self.end))
      var instants = (carried.transitions(from: from, to: to) + bridged.transitions(from: from, to: to))
        .flatMap { [$0.at.secondsSince1970 - 1, $0.at.secondsSince1970] }
      for _ in 0..<1000 { instants.append(Int64.random(in: Self.begin..<Self.end, using: &generator)) }
      for second in instants.sorted() where second >= Self.begin {
        let expected = foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
        let instant = Timestamp(secondsSince1970: second)
        if carried.offset(at: instant) != expected, second >= Self.differentUntil[name] ?? .min {
          differing[name] = second
        }
        if bridged.offset(at: instant) != expected { differing["bridge " + name] = second }
      }
    }
    #expect(differing == [:])
  }
}
