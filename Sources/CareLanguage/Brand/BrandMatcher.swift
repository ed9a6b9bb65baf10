import CareModel

/// Tells how texts point to a brand; a profile made ready for many texts.
///
/// A handle decides at once. A name is weighed: its own words, their capitals, hashtag and possessive speak for the brand; an
/// article before a small letter, a plural, words of nature and kitchen, and the profile's homonym cues speak for the
/// other thing of that name; what people have to do with brands (an order, a driver, "you") speaks for it. The weights
/// are judgements, stated at `Weight`, and every one that counted is in the evidence.
///
/// Costs time linear in the text for a profile of bounded size.
public struct BrandMatcher: Sendable {
  private let handles: [[UInt8]]
  private let names: [BrandTerm]
  private let others: [BrandTerm]

  /// Makes the profile ready.
  public init(_ profile: BrandProfile) {
    handles = profile.handles.map { handle in
      handle.withBytes { bytes in BrandTerm.letters(bytes, 0..<bytes.count) }
    }.filter { !$0.isEmpty }
    names = BrandTerm(profile.name, kind: .name).map { [$0] } ?? []
    others =
      profile.products.compactMap { BrandTerm($0, kind: .product) }
      + profile.places.compactMap { BrandTerm($0, kind: .place) }
      + profile.competitors.compactMap { BrandTerm($0, kind: .competitor) }
      + profile.homonymCues.compactMap { BrandTerm($0, kind: .homonymCue) }
  }

  /// How the text points to the brand, with the words that counted.
  public func mention(in text: String) -> BrandMention {
    text.withBytes { bytes in
      var scanner = TokenScanner()
      var tally = BrandTally()
      scanner.forEachWindow(of: bytes) { window in count(bytes, window, &tally) }
      return tally.verdict
    }
  }

  func count(_ bytes: Span<UInt8>, _ window: borrowing TokenScanner, _ tally: inout BrandTally) {
    let tokens = window.tokens
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .symbol, token.key == 0x40, token.flags.contains(.address) {
        countHandle(bytes, token, &tally)
      } else if token.kind == .word, !token.flags.contains(.address) {
        countName(bytes, tokens, at: index, &tally)
      }
    }
    guard tally.hasName else { return }
    for token in tokens where token.kind == .word {
      if token.has(.nature) { tally.add("brand.nature", token.range, Weight.nature, atMost: 2) }
      if token.has(.commerce) { tally.add("brand.commerce", token.range, Weight.commerce, atMost: 2) }
      if token.key == BrandWord.you || token.key == BrandWord.your {
        tally.add("brand.address", token.range, Weight.address, atMost: 1)
      }
    }
  }

  private func countHandle(_ bytes: Span<UInt8>, _ token: ScanToken, _ tally: inout BrandTally) {
    // An address ends in a domain; a handle has no name before its @.
    guard token.start == 0 || !bytes[Int(token.start) - 1].isAlphanumeric else { return }
    let letters = BrandTerm.letters(bytes, token.range)
    for handle in handles where letters == handle {
      tally.add("brand.handle", token.range, Weight.handle)
      return
    }
    for name in names where letters.count >= 3 {
      let isOwn = letters == name.compact || letters == name.lead && name.leadIsDistinctive
      if isOwn || Self.isDesk(letters, of: name) { return tally.add("brand.handle", token.range, Weight.handle) }
    }
    for other in others where other.kind == .competitor && letters.starts(with: other.compact) {
      tally.add("brand.competitor", token.range, Weight.competitor)
    }
  }

  /// Whether a handle is the name with what desks and countries add to it: `ZuvioHelp`, `AskZuvio`, `Zuvio_UK`.
  private static func isDesk(_ handle: [UInt8], of name: BrandTerm) -> Bool {
    for stem in [name.compact, name.lead]
    where stem.count >= 3 && (stem.count == name.compact.count || !name.leadIsGeneric) {
      if stem.count >= 4, name.leadIsDistinctive, handle.starts(with: stem) { return true }
      if handle.starts(with: stem), affixes.contains(handle.dropFirst(stem.count)) { return true }
      if handle.reversed().starts(with: stem.reversed()), prefixes.contains(handle.dropLast(stem.count)) { return true }
    }
    return false
  }

  private static let affixes: [ArraySlice<UInt8>] = [
    "help", "helps", "care", "cares", "support", "service", "services", "cs", "customer", "customers", "customercare",
    "customerservice", "team", "official", "hq", "app", "uk", "us", "usa", "ie", "au", "in", "ca", "eu", "uki",
    "ukhelp", "ukcare",
    "ushelp", "news", "social", "online", "store", "stores", "tech", "game", "games",
  ].map { ArraySlice(Array(($0 as String).utf8)) }

  private static let prefixes: [ArraySlice<UInt8>] = ["ask", "the", "my", "fly", "hey", "go", "team"].map {
    ArraySlice(Array(($0 as String).utf8))
  }

  private func countName(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int, _ tally: inout BrandTally) {
    for name in names {
      guard let (length, base) = match(name, bytes, tokens, at: index) else { continue }
      let range = Int(tokens[index].start)..<Int(tokens[index + length - 1].end)
      tally.add("brand.name", range, base + form(tokens, at: index, length: length))
      return
    }
    for other in others {
      guard let length = other.length(tokens, at: index) else { continue }
      let range = Int(tokens[index].start)..<Int(tokens[index + length - 1].end)
      switch other.kind {
      case .product, .name: tally.add("brand.product", range, Weight.product)
      case .place: tally.add("brand.place", range, Weight.place)
      case .competitor: tally.add("brand.competitor", range, Weight.competitor)
      case .homonymCue: tally.add("brand.homonymCue", range, Weight.homonymCue)
      }
      return
    }
  }

  /// The number of tokens that are the name, and what the likeness counts.
  private func match(_ name: BrandTerm, _ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> (Int, Double)? {
    if let length = name.length(tokens, at: index) { return (length, length > 1 ? Weight.fullName : Weight.oneWord) }
    let token = tokens[index]
    guard token.range.count >= 4, name.lead.count >= 4 else { return nil }
    let first = bytes[token.range.lowerBound].lowercased
    guard first == name.compact[0] else { return nil }
    var letters = BrandTerm.letters(bytes, token.range)
    if token.flags.contains(.possessive), letters.last == UInt8(ascii: "s") { letters.removeLast() }
    if letters == name.compact { return (1, Weight.fullName) }
    if letters == name.lead, name.keys.count > 1 { return name.leadIsDistinctive ? (1, Weight.leadWord) : nil }
    // The plural is the thing rather than the brand.
    if letters.count == name.lead.count + 1, letters.last == UInt8(ascii: "s"), letters.starts(with: name.lead) {
      return name.leadIsDistinctive ? (1, Weight.plural) : nil
    }
    guard name.lead.count >= 6, name.leadIsDistinctive, token.classes.isEmpty, token.flags.contains(.capitalised) else {
      return nil
    }
    let limit = name.lead.count >= 9 ? 2 : 1
    return editDistance(letters, name.lead, atMost: limit) == nil ? nil : (1, Weight.misspelling)
  }

  /// What capitals, hashtag, possessive and article add.
  private func form(_ tokens: [ScanToken], at index: Int, length: Int) -> Double {
    let token = tokens[index]
    if tokens.isMark(0x23, at: index - 1), token.flags.contains(.joined) { return Weight.hashtag }
    var sum = 0.0
    if token.flags.contains(.capitalised) {
      sum += tokens.beginsSentence(index) ? Weight.capitalAtStart : Weight.capital
    } else {
      sum += Weight.smallLetter
      if index > 0,
        tokens[index - 1].key == TimeWord.a || tokens[index - 1].key == TimeWord.an
          || tokens[index - 1].key == TimeWord.the
      {
        sum += Weight.article
      }
    }
    if tokens[index + length - 1].flags.contains(.possessive) { sum += Weight.possessive }
    return sum
  }

  /// What each piece of evidence counts; the name is the brand's where the sum is above zero.
  enum Weight {
    static let handle = 4.0
    static let fullName = 2.0
    static let oneWord = 0.7
    static let leadWord = 0.4
    static let plural = -1.2
    static let misspelling = 0.4
    static let capital = 1.6
    static let capitalAtStart = 0.2
    static let smallLetter = -0.6
    static let article = -0.6
    static let hashtag = 2.0
    static let possessive = 0.3
    static let product = 1.5
    static let place = 1.0
    static let competitor = 1.5
    static let homonymCue = -2.5
    static let nature = -1.0
    static let commerce = 0.8
    static let address = 0.6
  }
}

extension BrandProfile {
  /// How the text points to the brand; for many texts make a ``BrandMatcher`` once.
  public func mention(in text: String) -> BrandMention {
    BrandMatcher(self).mention(in: text)
  }
}

/// The evidence for and against a brand as a text is read.
struct BrandTally {
  private var evidence: [Evidence] = []
  private(set) var hasName = false
  private var isTagged = false
  private var hasCompetitor = false
  private var hasPlace = false
  private var counts: [(rule: String, count: Int)] = []

  /// The rules whose words are the brand's own: its handles, its name, its products and places.
  static let names = ["brand.handle", "brand.name", "brand.product", "brand.place"]

  mutating func add(_ rule: String, _ range: Range<Int>, _ weight: Double, atMost limit: Int = 8) {
    if let index = counts.firstIndex(where: { $0.rule == rule }) {
      guard counts[index].count < limit else { return }
      counts[index].count += 1
    } else {
      counts.append((rule, 1))
    }
    switch rule {
    case "brand.handle": isTagged = true
    case "brand.name", "brand.product": hasName = true
    case "brand.competitor": hasCompetitor = true
    case "brand.place": hasPlace = true
    default: break
    }
    evidence.append(Evidence(rule: rule, range: TextRange(range), contribution: weight))
  }

  /// The kind that the evidence gives, and the evidence.
  var verdict: BrandMention {
    if isTagged { return BrandMention(.tagged, evidence: evidence) }
    // A further mention of the name adds no certainty that it is the brand's.
    let names = evidence.filter { $0.rule == "brand.name" }.map { $0.contribution }
    let context = evidence.reduce(0) {
      $0 + ($1.rule == "brand.name" || $1.rule == "brand.competitor" ? 0 : $1.contribution)
    }
    if hasName {
      let isMeant = (names.max() ?? 0) + context > 0
      if isMeant { return BrandMention(.untagged, evidence: evidence) }
      return BrandMention(hasCompetitor ? .competitor : .homonym, evidence: evidence)
    }
    if hasCompetitor { return BrandMention(.competitor, evidence: evidence) }
    return BrandMention(hasPlace ? .implied : .none, evidence: evidence)
  }
}

private enum BrandWord {
  static let you = WordHash.of("you")
  static let your = WordHash.of("your")
}
