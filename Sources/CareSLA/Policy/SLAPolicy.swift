public import CareModel

/// What a desk promises to some of its cases: targets, the calendar they are counted by, and what pauses them.
///
/// A policy is a value with a name and a version. A later version is another policy: cases keep the one that their events
/// name, so an edit never re-judges the past unless a case's timeline says that it was put under the new version.
public struct SLAPolicy: Sendable, Hashable {
  /// The name and version by which events refer to the policy.
  public let reference: PolicyReference

  /// The instant from which the version is chosen for new cases; it says nothing about cases that name it.
  public var effectiveFrom: Timestamp = .earliest

  /// For which cases the policy is meant.
  public var conditions = PolicyConditions()

  /// The promised times.
  public var targets: SLATargets

  /// The calendar by which time is counted.
  public var calendar: CalendarName

  /// Other calendars for some priorities, such as urgent cases around the clock.
  public var calendarByPriority: [Priority: CalendarName] = [:]

  /// In which states clocks stand still.
  public var pauses: PauseRules

  /// When to warn, by metric; a metric that is left out is never warned about.
  public var warnings: [SLAMetric: WarningRule] = [:]

  /// How the questions are settled that desks answer differently.
  public var options = ClockOptions()

  /// Makes a policy for every case, with no warnings and the default options.
  public init(
    _ reference: PolicyReference,
    targets: SLATargets,
    calendar: CalendarName = .alwaysOpen,
    pauses: PauseRules = .standard
  ) {
    self.reference = reference
    self.targets = targets
    self.calendar = calendar
    self.pauses = pauses
  }

  /// The calendar that counts for a priority.
  public func calendar(for priority: Priority) -> CalendarName {
    calendarByPriority[priority] ?? calendar
  }
}
