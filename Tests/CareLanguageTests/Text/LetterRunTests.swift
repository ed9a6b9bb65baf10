import CareTesting
import Testing

@testable import CareLanguage

@Suite("Letters found eight at a time")
struct LetterRunTests {
  /// Bytes of which most are letters, the same one often again, and some are anything.
  private static func bytes(seed: UInt64) -> [UInt8] {
    var numbers = SeededGenerator(seed: seed)
    return (0..<16).map { _ in
      numbers.chance(85) ? numbers.pick(Array("aabBzZ".utf8)) : UInt8(numbers.number(in: 0...255))
    }
  }

  private static func word(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test("They are those that a loop over the bytes finds", arguments: [1 as UInt64, 1 << 32])
  func sameAsByteByByte(seed: UInt64) {
    for offset in 0..<2_000 as Range<UInt64> {
      let bytes = Self.bytes(seed: seed &+ offset)
      let run = LetterRun(Self.word(bytes.prefix(8)))
      let letters = bytes.prefix(8).prefix { ASCII.isLetter($0) }
      #expect(run.count == letters.count)
      #expect(run.hasSmallLetter == letters.contains { ASCII.isLowercase($0) })
      for (index, letter) in letters.enumerated() {
        #expect(UInt8(truncatingIfNeeded: run.lowercased >> (8 * UInt64(index))) == letter | 0x20)
      }
    }
  }

  @Test("A letter three times in a row is found across the middle of sixteen", arguments: [1 as UInt64, 1 << 32])
  func elongation(seed: UInt64) {
    for offset in 0..<2_000 as Range<UInt64> {
      let bytes = Self.bytes(seed: seed &+ offset)
      let first = LetterRun(Self.word(bytes.prefix(8)))
      let letters = bytes.prefix { ASCII.isLetter($0) }.map { $0 | 0x20 }
      var found = first.isElongated(before: 0)
      if first.count == 8 {
        let before = UInt16(truncatingIfNeeded: first.lowercased >> 48)
        found = found || LetterRun(Self.word(bytes.dropFirst(8))).isElongated(before: before)
      }
      #expect(found == letters.indices.dropFirst(2).contains { Set(letters[$0 - 2...$0]).count == 1 })
    }
  }
}
