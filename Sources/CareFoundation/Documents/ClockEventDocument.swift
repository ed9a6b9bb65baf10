import CareModel
public import CareSLA

/// An event of a case's clocks as people write it in JSON, such as `{"t": 1767225600, "type": "status", "to": "on_hold"}`.
///
/// | type | needs |
/// |---|---|
/// | `created` | `by` (`customer` or `agent`), `status`, `priority`, `policy` |
/// | `customer_message`, `agent_note` | – |
/// | `agent_reply` | `auto` where a program replied |
/// | `status`, `priority`, `policy` | `to` |
/// | `hold`, `unhold` | `reason` |
///
/// Decoding only reads the form; ``clockEvent()`` checks what it says.
public struct ClockEventDocument: Sendable, Hashable, Codable {
  /// When it happened, in whole seconds since 1970.
  public var t: Int64
  /// What happened.
  public var type: String
  /// Who opened the case.
  public var by: String?
  /// The state in which the case was opened.
  public var status: String?
  /// The priority with which the case was opened.
  public var priority: String?
  /// The policy under which the case was opened.
  public var policy: String?
  /// The new state, priority or policy.
  public var to: String?
  /// The reason to hold the case.
  public var reason: String?
  /// Whether a program replied.
  public var auto: Bool?

  /// The event that the document describes.
  ///
  /// - Throws: `CareSLAError` where the instant or a word does not exist.
  public func clockEvent() throws(CareSLAError) -> ClockEvent {
    guard let instant = Timestamp(exactlySecondsSince1970: t) else {
      throw CareSLAError(.invalidTimeline, "\(t) is no instant of the years 1 to 9999")
    }
    return ClockEvent(at: instant, try kind())
  }

  private func kind() throws(CareSLAError) -> ClockEvent.Kind {
    switch type {
    case "created":
      return .created(
        by: by == nil ? .customer : try word(by),
        status: try word(status),
        priority: try word(priority),
        policy: policy.map { PolicyReference($0) }
      )
    case "customer_message": return .customerMessage()
    case "agent_reply": return .agentReply(isAutomatic: auto ?? false)
    case "agent_note": return .agentNote
    case "status": return .status(try word(to))
    case "priority": return .priority(try word(to))
    case "policy": return .policy(to.map { PolicyReference($0) })
    case "hold": return .hold(HoldReason(rawValue: reason ?? ""))
    case "unhold": return .release(HoldReason(rawValue: reason ?? ""))
    default: throw CareSLAError(.invalidTimeline, "'\(type)' is no type of event")
    }
  }

  private func word<Word: RawRepresentable<String>>(_ spelling: String?) throws(CareSLAError) -> Word {
    guard let word = Word(underscored: spelling ?? "") else {
      throw CareSLAError(.invalidTimeline, "'\(spelling ?? "")' is no word of an event of type \(type)")
    }
    return word
  }
}
