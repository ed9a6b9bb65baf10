/// Why a calendar is closed at an instant.
///
/// Where several reasons hold the first of them in the order below is given: a holiday covers its hours whether or not
/// the calendar would have been open, a break and a shift only what they take away.
public enum ClosedReason: Sendable, Hashable {
  /// A holiday, with its name where it has one.
  case holiday(String?)
  /// A break within the hours that apply.
  case breakTime
  /// A dated shift that replaces weekly hours which would have been open.
  case shift
  /// Outside of the hours.
  case outsideHours

  /// 0 for the strongest reason.
  var rank: Int {
    switch self {
    case .holiday: 0
    case .breakTime: 1
    case .shift: 2
    case .outsideHours: 3
    }
  }
}
