import CareModel

/// Street addresses and postcodes of the United Kingdom, North America and the continent.
extension PersonalDataReader {
  /// A postcode by itself (`WX4 2QT`, `K1A 0B1`), with a flat after it where one is told.
  func postcode(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    guard let next = postcodeEnd(bytes, tokens, at: index) else { return nil }
    var end = next
    if tokens.isMark(0x2C, at: next), tokens.has(.dwelling, at: next + 1), next + 2 < tokens.count,
      tokens[next + 2].kind == .number
    {
      end = next + 3
    }
    let start = addressStart(tokens, before: index, needsComma: false)
    if start == index, tokens[index + 1].range.count == 4 { return nil }  // Without a house an Eircode may be any code.
    return Finding(kind: .postalAddress, range: Int(tokens[start].start)..<Int(tokens[end - 1].end), next: end)
  }

  /// The token after the postcode at `index`: A9 9AA in its six British forms, or A9A 9A9 as in Canada.
  private func postcodeEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Int? {
    guard tokens.isNear(index + 1), tokens[index].flags.contains(.mixed),
      tokens[index + 1].kind == .number || tokens[index + 1].flags.contains(.mixed)
    else { return nil }
    let outward = tokens[index].range
    let inward = tokens[index + 1].range
    if isEircode(bytes, outward, inward) { return index + 2 }
    guard inward.count == 3, (2...4).contains(outward.count), outward.upperBound < inward.lowerBound,
      isLetter(bytes[outward.lowerBound]), isLetter(bytes[inward.lowerBound + 1])
    else { return nil }
    let isCanadian =
      outward.count == 3 && bytes[outward.lowerBound + 1].isDigit && isLetter(bytes[outward.lowerBound + 2])
    if isCanadian, bytes[inward.lowerBound + 2].isDigit { return index + 2 }
    guard isLetter(bytes[inward.lowerBound + 2]) else { return nil }
    return isOutward(bytes, outward) ? index + 2 : nil
  }

  /// The Irish form, A65 F4E2: a letter and two digits, then a letter and three of either.
  private func isEircode(_ bytes: Span<UInt8>, _ area: Range<Int>, _ place: Range<Int>) -> Bool {
    area.count == 3 && place.count == 4 && isLetter(bytes[area.lowerBound]) && bytes[area.lowerBound + 1].isDigit
      && bytes[area.lowerBound + 2].isDigit && isLetter(bytes[place.lowerBound])
      && place.allSatisfy { bytes[$0].isDigit || isLetter(bytes[$0]) }
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte.isUppercaseLetter }

  /// One or two letters, a digit, and possibly a digit or letter: the first half of a British postcode.
  private func isOutward(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), bytes[range.lowerBound].isUppercaseLetter else { return false }
    let area = bytes[range.lowerBound + 1].isUppercaseLetter ? 2 : 1
    guard area < range.count, bytes[range.lowerBound + area].isDigit, range.count - area <= 2 else { return false }
    for position in range where bytes[position].isLowercaseLetter { return false }
    return true
  }

  /// A street address that begins at `index`: with the flat, with the house number, or with a street in one word.
  func address(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    var position = index
    var isDwelling = false
    if let flat = flatEnd(bytes, tokens, at: position) {
      isDwelling = true
      position = flat
      if tokens.isMark(0x2C, at: position) { position += 1 }
    } else if tokens[position].kind == .number, !tokens[position].flags.contains(.joined),
      tokens.isMark(0x2F, at: position + 1), tokens.isMark(0x2C, at: position + 3),
      tokens[position + 2].kind == .number, tokens[position + 2].range.count <= 2
    {
      // "3/2, 118 High Street": the flat as the Scots write it.
      position += 4
    }
    guard
      let street = streetEnd(bytes, tokens, at: position, afterDwelling: isDwelling)
        ?? namedStreetEnd(bytes, tokens, at: position)
    else { return nil }
    let next = townEnd(bytes, tokens, at: street)
    return Finding(kind: .postalAddress, range: Int(tokens[index].start)..<Int(tokens[next - 1].end), next: next)
  }

  /// The token after a flat: "Flat 4", "Flat B", "Apt. 12", "#12".
  private func flatEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Int? {
    if tokens.isMark(0x23, at: index) {
      guard tokens.isNear(index + 1), isHouseNumber(bytes, tokens[index + 1]) else { return nil }
      return index + 2
    }
    guard tokens.has(.dwelling, at: index) else { return nil }
    let isShortened = tokens.isMark(0x2E, at: index + 1) && !tokens[index].has(.negation)
    let number = isShortened ? index + 2 : index + 1
    guard tokens.isNear(number) else { return nil }
    return isHouseNumber(bytes, tokens[number]) || isFlatLetter(tokens[number]) ? number + 1 : nil
  }

  /// The letter of "Flat B".
  func isFlatLetter(_ token: ScanToken) -> Bool {
    token.kind == .word && token.range.count == 1 && token.flags.contains(.capitalised) && token.key != TimeWord.a
  }

  func isHouseNumber(_ bytes: Span<UInt8>, _ token: ScanToken) -> Bool {
    guard token.kind == .number, token.range.count <= 5 else { return false }
    return !token.flags.contains(.mixed) || (token.value > 0 && bytes[token.range.upperBound - 2].isDigit)
  }

  /// A post office box with its town: "PO Box 4417, Gaborone".
  func box(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    guard tokens[index].key == Self.postOffice, tokens.has(at: index + 1, key: Self.boxWord), tokens.isNear(index + 2),
      tokens[index + 2].kind == .number
    else { return nil }
    let next = townEnd(bytes, tokens, at: index + 3)
    return Finding(kind: .postalAddress, range: Int(tokens[index].start)..<Int(tokens[next - 1].end), next: next)
  }

  static let postOffice = WordHash.of("po")
  private static let boxWord = WordHash.of("box")

  /// The token after the flat, the town and the postcode that follow a street, or after the street itself.
  func townEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at street: Int) -> Int {
    var end = street
    for _ in 0..<4 {
      var position = end
      let hasComma =
        tokens.isMark(0x2C, at: position) || (position < tokens.count && tokens[position].kind == .lineBreak)
      if hasComma { position += 1 }
      guard position < tokens.count else { return end }
      if let next = postcodeEnd(bytes, tokens, at: position) { return next }
      if hasComma, let next = continentalTownEnd(tokens, at: position) { return next }
      let token = tokens[position]
      if let next = zipEnd(tokens, at: position) ?? stateEnd(tokens, at: position) { return next }
      // "Sofia 1303", "Perth WA 6000".
      if end > street, !hasComma, token.kind == .number, token.range.count == 4, !token.flags.contains(.mixed) {
        return position + 1
      }
      if let next = flatEnd(bytes, tokens, at: position) {
        end = next
        continue
      }
      guard token.kind == .word, token.flags.contains(.capitalised), token.range.count > 1,
        !token.has([.determiner, .closing, .title, .firstPerson, .weekday, .month])
      else { return end }
      if token.flags.contains(.mixed) { return isOutward(bytes, token.range) ? position + 1 : end }
      guard !token.has([.common, .request]) || token.has(.place) else { return end }
      // Without a comma only a name that closes its clause is a town: "8 Pound Lane Thatcham".
      guard hasComma || tokens.isNear(position) && closesClause(tokens, after: position) && !token.has(.givenName)
      else {
        return end
      }
      end = position + 1
      if tokens.isNear(end), tokens[end].flags.contains(.capitalised), !tokens[end].flags.contains(.mixed),
        !tokens[end].has(.common) || tokens[end].has(.street)
      {
        end += 1
      }
    }
    return end
  }

  /// The token after a ZIP code of five digits, and of four more behind a hyphen.
  private func zipEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    guard tokens[index].kind == .number, tokens[index].range.count == 5, !tokens[index].flags.contains(.mixed) else {
      return nil
    }
    guard tokens.isMark(0x2D, at: index + 1), tokens[index + 1].flags.contains(.joined), index + 2 < tokens.count,
      tokens[index + 2].flags.contains(.joined), tokens[index + 2].kind == .number, tokens[index + 2].range.count == 4
    else { return index + 1 }
    return index + 3
  }

  /// The token after the two letters of a state and a ZIP code: "ID 83702".
  private func stateEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    guard tokens[index].flags.contains(.allCapitals), tokens[index].range.count == 2, tokens.isNear(index + 1) else {
      return nil
    }
    return zipEnd(tokens, at: index + 1)
  }

  /// Whether no word follows on the line but a postcode or a state.
  private func closesClause(_ tokens: [ScanToken], after index: Int) -> Bool {
    !tokens.isNear(index + 1) || stateEnd(tokens, at: index + 1) != nil || tokens[index + 1].kind == .mark
      || tokens[index + 1].flags.contains(.mixed)
  }
}
