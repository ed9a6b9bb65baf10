import CareModel
import CareTesting
import Testing

@Suite("The consent ledger")
struct ConsentLedgerTests {
  static func randomRecords(_ numbers: inout SeededGenerator, count: Int) -> [ConsentRecord] {
    (0..<count).map { _ in
      ConsentRecord(
        at: .fixture(Int64(numbers.number(in: 0...5))),
        channel: numbers.chance(60)
          ? numbers.pick([.email, .call, Channel(rawValue: "\u{E9}"), Channel(rawValue: "e\u{301}")]) : nil,
        purpose: numbers.chance(60) ? numbers.pick(ContactPurpose.known) : nil,
        isGranted: numbers.chance(50),
        source: numbers.pick(["", "a", "\u{E9}", "e\u{301}"])
      )
    }
  }

  @Test("is the same in whatever order the records come")
  func orderDoesNotMatter() {
    for seed in 0..<500 as Range<UInt64> {
      var numbers = SeededGenerator(seed: seed)
      let records = Self.randomRecords(&numbers, count: numbers.number(in: 0...12))
      var oneByOne = ConsentLedger()
      for record in records.shuffled(using: &numbers) { oneByOne.record(record) }
      #expect(oneByOne == ConsentLedger(records), "seed \(seed): \(records)")
      #expect(ConsentLedger(records + records) == ConsentLedger(records), "seed \(seed)")
    }
  }

  @Test("answers as a plain reading of its rules does")
  func againstOracle() {
    for seed in 0..<1_000 as Range<UInt64> {
      var numbers = SeededGenerator(seed: seed)
      let records = Self.randomRecords(&numbers, count: numbers.number(in: 0...8))
      let ledger = ConsentLedger(records)
      let channel = numbers.pick([Channel.email, .call])
      let purpose = numbers.pick(ContactPurpose.known)
      let instant = Timestamp.fixture(Int64(numbers.number(in: -1...6)))
      for isOwnThread in [true, false] {
        let covering = records.filter {
          $0.at <= instant && $0.covers(channel: channel, purpose: purpose)
            && !(isOwnThread && purpose == .service && $0.purpose != .service && !$0.isGranted)
        }
        let latest = covering.map(\.at).max()
        let deciding = covering.filter { $0.at == latest }
        let expected =
          deciding.isEmpty ? purpose != .marketing && purpose != .survey : deciding.allSatisfy(\.isGranted)
        let answer = ledger.consent(on: channel, for: purpose, at: instant, isOwnThread: isOwnThread)
        #expect(answer.isAllowed == expected, "seed \(seed): \(records)")
      }
    }
  }

  @Test("lets a denial win over a grant of the same instant, whichever came first")
  func denialWinsTies() {
    let grant = ConsentRecord(at: .fixture, channel: .email, purpose: .marketing, isGranted: true)
    let denial = ConsentRecord(at: .fixture, isGranted: false)
    for records in [[grant, denial], [denial, grant]] {
      #expect(!ConsentLedger(records).consent(on: .email, for: .marketing, at: .fixture).isAllowed)
    }
  }

  @Test("never lets an opt-out from marketing, or from everything, silence an answer on the person's own thread")
  func ownThreadIsAnswered() {
    let optOuts = [
      ConsentRecord(at: .fixture, channel: .email, purpose: .marketing, isGranted: false),
      ConsentRecord(at: .fixture(1), isGranted: false),
    ]
    let ledger = ConsentLedger(optOuts)
    let answer = ledger.consent(on: .email, for: .service, at: .fixture(2), isOwnThread: true)
    #expect(answer == Consent(isAllowed: true, basis: .ownThread))
    #expect(!ledger.consent(on: .email, for: .service, at: .fixture(2)).isAllowed)
    #expect(!ledger.consent(on: .email, for: .marketing, at: .fixture(2), isOwnThread: true).isAllowed)
  }

  @Test("obeys a denial of service by name, also on the person's own thread")
  func serviceDeniedByName() {
    let ledger = ConsentLedger([ConsentRecord(at: .fixture, purpose: .service, isGranted: false)])
    #expect(!ledger.consent(on: .email, for: .service, at: .fixture, isOwnThread: true).isAllowed)
  }

  @Test("does not know the future")
  func laterRecordsDoNotCount() {
    let ledger = ConsentLedger([ConsentRecord(at: .fixture(10), isGranted: false)])
    #expect(ledger.consent(on: .call, for: .care, at: .fixture(9)).isAllowed)
    #expect(!ledger.consent(on: .call, for: .care, at: .fixture(10)).isAllowed)
  }
}
