import CareLanguage
import CareModel

/// Looks through the draft of an answer for what a good agent would not send.
///
/// ```swift
/// let draft = Draft("You should have read the manual.", on: .email, visibility: .privateMessage)
/// let findings = DraftCheck().findings(in: draft, answering: situation)
/// // one finding: blame, at "You should have"
/// ```
public struct DraftCheck: Sendable, Hashable {
  /// The phrases.
  public var lexicon: DraftLexicon

  /// How many words behind the beginning of a promise its deed may stand; a setting without a source.
  private static let reach = 6

  /// Makes a check.
  public init(lexicon: DraftLexicon = .english) {
    self.lexicon = lexicon
  }

  /// What should be looked at before the draft is sent, in the order of the text.
  ///
  /// - Parameters:
  ///   - draft: The answer.
  ///   - situation: What it answers.
  ///   - playbook: The playbook by which the situation is judged.
  /// - Complexity: O(*n* · *p*) in the words of the draft and of the lexicon.
  public func findings(
    in draft: Draft,
    answering situation: Situation,
    under playbook: Playbook = .standard
  ) -> [DraftFinding] {
    let deliberation = Deliberation(Reading(situation), playbook)
    let text = IndexedText(draft.text)
    var findings = blame(in: text)
    findings += personalData(in: draft, situation)
    findings += selling(in: text, draft, deliberation)
    findings += promises(in: text, situation)
    if deliberation.reading.isDistressed {
      findings += text.ranges(of: lexicon.levity).map { DraftFinding(.levity, range: $0, rule: "draft.levity") }
    }
    return findings.sorted { ($0.range, $0.kind.rawValue) < ($1.range, $1.kind.rawValue) }
  }

  private func blame(in text: IndexedText) -> [DraftFinding] {
    text.ranges(of: lexicon.blame).compactMap { range in
      let isDenied = text.holds(anyOf: lexicon.negations, inWordsBefore: range, count: 3)
      return isDenied ? nil : DraftFinding(.blame, range: range, rule: "draft.blame")
    }
  }

  /// In public, whatever identifies the person; anywhere, what nobody should write in a message.
  ///
  /// An address or a number to write or call is the brand's own as often as not, so those count only where the person
  /// gave them. A name is how people are greeted.
  private func personalData(in draft: Draft, _ situation: Situation) -> [DraftFinding] {
    PersonalDataScanner().spans(in: draft.text).compactMap { span in
      let rule: String
      switch span.kind {
      case .cardNumber, .iban, .nationalID, .passport: rule = "draft.secret"
      case .personName: return nil
      case .email, .phone:
        guard draft.visibility.isPublic, let words = span.range.slice(of: draft.text) else { return nil }
        let found = WordSearch(String(words))
        let isTheirs = situation.careCase.interactions.contains { $0.isInbound && found.first(in: $0.text) != nil }
        guard isTheirs else { return nil }
        rule = "draft.personalDataInPublic"
      default:
        guard draft.visibility.isPublic else { return nil }
        rule = "draft.personalDataInPublic"
      }
      return DraftFinding(.personalData, range: span.range, rule: rule)
    }
  }

  private func selling(in text: IndexedText, _ draft: Draft, _ turn: Deliberation) -> [DraftFinding] {
    let ranges = text.ranges(of: lexicon.selling)
    guard !ranges.isEmpty, !turn.isSaleAskedFor else { return [] }
    var findings: [DraftFinding] = []
    let mayOffer = turn.phase.phase == .service && turn.outcome.crossSellEligible
    if !mayOffer {
      findings += ranges.map { DraftFinding(.selling, range: $0, rule: "draft.unsolicited") }
    }
    if !turn.consent(on: draft.channel, for: .marketing).isAllowed {
      findings += ranges.map { DraftFinding(.marketingWithoutConsent, range: $0, rule: "draft.consent") }
    }
    return findings
  }

  /// A promise is on record where the case has a commitment or a remedy that is still open.
  private func promises(in text: IndexedText, _ situation: Situation) -> [DraftFinding] {
    let careCase = situation.careCase
    let isOnRecord =
      careCase.commitments.contains { $0.isOpen && $0.kind != .followUp }
      || careCase.remedies.contains { $0.step == .offered || $0.step == .accepted }
    guard !isOnRecord else { return [] }
    return text.ranges(of: lexicon.promises).compactMap { beginning in
      guard let deed = text.first(of: lexicon.deeds, inWordsBehind: beginning, count: Self.reach) else { return nil }
      let range = TextRange(start: beginning.start, end: deed.end)
      return DraftFinding(.promiseWithoutCommitment, range: range, rule: "draft.promise")
    }
  }
}

/// A text whose words were found once, for many phrases to be looked for.
private struct IndexedText {
  let bytes: [UInt8]
  let words: [TextRange]

  init(_ text: String) {
    bytes = Array(text.utf8)
    words = WordSearch.words(of: bytes)
  }

  /// The places of the phrases, in the order of the text, the longest alone where several overlap.
  func ranges(of phrases: [String]) -> [TextRange] {
    let all = phrases.flatMap { WordSearch($0).all(in: bytes, words: words) }
    let ordered = all.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    var ranges: [TextRange] = []
    for range in ordered {
      if let last = ranges.last, last.overlaps(range) { continue }
      ranges.append(range)
    }
    return ranges
  }

  func holds(anyOf phrases: [String], inWordsBefore range: TextRange, count: Int) -> Bool {
    let before = Array(words.filter { $0.end <= range.start }.suffix(count))
    return phrases.contains { !WordSearch($0).all(in: bytes, words: before, limit: 1).isEmpty }
  }

  func first(of phrases: [String], inWordsBehind range: TextRange, count: Int) -> TextRange? {
    let behind = Array(words.filter { $0.start >= range.end }.prefix(count))
    return phrases.compactMap { WordSearch($0).all(in: bytes, words: behind, limit: 1).first }.min()
  }
}

#if !hasFeature(Embedded)
  extension DraftCheck: Codable {}
#endif
