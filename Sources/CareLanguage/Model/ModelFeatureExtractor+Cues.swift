import CareModel

extension ModelFeatureExtractor {
  /// Feeds the cues of the text to the sink: those that the trainer's features have too.
  @inline(__always)
  static func extractCues<Sink: ModelFeatureSink>(
    _ text: TokenizedText,
    _ senses: [WordSense],
    into sink: inout Sink
  ) {
    sink.begin(.cue)
    var adapter = CueSink(sink: sink)
    CueExtractor<CueSink<Sink>>(tokens: text.tokens, senses: senses).addCues(&adapter)
    sink = adapter.sink
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
    let channelNumber =
      channel.flatMap { ModelVocabulary.channels.firstIndex(of: $0) } ?? ModelVocabulary.channels.count
    sink.add(fact(1, channelNumber), first: -1, last: -1)
    let lifecycleNumber = number(of: lifecycle)
    sink.add(fact(2, lifecycleNumber), first: -1, last: -1)
    sink.add(fact(3, thread.rawValue), first: -1, last: -1)
  }

  private static func number(of lifecycle: Lifecycle) -> Int {
    switch lifecycle {
    case .unknown: 0
    case .prospect: 1
    case .considering: 2
    case .awaitingDelivery: 3
    case .inUse: 4
    case .lapsed: 5
    }
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

/// Hands the trainer's cues on as features of the model.
private struct CueSink<Sink: ModelFeatureSink>: FeatureSink {
  var sink: Sink

  mutating func begin(_ group: FeatureGroup) {}

  @inline(__always)
  mutating func add(_ id: UInt32, first: Int, second: Int) {
    sink.add(ModelFeatureKey.single(UInt64(id), .cue), first: first, last: second)
  }
}
