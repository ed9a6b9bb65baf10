import CareModel

/// Streets: a house number and a name, in English and on the continent.
extension PersonalDataReader {
  /// The token after a house number, up to three names and the word for street; or after `Hauptstraße 12`.
  func streetEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int, afterDwelling: Bool) -> Int? {
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
      if position > first, token.has(.street), !isWordOfSpeech(tokens, at: position) {
        // "Cherry Orchard Lane": the last such word ends the street.
        let goesOn =
          tokens.isNear(position + 1) && tokens[position + 1].has(.street)
          && tokens[position + 1].flags.contains(.capitalised)
        return position + (goesOn ? 2 : 1)
      }
      guard token.flags.contains(.capitalised), !token.has(.halfDay),
        !token.flags.contains(.possessive) || position == first
      else { return nil }
      position += 1
    }
    return nil
  }

  /// The token after a house number and a street without a word for it, where somebody says that an address follows: "my address
  /// is 22 Larkfield, Cork", "it has been 16 birch".
  func namedStreetEnd(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Int? {
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
    "straße", "strasse", "platz", "gasse", "weg", "allee", "damm", "straat", "laan", "gracht", "kade", "plein", "dijk",
    "steeg", "singel", "vej", "vejen", "gade", "gatan", "gata", "katu",
  ]

  /// What stands before the names of streets in other countries.
  static let streetPrefixes: [UInt32] = [
    WordHash.of("rue"), WordHash.of("via"), WordHash.of("calle"), WordHash.of("strada"), WordHash.of("rua"),
    WordHash.of("avenida"), WordHash.of("chemin"), WordHash.of("carrer"), WordHash.of("piazza"), WordHash.of("viale"),
    WordHash.of("ul"), WordHash.of("ulica"), WordHash.of("largo"), WordHash.of("corso"), WordHash.of("plaza"),
    WordHash.of("impasse"), WordHash.of("jalan"), WordHash.of("jl"), WordHash.of("lorong"), WordHash.of("av"),
    WordHash.of("avda"), WordHash.of("boulevard"),
  ]

  /// Whether the word is such a prefix and no English word: "ul", "calle", and not "via".
  static func leadsStreet(_ token: ScanToken) -> Bool {
    token.has(.street) && !token.has([.common, .preposition]) && token.key != viaWord
      && streetPrefixes.contains(token.key)
  }

  private static let viaWord = WordHash.of("via")

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
    guard token.kind == .word else { return nil }
    if let end = prefixedStreetEnd(tokens, at: index), tokens.isNear(end), isHouseNumber(bytes, tokens[end]) {
      return end + 1
    }
    guard token.flags.contains(.capitalised) else { return nil }
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
}
