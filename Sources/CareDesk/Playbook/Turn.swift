public import CareModel

/// Everything that was decided about one turn of a case.
public struct Turn: Sendable, Hashable {
  /// Service or care.
  public var phase: PhaseAssessment

  /// Whether the brand should answer.
  public var needsReply: Decision<Bool>

  /// Whether there was more in it than thanks, a goodbye or a confirmation; only then does a message open a solved case.
  public var isSubstantive: Bool

  /// How soon the case is worked on.
  public var priority: Decision<Priority>

  /// The end of the time in which help is of use, where the words or the host tell it; among cases of one priority, the
  /// soonest comes first.
  public var deadline: Timestamp?

  /// How the person's feeling moved.
  public var trajectory: SentimentTrajectory

  /// How probable it is that the person leaves.
  public var churnRisk: ChurnRisk

  /// What the case did for the relation, as things stand.
  public var outcome: Outcome

  /// What should be done, the best first.
  public var actions: [NextAction]

  /// What a rule of the playbook asked for and must not be done, each with the veto that spoke.
  public var vetoed: [VetoedAction]

  /// The promises and follow-ups that begin with this turn; they stand among the changes too.
  public var commitments: [Commitment]

  /// What is to be recorded in the case because of this turn, in this order.
  public var changes: [CaseChange]

  /// Makes a turn.
  public init(
    phase: PhaseAssessment,
    needsReply: Decision<Bool>,
    isSubstantive: Bool = true,
    priority: Decision<Priority>,
    trajectory: SentimentTrajectory,
    churnRisk: ChurnRisk,
    outcome: Outcome,
    actions: [NextAction] = [],
    vetoed: [VetoedAction] = [],
    commitments: [Commitment] = [],
    changes: [CaseChange] = []
  ) {
    self.phase = phase
    self.needsReply = needsReply
    self.isSubstantive = isSubstantive
    self.priority = priority
    self.trajectory = trajectory
    self.churnRisk = churnRisk
    self.outcome = outcome
    self.actions = actions
    self.vetoed = vetoed
    self.commitments = commitments
    self.changes = changes
  }
}
