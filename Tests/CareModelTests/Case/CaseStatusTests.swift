import CareModel
import CareTesting
import Testing

@Suite("The state machine of a case")
struct CaseStatusTests {
  /// The table of the design, written out a second time.
  static let table: [CaseStatus: Set<CaseStatus>] = [
    .new: [.open, .pending, .solved, .dismissed, .merged],
    .open: [.pending, .onHold, .snoozed, .solved, .dismissed, .merged],
    .pending: [.open, .onHold, .snoozed, .solved, .dismissed, .merged],
    .onHold: [.open, .pending, .snoozed, .solved, .merged],
    .snoozed: [.open, .pending, .onHold, .solved, .merged],
    .solved: [.open, .closed, .merged],
    .dismissed: [.open],
    .closed: [],
    .merged: [],
  ]

  /// The shortest way from new to each state.
  static func careCase(_ status: CaseStatus) throws(CareModelError) -> CareCase {
    switch status {
    case .new: try .fixture()
    case .open: try .fixture(.status(.open))
    case .pending: try .fixture(.status(.pending))
    case .onHold: try .fixture(.status(.open), .status(.onHold))
    case .snoozed: try .fixture(.status(.open), .snoozed(Snooze(until: .fixture(9000))))
    case .solved: try .fixture(.status(.solved))
    case .dismissed: try .fixture(.status(.dismissed))
    case .closed: try .fixture(.status(.solved), .status(.closed))
    case .merged: try .fixture(.merged(into: "case-2"))
    }
  }

  static func change(to status: CaseStatus) -> CaseChange {
    switch status {
    case .snoozed: .snoozed(Snooze(until: .fixture(99_000)))
    case .merged: .merged(into: "case-2")
    default: .status(status)
    }
  }

  @Test(
    "is total: each of the 81 pairs is a transition or a typed error that changes nothing",
    arguments: CaseStatus.allCases
  )
  func totalTable(from: CaseStatus) throws {
    for to in CaseStatus.allCases {
      var careCase = try Self.careCase(from)
      let before = careCase
      let event = CaseEvent(id: "x", at: .fixture(3600), Self.change(to: to))
      let isLegal = Self.table[from]?.contains(to) == true
      #expect(from.canBecome(to) == isLegal)
      if isLegal {
        #expect(try careCase.apply(event))
        #expect(careCase.status == to)
        continue
      }
      let expected: CareModelError =
        from.isTerminal
        ? .caseIsTerminal("x", status: from) : .illegalTransition("x", from: from, to: to)
      #expect(throws: expected) { try careCase.apply(event) }
      #expect(careCase.firstDifference(from: before) == nil)
    }
  }

  @Test("lets what people say, decide and are owed go on in every state", arguments: CaseStatus.allCases)
  func legalInEveryState(status: CaseStatus) throws {
    var careCase = try Self.careCase(status)
    let promise = Commitment(id: "c", kind: .followUp, text: "", due: .fixture(9999), madeAt: .fixture)
    let changes: [CaseChange] = [
      .committed(promise), .settled("c", .kept), .surveyed(SurveyResponse(score: 4)),
      .consent(ConsentRecord(at: .fixture, isGranted: false)), .erased,
    ]
    for (index, change) in changes.enumerated() {
      #expect(change.isLegalInEveryStatus)
      #expect(try careCase.apply(CaseEvent(id: Identifier("x\(index)"), at: .fixture(3600), change)))
    }
    #expect(careCase.status == status)
    #expect(careCase.commitments.map(\.outcome) == [.kept])
  }

  @Test(
    "says what a message from outside does",
    arguments: [
      (.pending, true, .open), (.pending, false, .open), (.onHold, true, .open), (.solved, true, .open),
      (.solved, false, nil), (.dismissed, true, .open), (.dismissed, false, nil), (.new, true, nil), (.open, true, nil),
      (.closed, true, nil), (.merged, true, nil),
    ] as [(CaseStatus, Bool, CaseStatus?)]
  )
  func messages(status: CaseStatus, isSubstantive: Bool, next: CaseStatus?) throws {
    #expect(try Self.careCase(status).status(onMessageThatIsSubstantive: isSubstantive) == next)
  }

  @Test(
    "wakes a snoozed case as its policy says",
    arguments: [
      (.any, true, .open), (.any, false, .open), (.substantive, true, .open), (.substantive, false, nil),
      (.never, true, nil), (.never, false, nil),
    ] as [(Snooze.WakePolicy, Bool, CaseStatus?)]
  )
  func wakes(policy: Snooze.WakePolicy, isSubstantive: Bool, next: CaseStatus?) throws {
    let careCase = try CareCase.fixture(.status(.open), .snoozed(Snooze(until: .fixture(9000), wake: policy)))
    #expect(careCase.status(onMessageThatIsSubstantive: isSubstantive) == next)
  }
}
