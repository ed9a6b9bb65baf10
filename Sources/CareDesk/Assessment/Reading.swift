import CareLanguage
import CareModel

/// A situation looked at once, so that every rule asks the same questions of the same facts.
///
/// A class, since a turn asks some hundred questions, and handing on a situation by value would copy it each time.
final class Reading {
  // What is looked at; see ``Situation``.
  let live: LiveCase
  let interaction: Interaction?
  let verdict: Verdict?
  let customer: Customer?
  let consents: ConsentLedger
  let sla: SLAOutlook
  let budgets: BudgetLedger
  let facts: DeskFacts
  let now: Timestamp
  let utcOffset: Int

  /// What the turn is about.
  let trigger: Trigger

  /// The message that is answered: the one of the turn, or else the last one from outside.
  let message: Interaction?

  /// The intents, the primary first.
  let intents: [Scored<Intent>]

  /// The family of the primary intent.
  let family: IntentFamily?

  /// The signals of the turn.
  let signals: [Signal]

  /// The feeling toward the brand: that of the words, unless the words are about somebody else's bad day.
  let level: SentimentLevel

  /// The feeling of the words themselves.
  let spokenLevel: SentimentLevel

  let emotion: Emotion
  let urgency: Urgency

  /// The end of the time in which help is of use.
  let deadline: Timestamp?

  let deadlineRange: TextRange?

  let lifecycle: Lifecycle
  let relationship: Customer.Relationship?

  /// Whether a child writes or is concerned, in this turn or an earlier one.
  let isChild: Bool

  /// Whether the person asks for particular attention, in this turn or an earlier one.
  let isVulnerable: Bool

  /// Whether lawyers, regulators or courts were named in an open case.
  let isLegal: Bool

  /// Whether harm to people is possible in an open case.
  let isSafety: Bool

  /// Whether there is more in the message than thanks, a goodbye, a confirmation or noise, or nobody could read it.
  let isSubstantive: Bool

  /// Whether the words of the turn could be read: they are there, and in a language that the model knows.
  let isRead: Bool

  var primary: Intent? { intents.first?.value }

  /// Whether strangers can read the message that is answered.
  var isPublic: Bool { message?.visibility.isPublic ?? false }

  /// Whether the message is about another brand of the field.
  let isAboutCompetitor: Bool

  /// Whether personal data of the message stands where strangers can read it.
  let isPersonalDataPublic: Bool

  /// Whether the brand ever answered.
  let isAnswered: Bool

  init(
    _ live: LiveCase,
    interaction: Interaction?,
    verdict: Verdict?,
    customer: Customer?,
    consents: ConsentLedger,
    sla: SLAOutlook,
    budgets: BudgetLedger,
    facts: DeskFacts,
    now: Timestamp,
    utcOffset: Int
  ) {
    self.live = live
    self.interaction = interaction
    self.verdict = verdict
    self.customer = customer
    self.consents = consents
    self.sla = sla
    self.budgets = budgets
    self.facts = facts
    self.now = now
    self.utcOffset = utcOffset
    let trigger = Trigger.of(live, interaction, at: now)
    self.trigger = trigger
    let message = trigger == .message ? interaction : live.careCase.lastInbound
    self.message = message
    var words = Words()
    if trigger == .message, let verdict {
      words.read(verdict.analysis)
    } else if let message, let assessment = live.careCase.assessment(of: message.id) {
      words.read(assessment)
    }
    let intents = words.intents.present(displeased: words.level.polarity == .negative)
    self.intents = intents
    family = intents.first.flatMap { IntentFamily.of($0.value) }
    signals = words.signals
    spokenLevel = words.level
    level = Reading.feelingTowardBrand(words)
    emotion = words.emotion
    urgency = words.urgency
    deadline = Reading.earlier(words.deadline, facts.deliverableUntil)
    deadlineRange = words.deadlineRange
    isRead = words.isRead
    isSubstantive = !words.isRead || Reading.isSubstantive(level, words.signals, intents)
    lifecycle = Lifecycle.standing(of: customer, facts: facts)
    relationship = customer?.relationship
    let flags = customer?.flags ?? []
    var heard = live.digest.traits
    for signal in words.signals { heard.hear(signal) }
    isChild = flags.contains(.minor) || heard.contains(.child)
    isVulnerable = flags.contains(.vulnerable) || heard.contains(.vulnerable)
    // What opens a solved case again opens it with all that was heard in it.
    let isOpen =
      live.status.isUnsolved
      || (trigger == .message && Reading.isSubstantive(words.level, words.signals, intents))
    isLegal = isOpen ? heard.contains(.legal) : words.signals.contains(.legalThreat)
    isSafety = isOpen ? heard.contains(.safety) : words.signals.contains(.safety)
    isAboutCompetitor = message?.relation == .competitor || verdict?.analysis.mention.kind == .competitor
    isPersonalDataPublic = Reading.showsPersonalData(
      message,
      trigger == .message ? verdict?.analysis.personalData : nil,
      live
    )
    isAnswered = live.isAnswered
  }

  convenience init(_ situation: Situation) {
    self.init(
      LiveCase(situation.careCase, of: nil),
      interaction: situation.interaction,
      verdict: situation.analysis.map { Verdict($0) },
      customer: situation.customer,
      consents: situation.consents,
      sla: situation.sla,
      budgets: situation.budgets,
      facts: situation.facts,
      now: situation.now,
      utcOffset: situation.utcOffset
    )
  }

  /// Whether the person is angry, grieving or in distress, so that wit would hurt.
  var isDistressed: Bool {
    spokenLevel.polarity == .negative || isVulnerable || isLegal || isSafety || emotion == .anger
  }

  func has(_ signal: Signal) -> Bool { signals.contains(signal) }

  /// Whether the intent is among those found, primary or not.
  func mentions(_ intent: Intent) -> Bool { intents.contains { $0.value == intent } }
}

extension Reading {
  /// A nomination is about somebody else's day: its sadness is not displeasure with the brand.
  private static func feelingTowardBrand(_ words: Words) -> SentimentLevel {
    guard words.intents.first?.value == .nomination || words.signals.contains(.beneficiaryOther) else {
      return words.level
    }
    let hasIssue = words.intents.hasPresent { IntentFamily.of($0) == .issue }
    return hasIssue ? words.level : max(words.level, .neutral)
  }

  private static func showsPersonalData(
    _ message: Interaction?,
    _ spans: [PersonalDataSpan]?,
    _ live: LiveCase
  ) -> Bool {
    guard let message, message.visibility.isPublic else { return false }
    if let spans { return !spans.isEmpty }
    // Readings on record do not keep the spans, so a message that waits is scanned again.
    return live.awaitsAnswer && !PersonalDataScanner().spans(in: message.text).isEmpty
  }

  private static func earlier(_ left: Timestamp?, _ right: Timestamp?) -> Timestamp? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}

extension CareCase {
  /// The last message from outside that stands.
  var lastInbound: Interaction? {
    interactions.lastIndex { $0.isInbound && $0.deletedAt == nil }.map { interactions[$0] }
  }
}

/// What the words of a turn say, from their analysis or from the assessment on record.
private struct Words {
  var intents: [Scored<Intent>] = []
  var signals: [Signal] = []
  var level: SentimentLevel = .neutral
  var emotion: Emotion = .neutral
  var urgency: Urgency = .none
  var deadline: Timestamp?
  var deadlineRange: TextRange?
  var isRead = false

  mutating func read(_ analysis: Analysis) {
    intents = analysis.intents
    signals = analysis.signals.map { $0.value }
    level = analysis.sentiment.level
    emotion = analysis.emotion.value
    urgency = analysis.urgency
    deadline = analysis.deadline?.latest
    deadlineRange = analysis.deadline?.range
    isRead = !analysis.intents.isEmpty
  }

  mutating func read(_ assessment: Assessment) {
    intents = assessment.intents
    signals = assessment.signals.map { $0.value }
    level = assessment.sentiment.level
    emotion = assessment.emotion
    urgency = assessment.urgency
    deadline = assessment.deadline
    isRead = !assessment.intents.isEmpty
  }
}

extension [Scored<Intent>] {
  /// The least probability with which an intent counts as present; a setting without a source.
  private static var leastConfidence: Double { 0.15 }

  /// The intents that are there: the primary, and those that are not too improbable.
  ///
  /// Of somebody displeased, what went wrong decides before what was liked: "lovely room, awful view" is about the view.
  func present(displeased: Bool) -> [Scored<Intent>] {
    var intents = indices.allSatisfy(isPresent) ? self : indices.filter(isPresent).map { self[$0] }
    guard displeased, let primary = intents.first, primary.value == .praise || primary.value == .gratitude,
      let issue = intents.firstIndex(where: { IntentFamily.of($0.value) == .issue })
    else { return intents }
    intents.insert(intents.remove(at: issue), at: 0)
    return intents
  }

  /// Whether an intent of this kind is there.
  func hasPresent(_ isMeant: (Intent) -> Bool) -> Bool {
    indices.contains { isPresent($0) && isMeant(self[$0].value) }
  }

  private func isPresent(_ place: Int) -> Bool {
    place == startIndex || self[place].confidence >= Self.leastConfidence
  }
}

extension Lifecycle {
  /// Where the person stands: what the host says, else the latest purchase that is under way, else what is known otherwise.
  static func standing(of customer: Customer?, facts: DeskFacts) -> Lifecycle {
    if let lifecycle = facts.lifecycle { return lifecycle }
    guard let customer else { return .unknown }
    let engaged = customer.purchases.filter { $0.lifecycle.isEngaged }.max { $0.at < $1.at }
    if let engaged { return engaged.lifecycle }
    if let latest = customer.purchases.max(by: { $0.at < $1.at }), latest.lifecycle != .unknown {
      return latest.lifecycle
    }
    switch customer.relationship {
    case .prospect: return .prospect
    case .former: return .lapsed
    case .customer, .nonCustomer: return .unknown
    }
  }
}
