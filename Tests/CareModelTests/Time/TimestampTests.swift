import CareModel
import CareTesting
import Testing

@Suite("Timestamps")
struct TimestampTests {
  static let perSecond = Timestamp(secondsSince1970: 1)

  @Test(
    "are read from ISO 8601",
    arguments: [
      ("1970-01-01T00:00:00Z", 0),
      ("1970-01-01t00:00:00z", 0),
      ("1970-01-01 00:00:00Z", 0),
      ("1970-01-01T01:00:00+01:00", 0),
      ("1969-12-31T18:30:00-05:30", 0),
      ("1970-01-01T00:00:00.5Z", 500),
      ("1970-01-01T00:00:00,25Z", 250),
      ("1970-01-01T00:00:00.0019999999999999999999Z", 1),
      ("1969-12-31T23:59:59.999Z", -1),
      ("1969-12-31T24:00:00Z", 0),
      ("2000-02-29T00:00:00Z", 951_782_400_000),
      ("2024-02-29T23:59:59.999Z", 1_709_251_199_999),
      ("0001-01-01T00:00:00Z", -62_135_596_800_000),
      ("0001-01-01T23:59:00+23:59", -62_135_596_800_000),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ] as [(String, Int64)]
  )
  func reads(text: String, milliseconds: Int64) throws {
    #expect(try Timestamp(iso8601: text).millisecondsSince1970 == milliseconds)
  }

  @Test(
    "refuse what is no instant, and say where",
    arguments: [
      ("", 0), ("x", 0), ("2024-03-05", 10), ("2024-03-05T12:00:00", 19), ("2024-03-05T12:00Z", 16),
      ("2023-02-29T00:00:00Z", 0), ("1900-02-29T00:00:00Z", 0), ("2024-13-01T00:00:00Z", 0),
      ("2024-00-10T00:00:00Z", 0), ("2024-04-31T00:00:00Z", 0), ("0000-01-01T00:00:00Z", 0),
      ("10000-01-01T00:00:00Z", 4), ("-2024-01-01T00:00:00Z", 0), ("2024-03-05T24:00:00.001Z", 11),
      ("2024-03-05T23:59:60Z", 11), ("2024-03-05T23:60:00Z", 11), ("2024-03-05T12:00:00.Z", 20),
      ("2024-03-05T12:00:00+24:00", 19), ("2024-03-05T12:00:00+01:60", 19), ("2024-03-05T12:00:00+0100", 22),
      ("2024-03-05T12:00:00Zz", 20), ("2024-03-05T12:00:00Z ", 20), ("２０２４-03-05T12:00:00Z", 0),
      ("0001-01-01T00:00:00+00:01", 25), ("9999-12-31T24:00:00Z", 20), ("2024-03-05\u{0}12:00:00Z", 10),
    ]
  )
  func refuses(text: String, offset: Int) {
    #expect(throws: CareModelError.invalidTimestamp(text: text, offset: offset)) { try Timestamp(iso8601: text) }
  }

  @Test("do not carry a hostile text of ten million bytes into their error")
  func refusesLongTexts() throws {
    let zalgo = "e" + String(repeating: "\u{301}", count: 5_000_000)
    let error = try #require(throws: CareModelError.self) { try Timestamp(iso8601: zalgo) }
    guard case .invalidTimestamp(let text, offset: 0) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(text.utf8.count < 300)
  }

  @Test("are the same after being written and read, for a hundred thousand random instants")
  func roundTrip() throws {
    var numbers = SeededGenerator(seed: 1)
    let range = Timestamp.earliest.millisecondsSince1970...Timestamp.latest.millisecondsSince1970
    var last = Timestamp.earliest
    for index in 0..<100_000 {
      let instant = Timestamp(millisecondsSince1970: .random(in: range, using: &numbers))
      let text = instant.iso8601
      guard try Timestamp(iso8601: text) == instant, text.utf8.count == 24 else {
        Issue.record("\(text) at \(index)")
        return
      }
      #expect((instant < last) == (text < last.iso8601))
      last = instant
    }
  }

  @Test("survive twenty thousand mutations of a good text: read or refused, and what is read is written the same")
  func mutations() {
    var numbers = SeededGenerator(seed: 2)
    let alphabet = Array("0123456789-:.+TZtz, \u{0}\u{7F}é".utf8)
    for index in 0..<20_000 {
      var bytes = Array("2024-02-29T23:59:59.123+05:30".utf8)
      for _ in 0..<numbers.number(in: 1...3) {
        let position = numbers.number(in: 0...bytes.count - 1)
        switch numbers.number(in: 0...2) {
        case 0: bytes[position] = numbers.pick(alphabet)
        case 1: bytes.insert(numbers.pick(alphabet), at: position)
        default: bytes.remove(at: position)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        let instant = try Timestamp(iso8601: text)
        #expect(try Timestamp(iso8601: instant.iso8601) == instant, "\(text) at \(index)")
      } catch CareModelError.invalidTimestamp(_, let offset) {
        #expect((0...text.utf8.count).contains(offset), "\(text) at \(index)")
      } catch {
        Issue.record("\(text): \(error)")
      }
    }
  }

  @Test("stay within years 0001 to 9999 whatever is added")
  func saturates() {
    #expect(Timestamp(secondsSince1970: .max) == .latest)
    #expect(Timestamp(secondsSince1970: .min) == .earliest)
    #expect(Timestamp(millisecondsSince1970: .min) == .earliest)
    #expect(Timestamp.latest.advanced(bySeconds: .max) == .latest)
    #expect(Timestamp.latest.advanced(byMilliseconds: .min) == .earliest)
    #expect(Timestamp.earliest.advanced(bySeconds: .min) == .earliest)
    #expect(Timestamp(exactlyMillisecondsSince1970: 253_402_300_800_000) == nil)
    #expect(Timestamp.latest.milliseconds(since: .earliest) == 315_537_897_599_999)
    #expect(Timestamp(millisecondsSince1970: -1).secondsSince1970 == -1)
  }
}
