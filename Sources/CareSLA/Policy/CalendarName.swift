public import CareModel

/// The name by which policies refer to a calendar.
public struct CalendarName: OpenVocabulary {
  /// The spelling of the name.
  public let rawValue: String

  /// Makes the name with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Always open; every policy book knows it.
  public static let alwaysOpen = CalendarName(rawValue: "24x7")
}

#if !hasFeature(Embedded)
  extension CalendarName: Codable {}
#endif
