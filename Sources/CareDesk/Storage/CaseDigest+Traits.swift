import CareModel

extension CaseDigest {
  /// What is so of a case or not.
  struct Traits: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let isAnswered = Traits(rawValue: 1)
    /// The last message from outside that stands needs an answer and has none.
    static let asksForAnswer = Traits(rawValue: 1 << 1)
    static let isErased = Traits(rawValue: 1 << 2)
    static let wasReopened = Traits(rawValue: 1 << 3)
    static let hasDeterminedFault = Traits(rawValue: 1 << 4)
    /// Somebody else than the case's person said who is at fault, or the person named somebody out of the ordinary.
    static let hasOtherClaims = Traits(rawValue: 1 << 5)
    static let hasCommitments = Traits(rawValue: 1 << 6)
    static let hasConsents = Traits(rawValue: 1 << 7)
    static let hasSurveys = Traits(rawValue: 1 << 8)
    /// A reading of the case found an issue or a request.
    static let hasConcern = Traits(rawValue: 1 << 9)
    // What was heard once is not forgotten.
    static let child = Traits(rawValue: 1 << 10)
    static let vulnerable = Traits(rawValue: 1 << 11)
    static let legal = Traits(rawValue: 1 << 12)
    static let safety = Traits(rawValue: 1 << 13)
    // Whom the case's person said to be at fault.
    static let blamesThemselves = Traits(rawValue: 1 << 14)
    static let blamesBrand = Traits(rawValue: 1 << 15)
    static let blamesThirdParty = Traits(rawValue: 1 << 16)
  }
}

extension CaseDigest.Traits {
  /// What is so of a case that was folded.
  init(_ careCase: CareCase, of person: Identifier<SocialIdentity>?) {
    self = []
    if careCase.isAnswered { insert(.isAnswered) }
    if careCase.asksForAnswer { insert(.asksForAnswer) }
    if careCase.isErased { insert(.isErased) }
    if careCase.reopenings > 0 { insert(.wasReopened) }
    if careCase.determinedFault != nil { insert(.hasDeterminedFault) }
    if !careCase.commitments.isEmpty { insert(.hasCommitments) }
    if !careCase.consents.isEmpty { insert(.hasConsents) }
    if !careCase.surveys.isEmpty { insert(.hasSurveys) }
    for claim in careCase.faultClaims {
      insert(Self.blame(claim.party, by: claim.claimedBy, of: person) ?? .hasOtherClaims)
    }
    for assessment in careCase.assessments { hear(assessment) }
  }

  /// What says that the person of a case blamed a party, or `nil` where the author is somebody else or the party is rare.
  static func blame(_ party: FaultParty, by author: Author, of person: Identifier<SocialIdentity>?) -> Self? {
    guard author == Author(.customer, identity: person) else { return nil }
    switch party {
    case .customer: return .blamesThemselves
    case .brand: return .blamesBrand
    case .thirdParty: return .blamesThirdParty
    default: return nil
    }
  }

  /// Takes in what a reading found.
  mutating func hear(_ assessment: Assessment) {
    for signal in assessment.signals { hear(signal.value) }
    if assessment.intents.hasPresent({ $0.isConcern }) { insert(.hasConcern) }
  }

  mutating func hear(_ signal: Signal) {
    switch signal {
    case .child: insert(.child)
    case .vulnerable: insert(.vulnerable)
    case .legalThreat: insert(.legal)
    case .safety: insert(.safety)
    default: break
    }
  }
}

extension Intent {
  /// Whether it is an issue or a request.
  var isConcern: Bool {
    let family = IntentFamily.of(self)
    return family == .issue || family == .request
  }
}
