/// Memory that an analyzer uses again for the next post, so that reading a post allocates nothing but its result.
///
/// One for each task that reads posts; a scratch holds nothing of a post that another analysis could see. From its second post
/// on it remembers where the tables of the model have the words that it met, in less than 200 KB.
public struct AnalyzerScratch: Sendable {
  var scanner = TokenScanner()
  var text = TokenizedText()
  var senses = WordSenses()
  var context = TokenizedText()
  var vectorSum = [Int16](repeating: 0, count: TokenVectors.dimensions)
  var lanes = ScorerLanes()
  var scores = [Float](repeating: 0, count: ModelHead.outputCount)
  var probabilities = [Float](repeating: 0, count: ModelHead.outputCount)
  /// What the valences of the text's words come to, -1 … 1.
  var balance: Float = 0

  /// The spans of the brand's names in the text, which no weight may see.
  var names: [Range<Int>] = []
  /// The matcher of the last brand; the next post is mostly about the same one.
  var brand: (profile: BrandProfile, matcher: BrandMatcher)?

  /// Makes memory for one task.
  public init() {}
}

/// The memory of a ``ModelScorer``.
struct ScorerLanes: Sendable {
  private var keys = [UInt64](repeating: 0, count: ModelScorer.blockSize)
  private var rows = [UInt32](repeating: 0, count: ModelScorer.blockSize)
  private var sums = [Int32](repeating: 0, count: ModelHead.outputCount)
  private var memory: [UInt64] = []
  private var hasServed = false

  /// Calls `body` with room for keys, for positions of rows, and for sums, and from the second text on with a memory of features.
  @inline(__always)
  mutating func withPointers(
    _ body: (
      UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<Int32>,
      UnsafeMutablePointer<UInt64>?
    ) -> Void
  ) {
    if hasServed, memory.isEmpty { memory = [UInt64](repeating: FeatureMemory.free, count: FeatureMemory.size) }
    hasServed = true
    unsafe keys.withUnsafeMutableBufferPointer { keys in
      unsafe rows.withUnsafeMutableBufferPointer { rows in
        unsafe sums.withUnsafeMutableBufferPointer { sums in
          unsafe memory.withUnsafeMutableBufferPointer { memory in
            guard let keys = keys.baseAddress, let rows = rows.baseAddress, let sums = sums.baseAddress else { return }
            unsafe body(keys, rows, sums, memory.isEmpty ? nil : memory.baseAddress)
          }
        }
      }
    }
  }
}
