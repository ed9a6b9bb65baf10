import CareModel

/// Addresses that are known by their end: a postcode with what stands before it.
extension PersonalDataReader {
  /// An address that ends in a postcode of digits and a town: `Kalevankatu 31 B 12, 00100 Helsinki`.
  func townAddress(_ tokens: [ScanToken], at index: Int) -> Finding? {
    guard index > 1, tokens.isMark(0x2C, at: index - 1) || tokens[index - 1].kind == .lineBreak,
      let end = continentalTownEnd(tokens, at: index)
    else { return nil }
    let start = addressStart(tokens, before: index, needsComma: true)
    guard start < index || continuesAddress(at: Int(tokens[index].start)) else { return nil }
    return Finding(kind: .postalAddress, range: Int(tokens[start].start)..<Int(tokens[end - 1].end), next: end)
  }

  /// Whether an address was found a few words before the byte, of which a flat or a floor kept the rest apart.
  private func continuesAddress(at start: Int) -> Bool {
    guard let last = spans.last, last.kind == .postalAddress else { return false }
    return start - last.range.end <= Self.longestGap
  }

  /// The bytes that may stand between two parts of an address: ", 4. OG rechts, ".
  static let longestGap = 20

  /// The token after a postcode of digits and the town behind it: 28203 Bremen, 150 00 Praha 5, 30-702 Kraków, 4050-262 Porto.
  func continentalTownEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    var index = index
    if index + 2 < tokens.count, tokens[index].flags.contains(.capitalised), tokens[index].range.count == 1,
      tokens.isMark(0x2D, at: index + 1), tokens[index + 1].flags.contains(.joined)
    {
      index += 2  // "L-1718 Luxembourg".
    }
    guard index < tokens.count, tokens[index].kind == .number, !tokens[index].flags.contains(.mixed) else { return nil }
    let count = tokens[index].range.count
    var town = index + 1
    if tokens.isMark(0x2D, at: town), tokens[town].flags.contains(.joined), town + 1 < tokens.count,
      tokens[town + 1].kind == .number, tokens[town + 1].range.count == 3
    {
      guard count == 2 || count == 4 else { return nil }
      town += 2
    } else if count == 3, tokens.isNear(town), tokens[town].kind == .number, tokens[town].range.count == 2 {
      town += 1
    } else if !(4...6).contains(count) {
      return nil
    }
    guard tokens.isNear(town), tokens[town].kind == .word, tokens[town].flags.contains(.capitalised),
      !tokens[town].flags.contains(.mixed), !tokens[town].has([.common, .month, .weekday]) || tokens[town].has(.place)
    else { return nil }
    town += 1
    if tokens.isNear(town), tokens[town].kind == .number, tokens[town].range.count == 1 { return town + 1 }
    let hasSecondWord =
      tokens.isNear(town) && tokens[town].kind == .word && tokens[town].flags.contains(.capitalised)
      && !tokens[town].has([.common, .givenName])
    return hasSecondWord ? town + 1 : town
  }

  /// The first token of the address whose postcode stands at `index`: that of the house, the street or the village before it, or
  /// `index` where nothing before it is part of an address.
  ///
  /// Goes back over parts with commas between, until one has the number of a house; a flat may stand before that.
  func addressStart(_ tokens: [ScanToken], before index: Int, needsComma: Bool) -> Int {
    var start = index
    var found = index
    var hasHouse = false
    for part in 0..<5 {
      var last = start - 1
      if tokens.isMark(0x2C, at: last) || last > 0 && tokens[last].kind == .lineBreak {
        last -= 1
      } else if part > 0 || needsComma {
        break
      }
      let segment = Segment(tokens, endingAt: last)
      guard segment.first <= last, !segment.isPerson else { break }
      if found < index, !segment.isFlat, hasHouse || !segment.hasStreet { break }
      start = segment.first
      hasHouse = hasHouse || segment.hasHouse
      if hasHouse || segment.hasStreet || (part > 0 && !needsComma) || found < index { found = start }
    }
    return found
  }

  /// A part of an address, read from its end.
  private struct Segment {
    private(set) var first: Int
    private(set) var hasHouse = false
    private(set) var hasStreet = false
    /// Whether it is a flat alone: "Flat 3", "3/2".
    private(set) var isFlat = false
    /// Whether it is rather somebody's name.
    private(set) var isPerson = false

    init(_ tokens: [ScanToken], endingAt last: Int) {
      first = last + 1
      while first > 0, last - first < 6, first == last + 1 || tokens.isNear(first), take(tokens, first - 1) {
        first -= 1
        // A house's number before its street begins the part.
        if tokens[first].kind == .number, first < last, tokens[first + 1].kind == .word,
          tokens[first + 1].range.count > 1
        {
          break
        }
      }
      while first <= last, tokens[first].kind == .mark { first += 1 }
      if tokens.has(.dwelling, at: first - 1), tokens.isNear(first), tokens[first].kind == .number { first -= 1 }
      guard first <= last else { return }
      isFlat = tokens[first].has(.dwelling) || tokens[first...last].allSatisfy { $0.kind != .word }
      isPerson = !hasHouse && !hasStreet && tokens[first].has([.givenName, .title]) && !tokens[first].has(.place)
    }

    /// Whether the token belongs to the part.
    private mutating func take(_ tokens: [ScanToken], _ index: Int) -> Bool {
      let token = tokens[index]
      switch token.kind {
      case .number:
        guard token.range.count <= 5, !token.has([.unit, .halfDay]) else { return false }
        hasHouse = true
        return true
      case .mark:
        guard index > 0, token.flags.contains(.joined) else { return false }
        if token.isMark(0x2E) {
          return tokens[index - 1].has(.street) || PersonalDataReader.streetPrefixes.contains(tokens[index - 1].key)
        }
        return (token.isMark(0x2F) || token.isMark(0x2D)) && tokens[index - 1].kind != .mark
      case .word:
        if PersonalDataReader.streetPrefixes.contains(token.key) {
          hasStreet = true
          return true
        }
        if PersonalDataReader.joinsStreet(token) { return true }
        guard token.flags.contains(.capitalised),
          !token.has([.closing, .title, .firstPerson, .request, .weekday, .month, .addressCue])
        else { return false }
        if token.has(.street) { hasStreet = true }
        return !token.has(.common) || token.has([.street, .place]) || !tokens.beginsSentence(index)
      case .lineBreak, .symbol:
        return false
      }
    }
  }
}
