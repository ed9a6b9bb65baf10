import CareModel

/// Numbers as people say them to an agent or a machine: "oh seven seven double oh nine hundred four one one".
extension PersonalDataReader {
  /// A telephone number or an order's number in words, one word a digit.
  ///
  /// A telephone number begins with a zero or stands behind a word for it, and has 9 to 13 digits; an order's has 4 or more and stands
  /// behind its cue.
  func spokenNumber(_ tokens: [ScanToken], at index: Int) -> Finding? {
    guard let start = Self.meaning(of: tokens[index]), index == 0 || Self.meaning(of: tokens[index - 1]) == nil else {
      return nil
    }
    var digits = 0
    var end = index
    var position = index
    while position < tokens.count, position - index < 24 {
      if position > index, tokens[position].isMark(0x2C), position + 1 < tokens.count,
        Self.meaning(of: tokens[position + 1]) != nil
      {
        position += 1
        continue
      }
      guard let meaning = Self.meaning(of: tokens[position]) else { break }
      digits += meaning.digits
      position += 1
      if !meaning.multiplies { end = position }
    }
    guard end - index >= 4 else { return nil }
    let range = Int(tokens[index].start)..<Int(tokens[end - 1].end)
    let cue = cue(tokens, before: index, patience: 2)
    if (9...13).contains(digits), start.isZero || cue.contains(.phoneCue) {
      return Finding(kind: .phone, range: range, next: end)
    }
    return cue.contains(.orderCue) && digits >= 4 ? Finding(kind: .orderNumber, range: range, next: end) : nil
  }

  private struct SpokenDigit {
    var digits: Int
    var isZero = false
    /// Whether it repeats the next digit.
    var multiplies = false
  }

  private static func meaning(of token: ScanToken) -> SpokenDigit? {
    guard token.kind == .word else { return nil }
    if Spoken.zeros.contains(token.key) { return SpokenDigit(digits: 1, isZero: true) }
    if Spoken.digits.contains(token.key) { return SpokenDigit(digits: 1) }
    if token.key == Spoken.double { return SpokenDigit(digits: 1, multiplies: true) }
    if token.key == Spoken.triple || token.key == Spoken.treble { return SpokenDigit(digits: 2, multiplies: true) }
    return token.key == Spoken.hundred ? SpokenDigit(digits: 2) : nil
  }

  private enum Spoken {
    static let zeros: [UInt32] = [
      WordHash.of("oh"), WordHash.of("o"), WordHash.of("zero"), WordHash.of("nought"), WordHash.of("naught"),
    ]
    static let digits: [UInt32] = [
      WordHash.of("one"), WordHash.of("two"), WordHash.of("three"), WordHash.of("four"), WordHash.of("five"),
      WordHash.of("six"), WordHash.of("seven"), WordHash.of("eight"), WordHash.of("nine"),
    ]
    static let double = WordHash.of("double")
    static let triple = WordHash.of("triple")
    static let treble = WordHash.of("treble")
    static let hundred = WordHash.of("hundred")
  }
}
