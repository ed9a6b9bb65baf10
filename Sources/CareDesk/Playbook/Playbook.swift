/// How a brand treats people, as data: what to do in which case, within which limits.
///
/// A playbook recommends; it never decides alone. What a rule asks for is done only where no ``Veto`` speaks, and vetoes
/// are no part of a playbook.
///
/// ```swift
/// var playbook = Playbook.standard
/// playbook.rules.append(
///   PlaybookRule(
///     "cinema.refill",
///     why: "A spilt drink is refilled at once.",
///     when: Match(intents: [.replacementLost], signals: [.selfFault]),
///     then: [ActionTemplate(.replace, rank: 80, gives: .replacement, from: .goodwill)]
///   )
/// )
/// ```
public struct Playbook: Sendable, Hashable {
  /// The playbook's name.
  public var name: String

  /// Its edition.
  public var version: Int

  /// The rules, in the order in which ties of rank are settled.
  public var rules: [PlaybookRule]

  /// How much may be given.
  public var remedies: RemedyPolicy

  /// Where people are answered.
  public var contact: ContactPolicy

  /// How service is told from care.
  public var phase: PhaseAssessor

  /// How it is decided whether to answer.
  public var reply: ReplyWorthiness

  /// How it is decided how soon.
  public var priority: PriorityAssessor

  /// How probable it is taken to be that people leave.
  public var churn: ChurnPolicy

  /// Makes a playbook; without rules it still tells phase, priority and whether to answer.
  public init(
    name: String,
    version: Int = 1,
    rules: [PlaybookRule] = [],
    remedies: RemedyPolicy = RemedyPolicy(),
    contact: ContactPolicy = .standard,
    phase: PhaseAssessor = PhaseAssessor(),
    reply: ReplyWorthiness = ReplyWorthiness(),
    priority: PriorityAssessor = PriorityAssessor(),
    churn: ChurnPolicy = ChurnPolicy()
  ) {
    self.name = name
    self.version = version
    self.rules = rules
    self.remedies = remedies
    self.contact = contact
    self.phase = phase
    self.reply = reply
    self.priority = priority
    self.churn = churn
  }
}

#if !hasFeature(Embedded)
  extension Playbook: Codable {}
#endif
