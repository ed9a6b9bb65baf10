/// What a policy promises: which clock it is that must not run out.
///
/// | metric | starts | stops |
/// |---|---|---|
/// | first response | a customer opens the case | the first reply to the customer |
/// | next response | the oldest unanswered message after that | the reply |
/// | periodic update | a reply; or an agent opens the case | the next reply |
/// | pausable update | as the periodic update | the next reply |
/// | requester wait, agent work, resolution | the case opens | solved |
/// | commitment due | a promise is made | it is kept or cancelled |
///
/// Solving a case stops all but commitments. Requester wait and agent work differ from resolution by the states that
/// pause them; see ``PauseRules/standard``.
public enum SLAMetric: String, Sendable, Hashable, CaseIterable {
  /// From the opening by a customer to the first reply.
  case firstResponse
  /// From the oldest unanswered message to the next reply.
  case nextResponse
  /// From one reply to the next.
  case periodicUpdate
  /// From one reply to the next, as a clock of its own with other pauses: by the standard rules it waits for a customer.
  case pausableUpdate
  /// How long the customer waits: new, open and on hold together.
  case requesterWait
  /// How long the agents have the case: new and open together.
  case agentWork
  /// From the opening to the solution.
  case resolution
  /// From a promise to the instant by which it is to be kept.
  case commitmentDue
}

extension SLAMetric {
  /// The metric's place in tables: 0 to 7, in the order of the cases.
  var index: Int {
    switch self {
    case .firstResponse: 0
    case .nextResponse: 1
    case .periodicUpdate: 2
    case .pausableUpdate: 3
    case .requesterWait: 4
    case .agentWork: 5
    case .resolution: 6
    case .commitmentDue: 7
    }
  }

  /// The metric at a place of ``index``.
  init(index: Int) {
    switch index {
    case 0: self = .firstResponse
    case 1: self = .nextResponse
    case 2: self = .periodicUpdate
    case 3: self = .pausableUpdate
    case 4: self = .requesterWait
    case 5: self = .agentWork
    case 6: self = .resolution
    default: self = .commitmentDue
    }
  }

  static let count = 8
}

#if !hasFeature(Embedded)
  extension SLAMetric: Codable {}
#endif
