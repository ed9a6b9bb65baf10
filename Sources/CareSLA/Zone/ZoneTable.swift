/// The time zones of the IANA database, carried by this module as static data so that it needs no files and no Foundation.
///
/// Offsets are exact from 1970 on and for ever; before 1970 a zone keeps the offset that 1970 began with. Names are those
/// of the database, older names (aliases) included, and are matched exactly. `EET` and `WET` have histories of their own
/// until 1980 and 1996, as the zone files of a system have them; other copies of the database make them links.
///
/// The table is written by `Examples/Sources/ZoneTable` from the zone files of a system. A host that needs rules younger
/// than ``version`` reads them from such files itself (``ZoneRules/init(tzif:)``).
public enum ZoneTable {
  /// The release of the IANA time zone database that the table was made from, such as `2025b`.
  public static let version = String(decoding: bytes(of: ZoneTableData.version), as: UTF8.self)

  /// Every name that the table knows, aliases included, in alphabetical order.
  ///
  /// - Complexity: linear in the size of the table, some 40 kB.
  public static var names: [String] {
    bytes(of: ZoneTableData.zones).split(separator: newline)
      .flatMap { $0.prefix { $0 != bar }.split(separator: space) }
      .map { String(decoding: $0, as: UTF8.self) }
      .sorted()
  }

  private static let newline = UInt8(ascii: "\n")
  private static let bar = UInt8(ascii: "|")
  private static let space = UInt8(ascii: " ")

  /// The rules of a zone, or `nil` where the table does not know its name.
  static func rules(named name: String) -> ZoneRules? {
    let wanted = Array(name.utf8)
    for record in bytes(of: ZoneTableData.zones).split(separator: newline) {
      let fields = record.split(separator: bar, maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, fields[0].split(separator: space).contains(where: { $0.elementsEqual(wanted) }) else {
        continue
      }
      return ZoneRecord(initialOffset: fields[1], posixRule: fields[2], steps: fields[3]).rules
    }
    return nil
  }

  static func bytes(of text: StaticString) -> [UInt8] {
    // The buffer is that of a literal in the program and is only read within the call.
    text.withUTF8Buffer { unsafe Array($0) }
  }
}

extension ZoneRules {
  /// The rules of a zone by its name in the IANA database, such as `Europe/Berlin`, from ``ZoneTable``.
  ///
  /// - Throws: ``CareSLAError/Code/unknownZone`` where the table does not know the name.
  /// - Complexity: linear in the size of the table, some 40 kB; keep the result.
  public static func named(_ name: String) throws(CareSLAError) -> ZoneRules {
    guard let rules = ZoneTable.rules(named: name) else {
      throw CareSLAError(.unknownZone, "no time zone is named '\(name)'; names are written as in 'Europe/Berlin'")
    }
    return rules
  }
}
