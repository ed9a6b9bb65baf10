/// What can happen to a case.
///
/// Closed, because the fold must know what each change does. A new kind of event is added here, in its branch of the fold
/// (`CareCase+Fold.swift`), and in the JSON form (`CaseChange+Codable.swift`).
public indirect enum CaseChange: Sendable, Hashable {
  /// The case begins; the first event, and only the first.
  case opened(CaseOpening)
  /// Somebody said something: from outside, from the brand, or as a note.
  case interaction(Interaction)
  /// An author changed the text of an interaction.
  case edited(Identifier<Interaction>, Interaction.Revision)
  /// An author deleted an interaction.
  case deleted(Identifier<Interaction>)
  /// A text was read; earlier readings stay on record.
  case assessed(Assessment)
  /// The case went to another state; to be snoozed or merged has events of its own.
  case status(CaseStatus)
  /// The case rests for a while.
  case snoozed(Snooze)
  /// The case goes on inside another one.
  case merged(into: Identifier<CareCase>)
  /// Another case goes on inside this one, and brings its history; what was erased or redacted there stays so here.
  case absorbed(CaseHistory)
  /// It became known, or was corrected, whose case it is; `nil` where a link was taken back.
  case customer(Identifier<Customer>?)
  /// The priority changed.
  case priority(Priority)
  /// Another policy governs the clocks.
  case policy(PolicyReference)
  /// Clocks stand still for a reason; a reason given twice counts once.
  case held(HoldReason)
  /// A reason to stand still has ended.
  case released(HoldReason)
  /// An agent took the case or was given it; `nil` where nobody has it.
  case assigned(Identifier<Agent>?)
  /// Service or care, from now on.
  case phase(PhaseAssessment)
  /// Somebody says who is at fault.
  case faultClaimed(FaultClaim)
  /// The brand found out who is at fault.
  case faultDetermined(FaultClaim)
  /// A remedy was offered.
  case remedyOffered(Remedy)
  /// A remedy went a step further.
  case remedyAdvanced(Identifier<Remedy>, Remedy.Step)
  /// A promise or a follow-up was made.
  case committed(Commitment)
  /// A promise or a follow-up ended.
  case settled(Identifier<Commitment>, Commitment.Outcome)
  /// The person answered a survey.
  case surveyed(SurveyResponse)
  /// The person said how they may be contacted.
  case consent(ConsentRecord)
  /// Parts of a text were made unreadable, in the case and in its events.
  ///
  /// Other revisions, and other cases that absorbed
  /// this one before, are masked by events of their own.
  case redacted(Identifier<Interaction>, revision: Int, ranges: [TextRange])
  /// All that identifies a person was removed from the case and its events.
  ///
  /// Gone are texts, the customer, identities of authors, identifiers of posts and interactions, places, words of promises
  /// and sources of consent. Counts, instants, states and
  /// verdicts stay, and so do the host's identifiers of events, commitments, remedies, agents and cases, which should not be
  /// made of personal data.
  case erased

  /// Whether the change is legal in every state, also when the case is closed or merged: what people ask for, say and
  /// are owed does not end with a case.
  public var isLegalInEveryStatus: Bool {
    switch self {
    case .committed, .settled, .surveyed, .consent, .redacted, .erased, .edited, .deleted: true
    default: false
    }
  }
}
