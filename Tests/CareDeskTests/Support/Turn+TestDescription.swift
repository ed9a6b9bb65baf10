public import CareDesk
import CareModel
public import Testing

extension Turn: CustomTestStringConvertible {
  /// What a failed test needs to know, in one line.
  public var testDescription: String {
    let intents = changes.compactMap { change -> String? in
      guard case .assessed(let assessment) = change else { return nil }
      let scored = assessment.intents.map { "\($0.value) \(($0.confidence * 100).rounded())" }
      let signals = assessment.signals.map { $0.value.rawValue }
      return
        "read as \(scored), \(signals), \(assessment.sentiment.level), \(assessment.emotion), \(assessment.urgency)"
    }
    return "\(phase.phase) \(needsReply.value) \(actions.map { $0.kind }) without "
      + "\(vetoed.map { "\($0.action.kind): \($0.veto)" }) \(intents)"
  }
}
