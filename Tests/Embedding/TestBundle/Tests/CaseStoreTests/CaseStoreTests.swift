import CareModel
import CareTesting
import CaseStore
import Testing

@Suite struct CaseStoreTests {
  @Test("The laws of a case hold with the store in the loop")
  func laws() {
    var fold = CaseFold.library
    fold.store = { careCase in
      var store = CaseStore()
      try store.save(careCase)
      return try store.load(careCase.id)
    }
    #expect(checkLaws(of: fold, seeds: 0..<200) == nil)
  }

  @Test("A store that loses the last event is found out, by a history that cannot be shorter")
  func loss() throws {
    var fold = CaseFold.library
    fold.store = { careCase in try CareCase(id: careCase.id, replaying: careCase.events.dropLast()) }
    let violation = try #require(checkLaws(of: fold, laws: [.storageIsIdentity], seeds: 0..<200))
    #expect(violation.events.count == 1)
  }

  @Test("A solved case comes back solved")
  func solved() throws {
    let careCase = try CareCase.fixture(.status(.open), .status(.solved))
    var store = CaseStore()
    try store.save(careCase)
    #expect(try store.load(careCase.id).status == .solved)
  }
}
