public import CareModel

/// When an organisation is open: weekly hours in a time zone with shifts, breaks and holidays, or a combination of such
/// calendars.
///
/// This is the definition, a plain value; ``CompiledCalendar`` answers questions about it. An instant is open where the
/// local wall clock satisfies the rules:
/// - the weekly hours of the date, or the dated shifts that replace those which *begin* on it, and whatever of the
///   night shift that began on the date before has not ended;
/// - less the breaks and holidays of the date itself.
///
/// Intervals that overlap or touch count once, and neither order nor repetition matters.
///
/// ```swift
/// let hours = try WallInterval(from: "09:00", to: "17:00")
/// let calendar = BusinessCalendar(
///   zone: try ZoneRules.named("Europe/Berlin"),
///   weekly: [.monday: [hours], .tuesday: [hours], .wednesday: [hours], .thursday: [hours], .friday: [hours]],
///   holidays: [try Holiday(month: 12, day: 25, name: "Christmas Day")]
/// )
/// ```
public struct BusinessCalendar: Sendable, Hashable {
  indirect enum Definition: Sendable, Hashable {
    case hours(BusinessHours)
    case union(BusinessCalendar, BusinessCalendar)
    case intersection(BusinessCalendar, BusinessCalendar)
  }

  let definition: Definition

  /// The zone whose clocks the hours are read from; of a combined calendar the first member's.
  public let zone: ZoneRules

  private init(_ definition: Definition, zone: ZoneRules) {
    self.definition = definition
    self.zone = zone
  }

  /// Makes a calendar from its rules; without weekly hours and shifts it is never open.
  ///
  /// - Parameters:
  ///   - zone: The zone whose wall clock the rules are read against.
  ///   - weekly: The hours that begin on each day of the week.
  ///   - shifts: The hours that begin on a date instead of the weekly ones; an empty list closes it.
  ///   - weeklyBreaks: Wall time of each such weekday that is closed.
  ///   - breaks: Wall time of a date that is closed.
  ///   - holidays: Dates that are closed in whole or in part.
  /// - Throws: ``CareSLAError/Code/invalidInterval`` where a break runs past midnight.
  public init(
    zone: ZoneRules,
    weekly: [Weekday: [WallInterval]],
    shifts: [CivilDate: [WallInterval]] = [:],
    weeklyBreaks: [Weekday: [WallInterval]] = [:],
    breaks: [CivilDate: [WallInterval]] = [:],
    holidays: [Holiday] = []
  ) throws(CareSLAError) {
    for list in [Array(weeklyBreaks.values), Array(breaks.values)] {
      for interval in list.joined() where interval.isOvernight {
        throw CareSLAError(.invalidInterval, "a break from \(interval.start) to \(interval.end) leaves its date")
      }
    }
    let hours = BusinessHours(
      zone: zone,
      weekly: BusinessHours.byWeekday(weekly),
      shifts: BusinessHours.byDate(shifts),
      weeklyBreaks: BusinessHours.byWeekday(weeklyBreaks),
      breaks: BusinessHours.byDate(breaks),
      holidays: holidays
    )
    self.init(.hours(hours), zone: zone)
  }

  /// A calendar that is open around the clock; the zone only says in which local time people read it.
  public static func always(_ zone: ZoneRules = .utc) -> BusinessCalendar {
    let hours = BusinessHours(
      zone: zone,
      weekly: Array(repeating: [.wholeDay], count: 7),
      shifts: [],
      weeklyBreaks: Array(repeating: [], count: 7),
      breaks: [],
      holidays: []
    )
    return BusinessCalendar(.hours(hours), zone: zone)
  }

  /// A calendar that is open when this one or the other is; the zones may differ.
  public func union(_ other: BusinessCalendar) -> BusinessCalendar {
    BusinessCalendar(.union(self, other), zone: zone)
  }

  /// A calendar that is open when both this one and the other are; the zones may differ.
  public func intersection(_ other: BusinessCalendar) -> BusinessCalendar {
    BusinessCalendar(.intersection(self, other), zone: zone)
  }
}
