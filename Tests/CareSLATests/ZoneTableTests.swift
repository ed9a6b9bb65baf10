import CareModel
import CareSLA
import Testing

@Suite("Zone table")
struct ZoneTableTests {
  @Test("Every name that the table lists has rules")
  func everyNameHasRules() throws {
    let names = ZoneTable.names
    #expect(names.count > 590)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    for name in names { #expect(throws: Never.self, "\(name)") { try ZoneRules.named(name) } }
  }

  @Test("A release names itself by its year and a letter")
  func versionIsVisible() {
    #expect(ZoneTable.version.hasPrefix("202"))
    #expect(ZoneTable.version.count == 5)
  }

  @Test(
    "A name that is not in the table is a typed error",
    arguments: ["", "europe/berlin", "Europe/Berlin ", "Europe", "Mars/Olympus", "|60", "Europe/Berlin\n"]
  )
  func unknownName(name: String) {
    #expect { try ZoneRules.named(name) } throws: { ($0 as? CareSLAError)?.code == .unknownZone }
  }

  @Test(
    "An alias has the rules of its zone",
    arguments: [("Asia/Calcutta", "Asia/Kolkata"), ("US/Eastern", "America/New_York")]
  )
  func alias(name: String, other: String) throws {
    #expect(try ZoneRules.named(name) == ZoneRules.named(other))
  }

  @Test(
    "The shared transitions 1995 to 2060 are those of the table",
    .enabled(if: SharedVectors.isPresent, SharedVectors.whyAbsent)
  )
  func sharedTransitions() throws {
    let (from, to) = (Timestamp(secondsSince1970: 788_918_400), Timestamp(secondsSince1970: 2_840_140_800))
    let zones = try SharedZones()
    for name in zones.zones.keys.sorted() {
      let shared = try zones.named(name)
      let carried = try ZoneRules.named(name)
      #expect(carried.offset(at: from) == shared.offset(at: from), "\(name)")
      #expect(carried.transitions(from: from, to: to) == shared.transitions(from: from, to: to), "\(name)")
    }
  }
}
