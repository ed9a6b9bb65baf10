/// How often a kind of words occurs, and where first and last.
struct CueCount {
  var count: UInt8 = 0
  var first: UInt32 = 0
  var last: UInt32 = 0
}

/// Finds how a post is meant: scope of negation and contrast, form, waiting, thanks and where they stand.
///
/// The built-in model's heads use these cues; on sets of intents they brought nothing, so the trainer leaves them out.
struct CueExtractor<Sink: FeatureSink> {
  /// How many terms a negation reaches, unless a mark ends it before.
  private static var negationReach: Int { 3 }

  private let tokens: [Token]
  private let senses: [WordSense]

  /// - Parameter senses: one for each token.
  init(tokens: [Token], senses: [WordSense]) {
    self.tokens = tokens
    self.senses = senses
  }

  /// Feeds what the whole text looks like, and the kinds of its words.
  func addCues(_ sink: inout Sink) {
    let termCount = tokens.reduce(0) { $0 + (FeatureExtractor.isTerm($1) ? 1 : 0) }
    guard termCount > 0 else { return }
    var storage = InlineArray<32, CueCount>(repeating: CueCount())
    var counts = storage.mutableSpan
    var negatedUntil = -1
    var contrast = false
    var previous: Cue = []
    var present: Cue = []
    var previousIndex = 0
    var firstTerm = -1
    var position = 0
    for index in tokens.indices where FeatureExtractor.isTerm(tokens[index]) {
      if firstTerm < 0 { firstTerm = index }
      let own = senses[index].cues
      if own.rawValue != 0 {
        present.formUnion(own)
        let third = UInt64(truncatingIfNeeded: position * 3 / termCount)
        let place: UInt64 = (position <= negatedUntil ? 1 : 0) + (contrast ? 2 : 0)
        add(own, at: index, place: place, third: third, &counts, &sink)
        addNeighbours(previous, own, previousIndex, index, &sink)
        if own.contains(.negator) { negatedUntil = position + Self.negationReach }
        if own.contains(.contrast) { contrast = true }
      }
      previous = own
      previousIndex = index
      position += 1
    }
    addCounts(present, counts.span, &sink)
    addForm(first: firstTerm, last: previousIndex, &sink)
    addShape(&sink)
  }

  /// The kinds of one word, with how it stands to negation and contrast, and in which third of the text.
  private func add(
    _ cues: Cue,
    at index: Int,
    place: UInt64,
    third: UInt64,
    _ counts: inout MutableSpan<CueCount>,
    _ sink: inout Sink
  ) {
    var left = cues.rawValue
    while left != 0 {
      let bit = left.trailingZeroBitCount
      left &= left - 1
      if counts[bit].count == 0 { counts[bit].first = UInt32(truncatingIfNeeded: index) }
      counts[bit].last = UInt32(truncatingIfNeeded: index)
      counts[bit].count = min(counts[bit].count, 254) + 1
      sink.add(FeatureSalt.cue(UInt64(bit), place), first: index, second: index)
      sink.add(FeatureSalt.cue(UInt64(bit) + 32, third), first: index, second: index)
    }
  }

  /// Kinds of two neighbours: "not helpful", "please help", "3 hours", "still waiting".
  private func addNeighbours(_ first: Cue, _ second: Cue, _ firstIndex: Int, _ secondIndex: Int, _ sink: inout Sink) {
    if second.contains(.duration), tokens[firstIndex].kind == .number {
      sink.add(FeatureSalt.cue(70, tokens[secondIndex].stem), first: firstIndex, second: secondIndex)
      sink.add(FeatureSalt.cue(71, 0), first: firstIndex, second: secondIndex)
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
        sink.add(FeatureSalt.cue(80 + bit, other), first: firstIndex, second: secondIndex)
      }
    }
  }

  /// How often each kind occurs.
  private func addCounts(_ present: Cue, _ counts: Span<CueCount>, _ sink: inout Sink) {
    var bits = present.rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      bits &= bits &- 1
      let first = Int(truncatingIfNeeded: counts[bit].first)
      let last = Int(truncatingIfNeeded: counts[bit].last)
      sink.add(FeatureSalt.cue(120, UInt64(bit) * 4 + UInt64(min(counts[bit].count, 3))), first: first, second: last)
    }
  }

  /// Whether the text asks, and how it starts and ends.
  private func addForm(first: Int, last: Int, _ sink: inout Sink) {
    let opening = senses[first].cues
    if opening.contains(.question) { sink.add(FeatureSalt.cue(130, 0), first: first, second: first) }
    if opening.contains(.auxiliary) { sink.add(FeatureSalt.cue(130, 1), first: first, second: first) }
    if opening.contains(.thanks) { sink.add(FeatureSalt.cue(130, 2), first: first, second: first) }
    if opening.contains(.greeting) { sink.add(FeatureSalt.cue(130, 3), first: first, second: first) }
    let closing = senses[last].cues
    if closing.contains(.thanks) { sink.add(FeatureSalt.cue(131, 2), first: last, second: last) }
    if tokens[last].kind == .punctuation {
      sink.add(FeatureSalt.cue(131, tokens[last].hash), first: last, second: last)
    }
  }

  /// Capitals, runs of marks, emoji, links, handles and the length, in steps.
  private func addShape(_ sink: inout Sink) {
    var storage = InlineArray<12, CueCount>(repeating: CueCount())
    var tally = storage.mutableSpan
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
      if tally[kind].count == 0 { tally[kind].first = UInt32(truncatingIfNeeded: index) }
      // Steps end at 32, so a count that stays below 64 tells all there is to tell.
      tally[kind].count = min(tally[kind].count, 62) + (kind < 9 && token.traits.contains(.repeated) ? 2 : 1)
    }
    for kind in 0..<12 where tally[kind].count > 0 {
      let example = Int(truncatingIfNeeded: tally[kind].first)
      sink.add(
        FeatureSalt.cue(140, UInt64(kind) * 8 + step(Int(tally[kind].count))),
        first: example,
        second: example
      )
    }
    if let first = tokens.first, first.kind == .handle { sink.add(FeatureSalt.cue(141, 0), first: 0, second: 0) }
  }
}
