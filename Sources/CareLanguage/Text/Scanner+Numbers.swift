extension Scanner {
  /// Digits and what they make with their neighbours: a number, a time, a date, a code, a keycap.
  mutating func scanNumber() {
    if scanKeycap() { return }
    let start = index
    var kind = Token.Kind.number
    var hash = TextHash.number
    readDigits()
    if bytes[index] == UInt8(ascii: ":"), ASCII.isDigit(bytes[index + 1]), ASCII.isDigit(bytes[index + 2]) {
      index += 1
      readDigits()
      kind = .time
      hash = TextHash.time
    } else if isDateSeparator(at: index) {
      repeat {
        index += 1
        readDigits()
      } while isDateSeparator(at: index)
      kind = .date
      hash = TextHash.date
    }
    if kind != .date, readTimeSuffix() {
      kind = .time
      hash = TextHash.time
    } else if kind == .number {
      if readOrdinal() {
        hash = TextHash.ordinal
      } else if ASCII.isLetter(bytes[index]), !insideHashtag, !isUnit(at: index) {
        return scanAlphanumeric(from: start)
      } else if let length = currencyLength(at: index) {
        index += length
        kind = .money
        hash = TextHash.money
      }
    }
    let normalStart = output.count
    if kind == .number { output.append(UInt8(ascii: "0")) }
    append(kind, from: start, hash: hash, normalStart: normalStart)
  }

  /// Digits with single commas or points between them.
  private mutating func readDigits() {
    while index < bytes.count {
      let byte = bytes[index]
      let isSeparator = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
      guard ASCII.isDigit(byte) || (isSeparator && ASCII.isDigit(bytes[index + 1])) else { return }
      index += 1
    }
  }

  private func isDateSeparator(at index: Int) -> Bool {
    (bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "-")) && ASCII.isDigit(bytes[index + 1])
  }

  /// "am", "pm" and "h" with the minutes after it, directly after the digits.
  private mutating func readTimeSuffix() -> Bool {
    let letter = bytes[index] | 0x20
    if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"), bytes[index + 1] | 0x20 == UInt8(ascii: "m"),
      !ASCII.isAlphanumeric(bytes[index + 2])
    {
      index += 2
      return true
    }
    if letter == UInt8(ascii: "h"), ASCII.isDigit(bytes[index + 1]), ASCII.isDigit(bytes[index + 2]),
      !ASCII.isAlphanumeric(bytes[index + 3])
    {
      index += 3
      return true
    }
    return false
  }

  private mutating func readOrdinal() -> Bool {
    guard !ASCII.isAlphanumeric(bytes[index + 2]) else { return false }
    switch (bytes[index] | 0x20, bytes[index + 1] | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      index += 2
      return true
    default:
      return false
    }
  }

  /// Whether the letters here are a unit that belongs to the number but says something of its own ("3hrs", "20kg").
  private func isUnit(at index: Int) -> Bool {
    var packed: UInt64 = 0
    var count = 0
    while count < 6, ASCII.isLetter(bytes[index + count]) {
      packed |= UInt64(bytes[index + count] | 0x20) &<< UInt64(truncatingIfNeeded: count * 8)
      count += 1
    }
    guard !ASCII.isAlphanumeric(bytes[index + count]) else { return false }
    switch packed {
    case ASCII.packed("h"), ASCII.packed("hr"), ASCII.packed("hrs"), ASCII.packed("hour"), ASCII.packed("hours"),
      ASCII.packed("m"), ASCII.packed("min"), ASCII.packed("mins"), ASCII.packed("s"), ASCII.packed("sec"),
      ASCII.packed("d"), ASCII.packed("day"), ASCII.packed("days"), ASCII.packed("wks"), ASCII.packed("weeks"),
      ASCII.packed("yrs"), ASCII.packed("years"), ASCII.packed("k"), ASCII.packed("x"), ASCII.packed("kg"),
      ASCII.packed("lbs"), ASCII.packed("mb"), ASCII.packed("gb"), ASCII.packed("km"), ASCII.packed("miles"),
      ASCII.packed("gbp"), ASCII.packed("usd"), ASCII.packed("eur"):
      return true
    default:
      return false
    }
  }

  /// Letters and digits mixed, digits first.
  private mutating func scanAlphanumeric(from start: Int) {
    index = start
    let normalStart = output.count
    var letters = 0
    var capitals = 0
    while index < bytes.count, ASCII.isAlphanumeric(bytes[index]) {
      let byte = bytes[index]
      if ASCII.isLetter(byte) {
        letters += 1
        capitals += ASCII.isUppercase(byte) ? 1 : 0
        output.append(byte | 0x20)
      } else {
        output.append(byte)
      }
      index += 1
    }
    // A separator may have stopped the letters short of the digits already read ("1.5abc"): what is left follows by itself.
    finishAlphanumeric([], capitals: capitals, letters: letters, from: start, normalStart: normalStart)
  }

  private func currencyLength(at index: Int) -> Int? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "$") || bytes[index] >= 0x80 else { return nil }
    let scalar = ScalarDecoder.decode(bytes, at: index)
    return ScalarClass(scalar.value) == .currency ? scalar.length : nil
  }

  /// A currency sign before digits, one space between them at most.
  mutating func scanMoney(signLength: Int) -> Bool {
    var cursor = index + signLength
    if bytes[cursor] == 0x20 { cursor += 1 }
    guard cursor < bytes.count, ASCII.isDigit(bytes[cursor]) else { return false }
    let start = index
    index = cursor
    readDigits()
    append(.money, from: start, hash: TextHash.money, normalStart: output.count)
    return true
  }

  /// Digits of other scripts.
  mutating func scanForeignDigits() {
    let start = index
    while index < bytes.count, bytes[index] >= 0x80 {
      let scalar = ScalarDecoder.decode(bytes, at: index)
      guard ScalarClass(scalar.value) == .digit else { break }
      index += scalar.length
    }
    append(.number, from: start, hash: TextHash.number, normalStart: output.count)
  }
}
