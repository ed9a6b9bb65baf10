import CareLanguage
import CareModel

/// Decides whether the brand should answer, and says why.
///
/// Three steps: what never needs an answer, what always does, and between them the analyzer's probability.
public struct ReplyWorthiness: Sendable, Hashable {
  /// The probability from which the words alone ask for an answer, 0 … 1.
  public var threshold: Double

  /// The probability below which not even displeasure or a question asks for one, 0 … 1: people quarrelling among
  /// themselves, news, spotters.
  public var floor: Double

  /// Makes a rule; 0.5 is the point at which an answer is as probable as none, 0.15 a setting without a source.
  public init(threshold: Double = 0.5, floor: Double = 0.15) {
    self.threshold = threshold
    self.floor = floor
  }

  func decide(_ reading: Reading) -> Decision<Bool> {
    guard reading.trigger == .message, let message = reading.message else {
      return reading.live.awaitsAnswer
        ? decision(true, "reply.unanswered", reading) : decision(false, "reply.nothingSaid", reading)
    }
    if let rule = refusal(reading, message) { return decision(false, rule, reading) }
    if let rule = demand(reading, message) { return decision(true, rule, reading) }
    let probability = reading.verdict?.analysis.replyProbability ?? 1
    return decision(
      probability >= threshold,
      "reply.model",
      reading,
      confidence: max(probability, 1 - probability),
      contribution: probability - threshold
    )
  }

  /// The rule that says no, where one does.
  private func refusal(_ reading: Reading, _ message: Interaction) -> String? {
    if reading.customer?.flags.contains(.blocked) == true { return "reply.blocked" }
    if message.relation == .ownEcho { return "reply.ownEcho" }
    if message.repostOf != nil { return "reply.repost" }
    if message.deletedAt != nil { return "reply.deleted" }
    if reading.isLegal || reading.isSafety { return nil }
    if message.relation == .none { return "reply.notAboutBrand" }
    let isAnswered = reading.isAnswered
    // Who gives an address in public in answer to the brand has to be told, whatever else the words say.
    if reading.isPersonalDataPublic && isAnswered { return nil }
    switch reading.primary {
    case .spamPromo: return "reply.spam"
    case .offTopic: return reading.isPublic ? "reply.offTopic" : nil
    default: break
    }
    if isAnswered && !reading.isSubstantive && reading.isRead { return "reply.closing" }
    return nil
  }

  /// The rule that says yes, where one does.
  private func demand(_ reading: Reading, _ message: Interaction) -> String? {
    if reading.isLegal { return "reply.legal" }
    if reading.isSafety { return "reply.safety" }
    guard reading.isRead else { return "reply.unread" }
    if reading.isPersonalDataPublic && reading.isAnswered {
      return "reply.personalData"
    }
    if reading.family == .preference { return "reply.preference" }
    if !reading.isPublic { return "reply.private" }
    guard (reading.verdict?.analysis.replyProbability ?? 1) >= floor else { return nil }
    if reading.has(.vulnerable) { return "reply.vulnerable" }
    if reading.family == .request || reading.has(.request) { return "reply.request" }
    if reading.family == .enquiry || reading.has(.question) { return "reply.question" }
    if reading.family == .issue && reading.level.polarity == .negative { return "reply.dissatisfaction" }
    return nil
  }

  private func decision(
    _ value: Bool,
    _ rule: String,
    _ reading: Reading,
    confidence: Double = 1,
    contribution: Double = 1
  ) -> Decision<Bool> {
    let evidence = Evidence(rule: rule, interaction: reading.message?.id, contribution: contribution)
    return Decision(value, confidence: confidence, evidence: [evidence], version: "rules 1")
  }
}

extension Reading {
  /// Whether there is more in a message than thanks, a goodbye, a confirmation or noise.
  static func isSubstantive(_ level: SentimentLevel, _ signals: [Signal], _ intents: [Scored<Intent>]) -> Bool {
    if level.polarity == .negative || signals.contains(.question) || signals.contains(.request) { return true }
    return intents.contains { !WordNumbers.shared.isIdle($0.value) }
  }
}

extension CareCase {
  /// Whether the brand ever answered.
  var isAnswered: Bool { interactions.indices.contains { interactions[$0].isAgentReply } }

  /// Whether the last message from outside that stands needs an answer and has none.
  var asksForAnswer: Bool {
    for place in interactions.indices.reversed() {
      if interactions[place].isAgentReply { return false }
      guard interactions[place].isInbound, interactions[place].deletedAt == nil else { continue }
      return assessment(of: interactions[place].id)?.needsReply ?? true
    }
    return false
  }
}

#if !hasFeature(Embedded)
  extension ReplyWorthiness: Codable {}
#endif
