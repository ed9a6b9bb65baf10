import CareModel
import CareSLA

/// When the office of the page is open.
///
/// Five fields: zone, opening and closing time, open weekdays as digits from 1 for Monday, dates on which it stays closed,
/// between blanks. Without a zone it is always open.
struct OfficeHours {
  /// The name under which policies refer to the hours.
  static let name = CalendarName(rawValue: "office")

  private let calendar: BusinessCalendar?

  init(_ fields: inout Fields) throws(RequestError) {
    let (zone, opens, closes) = (fields.optional(), fields.next(), fields.next())
    let (days, holidays) = (fields.next(), fields.next())
    guard let zone else {
      calendar = nil
      return
    }
    do throws(CareSLAError) {
      let hours = try WallInterval(from: opens, to: closes)
      var weekly: [Weekday: [WallInterval]] = [:]
      for weekday in Weekday.allCases where days.utf8.contains(UInt8(48 + weekday.rawValue)) {
        weekly[weekday] = [hours]
      }
      calendar = try BusinessCalendar(zone: .named(zone), weekly: weekly, holidays: Self.holidays(holidays))
    } catch {
      throw RequestError(error.context)
    }
  }

  private static func holidays(_ text: String) throws(CareSLAError) -> [Holiday] {
    var holidays: [Holiday] = []
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = String(Substring(word))
      guard let date = CivilDate(iso8601: word) else { throw CareSLAError(.invalidHoliday, "“\(word)” is no date") }
      holidays.append(try Holiday(on: date))
    }
    return holidays
  }

  /// Policies whose clocks run in these hours.
  ///
  /// - Parameter start: When the first clock begins; the hours are compiled for a quarter of a year from then.
  func book(_ policies: (CalendarName) -> [SLAPolicy], from start: Timestamp) throws(RequestError) -> PolicyBook {
    do throws(CareSLAError) {
      guard let calendar else { return try PolicyBook(policies: policies(.alwaysOpen)) }
      let compiled = CompiledCalendar(calendar, from: start, through: start.advanced(bySeconds: 90 * 86_400))
      return try PolicyBook(policies: policies(Self.name), calendars: [Self.name: compiled])
    } catch {
      throw RequestError(error.context)
    }
  }
}
