import CareModel
import CareTesting
import Foundation

/// Sequences of events of one case: every law of CareTesting, with JSON as the storage.
enum EventHarness {
  private static let fold: CaseFold = {
    var fold = CaseFold.library
    fold.store = { careCase in
      try JSONDecoder().decode(CareCase.self, from: JSONEncoder().encode(careCase))
    }
    return fold
  }()

  /// Each three bytes name an event: a seed of CareTesting's generator in two, and which event of that seed's sequence.
  static func check(_ bytes: [UInt8]) {
    var events: [CaseEvent] = []
    var rest = bytes.prefix(3 * 16)
    while rest.count >= 3 {
      let seed = UInt64(rest.removeFirst()) << 8 | UInt64(rest.removeFirst())
      let sequence = CaseEventGenerator.events(seed: seed)
      events.append(sequence[Int(rest.removeFirst()) % sequence.count])
    }
    for law in CaseLaw.all {
      if let violation = law.violation(fold, events) {
        fatalError("\(LawViolation(law: law.name, detail: violation, seed: 0, events: events))")
      }
    }
  }
}
