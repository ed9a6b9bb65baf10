import CareModel
import CareSLA

/// Writes zones as the source file that `ZoneRecord` of CareSLA reads; the format is described there.
struct TableWriter {
  /// A change of the clocks relative to the one before.
  private struct Step: Hashable {
    let seconds: Int64
    let change: Int

    var text: String {
      "\(TableWriter.minutes(seconds))\(change < 0 ? "" : "+")\(TableWriter.minutes(Int64(change)))"
    }
  }

  /// A zone with the names of all that are equal to it.
  private struct Record {
    var names: [String]
    let initialOffset: Int
    let posixRule: String
    let steps: [Step]
  }

  private let records: [Record]
  private let vocabulary: [Step]

  init(zones: [ZoneHistory]) {
    var records: [Record] = []
    for zone in zones {
      var steps: [Step] = []
      var (time, offset) = (Int64(0), zone.initialOffset)
      for transition in zone.transitions {
        steps.append(Step(seconds: transition.at.secondsSince1970 - time, change: transition.offset - offset))
        (time, offset) = (transition.at.secondsSince1970, transition.offset)
      }
      let equal = records.firstIndex {
        ($0.initialOffset, $0.posixRule, $0.steps) == (zone.initialOffset, zone.posixRule, steps)
      }
      if let equal {
        records[equal].names.append(zone.name)
      } else {
        let record = Record(
          names: [zone.name],
          initialOffset: zone.initialOffset,
          posixRule: zone.posixRule,
          steps: steps
        )
        records.append(record)
      }
    }
    self.records = records
    var counts: [Step: Int] = [:]
    for step in records.flatMap(\.steps) { counts[step, default: 0] += 1 }
    vocabulary = counts.sorted { ($1.value, $0.key.text) < ($0.value, $1.key.text) }.map(\.key)
  }

  func source(release: String) -> String {
    let numbers = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
    let zones = records.map { record in
      let steps = record.steps.map { Self.code(numbers[$0] ?? 0) }.joined()
      return Self.wrapped(
        "\(record.names.joined(separator: " "))|\(Self.minutes(Int64(record.initialOffset)))|\(record.posixRule)|\(steps)"
      )
    }
    return """
      // Written by Examples/Sources/ZoneTable; to change it, run that tool again.

      /// The zones of the IANA time zone database since 1970, in the format that `ZoneRecord` describes.
      enum ZoneTableData {
        static let version: StaticString = "\(release)"

        static let steps: StaticString = \"""
      \(Self.wrapped(vocabulary.map(\.text).joined(separator: " ")))
          \"""

        static let zones: StaticString = \"""
      \(zones.joined(separator: "\n"))
          \"""
      }
      """
  }

  private static func minutes(_ seconds: Int64) -> String {
    seconds % 60 == 0 ? "\(seconds / 60)" : "\(seconds)s"
  }

  private static let characters = (0x21...0x7E).filter { ![0x22, 0x5C, 0x7C].contains($0) }.map {
    String(UnicodeScalar(UInt8($0)))
  }
  private static let singles = 80

  private static func code(_ number: Int) -> String {
    guard number >= singles else { return characters[number] }
    let rest = number - singles
    return characters[singles + rest / characters.count] + characters[rest % characters.count]
  }

  /// Cuts a line of the table into source lines that a string literal joins again.
  private static func wrapped(_ line: String) -> String {
    var pieces: [Substring] = []
    var rest = line[...]
    while !rest.isEmpty {
      pieces.append(rest.prefix(110))
      rest = rest.dropFirst(110)
    }
    return pieces.map { "    \($0)" }.joined(separator: "\\\n")
  }
}
