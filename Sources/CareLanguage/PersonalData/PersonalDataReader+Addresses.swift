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
    if tokens[position].has(.dwelling), position + 1 < tokens.count,
      isHouseNumber(bytes, tokens[position + 1]) || isFlatLetter(tokens[position + 1])
    {
      isDwelling = true
      position += 2
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

  /// The letter of "Flat B".
  private func isFlatLetter(_ token: ScanToken) -> Bool {
    token.kind == .word && token.range.count == 1 && token.flags.contains(.capitalised) && token.key != TimeWord.a
  }

  private func isHouseNumber(_ bytes: Span<UInt8>, _ token: ScanToken) -> Bool {
    guard token.kind == .number, token.range.count <= 5 else { return false }
    return !token.flags.contains(.mixed) || (token.value > 0 && bytes[token.range.upperBound - 2].isDigit)
  }

  /// The token after a house number, up to three names and the word for street; or after `Hauptstraße 12`.
  private func streetEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int, afterDwelling: Bool) -> Int? {
    guard index < tokens.count else { return nil }
    var position = index
    if isHouseNumber(bytes, tokens[position]) {
      position += 1
      // "3/88": unit and house.
      if tokens.isMark(0x2F, at: position), position + 1 < tokens.count, isHouseNumber(bytes, tokens[position + 1]) {
        position += 2
      }
    } else if !afterDwelling {
      return continentalStreetEnd(bytes, tokens, at: index)
    }
    let first = position
    if first > index, let end = prefixedStreetEnd(tokens, at: first) { return end }
    if first > index, tokens.isNear(first), tokens[first].flags.contains(.capitalised),
      hasStreetSuffix(bytes, tokens[first])
    {
      return first + 1  // "18 Strandvejen".
    }
    while position < tokens.count, position - first < 4, tokens[position].kind == .word, tokens.isNear(position),
      !tokens[position].flags.contains(.joined)
    {
      let token = tokens[position]
      if position > first, token.has(.street), !isWordOfSpeech(tokens, at: position) { return position + 1 }
      guard token.flags.contains(.capitalised), !token.has(.halfDay),
        !token.flags.contains(.possessive) || position == first
      else { return nil }
      position += 1
    }
    return nil
  }

  /// The token after a house number and a street without a word for it, where somebody says that an address follows: "my address
  /// is 22 Larkfield, Cork", "it has been 16 birch".
  private func namedStreetEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Int? {
    guard index + 1 < tokens.count, isHouseNumber(bytes, tokens[index]) else { return nil }
    let reach = max(0, index - 6)..<index
    guard let cue = reach.last(where: { Self.addressWords.contains(tokens[$0].key) }) else { return nil }
    for position in cue..<index where tokens[position].isMark(0x2E) || tokens[position].kind == .lineBreak {
      return nil
    }
    var position = index + 1
    while position < tokens.count, position - index <= 3, tokens[position].kind == .word, tokens.isNear(position),
      !tokens[position].flags.contains(.joined), !tokens[position].has([.unit, .month, .halfDay, .determiner]),
      tokens[position].flags.contains(.capitalised) || tokens[position].has(.street)
        || position == index + 1 && !tokens[position].has([.common, .preposition, .before])
    {
      position += 1
    }
    guard position > index + 1 else { return nil }
    // "I live 400 metres away": a name in small letters closes its clause.
    let isNamed = tokens[position - 1].flags.contains(.capitalised) || tokens[position - 1].has(.street)
    return isNamed || position >= tokens.count || tokens[position].kind != .word ? position : nil
  }

  private static let addressWords: [UInt32] = [WordHash.of("address"), WordHash.of("live"), WordHash.of("lives")]

  /// Whether a street word is rather another word: in small letters one that everybody uses otherwise.
  private func isWordOfSpeech(_ tokens: [ScanToken], at index: Int) -> Bool {
    !tokens[index].flags.contains(.capitalised) && tokens[index].has([.common, .eventVerb])
  }

  /// How the names of streets end where the word for street is part of them.
  private static let streetSuffixes: [StaticString] = [
    "straße", "strasse", "platz", "gasse", "weg", "allee", "damm", "straat", "laan", "gracht", "kade", "plein", "vej",
    "vejen", "gade", "gatan", "gata", "katu",
  ]

  /// What stands before the names of streets in other countries.
  static let streetPrefixes: [UInt32] = [
    WordHash.of("rue"), WordHash.of("via"), WordHash.of("calle"), WordHash.of("strada"), WordHash.of("rua"),
    WordHash.of("avenida"), WordHash.of("chemin"), WordHash.of("carrer"), WordHash.of("piazza"), WordHash.of("viale"),
    WordHash.of("ul"), WordHash.of("ulica"), WordHash.of("largo"), WordHash.of("corso"), WordHash.of("plaza"),
    WordHash.of("impasse"), WordHash.of("jalan"), WordHash.of("jl"), WordHash.of("lorong"), WordHash.of("av"),
    WordHash.of("avda"), WordHash.of("boulevard"),
  ]

  /// Whether the word stands within names of streets: `rue des Tilleuls`, `Via dei Tigli`, `Largo do Rato`.
  static func joinsStreet(_ token: ScanToken) -> Bool { streetParticles.contains(token.key) }

  private static let streetParticles: [UInt32] = [
    WordHash.of("de"), WordHash.of("des"), WordHash.of("du"), WordHash.of("la"), WordHash.of("le"), WordHash.of("les"),
    WordHash.of("del"), WordHash.of("della"), WordHash.of("dei"), WordHash.of("delle"), WordHash.of("di"),
    WordHash.of("da"), WordHash.of("das"), WordHash.of("do"), WordHash.of("dos"), WordHash.of("der"),
    WordHash.of("den"),
  ]

  /// The token after a street such as `rue des Tilleuls` or `Via dei Tigli`, without its number.
  private func prefixedStreetEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    guard tokens.has(.street, at: index), Self.streetPrefixes.contains(tokens[index].key) else { return nil }
    var position = tokens.isMark(0x2E, at: index + 1) ? index + 2 : index + 1
    let first = position
    while position - first < 4, tokens.isNear(position), tokens[position].kind == .word,
      tokens[position].flags.contains(.capitalised) || Self.joinsStreet(tokens[position])
    {
      position += 1
    }
    while position > first, !tokens[position - 1].flags.contains(.capitalised) { position -= 1 }
    return position > first ? position : nil
  }

  private func continentalStreetEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .word, token.flags.contains(.capitalised) else { return nil }
    if let end = prefixedStreetEnd(tokens, at: index), tokens.isNear(end), isHouseNumber(bytes, tokens[end]) {
      return end + 1
    }
    // "Lindenstr. 44a".
    let house = tokens.isMark(0x2E, at: index + 1) ? index + 2 : index + 1
    guard tokens.isNear(house), isHouseNumber(bytes, tokens[house]), token.range.count >= 6 else { return nil }
    if house == index + 2 { return Self.ends(bytes, token, with: "str") ? house + 1 : nil }
    return hasStreetSuffix(bytes, token) ? house + 1 : nil
  }

  /// Whether the word for street is the end of the word: `Lindenstraße`, `Strandvejen`.
  private func hasStreetSuffix(_ bytes: Span<UInt8>, _ token: ScanToken) -> Bool {
    guard token.kind == .word, token.range.count >= 6 else { return false }
    for suffix in Self.streetSuffixes where Self.ends(bytes, token, with: suffix) { return true }
    return false
  }

  private static func ends(_ bytes: Span<UInt8>, _ token: ScanToken, with suffix: StaticString) -> Bool {
    // Sound: the pointer of a static string is valid for the life of the program, for exactly its count of bytes.
    let wanted = unsafe Span(_unsafeStart: suffix.utf8Start, count: suffix.utf8CodeUnitCount)
    let start = token.range.upperBound - wanted.count
    for offset in 0..<wanted.count where bytes.byte(at: start + offset) != wanted[offset] { return false }
    return true
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
  private func townEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at street: Int) -> Int {
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
      if token.kind == .number, token.range.count == 5, !token.flags.contains(.mixed) { return position + 1 }
      if token.has(.dwelling), tokens.isNear(position + 1),
        isHouseNumber(bytes, tokens[position + 1]) || isFlatLetter(tokens[position + 1])
      {
        end = position + 2
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
        !tokens[end].has(.common)
      {
        end += 1
      }
    }
    return end
  }

  /// Whether no word follows on the line but a postcode.
  private func closesClause(_ tokens: [ScanToken], after index: Int) -> Bool {
    !tokens.isNear(index + 1) || tokens[index + 1].kind == .mark || tokens[index + 1].flags.contains(.mixed)
  }
}
