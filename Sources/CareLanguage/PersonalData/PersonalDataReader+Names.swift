import CareModel

/// Names of persons: runs of capitalised words, judged by the words around them.
///
/// A name is no matter of spelling alone ("Kestrel (my daughter, not the shop)"), so a candidate is scored: whether it
/// is a given name, a frequent word, a place; a title before it; the words and marks on both sides; its place in the post.
extension PersonalDataReader {
  /// A run of words that may be a name: the tokens with and without the title.
  struct NameCandidate {
    var first: Int
    var firstAfterTitle: Int
    var next: Int
    var range: Range<Int>
  }

  func name(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    guard let candidate = nameCandidate(bytes, tokens, at: index) else { return nil }
    var scorer = LinearSpanScorer(NameWeights.table)
    Self.describe(candidate, tokens, &scorer)
    guard scorer.steps + NameFrame.steps(candidate, tokens) > NameWeights.threshold else { return nil }
    return Finding(kind: .personName, range: candidate.range, next: candidate.next)
  }

  func nameCandidate(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> NameCandidate? {
    var first = index
    if tokens[first].has(.title) {
      first += tokens.isMark(0x2E, at: first + 1) ? 2 : 1
      guard tokens.isNear(first), isNamePart(tokens[first]) else { return nil }
    } else if tokens[first].has([.common, .brand]), !tokens[first].has(.givenName) {
      return nil
    }
    guard isNamePart(tokens[first]) else { return nil }
    var next = first
    var end = Int(tokens[first].start)
    while next < tokens.count, next < first + 6 {
      let token = tokens[next]
      if next > first {
        guard tokens.isNear(next) else { break }
        if token.isMark(0x2E), tokens[next - 1].range.count == 1, tokens.isNear(next + 1), isNamePart(tokens[next + 1])
        {
          next += 1
          // A further initial, which may be "A" or "I".
          if tokens[next].range.count == 1, tokens.isMark(0x2E, at: next + 1) {
            next += 1
            end = tokens[next - 1].range.upperBound
          }
          continue
        }
        if joinsName(tokens, at: next) {
          next += 1
          continue
        }
        guard continuesName(tokens, at: next) else { break }
      }
      guard isNamePart(token) else { break }
      next += 1
      end = token.range.upperBound
      if token.flags.contains(.possessive) {
        end -= bytes.byte(at: end - 2) == 0x27 ? 2 : 4
        break
      }
    }
    if next > first + 1, tokens[next - 1].range.count == 1, tokens.isMark(0x2E, at: next),
      tokens[next].flags.contains(.joined)
    {
      // "Njeri W."
      end = tokens[next].range.upperBound
      next += 1
    }
    let start = Int(tokens[index].start)
    guard end > start, next > first else { return nil }
    return NameCandidate(first: index, firstAfterTitle: first, next: next, range: start..<end)
  }

  /// Whether a small word stands inside a surname here.
  private func joinsName(_ tokens: [ScanToken], at index: Int) -> Bool {
    Self.particles.contains(tokens[index].key) && tokens.isNear(index + 1) && isNamePart(tokens[index + 1])
      && !tokens[index + 1].has(.common)
  }

  /// Whether the word may be a further part of a name, and is not rather the next thing said.
  private func continuesName(_ tokens: [ScanToken], at index: Int) -> Bool {
    let token = tokens[index]
    guard !token.flags.contains(.joined) || tokens[index - 1].isMark(0x2E), isNamePart(token) else { return false }
    return !token.has([.common, .brand, .closing, .title, .weekday, .month])
      || token.has(.givenName) && !token.has(.common)
  }

  /// Small words that stand inside surnames: van Dijk, de la Cruz, bin Said.
  private static let particles: [UInt32] = [
    WordHash.of("van"), WordHash.of("von"), WordHash.of("de"), WordHash.of("der"), WordHash.of("den"),
    WordHash.of("del"), WordHash.of("della"), WordHash.of("di"), WordHash.of("da"), WordHash.of("dos"),
    WordHash.of("du"), WordHash.of("la"), WordHash.of("le"), WordHash.of("el"), WordHash.of("al"), WordHash.of("bin"),
    WordHash.of("ibn"), WordHash.of("ter"), WordHash.of("ten"), WordHash.of("af"), WordHash.of("zu"),
  ]

  private func isNamePart(_ token: ScanToken) -> Bool {
    token.kind == .word && token.flags.contains(.capitalised) && !token.flags.contains(.mixed)
      && !token.flags.contains(.address) && token.range.count <= 24
  }

  /// Whether the word is a given name and, as far as the lexicon knows, nothing else: neither "June" nor "Austin" is.
  private static func isGivenNameAlone(_ token: ScanToken) -> Bool {
    token.has(.givenName) && !token.has([.month, .place, .common, .brand, .street])
  }

  /// Adds the candidate's features.
  static func describe(_ candidate: NameCandidate, _ tokens: [ScanToken], _ scorer: inout LinearSpanScorer) {
    let first = tokens[candidate.firstAfterTitle]
    let last = tokens[candidate.next - 1]
    let kind: UInt32 =
      (isGivenNameAlone(first) ? 1 : 0) + (first.has([.common, .brand]) ? 2 : 0)
      + (candidate.first < candidate.firstAfterTitle ? 4 : 0)
    let length = UInt32(min(candidate.next - candidate.firstAfterTitle, 4))
    let starts: UInt32 = tokens.beginsSentence(candidate.first) ? 1 : 0
    scorer.add(1, kind)
    scorer.add(2, kind << 3 | length)
    scorer.add(3, kind << 1 | starts)
    scorer.add(4, classes: first.classes)
    if candidate.next - candidate.firstAfterTitle > 1 { scorer.add(5, classes: last.classes) }
    scorer.add(6, UInt32(first.flags.rawValue & 0b11) << 3 | kind)
    if last.flags.contains(.possessive) { scorer.add(7, kind) }
    if first.range.count == 1 { scorer.add(8, length) }
    describe(neighbour: candidate.first - 1, template: 16, kind, tokens, &scorer)
    describe(neighbour: candidate.first - 2, template: 24, kind, tokens, &scorer)
    describe(neighbour: candidate.next, template: 32, kind, tokens, &scorer)
    describe(neighbour: candidate.next + 1, template: 40, kind, tokens, &scorer)
    if candidate.first >= 2 {
      scorer.add(48, tokens[candidate.first - 1].key &* 31 &+ tokens[candidate.first - 2].key)
    }
    // A closing within three tokens before, as in "Kind regards, Piet".
    for offset in 1...3 where tokens.has(.closing, at: candidate.first - offset) {
      scorer.add(50, kind)
      break
    }
    for offset in 1...3 where tokens.has([.person, .naming], at: candidate.first - offset) {
      scorer.add(52, kind)
      break
    }
    // Who begins without a capital writes one for a name alone; where words stand alone, they sign.
    let isCasual: UInt32 = tokens[0].kind == .word && !tokens[0].flags.contains(.capitalised) ? 1 : 0
    let ends: UInt32 = candidate.next >= tokens.count ? 2 : tokens[candidate.next].kind == .word ? 0 : 1
    let unknown: UInt32 = first.classes.isEmpty && last.classes.isEmpty ? 1 : 0
    scorer.add(56, isCasual << 4 | starts << 3 | kind)
    scorer.add(57, ends << 6 | starts << 5 | unknown << 3 | length)
    scorer.add(58, (ends << 6 | starts << 5 | unknown << 3 | length) << 3 | kind)
    scorer.add(54, 0)
  }

  private static func describe(
    neighbour index: Int,
    template: UInt32,
    _ kind: UInt32,
    _ tokens: [ScanToken],
    _ scorer: inout LinearSpanScorer
  ) {
    guard index >= 0, index < tokens.count else {
      scorer.add(template, kind)
      scorer.add(template + 1, 0)
      return
    }
    let token = tokens[index]
    scorer.add(template + 2, token.key)
    scorer.add(template + 3, token.key &* 8 &+ kind)
    scorer.add(template + 4, classes: token.classes)
    scorer.add(template + 5, UInt32(token.kind.rawValue) << 8 | UInt32(token.flags.rawValue & 0b11) << 4 | kind)
    if token.has([.person, .naming, .closing, .title]) { scorer.add(template + 6, kind) }
  }
}

@_spi(Training)
extension PersonalDataScanner {
  /// Every run of words that was considered as a name.
  ///
  /// - Parameter knowsGivenNames: `false` to read the words as if no given name were known, so that a judge learns what the words
  ///   around a name say by themselves; the list of names never holds all.
  public func nameCandidates(in text: String, knowsGivenNames: Bool = true) -> [SpanCandidate] {
    text.withBytes { bytes in
      let reader = PersonalDataReader()
      var scanner = TokenScanner()
      var candidates: [SpanCandidate] = []
      scanner.forEachWindow(of: bytes) { window in
        var tokens = window.tokens
        if !knowsGivenNames {
          for index in tokens.indices { tokens[index].classes.remove(.givenName) }
        }
        var index = 0
        while index < tokens.count {
          guard tokens[index].flags.contains(.capitalised), !tokens[index].flags.contains(.address),
            let candidate = reader.nameCandidate(bytes, tokens, at: index)
          else {
            index += 1
            continue
          }
          var scorer = LinearSpanScorer(NameWeights.table, keepsSlots: true)
          PersonalDataReader.describe(candidate, tokens, &scorer)
          candidates.append(
            SpanCandidate(
              range: candidate.range,
              slots: scorer.slots ?? [],
              prior: NameFrame.steps(candidate, tokens)
            )
          )
          index = candidate.next
        }
      }
      return candidates
    }
  }
}
