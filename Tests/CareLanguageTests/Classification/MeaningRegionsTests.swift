import CareTesting
import Testing

@testable import CareLanguage

@Suite("Regions of the space of meanings")
struct MeaningRegionsTests {
  @Test("Every group of directions gives one region, and a vector of zeros has none")
  func count() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      let found = regions(vector(&random))
      #expect(found.map { $0 / 32 } == Array(0..<UInt32(MeaningRegions.count)))
    }
    #expect(regions(MeaningRegions.Vector(repeating: .zero)).isEmpty)
  }

  @Test("A longer vector of the same direction has the same regions, the opposite one has their opposites")
  func direction() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<50 {
      let first = vector(&random)
      #expect(regions(map(first) { $0 &* 2 }) == regions(first))
      let opposite = regions(map(first) { 0 &- $0 })
      #expect(zip(opposite, regions(first)).allSatisfy { $0 == $1 ^ 1 })
    }
  }

  @Test("The smaller the angle, the more regions are shared")
  func nearness() {
    var random = SeededGenerator(seed: 3)
    var shared = [0, 0, 0, 0]
    for _ in 0..<50 {
      let (first, second) = (vector(&random), vector(&random))
      for (index, part) in [Int16(1), 2, 4, 0].enumerated() {
        var moved = first
        for lane in 0..<16 { moved[lane] = part == 0 ? second[lane] : first[lane] &+ second[lane] / part }
        shared[index] += zip(regions(first), regions(moved)).count { $0 == $1 }
      }
    }
    #expect(shared[2] > shared[1] && shared[1] > shared[0] && shared[0] > 2 * shared[3])
    // Two vectors that have nothing to do with each other share one region of 32.
    #expect(shared[3] < 50 * MeaningRegions.count / 16)
  }

  @Test("The largest numbers that may come overflow nothing")
  func extremes() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<50 {
      let extreme = map(vector(&random)) { ($0 &>> 15 & 1) &* 510 &- 255 }
      let small = map(extreme) { $0 / 255 }
      #expect(regions(extreme) == regions(small))
    }
  }

  private func regions(_ vector: MeaningRegions.Vector) -> [UInt32] {
    var found: [UInt32] = []
    MeaningRegions.forEach(of: vector) { found.append($0) }
    return found
  }

  private func vector(_ random: inout SeededGenerator) -> MeaningRegions.Vector {
    var vector = MeaningRegions.Vector(repeating: .zero)
    for part in 0..<16 {
      for lane in 0..<8 { vector[part][lane] = Int16.random(in: -120...120, using: &random) }
    }
    return vector
  }

  private func map(
    _ vector: MeaningRegions.Vector,
    _ change: (SIMD8<Int16>) -> SIMD8<Int16>
  ) -> MeaningRegions.Vector {
    var changed = vector
    for part in 0..<16 { changed[part] = change(vector[part]) }
    return changed
  }
}
