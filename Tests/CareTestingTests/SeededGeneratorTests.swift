import CareModel
import CareTesting
import Testing

@Suite("Seeded numbers")
struct SeededGeneratorTests {
  @Test("are those of the published algorithm")
  func matchesSplitMix() {
    var generator = SeededGenerator(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
    ]
    #expect(expected.allSatisfy { $0 == generator.next() })
  }

  @Test("and the sequences made of them are the same for the same seed, and differ for others")
  func sequencesRepeat() {
    for seed in 0..<50 as Range<UInt64> {
      #expect(CaseEventGenerator.events(seed: seed) == CaseEventGenerator.events(seed: seed), "seed \(seed)")
    }
    #expect(Set((0..<200).map { CaseEventGenerator.events(seed: $0) }).count == 200)
  }
}

@Suite("Shrinking")
struct ShrinkingTests {
  @Test("finds the two elements that matter among a thousand, in their order")
  func findsPair() {
    let fewest = shrink(Array(0..<1000)) { $0.contains(123) && $0.contains(877) }
    #expect(fewest == [123, 877])
  }

  @Test("ends with nothing where everything fails")
  func endsWithNothing() {
    #expect(shrink([1, 2, 3]) { _ in true } == [])
  }
}

@Suite("Fixtures")
struct FixtureTests {
  @Test("make a case, an interaction, a reading and a customer in a line each")
  func inOneLine() throws {
    let careCase = try CareCase.fixture(.interaction(.fixture()), .assessed(.fixture()), .status(.open))
    #expect(careCase.status == .open)
    #expect(careCase.assessment(of: "interaction-1")?.primaryIntent == .productFault)
    #expect(careCase.customer == Customer.fixture().id)
    #expect(careCase.firstDifference(from: try .fixture()) == "events")
  }
}
