import CareModel
import CareSLA
import CareTesting
import Testing

@Suite("Zone files")
struct ZoneFileTests {
  /// Writes TZif files, right ones and wrong ones.
  struct Writer {
    var version: UInt8 = UInt8(ascii: "2")
    var times: [Int64] = [0, 1_000_000]
    var types: [UInt8] = [1, 0]
    var offsets: [Int32] = [3600, 7200]
    var footer = "AAA-1BBB,M3.5.0,M10.5.0/3"
    var leapSeconds: UInt32 = 0

    private func block(timeSize: Int) -> [UInt8] {
      func bytes(_ value: Int64, _ size: Int) -> [UInt8] {
        (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * Int64($0))) }
      }
      var result = Array("TZif".utf8) + [version] + Array(repeating: 0, count: 15)
      for count in [0, 0, Int64(leapSeconds), Int64(times.count), Int64(offsets.count), 4] { result += bytes(count, 4) }
      for time in times { result += bytes(time, timeSize) }
      result += types
      for offset in offsets { result += bytes(Int64(offset), 4) + [0, 0] }
      result += Array("AAA".utf8) + [0]
      result += Array(repeating: 0, count: Int(leapSeconds) * (timeSize + 4))
      return result
    }

    var bytes: [UInt8] {
      version == 0 ? block(timeSize: 4) : block(timeSize: 4) + block(timeSize: 8) + Array("\n\(footer)\n".utf8)
    }
  }

  private func isRefused(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try ZoneRules(tzif: bytes)
      return false
    } catch { return error.code == .invalidZoneData }
  }

  @Test("Files of versions 1 to 4 are read", arguments: [0, UInt8(ascii: "2"), UInt8(ascii: "3"), UInt8(ascii: "4")])
  func versions(version: UInt8) throws {
    let rules = try ZoneRules(tzif: Writer(version: version).bytes)
    let expected = try ZoneRules(
      initialOffset: 3600,
      transitions: [
        .init(at: Timestamp(secondsSince1970: 0), offset: 7200),
        .init(at: Timestamp(secondsSince1970: 1_000_000), offset: 3600),
      ],
      posixRule: version == 0 ? "" : "AAA-1BBB,M3.5.0,M10.5.0/3"
    )
    #expect(rules == expected)
  }

  @Test("The first offset may begin with the universe, and a transition that changes nothing is left out")
  func beginningOfTime() throws {
    let writer = Writer(times: [-1 << 59, -5, 7, 1 << 60], types: [1, 1, 0, 1], footer: "")
    let rules = try ZoneRules(tzif: writer.bytes)
    let transitions: [ZoneRules.Transition] = [.init(at: Timestamp(secondsSince1970: 7), offset: 3600)]
    #expect(try rules == ZoneRules(initialOffset: 7200, transitions: transitions))
  }

  @Test("A file that says something impossible is refused")
  func impossible() {
    #expect(isRefused([]))
    #expect(isRefused(Array("TZif".utf8)))
    #expect(isRefused(Writer(version: UInt8(ascii: "5")).bytes))
    #expect(isRefused(Writer(times: [5, 5]).bytes))
    #expect(isRefused(Writer(times: [5, 4]).bytes))
    #expect(isRefused(Writer(types: [1, 2]).bytes))
    #expect(isRefused(Writer(types: [0, 0], offsets: []).bytes))
    #expect(isRefused(Writer(offsets: [3600, 100_000]).bytes))
    #expect(isRefused(Writer(offsets: [3600, .min]).bytes))
    #expect(isRefused(Writer(footer: "AAA").bytes))
    #expect(isRefused(Writer(footer: "AAA-2").bytes), "the rule contradicts the last transition")
    #expect(isRefused(Writer(leapSeconds: 1).bytes))
  }

  @Test("No prefix of a file is a file, and none is a trap")
  func prefixes() {
    let bytes = Writer().bytes
    for count in bytes.indices { #expect(isRefused(Array(bytes[..<count])), "\(count) bytes") }
  }

  @Test("Damaged bytes are read as something or refused, and what is read answers every instant", arguments: 0..<20)
  func damage(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let whole = Writer().bytes
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] =
          Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0xFF
      }
      guard let rules = try? ZoneRules(tzif: bytes) else {
        #expect(isRefused(bytes))
        continue
      }
      for instant in [Timestamp.earliest, .latest, Timestamp(secondsSince1970: 1 << 31)] {
        let shown = rules.instants(showing: rules.localTime(at: instant))
        #expect(abs(rules.offset(at: instant)) < 93_600 && shown.resolved(.compatible) != nil, "seed \(seed)")
      }
    }
  }
}
