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

  /// A date of birth in words: "fourth of June nineteen forty eight", "twelfth of the fourth, fifty-one".
  func spokenBirth(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    guard SpokenNumber(bytes, tokens, at: index) != nil, SpokenNumber(bytes, tokens, at: index - 1) == nil else {
      return nil
    }
    var (numbers, ordinals, end) = (0, 0, index)
    var (last, beforeLast): (SpokenNumber?, SpokenNumber?)
    for position in index..<min(index + 12, tokens.count) {
      let number = SpokenNumber(bytes, tokens, at: position)
      if number != nil || tokens[position].has(.month) {
        numbers += 1
        ordinals += number == .ordinal || number == nil ? 1 : 0
        (beforeLast, last) = (last, number)
        end = position + 1
      } else if !tokens[position].isMark(0x2C), !Spoken.joints.contains(tokens[position].key) {
        break
      }
    }
    // The year stands last: "fifty-one", "forty eight", "two thousand and nine".
    let isYear = last == .tens || last == .scale || last == .unit && (beforeLast == .tens || beforeLast == .scale)
    guard numbers >= 3, isYear,
      ordinals >= 2 || cue(tokens, before: index, patience: 3).contains(.birthCue)
    else { return nil }
    return Finding(kind: .dateOfBirth, range: Int(tokens[index].start)..<Int(tokens[end - 1].end), next: end)
  }

  /// A street address whose house is told in words: "fourteen Laburnum Grove Stockport", "two B Priory Road".
  ///
  /// - Parameter index: The last word of the number.
  func spokenAddress(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    guard tokens.isNear(index + 1), tokens[index + 1].flags.contains(.capitalised),
      let number = SpokenNumber(bytes, tokens, at: index), number != .ordinal
    else { return nil }
    var first = index
    while first > 0, index - first < 3,
      SpokenNumber(bytes, tokens, at: first - 1) != nil || tokens[first - 1].key == Spoken.double
    {
      first -= 1
    }
    // "The one Oxford Street shop" tells no house.
    guard first < index || tokens[index].key != Spoken.one else { return nil }
    let name = isFlatLetter(tokens[index + 1]) ? index + 2 : index + 1
    guard let street = streetEnd(bytes, tokens, at: name, afterDwelling: true) else { return nil }
    var next = townEnd(bytes, tokens, at: street)
    // Speech has no comma before the town.
    while next - street < 3, tokens.isNear(next), tokens[next].kind == .word, tokens[next].flags.contains(.capitalised),
      !tokens[next].has([.common, .givenName, .firstPerson, .closing])
    {
      next += 1
    }
    return Finding(kind: .postalAddress, range: Int(tokens[first].start)..<Int(tokens[next - 1].end), next: next)
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
    static let one = WordHash.of("one")
    /// What stands between the parts of a date.
    static let joints: [UInt32] = [TimeWord.of, TimeWord.the, TimeWord.and]
    static let double = WordHash.of("double")
    static let triple = WordHash.of("triple")
    static let treble = WordHash.of("treble")
    static let hundred = WordHash.of("hundred")
  }
}
