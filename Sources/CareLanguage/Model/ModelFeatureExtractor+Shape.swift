import CareModel

extension ModelFeatureExtractor {
  /// Feeds what the text looks like to the sink: each property with its degree.
  @inline(__always)
  static func extractShape(_ text: TokenizedText, into sink: inout some ModelFeatureSink) {
    let counts = ShapeCounts(text)
    sink.begin(.shape)
    func add(_ property: UInt64, _ value: Int, most: Int) {
      let degree = UInt64(truncatingIfNeeded: min(value, most))
      sink.add(ModelFeatureKey.single(property &<< 8 | degree, .shape), first: -1, last: -1)
    }
    add(1, text.byteCount / 25, most: 12)
    add(2, counts.handles, most: 3)
    add(3, counts.links, most: 2)
    add(4, counts.questions, most: 3)
    add(5, counts.exclamations, most: 3)
    add(6, counts.capitals, most: 4)
    add(7, counts.words > 2 && counts.capitals * 5 > counts.words * 3 ? 1 : 0, most: 1)
    add(8, counts.elongated, most: 2)
    add(9, counts.hashtags, most: 3)
    add(10, counts.emoji, most: 3)
    add(11, counts.codes, most: 2)
    add(12, counts.money, most: 2)
    add(13, counts.numbers, most: 3)
    add(14, text.tokens.first?.kind == .handle ? 1 : 0, most: 1)
    add(15, text.tokens.first.map { $0.kind == .word && !$0.traits.contains(.capitalized) } == true ? 1 : 0, most: 1)
    add(16, counts.words, most: 4)
  }

  /// Feeds what is known beside the text to the sink.
  @inline(__always)
  static func extractFacts(
    channel: Channel?,
    lifecycle: Lifecycle,
    thread: ThreadFact,
    into sink: inout some ModelFeatureSink
  ) {
    sink.begin(.fact)
    let channelNumber = channel.flatMap { Channel.known.firstIndex(of: $0) } ?? Channel.known.count
    sink.add(fact(1, channelNumber), first: -1, last: -1)
    let lifecycleNumber = Lifecycle.allCases.firstIndex(of: lifecycle) ?? 0
    sink.add(fact(2, lifecycleNumber), first: -1, last: -1)
    sink.add(fact(3, thread.rawValue), first: -1, last: -1)
  }

  @inline(__always)
  private static func fact(_ property: UInt64, _ value: Int) -> UInt64 {
    ModelFeatureKey.single(property &<< 8 | UInt64(truncatingIfNeeded: value), .fact)
  }
}

/// What a post has before it.
enum ThreadFact: Int {
  /// Nothing that is known.
  case none
  /// A line that the brand knows.
  case line
  /// A message of the brand.
  case brandMessage
  /// A message of the person.
  case clientMessage

  /// The kind of a post's context. A message that is handed over as context says who wrote it in its first word.
  init(context: String, previous: String?) {
    if context.utf8.starts(with: "agent:".utf8) {
      self = .brandMessage
    } else if context.utf8.starts(with: "client:".utf8) {
      self = .clientMessage
    } else if previous != nil {
      self = .brandMessage
    } else {
      self = context.isEmpty ? .none : .line
    }
  }
}

/// How often a text has what makes its shape.
private struct ShapeCounts {
  var handles = 0
  var links = 0
  var questions = 0
  var exclamations = 0
  var capitals = 0
  var words = 0
  var elongated = 0
  var hashtags = 0
  var emoji = 0
  var codes = 0
  var money = 0
  var numbers = 0

  @inline(__always)
  init(_ text: TokenizedText) {
    for token in text.tokens {
      switch token.kind {
      case .handle: handles &+= 1
      case .link: links &+= 1
      case .hashtagMark: hashtags &+= 1
      case .emoji, .emoticon: emoji &+= 1
      case .code: codes &+= 1
      case .money: money &+= 1
      case .number, .time, .date: numbers &+= 1
      case .punctuation:
        if token.hash == FeatureSalt.questionMark { questions &+= 1 }
        if token.hash == FeatureSalt.exclamationMark { exclamations &+= 1 }
      case .word:
        words &+= 1
        if token.traits.contains(.allCapitals) { capitals &+= 1 }
        if token.traits.contains(.elongated) { elongated &+= 1 }
      case .email, .symbol: break
      }
    }
  }
}
