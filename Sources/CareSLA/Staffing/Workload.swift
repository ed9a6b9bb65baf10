/// How many contacts arrive in an interval and how long one takes: what staffing is calculated from.
public struct Workload: Sendable, Hashable {
  /// The contacts that arrive in the interval, 0 or more, not necessarily whole.
  public let contacts: Double

  /// The length of the interval in seconds, more than 0.
  public let interval: Double

  /// The mean time in seconds that an agent is busy with a contact, more than 0.
  public let handleTime: Double

  /// Makes a workload.
  ///
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where a number is not finite or out of range, or the traffic
  ///   is more than a million Erlang.
  public init(contacts: Double, interval: Double, handleTime: Double) throws(CareSLAError) {
    guard contacts.isFinite, contacts >= 0 else { throw .staffing("\(contacts) contacts") }
    guard interval.isFinite, interval > 0 else { throw .staffing("an interval of \(interval) s") }
    guard handleTime.isFinite, handleTime > 0 else { throw .staffing("a handle time of \(handleTime) s") }
    self.contacts = contacts
    self.interval = interval
    self.handleTime = handleTime
    guard traffic <= Double(Self.mostAgents) else { throw .staffing("a traffic of \(traffic) Erlang") }
  }

  /// Contacts per second.
  public var arrivalRate: Double { contacts / interval }

  /// The offered traffic in Erlang: the mean number of agents that would be busy if there were enough of them.
  public var traffic: Double { contacts * handleTime / interval }

  /// The largest number of agents that is calculated with.
  static let mostAgents = 1_000_000
}

extension CareSLAError {
  static func staffing(_ context: String) -> CareSLAError {
    CareSLAError(.invalidStaffingParameter, context)
  }
}
