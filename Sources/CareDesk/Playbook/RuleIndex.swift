import CareModel

/// The rules of a playbook, prepared so that most of them are dismissed with a few operations on bits.
///
/// A sieve and not a second meaning: it holds back only rules that would say no, and what it cannot tell for certain is asked
/// by ``Match/holds(for:)``. Debug builds, and so all tests, check both at every turn.
///
/// Questions with few answers share one number: a turn sets one bit for each question, a rule the bits of all the answers
/// that it allows. A word that the library knows has a bit of its own; those of the host share one, and a rule that names one
/// is never certain.
struct RuleIndex: Sendable {
  private let rules: [PlaybookRule]
  private let sieves: [Sieve]

  init(_ rules: [PlaybookRule]) {
    self.rules = rules
    sieves = rules.map { Sieve($0.when) }
  }

  /// Where the rules stand that speak, in the order of the playbook.
  func places(for turn: Deliberation) -> [Int] {
    let marks = TurnMarks(turn)
    let places = sieves.indices.filter { place in
      sieves[place].lets(marks) && (sieves[place].isCertain || rules[place].when.holds(for: turn))
    }
    assert(places == rules.indices.filter { rules[$0].when.holds(for: turn) }, "the sieve took one rule for another")
    return places
  }
}

/// Which turns a match may speak on, in bits.
private struct Sieve: Sendable {
  private let triggers: UInt8
  /// The allowed answers to all questions with few answers.
  private let allowed: UInt64
  /// Of each of these, where there are any, the turn must have one.
  private let primaries: UInt64
  private let mentions: UInt64
  /// The turn must have all of these.
  private let signals: UInt64
  /// The turn must have none of these.
  private let withoutSignals: UInt64
  /// Whether a rule that is let through speaks.
  let isCertain: Bool

  init(_ match: Match) {
    var answers = Answers()
    answers.allow(match.phases, of: Phase.allCases)
    answers.allow(match.families, of: IntentFamily.allCases, orNone: true)
    answers.allow(match.polarities, of: Polarity.allCases)
    answers.allow(match.relationships, of: Customer.Relationship.allCases, orNone: true)
    answers.allow(match.lifecycles, of: Lifecycle.allCases)
    answers.allow(match.statuses, of: CaseStatus.allCases)
    answers.allow(match.determinedFaults, of: FaultParty.known, orNone: true)
    answers.allow(Urgency.allCases.filter { $0 >= match.minimumUrgency }, of: Urgency.allCases)
    let flags = [
      match.isPublic, match.isAboutCompetitor, match.isPersonalDataPublic, match.isGrave, match.isChild, match.isRead,
      match.needsReply, match.confirmsResolution, match.hadDispleasure,
    ]
    for flag in flags { answers.allow(flag.map { [$0] } ?? [], of: [false, true]) }
    allowed = answers.bits
    triggers = match.triggers.reduce(0) { $0 | $1.bit }
    let numbers = WordNumbers.shared
    primaries = match.intents.reduce(0) { $0 | numbers.bit(of: $1) }
    mentions = match.mentions.reduce(0) { $0 | numbers.bit(of: $1) }
    signals = match.signals.reduce(0) { $0 | numbers.bit(of: $1) }
    let without = match.withoutSignals.reduce(0) { $0 | numbers.bit(of: $1) }
    isCertain =
      WordNumbers.isExact(primaries | mentions | signals | without) && match.channels.isEmpty
      && match.determinedFaults.allSatisfy { FaultParty.known.contains($0) }
    withoutSignals = WordNumbers.isExact(without) ? without : 0
  }

  func lets(_ marks: TurnMarks) -> Bool {
    triggers & marks.triggers != 0 && marks.answers & ~allowed == 0
      && (primaries == 0 || primaries & marks.primary != 0)
      && (mentions == 0 || mentions & marks.intents != 0)
      && signals & ~marks.signals == 0 && withoutSignals & marks.signals == 0
  }
}

/// What a turn is, in the bits of a ``Sieve``.
private struct TurnMarks {
  let triggers: UInt8
  let answers: UInt64
  let primary: UInt64
  let intents: UInt64
  let signals: UInt64

  init(_ turn: Deliberation) {
    let reading = turn.reading
    var answers = Answers()
    answers.give(turn.phase.phase, of: Phase.allCases)
    answers.give(reading.family, of: IntentFamily.allCases, orNone: true)
    answers.give(reading.level.polarity, of: Polarity.allCases)
    answers.give(reading.relationship, of: Customer.Relationship.allCases, orNone: true)
    answers.give(reading.lifecycle, of: Lifecycle.allCases)
    answers.give(reading.live.status, of: CaseStatus.allCases)
    answers.give(reading.live.determinedFault?.party, of: FaultParty.known, orNone: true)
    answers.give(reading.urgency, of: Urgency.allCases)
    answers.give(reading.isPublic)
    answers.give(reading.isAboutCompetitor)
    answers.give(reading.isPersonalDataPublic)
    answers.give(reading.isLegal || reading.isSafety)
    answers.give(reading.isChild)
    answers.give(reading.isRead)
    answers.give(turn.needsReply.value)
    answers.give(turn.confirmsResolution)
    answers.give(turn.hadDispleasure)
    self.answers = answers.bits
    let waits = reading.trigger.leavesMessageWaiting && turn.needsReply.value
    triggers = reading.trigger.bit | (waits ? Trigger.message.bit : 0)
    let numbers = WordNumbers.shared
    primary = reading.intents.first.map { numbers.bit(of: $0.value) } ?? 0
    intents = reading.intents.reduce(0) { $0 | numbers.bit(of: $1.value) }
    signals = reading.signals.reduce(0) { $0 | numbers.bit(of: $1) }
  }
}

/// Numbers the answers to questions in the order in which they are asked; both sides must ask in the same order.
private struct Answers {
  private(set) var bits: UInt64 = 0
  private var count: UInt64 = 0

  /// Sets the bits of the values that are allowed, or of all where none is named.
  mutating func allow<Value: Equatable>(_ values: [Value], of all: [Value], orNone: Bool = false) {
    for value in all { next(values.isEmpty || values.contains(value)) }
    if orNone { next(values.isEmpty) }
  }

  /// Sets the bit of the one value that is the case.
  mutating func give<Value: Equatable>(_ value: Value?, of all: [Value], orNone: Bool = false) {
    for other in all { next(value == other) }
    if orNone { next(value == nil) }
  }

  mutating func give(_ flag: Bool) {
    next(!flag)
    next(flag)
  }

  private mutating func next(_ isSet: Bool) {
    if isSet { bits |= 1 << count }
    count += 1
  }
}

extension Trigger {
  fileprivate var bit: UInt8 {
    switch self {
    case .message: 1
    case .brandMessage: 1 << 1
    case .solved: 1 << 2
    case .faultDetermined: 1 << 3
    case .remedyDelivered: 1 << 4
    case .commitmentDue: 1 << 5
    case .other: 1 << 6
    case .time: 1 << 7
    }
  }
}
