import CareModel

/// One zone as the table writes it: a first offset, steps from one transition to the next, and the rule after the last.
///
/// Zones change their clocks in a few hundred ways, most of them "so many weeks later, an hour more". Those steps are
/// listed once, the most frequent ones first, and a zone is a string of their numbers: the first 80 are one character,
/// the others two. The characters are the printable ones of ASCII less the quotation mark, the backslash and the bar,
/// 91 in all, so that the data can be read, compared and carried in a string literal.
struct ZoneRecord {
  var initialOffset: ArraySlice<UInt8>
  var posixRule: ArraySlice<UInt8>
  var steps: ArraySlice<UInt8>

  /// A transition as the seconds since the one before (the first: since 1970) and the change of the offset.
  private struct Step {
    var time: Int64
    var offset: Int64

    /// Reads `minutes±minutes`; a number of seconds is marked by an `s`.
    init?(_ text: ArraySlice<UInt8>) {
      guard let sign = text.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
        let time = seconds(text[..<sign]), let offset = seconds(text[sign...])
      else { return nil }
      self.time = time
      self.offset = offset
    }
  }

  /// The rules; `nil` only where the table is damaged, which its tests rule out.
  var rules: ZoneRules? {
    let vocabulary = ZoneTable.bytes(of: ZoneTableData.steps).split { $0 == 0x20 || $0 == 0x0A }
    guard var offset = seconds(initialOffset) else { return nil }
    let initial = offset
    var time: Int64 = 0
    var transitions: [ZoneRules.Transition] = []
    var position = steps.startIndex
    while position < steps.endIndex {
      var number = Self.value(of: steps[position])
      position += 1
      if number >= Self.singles {
        guard position < steps.endIndex else { return nil }
        number = Self.singles + (number - Self.singles) * Self.characters + Self.value(of: steps[position])
        position += 1
      }
      guard vocabulary.indices.contains(number), let step = Step(vocabulary[number]) else { return nil }
      time += step.time
      offset += step.offset
      transitions.append(ZoneRules.Transition(at: Timestamp(secondsSince1970: time), offset: Int(offset)))
    }
    let rule = String(decoding: posixRule, as: UTF8.self)
    return try? ZoneRules(initialOffset: Int(initial), transitions: transitions, posixRule: rule)
  }

  /// How many numbers are written with one character, and how many characters there are.
  private static let singles = 80
  private static let characters = 91

  /// The place of a character among the 91, or a number past all steps where it is none of them.
  private static func value(of byte: UInt8) -> Int {
    guard (0x21...0x7E).contains(byte), byte != 0x22, byte != 0x5C, byte != 0x7C else { return 1 << 16 }
    return Int(byte) - 0x21 - (byte > 0x22 ? 1 : 0) - (byte > 0x5C ? 1 : 0) - (byte > 0x7C ? 1 : 0)
  }
}

/// Reads a signed decimal number of minutes, or of seconds where an `s` follows.
private func seconds(_ text: ArraySlice<UInt8>) -> Int64? {
  let isSeconds = text.last == UInt8(ascii: "s")
  let digits = String(decoding: isSeconds ? text.dropLast() : text, as: UTF8.self)
  return Int64(digits).map { isSeconds ? $0 : $0 * 60 }
}
