import CareLanguage
import CareModel

/// A situation looked at once, so that every rule asks the same questions of the same facts.
///
/// A class, since a turn asks some hundred questions, and handing on a situation by value would copy the case each time.
final class Reading {
  /// What is looked at.
  let situation: Situation

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

  init(_ given: Situation) {
    let trigger = Trigger.of(given)
    self.trigger = trigger
    let message = Reading.message(of: given, trigger)
    self.message = message
    var words = Words()
    words.read(given, message: message, trigger: trigger)
    let intents = words.intents.present(displeased: words.level.polarity == .negative)
    self.intents = intents
    family = intents.first.flatMap { IntentFamily.of($0.value) }
    signals = words.signals
    spokenLevel = words.level
    level = Reading.feelingTowardBrand(words)
    emotion = words.emotion
    urgency = words.urgency
    deadline = Reading.earlier(words.deadline, given.facts.deliverableUntil)
    deadlineRange = words.deadlineRange
    isRead = words.isRead
    lifecycle = Lifecycle.standing(of: given.customer, facts: given.facts)
    relationship = given.customer?.relationship
    let flags = given.customer?.flags ?? []
    var heard = Heard()
    heard.listen(words.signals, given.careCase)
    isChild = flags.contains(.minor) || heard.child
    isVulnerable = flags.contains(.vulnerable) || heard.vulnerable
    // What opens a solved case again opens it with all that was heard in it.
    let isOpen =
      given.careCase.status.isUnsolved
      || (trigger == .message && Reading.isSubstantive(words.level, words.signals, intents))
    isLegal = isOpen ? heard.legal : words.signals.contains(.legalThreat)
    isSafety = isOpen ? heard.safety : words.signals.contains(.safety)
    let mention = given.analysis?.mention.kind
    isAboutCompetitor = message?.relation == .competitor || mention == .competitor
    isPersonalDataPublic = Reading.showsPersonalData(message, given, trigger)
    isAnswered = given.careCase.isAnswered
    situation = given
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
    let hasIssue = words.intents.present(displeased: false).contains { IntentFamily.of($0.value) == .issue }
    return hasIssue ? words.level : max(words.level, .neutral)
  }

  private static func showsPersonalData(_ message: Interaction?, _ situation: Situation, _ trigger: Trigger) -> Bool {
    guard let message, message.visibility.isPublic else { return false }
    if trigger == .message, let analysis = situation.analysis { return !analysis.personalData.isEmpty }
    // Readings on record do not keep the spans, so a message that waits is scanned again.
    return situation.careCase.awaitsAnswer && !PersonalDataScanner().spans(in: message.text).isEmpty
  }

  /// The message of the turn, or else the last one from outside that stands.
  private static func message(of situation: Situation, _ trigger: Trigger) -> Interaction? {
    if trigger == .message { return situation.interaction }
    return situation.careCase.lastInbound
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

  mutating func read(_ situation: Situation, message: Interaction?, trigger: Trigger) {
    if trigger == .message, let analysis = situation.analysis {
      intents = analysis.intents
      signals = analysis.signals.map { $0.value }
      level = analysis.sentiment.level
      emotion = analysis.emotion.value
      urgency = analysis.urgency
      deadline = analysis.deadline?.latest
      deadlineRange = analysis.deadline?.range
      isRead = !analysis.intents.isEmpty
    } else if let message, let assessment = situation.careCase.assessment(of: message.id) {
      intents = assessment.intents
      signals = assessment.signals.map { $0.value }
      level = assessment.sentiment.level
      emotion = assessment.emotion
      urgency = assessment.urgency
      deadline = assessment.deadline
      isRead = !assessment.intents.isEmpty
    }
  }
}

extension [Scored<Intent>] {
  /// The least probability with which an intent counts as present; a setting without a source.
  private static var leastConfidence: Double { 0.15 }

  /// The intents that are there: the primary, and those that are not too improbable.
  ///
  /// Of somebody displeased, what went wrong decides before what was liked: "lovely room, awful view" is about the view.
  func present(displeased: Bool) -> [Scored<Intent>] {
    var intents: [Scored<Intent>] = []
    for (place, intent) in enumerated() where place == 0 || intent.confidence >= Self.leastConfidence {
      intents.append(intent)
    }
    guard displeased, let primary = intents.first, primary.value == .praise || primary.value == .gratitude,
      let issue = intents.firstIndex(where: { IntentFamily.of($0.value) == .issue })
    else { return intents }
    intents.insert(intents.remove(at: issue), at: 0)
    return intents
  }
}

extension IntentFamily {
  private static let families: [Intent: IntentFamily] = {
    var families: [Intent: IntentFamily] = [:]
    for family in IntentFamily.allCases {
      for intent in family.intents { families[intent] = family }
    }
    return families
  }()

  /// The family of an intent, in constant time.
  static func of(_ intent: Intent) -> IntentFamily? { families[intent] }
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

/// Which grave signals were heard in a case, in this turn or an earlier one; what was heard once is not forgotten.
private struct Heard {
  var child = false
  var vulnerable = false
  var legal = false
  var safety = false

  mutating func listen(_ signals: [Signal], _ careCase: CareCase) {
    for signal in signals { hear(signal) }
    for place in careCase.assessments.indices {
      for signal in careCase.assessments[place].signals { hear(signal.value) }
    }
  }

  private mutating func hear(_ signal: Signal) {
    switch signal {
    case .child: child = true
    case .vulnerable: vulnerable = true
    case .legalThreat: legal = true
    case .safety: safety = true
    default: break
    }
  }
}
