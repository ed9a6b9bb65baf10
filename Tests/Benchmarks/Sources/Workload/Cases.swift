public import CareDesk
import CareLanguage
public import CareModel
public import CareSLA

/// Timelines of cases, and inputs of a desk.
public enum Cases {
  /// The history of a case for its clocks: ten events in thirty-two hours.
  public static func timeline(from start: Timestamp) -> [ClockEvent] {
    func at(_ hours: Int64) -> Timestamp { start.advanced(bySeconds: hours * 3600) }
    let opening = ClockEvent.Kind.created(
      by: .customer,
      status: .new,
      priority: .normal,
      policy: PolicyReference("standard")
    )
    return [
      ClockEvent(at: start, opening), ClockEvent(at: at(1), .status(.open)),
      ClockEvent(at: at(2), .agentReply(isAutomatic: false)), ClockEvent(at: at(2), .status(.pending)),
      ClockEvent(at: at(20), .customerMessage(mayReopen: true)), ClockEvent(at: at(21), .priority(.high)),
      ClockEvent(at: at(22), .hold(.awaitingPart)), ClockEvent(at: at(30), .release(.awaitingPart)),
      ClockEvent(at: at(31), .agentReply(isAutomatic: false)), ClockEvent(at: at(32), .status(.solved)),
    ]
  }

  /// First and next response and resolution, counted by a calendar.
  public static func policies(_ calendar: CompiledCalendar) throws -> PolicyBook {
    var targets = SLATargets()
    try targets.set(.firstResponse, to: 3600)
    try targets.set(.nextResponse, to: 2 * 3600)
    try targets.set(.resolution, to: 16 * 3600)
    let name = CalendarName(rawValue: "office")
    let policy = SLAPolicy(PolicyReference("standard"), targets: targets, calendar: name)
    return try PolicyBook(policies: [policy], calendars: [name: calendar])
  }

  /// The business seconds until the timeline is solved, reckoned by hand: all but the stretches of pending and of hold.
  public static func resolution(of timeline: [ClockEvent], _ calendar: CompiledCalendar) -> Int64 {
    [(0, 3), (4, 6), (7, 9)].reduce(0) { $0 + calendar.elapsed(from: timeline[$1.0].at, to: timeline[$1.1].at) }
  }

  /// Posts of many customers in turns, a second apart, five of each.
  public static func inputs(_ count: Int) -> [DeskInput] {
    let texts = Posts.texts(min(count, Posts.differentCount))
    let customers = customerCount(count)
    return (0..<count).map { index in
      let post = IncomingPost(
        "\(texts[index % texts.count]) \(index)",
        from: Identifier("customer-\(index % customers)"),
        relation: .tagged,
        lifecycle: .inUse
      )
      return DeskInput(id: Identifier("post-\(index)"), at: Office.start.advanced(bySeconds: Int64(index)), .post(post))
    }
  }

  /// How many customers, and so how many cases, the inputs have.
  public static func customerCount(_ inputs: Int) -> Int { max(1, inputs / 5) }
}
