/// Finds how a post is meant: scope of negation and contrast, form, waiting, thanks and where they stand.
struct CueExtractor<Sink: FeatureSink> {
  /// How many terms a negation reaches, unless a mark ends it before.
  private static var negationReach: Int { 3 }

  private let tokens: [Token]
  private let terms: [UInt32]
  private var counts = InlineArray<32, UInt8>(repeating: 0)
  private var firsts = InlineArray<32, UInt32>(repeating: 0)
  private var lasts = InlineArray<32, UInt32>(repeating: 0)

  init(tokens: [Token], terms: [UInt32]) {
    self.tokens = tokens
    self.terms = terms
  }

  /// Feeds what the whole text looks like, and the kinds of its words.
  mutating func addCues(_ sink: inout Sink) {
    let lexicon = CueLexicon.english
    var negatedUntil = -1
    var contrast = false
    var previous: Cue = []
    var previousIndex = 0
    for (position, term) in terms.enumerated() {
      let index = Int(truncatingIfNeeded: term)
      let token = tokens[index]
      let third = UInt64(truncatingIfNeeded: position * 3 / terms.count)
      var cues = lexicon.cues(of: token.stem)
      while cues.rawValue != 0 {
        let bit = cues.rawValue.trailingZeroBitCount
        cues = Cue(rawValue: cues.rawValue & (cues.rawValue - 1))
        note(bit, index)
        let isNegated = position <= negatedUntil
        let place: UInt64 = (isNegated ? 1 : 0) + (contrast ? 2 : 0)
        sink.add(CueKey.id(UInt64(bit), place), first: index, second: index)
        sink.add(CueKey.id(UInt64(bit) + 32, third), first: index, second: index)
      }
      let own = lexicon.cues(of: token.stem)
      addNeighbours(previous, own, previousIndex, index, &sink)
      if own.contains(.negator) { negatedUntil = position + Self.negationReach }
      if own.contains(.contrast) { contrast = true }
      previous = own
      previousIndex = index
    }
    addCounts(&sink)
    addForm(&sink)
    addShape(&sink)
  }

  private mutating func note(_ bit: Int, _ index: Int) {
    if counts[bit] == 0 { firsts[bit] = UInt32(truncatingIfNeeded: index) }
    lasts[bit] = UInt32(truncatingIfNeeded: index)
    counts[bit] = min(counts[bit], 254) + 1
  }

  /// Kinds of two neighbours: "not helpful", "please help", "3 hours", "still waiting".
  private func addNeighbours(_ first: Cue, _ second: Cue, _ firstIndex: Int, _ secondIndex: Int, _ sink: inout Sink) {
    if second.contains(.duration), tokens[firstIndex].kind == .number {
      sink.add(CueKey.id(70, tokens[secondIndex].stem), first: firstIndex, second: secondIndex)
      sink.add(CueKey.id(71, 0), first: firstIndex, second: secondIndex)
    }
    guard first.rawValue != 0, second.rawValue != 0 else { return }
    var left = first.rawValue
    while left != 0 {
      let bit = UInt64(left.trailingZeroBitCount)
      left &= left - 1
      var right = second.rawValue
      while right != 0 {
        let other = UInt64(right.trailingZeroBitCount)
        right &= right - 1
        sink.add(CueKey.id(80 + bit, other), first: firstIndex, second: secondIndex)
      }
    }
  }

  /// How often each kind occurs, and which kinds occur together anywhere.
  private func addCounts(_ sink: inout Sink) {
    for bit in 0..<Cue.count where counts[bit] > 0 {
      let first = Int(truncatingIfNeeded: firsts[bit])
      let last = Int(truncatingIfNeeded: lasts[bit])
      sink.add(CueKey.id(120, UInt64(bit) * 4 + UInt64(min(counts[bit], 3))), first: first, second: last)
      for other in 0..<bit where counts[other] > 0 {
        sink.add(
          CueKey.id(121, UInt64(bit) * 32 + UInt64(other)),
          first: first,
          second: Int(truncatingIfNeeded: firsts[other])
        )
      }
    }
  }

  /// Whether the text asks, and how it starts and ends.
  private func addForm(_ sink: inout Sink) {
    guard let start = terms.first, let end = terms.last else { return }
    let first = Int(truncatingIfNeeded: start)
    let last = Int(truncatingIfNeeded: end)
    let opening = CueLexicon.english.cues(of: tokens[first].stem)
    if opening.contains(.question) { sink.add(CueKey.id(130, 0), first: first, second: first) }
    if opening.contains(.auxiliary) { sink.add(CueKey.id(130, 1), first: first, second: first) }
    if opening.contains(.thanks) { sink.add(CueKey.id(130, 2), first: first, second: first) }
    if opening.contains(.greeting) { sink.add(CueKey.id(130, 3), first: first, second: first) }
    let closing = CueLexicon.english.cues(of: tokens[last].stem)
    if closing.contains(.thanks) { sink.add(CueKey.id(131, 2), first: last, second: last) }
    if tokens[last].kind == .punctuation {
      sink.add(CueKey.id(131, tokens[last].hash), first: last, second: last)
    }
  }

  /// Capitals, runs of marks, emoji, links, handles and the length, in steps.
  private func addShape(_ sink: inout Sink) {
    var tally = InlineArray<12, Int>(repeating: 0)
    var examples = InlineArray<12, Int>(repeating: 0)
    func step(_ count: Int) -> UInt64 {
      count < 4 ? UInt64(count) : count < 8 ? 4 : count < 16 ? 5 : count < 32 ? 6 : 7
    }
    for (index, token) in tokens.enumerated() {
      let kind: Int
      switch token.kind {
      case .emoji: kind = 0
      case .emoticon: kind = 1
      case .link: kind = 2
      case .handle: kind = 3
      case .hashtagMark: kind = 4
      case .number, .money, .time, .date, .code: kind = 5
      case .punctuation:
        kind = token.hash == FeatureSalt.exclamationMark ? 6 : token.hash == FeatureSalt.questionMark ? 7 : 8
      default: kind = token.traits.contains(.allCapitals) ? 9 : token.traits.contains(.elongated) ? 10 : 11
      }
      if tally[kind] == 0 { examples[kind] = index }
      tally[kind] += kind < 9 && token.traits.contains(.repeated) ? 2 : 1
    }
    for kind in 0..<12 where tally[kind] > 0 {
      sink.add(CueKey.id(140, UInt64(kind) * 8 + step(tally[kind])), first: examples[kind], second: examples[kind])
    }
    if let first = tokens.first, first.kind == .handle { sink.add(CueKey.id(141, 0), first: 0, second: 0) }
  }
}

/// The identifiers of cues, spread over 32 bits like those of all features.
private enum CueKey {
  @inline(__always)
  static func id(_ kind: UInt64, _ detail: UInt64) -> UInt32 {
    FeatureSalt.id(detail &+ (kind &+ 1) &* 0x9FB2_1C65_1E98_DF25, 0x3C79_AC49_2BA7_B653)
  }
}
