import CareModel
import CareTesting
import Testing

@Suite("The laws of a case")
struct LawTests {
  @Test("hold for ten thousand sequences of legal and illegal events", arguments: [0, 2_500, 5_000, 7_500] as [UInt64])
  func lawsHold(first: UInt64) {
    let violation = checkLaws(seeds: first..<first + 2_500)
    #expect(violation == nil, "\(violation?.description ?? "")")
  }

  @Test("fail for a fold that is broken, and the sequence is cut down to what matters", arguments: Mutant.all)
  func lawsCanFail(mutant: Mutant) throws {
    let violation = try #require(checkLaws(of: mutant.fold, laws: [mutant.law], seeds: 0..<2_000), "\(mutant)")
    #expect(violation.law == mutant.law.name)
    #expect(violation.events.count <= 4, "\(violation)")
    #expect(mutant.law.violation(.library, violation.events) == nil, "the library itself passes")
    #expect(violation.description.contains("seed \(violation.seed)"))
  }

  @Test("see sequences that reach every state and every kind of refusal")
  func sequencesGoEverywhere() {
    var states: Set<CaseStatus> = []
    var refusals: Set<String> = []
    for seed in 0..<3_000 as Range<UInt64> {
      var careCase: CareCase?
      for event in CaseEventGenerator.events(seed: seed) {
        do throws(CareModelError) {
          if careCase == nil {
            careCase = try CareCase(id: "case-1", event)
          } else {
            try careCase?.apply(event)
          }
        } catch {
          refusals.insert(String(error.description.drop { $0 != ":" && $0 != " " }.filter { !$0.isNumber }.suffix(24)))
        }
        if let careCase { states.insert(careCase.status) }
      }
    }
    #expect(states == Set(CaseStatus.allCases))
    #expect(refusals.count > 20, "\(refusals.sorted())")
  }
}

/// A fold with one fault, and the law that must find it.
struct Mutant: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let law: CaseLaw
  let fold: CaseFold

  private init(_ name: String, breaks law: CaseLaw, _ change: (inout CaseFold) -> Void) {
    testDescription = name
    self.law = law
    var fold = CaseFold.library
    change(&fold)
    self.fold = fold
  }

  static let all = [
    Mutant("counts a duplicate again", breaks: .duplicatesCountOnce) { fold in
      fold.apply = { careCase, event throws(CareModelError) in
        if try careCase.apply(event) { return true }
        let copy = CaseEvent(id: Identifier("\(event.id)-again"), at: event.at, author: event.author, event.change)
        return try careCase.apply(copy)
      }
    },
    Mutant("loses the last event when it replays", breaks: .replayInParts) { fold in
      fold.replay = { id, events throws(CareModelError) in
        try CareCase(id: id, replaying: events.count > 2 ? events.dropLast() : events[...])
      }
    },
    Mutant("leaves a trace of a refused event", breaks: .refusalsChangeNothing) { fold in
      fold.apply = { careCase, event throws(CareModelError) in
        do throws(CareModelError) {
          return try careCase.apply(event)
        } catch {
          let trace = CaseEvent(id: Identifier("trace-\(event.id)"), at: careCase.updatedAt, .priority(.low))
          try careCase.apply(trace)
          throw error
        }
      }
    },
    Mutant("stores all events but the newest", breaks: .storageIsIdentity) { fold in
      fold.store = { careCase in
        try CareCase(id: careCase.id, replaying: careCase.events.prefix(max(1, careCase.events.count - 1)))
      }
    },
    Mutant("says that it erased, and did not", breaks: .erasureKeepsCounts) { fold in
      fold.apply = { careCase, event throws(CareModelError) in
        if case .erased = event.change { return true }
        return try careCase.apply(event)
      }
    },
    Mutant("says that it merged, and did not", breaks: .mergeKeepsBothHistories) { fold in
      fold.apply = { careCase, event throws(CareModelError) in
        if case .merged = event.change { return true }
        return try careCase.apply(event)
      }
    },
  ]
}
