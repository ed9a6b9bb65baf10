import CareLanguage
import CareModel

/// What is settled about a turn when the rules of the playbook are asked.
///
/// A class for the reason for which ``Reading`` is one.
final class Deliberation {
  let reading: Reading

  /// The name of the message that is answered, which most reasons name.
  let messageID: Identifier<Interaction>?

  let phase: PhaseAssessment
  let needsReply: Decision<Bool>
  let trajectory: SentimentTrajectory
  let outcome: Outcome
  let confirmsResolution: Bool

  /// Whether the person was displeased at some turn of the case.
  let hadDispleasure: Bool

  /// What the person allowed and forbade, with what the words of this turn add.
  let consents: ConsentLedger

  /// What the words of this turn add to the consents.
  let statement: ConsentRecord?

  init(_ reading: Reading, _ playbook: Playbook) {
    self.reading = reading
    messageID = reading.message?.id
    phase = playbook.phase.assess(reading)
    needsReply = playbook.reply.decide(reading)
    trajectory = SentimentTrajectory(reading)
    confirmsResolution = reading.confirmsResolution
    hadDispleasure = trajectory.levels.contains { $0.polarity == .negative }
    outcome = Outcome(reading, trajectory)
    statement = ConsentRecord(reading)
    var consents = reading.consents
    // Nobody can allow for somebody else who writes in the same case; what anybody forbade holds there for all.
    for record in reading.live.consents where !record.isGranted { consents.record(record) }
    if let statement { consents.record(statement) }
    self.consents = consents
  }

  /// Whether the person may be contacted there for that, now.
  func consent(on channel: Channel, for purpose: ContactPurpose) -> Consent {
    consents.consent(on: channel, for: purpose, at: reading.now, isOwnThread: isOwnThread(channel))
  }

  private func isOwnThread(_ channel: Channel) -> Bool {
    guard let message = reading.message else { return false }
    return message.channel == channel || (message.visibility.isPublic && ContactPolicy.isPublic(channel))
  }

  /// Whether the person asked for something to buy.
  var isSaleAskedFor: Bool {
    reading.mentions(.availabilityPrice) || reading.mentions(.recommendation)
  }

  /// Whether the person who wrote is responsible for the child who is concerned.
  var isGuardian: Bool {
    guard let customer = reading.customer, !customer.flags.contains(.minor) else { return false }
    return !customer.persons(related: .child).isEmpty
  }
}

extension ConsentRecord {
  /// What a wish to be left alone says about being contacted: at least no marketing on the channel of the message.
  init?(_ reading: Reading) {
    guard reading.trigger == .message, let message = reading.message, message.deletedAt == nil else { return nil }
    let request = reading.verdict?.analysis.optOut
    guard request != nil || reading.mentions(.optOut), let revision = message.revisions.last else { return nil }
    self.init(
      at: revision.at,
      channel: request?.channel ?? message.channel,
      purpose: request == nil ? .marketing : request?.purpose,
      isGranted: false,
      source: message.id.rawValue
    )
  }
}
