import CareModel

/// Another roster for the people who work on cases: the hours in which somebody is there, and those that are to be tried.
///
/// A roster is not the calendar by which promises count: that is what customers are told, this is when work is done. It is
/// the union of the shifts; how many agents a shift needs is a question for ``StaffingSchedule``.
public struct RosterChange: Sendable {
  /// The hours that were staffed.
  public let actual: CompiledCalendar

  /// The hours to try.
  public let tried: CompiledCalendar

  /// Makes a change of rosters.
  public init(from actual: CompiledCalendar, to tried: CompiledCalendar) {
    self.actual = actual
    self.tried = tried
  }
}

extension CaseTimeline {
  /// The same case as people of another roster would have worked on it.
  ///
  /// What the brand's people do comes as much staffed time after the event before it as it did, in the hours of the other
  /// roster, and never while nobody is there; what was done outside of the staffed hours took none of them. What customers
  /// and programs do comes as much time by the clock after the event before it as it did. So the order of the events
  /// stays, the first keeps its instant, and a roster that is not changed changes nothing that was done in its hours. Where
  /// nobody would come back within ``CompiledCalendar/searchHorizonInDays``, the timeline ends.
  ///
  /// It is a model, and a plain one: it knows no queue, and takes customers to answer as fast at night as by day.
  ///
  /// - Complexity: O(*n*) in the events, each at the cost of ``CompiledCalendar/addLatest(_:to:)``.
  public func worked(under change: RosterChange) -> CaseTimeline {
    guard let first = events.first else { return self }
    var moved = [first]
    for (before, event) in zip(events, events.dropFirst()) {
      let last = moved[moved.count - 1].at
      var instant: Timestamp? = last.advanced(bySeconds: event.at.secondsSince1970 - before.at.secondsSince1970)
      if event.kind.isWork, event.at.secondsSince1970 > before.at.secondsSince1970 {
        let seconds = change.actual.elapsed(from: before.at, to: event.at)
        instant = change.tried.addLatest(max(seconds, 0), to: last)
      }
      guard let instant else { break }
      moved.append(ClockEvent(at: instant, event.kind))
    }
    return CaseTimeline(id: id, events: moved)
  }
}

extension ClockEvent.Kind {
  /// Whether somebody of the brand has to be there for it.
  fileprivate var isWork: Bool {
    switch self {
    case .created, .customerMessage, .messagesWithdrawn, .agentReply(isAutomatic: true): false
    case .agentReply(isAutomatic: false), .agentNote, .status, .priority, .policy, .hold, .release, .commitmentMade,
      .commitmentEnded:
      true
    }
  }
}
