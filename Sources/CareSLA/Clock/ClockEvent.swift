public import CareModel

/// Something that moves clocks: the small algebra to which every case history comes down.
///
/// Clocks count whole seconds. An event acts before the second that contains its instant, so the part of the instant
/// below a second is not looked at; events of one second act in the order in which they are given.
public struct ClockEvent: Sendable, Hashable {
  /// When it happened.
  public let at: Timestamp

  /// What happened.
  public let kind: Kind

  /// Makes an event.
  public init(at: Timestamp, _ kind: Kind) {
    self.at = at
    self.kind = kind
  }

  /// Who opened a case.
  public enum Opener: String, Sendable, Hashable, CaseIterable {
    /// The customer, or somebody who wrote about the brand.
    case customer
    /// The brand.
    case agent
  }

  /// What can happen to clocks.
  public enum Kind: Sendable, Hashable {
    /// The case began; the first event, and only the first. Without a
    /// policy clocks run around the clock, with no targets.
    case created(by: Opener, status: CaseStatus, priority: Priority, policy: PolicyReference?)
    /// The customer wrote. Without `mayReopen` the state stays whatever the policy says: for histories that tell their
    /// states themselves.
    case customerMessage(mayReopen: Bool = true)
    /// No message waits for an answer any more: the last was deleted, or turned out to need none.
    case messagesWithdrawn
    /// The brand answered so that the customer can read it; `isAutomatic` for bots, campaigns and automatic replies.
    case agentReply(isAutomatic: Bool)
    /// Somebody of the brand wrote a note that the customer cannot read.
    case agentNote
    /// The case went to a state; the state it is in already changes nothing.
    case status(CaseStatus)
    /// The case got a priority; the one it has already changes nothing.
    case priority(Priority)
    /// The case was put under a policy; the one it is under already changes nothing.
    case policy(PolicyReference?)
    /// A reason to stand still began; a reason that holds already changes nothing.
    case hold(HoldReason)
    /// A reason to stand still ended; a reason that does not hold changes nothing.
    case release(HoldReason)
    /// Something was promised for an instant; a promise that was made already changes nothing.
    case commitmentMade(Identifier<Commitment>, due: Timestamp)
    /// A promise ended; one that is not open changes nothing.
    case commitmentEnded(Identifier<Commitment>, Commitment.Outcome)
  }
}
